"""Small plain files that a site names: a contact card (vCard), ``humans.txt``, notes below ``/.well-known/``.

Formats: RFC 6350 (vCard), https://humanstxt.org, RFC 9116 (``security.txt``); lines of the last two are
``Name: value`` or plain words.
"""

import re
from collections.abc import Iterator

from exposure.extract.platforms.gathered import Gathered
from exposure.extract.platforms.labels import kind_of
from exposure.model import (
    Audience,
    BoxPath,
    Document,
    GeoPoint,
    Kind,
    Level,
    Outcome,
    Reading,
    Subject,
    TextSpan,
)

MAX_CHARS = 20_000
MAX_LINES = 300
_LINE = re.compile(r"\s{0,20}([^:\n]{1,40}?)\s{0,20}:\s{1,20}(\S.{0,500})")
_TEXTS = frozenset({"text/plain", "text/vcard", "text/x-vcard", "text/directory"})


def read_card(document: Document) -> Reading:
    """Return what a contact card says; the place of a detail is the name of its property."""
    from exposure.extract.pages import vcard  # noqa: PLC0415 (an address is understood without it)

    if not _is_text(document):
        return Reading(outcome=Outcome.PARTIAL)
    into = _gathered(document)
    for name, rest, value in vcard.lines(_text(document)):
        found = vcard.stated(name, rest, value)
        if found is None:
            continue
        kind, detail = found
        subject = Subject.OTHER if kind is Kind.TEXT_FAMILY else Subject.OWNER
        if isinstance(detail, str | int | GeoPoint):
            into.detail(kind, detail, BoxPath(name), subject=subject)
    return into.reading(Outcome.OK)


def read_notes(document: Document) -> Reading:
    """Return what a note says in lines with a label, and in words."""
    from exposure.extract import text  # noqa: PLC0415 (as above)
    from exposure.extract.pages.values import mail  # noqa: PLC0415 (as above)

    if not _is_text(document):
        return Reading(outcome=Outcome.PARTIAL)
    into = _gathered(document)
    words = _text(document)
    for label, value, start in _lines(words):
        at = TextSpan(start, start + len(value), BoxPath(document.page))
        if address := mail(value) if value.lower().startswith("mailto:") else None:
            into.detail(Kind.BIO_MAIL, address, at)
        elif kind := kind_of(label):
            into.detail(kind, value, at, level=Level.LIKELY)
    source = document.source
    for evidence in text.read(
        words, source=source, of=BoxPath(document.page), bio=True, audience=into.audience
    ):
        if evidence.kind is not Kind.MENTION:  # whom a note names is mostly its writer
            into.add(evidence)
    return into.reading(Outcome.OK)


def _lines(words: str) -> Iterator[tuple[str, str, int]]:
    """Yield label, value and where the value begins, of each line that has a label."""
    begin = 0
    for line in words.split("\n")[:MAX_LINES]:
        match = _LINE.fullmatch(line.rstrip())
        if match:
            yield match[1], match[2], begin + match.start(2)
        begin += len(line) + 1


def _is_text(document: Document) -> bool:
    return document.status == 200 and document.media_type in _TEXTS


def _text(document: Document) -> str:
    return document.content[: 4 * MAX_CHARS].decode(document.charset, errors="replace")[:MAX_CHARS]


def _gathered(document: Document) -> Gathered:
    return Gathered(document=document, found_by="site", audience=Audience.ANYONE)
