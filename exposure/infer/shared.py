"""What two of the accounts looked at share: a contact, a picture, or words about oneself."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from exposure.infer.contract import fold
from exposure.infer.links import Pair, pairs
from exposure.infer.never import nobodys_mailbox
from exposure.infer.scene import Scene
from exposure.model import Evidence, Kind, Level

RUN = 6
"""Words in a row that two people hardly write alike ..."""
_STOCK = re.compile(
    r"\b(?:opinions?|views|tweets|thoughts|posts) (?:are|is|expressed) .*|\ball rights reserved\b"
)
"""... unless everybody does."""
_HASH = re.compile(r"(?:dhash|phash):([0-9a-f]{16})", re.IGNORECASE)
CLOSE = 6
"""Bits of 64 by which two hashes of one picture may differ, once it has been made smaller or saved again."""
DIGITS = 9
"""The last digits of a phone number, whichever way its country is written."""


def same_contacts(scene: Scene) -> Iterator[Pair]:
    """Yield accounts that show one e-mail address or phone number in their profiles."""
    found: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for e in scene.of({Kind.BIO_MAIL, Kind.BIO_PHONE}):
        contact = _mail(str(e.value)) if e.kind is Kind.BIO_MAIL else _phone(str(e.value))
        if contact and e.source.account.host:
            found[contact].setdefault(e.source.account.canonical, _as(e, Kind.SAME_CONTACT))
    for details in found.values():
        yield from pairs(Kind.SAME_CONTACT, details)


def _mail(text: str) -> str:
    address = text.strip().casefold().removeprefix("mailto:")
    return "" if nobodys_mailbox(address) or "@" not in address else address


def _phone(text: str) -> str:
    digits = re.sub(r"\D", "", text)
    return digits[-DIGITS:] if len(digits) >= DIGITS else ""


def same_pictures(scene: Scene) -> Iterator[Pair]:
    """Yield accounts with one profile picture: the same bytes, or perceptual hashes that hardly differ."""
    shown: dict[tuple[str, str], Evidence] = {}
    for e in scene.of({Kind.SAME_PICTURE}):
        if e.source.account.host and _telling(str(e.value)):
            shown.setdefault((e.source.account.canonical, str(e.value).strip().casefold()), e)
    for (here, one), (there, other) in combinations(sorted(shown), 2):
        if here != there and _alike(one, other):
            a, b = shown[here, one], shown[there, other]
            yield Pair(Kind.SAME_PICTURE, a, b, min(a.level, b.level))


def _telling(text: str) -> bool:
    """Whether a hash says something: a plain square has one of almost nothing but 0 or 1."""
    match = _HASH.fullmatch(text.strip())
    return 8 <= int(match[1], 16).bit_count() <= 56 if match else len(set(text)) > 2 and len(text.strip()) > 3


def _alike(one: str, other: str) -> bool:
    a, b = _HASH.fullmatch(one), _HASH.fullmatch(other)
    if a and b and one[:5] == other[:5]:
        return (int(a[1], 16) ^ int(b[1], 16)).bit_count() <= CLOSE
    return one == other


def same_words(scene: Scene) -> Iterator[Pair]:
    """Yield accounts whose owners say six words in a row alike about themselves."""
    found: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for e in scene.evidence:
        if e.kind.startswith("bio_") and e.quote and e.source.account.host:
            for run in _runs(_STOCK.sub("", fold(e.quote)).split()):
                found[run].setdefault(e.source.account.canonical, _as(e, Kind.SAME_WORDS))
    together: dict[tuple[str, str], Pair] = {}
    for run in sorted(found):
        for pair in pairs(Kind.SAME_WORDS, found[run]):
            accounts = pair.here.source.account.canonical, pair.there.source.account.canonical
            together.setdefault(accounts, pair)
    yield from together.values()


def _runs(words: list[str]) -> Iterator[str]:
    for i in range(len(words) - RUN + 1):
        yield " ".join(words[i : i + RUN])


def _as(e: Evidence, kind: Kind) -> Evidence:
    """Return a detail as a sign that joins accounts."""
    return replace(e, kind=kind, found_by="accounts", level=max(e.level, Level.LIKELY))
