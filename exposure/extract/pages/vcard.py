"""vCards: links to ``data:text/vcard`` in a page, and cards that are files of their own.

Format: RFC 6350 (4.0), RFC 2426 (3.0), and the quoted-printable of 2.1.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from exposure.extract.pages.contract import Detail, Item, Prose, Syntax
from exposure.extract.pages.page import Page
from exposure.extract.pages.values import host, mail, pair, phone
from exposure.model import Css, Kind, Level, Subject, Value, Words

LIVE = "profile"
"""The page of a site whose card is fetched beside it."""
MAX_BYTES = 64 * 1024
MAX_LINES = 500
_LINE = re.compile(
    r"(?:[A-Za-z0-9-]{1,30}\.)?(?P<name>[A-Za-z-]{1,30})(?P<rest>;[^:]{0,500})?:(?P<value>.*)", re.DOTALL
)
_WORDS = {"FN": Kind.PROFILE_NAME, "TITLE": Kind.BIO_JOB, "ROLE": Kind.BIO_JOB}
_TYPES = ("text/vcard", "text/x-vcard", "text/directory")


def read(page: Page) -> Iterator[Item]:
    """Yield what the cards in links say; cards that are files of their own become a note."""
    files = 0
    for tag, href in page.links():
        if href[:5].lower() == "data:":
            at = page.at(tag, "href")
            if at:
                yield from _card(page, _text(href), at)
        elif href.partition("?")[0].partition("#")[0].lower().endswith((".vcf", ".vcard")):
            files += 1
    if files and page.document.page != LIVE:
        page.notes.append(
            Words.of("The page links {count} contact card files, which were not read.", count=files)
        )


def _card(page: Page, text: str, at: Css) -> Iterator[Item]:
    for name, rest, value in lines(text):
        detail = stated(name, rest, value)
        if name == "NOTE":
            yield Prose(value, at, bio=True, coded=True)
        elif detail and not (name == "URL" and host(value) == page.host.removeprefix("www.")):
            kind, found = detail
            subject = Subject.OTHER if kind is Kind.TEXT_FAMILY else Subject.OWNER
            yield Detail(kind, found, at, Level.STRONG, subject)


def stated(name: str, rest: str, value: str) -> tuple[Kind, Value] | None:
    """Return what a property says, or None if nothing is read of it."""
    parts = [p.strip() for p in re.split(r"(?<!\\);", value)]
    if name in _WORDS and value:
        return _WORDS[name], value
    if name == "TEL":
        number = phone(value)
        return (Kind.BIO_PHONE, number) if number else None
    if name == "EMAIL":
        address = mail(value)
        return (Kind.BIO_MAIL, address) if address else None
    if name == "ORG" and parts[0]:
        return Kind.BIO_WORK, parts[0]
    if name == "ADR" and len(parts) > 3:
        return (Kind.TEXT_ADDRESS, parts[2]) if parts[2] else (Kind.BIO_TOWN, parts[3]) if parts[3] else None
    if name == "BDAY" and value:
        return Kind.BIO_BIRTH, re.sub(r"\A(\d{4})(\d\d)(\d\d)\Z", r"\1-\2-\3", value[:10])
    if name == "GEO":
        place = pair(value.removeprefix("geo:"))
        return (Kind.PLACE_TAG, place) if place else None
    if name in {"URL", "IMPP", "X-SOCIALPROFILE"} and value:
        return Kind.BIO_LINK, value
    if name == "RELATED" and value and re.search(r"spouse|child|parent|sibling|kin", rest, re.IGNORECASE):
        return Kind.TEXT_FAMILY, value
    return None


def lines(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield name, parameters and value of each property, unfolded and unescaped."""
    unfolded = re.sub(r"\r?\n[ \t]", "", re.sub(r"=\r?\n", "", text))
    for line in unfolded.splitlines()[:MAX_LINES]:
        match = _LINE.fullmatch(line)
        if match:
            rest, value = match["rest"] or "", match["value"]
            if "QUOTED-PRINTABLE" in rest.upper():
                value = quopri.decodestring(value.encode()).decode("utf-8", errors="replace")
            yield (
                match["name"].upper(),
                rest,
                re.sub(r"\\([,;:\\])", r"\1", value.replace("\\n", "\n")).strip(),
            )


def _text(address: str) -> str:
    """Return the card in a ``data:`` address; empty if it holds none."""
    head, _, body = address[5:].partition(",")
    if not head.lower().startswith(_TYPES):
        return ""
    content = unquote_to_bytes(body[: 4 * MAX_BYTES])[:MAX_BYTES]
    if head.lower().endswith(";base64"):
        try:
            content = base64.b64decode(content, validate=False)
        except (binascii.Error, ValueError):
            return ""
    return content.decode("utf-8", errors="replace")


SYNTAX = Syntax(name="vcard", trust=25, read=read)
