"""Masks and safe text: what may be said of a value anywhere but in the owner's private copy.

One function, ``mask``, decides for every terminal line, log, progress text and error
(``safety.md`` 2.2). ``visible`` makes outside text safe to print (``safety.md`` 8.3).
"""

import re
import unicodedata
from collections.abc import Callable, Mapping

from exposure.model import Account, Evidence, GeoPoint, Kind, Source, SourceType

DOTS = "•••"
"""Always three: dots must not show a length."""

MAIL_PROVIDERS = frozenset(
    (
        *("gmail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com"),
        *("aol.com", "proton.me", "gmx.net", "gmx.de", "web.de", "mail.com"),
    )
)
"""The 12 that are too big to single anybody out."""
MAX_MARKS = 4
"""Combining marks kept on one letter."""

_MAILS = {Kind.BIO_MAIL, Kind.TEXT_MAIL, Kind.EMAIL, Kind.COMMIT_MAIL, Kind.MAIL_NAME}
_PHONES = {Kind.BIO_PHONE, Kind.TEXT_PHONE, Kind.PHONE}
_NAMES = {
    Kind.PROFILE_NAME, Kind.BIO_NAME, Kind.TEXT_NAME, Kind.DOCUMENT_NAME, Kind.PERSON, Kind.OWNER,
    Kind.ARTIST, Kind.COPYRIGHT,
}  # fmt: skip
_PLACES = {Kind.GPS, Kind.PLACE_TAG}
_BIRTHS = {Kind.BIO_BIRTH, Kind.TEXT_BIRTHDAY}
_COUNTS = {Kind.THUMB, Kind.PREVIEW, Kind.MOTION_VIDEO}


def mask(evidence: Evidence) -> str:
    """Return what may be said of a value outside the private copy.

    E-mail: first letter and provider, if it is a big one. Phone: country code and last two
    digits. Name: initials. Place: that there is one. Birth date: its decade. Everything else: that
    it was found. Dots are always three.
    """
    kind, value = evidence.kind, evidence.value
    if value is None:
        return "withheld"
    if isinstance(value, GeoPoint) or kind in _PLACES:
        return "a place"
    masked = _MASKS.get(kind)
    return masked(str(value)) if masked else DOTS


def mask_mail(text: str) -> str:
    """Return ``a•••@gmail.com``, or ``a•••@•••`` for a provider that could single out a person."""
    name, _, host = text.strip().partition("@")
    shown = host.casefold() if host.casefold() in MAIL_PROVIDERS else DOTS
    return f"{visible(name[:1])}{DOTS}@{shown}"


def mask_phone(text: str) -> str:
    """Return ``+44 ••• 12``; without a country code only the last two digits."""
    digits = [c for c in text if c.isdecimal()]
    code = ""
    if text.strip().startswith("+"):
        code = _country_code("".join(digits))
    return f"{code}{DOTS} {''.join(digits[-2:])}"


def _country_code(digits: str) -> str:
    """Return ``+CC `` for a number in international form, or nothing if no country has it."""
    import phonenumbers  # noqa: PLC0415 (slow to import, rarely needed)

    try:
        return f"+{phonenumbers.parse('+' + digits).country_code} "
    except phonenumbers.NumberParseException:
        return ""


def mask_name(text: str) -> str:
    """Return initials: ``A. E.``."""
    return " ".join(f"{visible(word[0])}." for word in text.split()[:3]) or DOTS


def mask_birth(text: str) -> str:
    """Return the decade, ``199•``, if the text holds a year; else dots."""
    for start in range(len(text) - 3):
        year = text[start : start + 4]
        if year.isdecimal() and year[:2] in {"19", "20"}:
            return f"{year[:3]}•"
    return DOTS


def mask_handle(account: Account) -> str:
    """Return the platform and the first letter of the handle: ``mastodon a•••``."""
    if not account.handle:
        return account.platform
    return f"{account.platform} {visible(account.handle.lstrip('@')[:1])}{DOTS}"


_MASKS: Mapping[Kind, Callable[[str], str]] = {
    **dict.fromkeys(_MAILS, mask_mail),
    **dict.fromkeys(_PHONES, mask_phone),
    **dict.fromkeys(_NAMES, mask_name),
    **dict.fromkeys(_BIRTHS, mask_birth),
    **dict.fromkeys(_COUNTS, lambda _: "found"),
}

OWN_FILES = frozenset({"photos", "posts", "tracks", "saved"})
"""Platforms that only say what sort of file it is."""


def label(source: Source) -> str:
    """Return how to speak of a source outside the private copy."""
    if source.type in {SourceType.PROFILE, SourceType.PAGE} and source.account.platform not in OWN_FILES:
        return mask_handle(source.account)
    article = "an" if source.type is SourceType.EXPORT else "a"
    named = f"{article} {source.type}"
    return named if source.account.platform in OWN_FILES else f"{named} of {source.account.platform}"


def visible(text: str, *, keep: str = "\n\t") -> str:
    """Return text that shows what it holds.

    Control, bidirectional, zero-width, tag, private-use and unassigned characters become their
    code points (``<U+202E>``); at most ``MAX_MARKS`` combining marks stay on one letter. A joiner
    between emoji or letters of joining scripts is shown as code point too: it could hide.

    Args:
        text: From anywhere.
        keep: Control characters that may stay.
    """
    if _PLAIN.fullmatch(text):
        return text
    out: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks > MAX_MARKS:
            continue
        if (category[0] == "C" and char not in keep) or category in {"Zl", "Zp"} or char in _BLANKS:
            out.append(f"<U+{ord(char):04X}>")
        else:
            out.append(char)
    return "".join(out)


_PLAIN = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u2022]*")
"""Text of these alone, letters of western languages and our dots, hides nothing."""

_BLANKS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5\ufe0e")
"""Letters and marks that show nothing (a variation selector 16 is part of emoji and stays)."""


def line(text: str, limit: int = 200) -> str:
    """Return text for one line of a terminal: visible, without line breaks, cut."""
    shown = visible(text, keep="")
    if shown is not text or "  " in text or text.strip(" ") != text:  # else there is nothing to take out
        shown = " ".join(shown.split())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
