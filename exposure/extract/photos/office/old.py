"""What old office documents say: those of Word, Excel and PowerPoint before 2007, and rich text.

Standards: [MS-OLEPS] 3.1 (properties of documents); Rich Text Format 1.9.1, "Information group".
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from exposure.extract.photos.containers import named
from exposure.extract.photos.contract import Block, BlockKind
from exposure.extract.photos.office.compound import Compound, properties
from exposure.extract.photos.office.properties import names_a_folder
from exposure.model import Kind

RICH = b"{\\rtf"

_SUMMARY: Mapping[int, str] = {
    2: "title",
    3: "subject",
    4: "author",
    5: "keywords",
    6: "description",
    8: "author",
    0x12: "software",
}
_TEMPLATE, _THUMBNAIL, _TIMES = 7, 0x11, {0x0B: "modify-date", 0x0C: "create-date", 0x0D: "modify-date"}
_MORE: Mapping[int, str] = {0x0E: "author", 0x0F: "company"}
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_NEAR, _FAR = 300 * 365 * 86400, 600 * 365 * 86400
"""Seconds from 1601: times nearer than the one are how long it was worked on, further than the other none."""

_INFO = re.compile(rb"\{\\info\b")
_SAID = re.compile(
    rb"\{(?:\\\*)?\\(title|subject|author|operator|manager|company|keywords|doccomm|comment)\b ?"
    rb"([^{}]{1,500})\}"
)
_RICH: Mapping[bytes, str] = {
    b"title": "title",
    b"subject": "subject",
    b"author": "author",
    b"operator": "author",
    b"manager": "author",
    b"company": "company",
    b"keywords": "keywords",
    b"doccomm": "description",
    b"comment": "description",
}
_WHEN = re.compile(
    rb"\{\\(creatim|revtim|printim)\\yr(\d{4})\\mo(\d\d?)\\dy(\d\d?)(?:\\hr(\d\d?)\\min(\d\d?))?"
)
_LETTER = re.compile(
    rb"\\u(-?\d{1,6}) ?(?:\\'[0-9a-fA-F]{2}|\?)?|\\'([0-9a-fA-F]{2})|\\[a-z]{1,20}-?\d{0,6} ?"
)


def compound(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a compound file.

    Raises:
        struct.error: It ends early.
    """
    file = Compound(content)
    for name, wanted in (("\x05SummaryInformation", _SUMMARY), ("\x05DocumentSummaryInformation", _MORE)):
        body = file.stream(name)
        for found in properties(body) if body else ():
            yield from named.block(_told(found, wanted), name[1:])
            size = found.get(_THUMBNAIL)
            if wanted is _SUMMARY and isinstance(size, int) and size > 0:
                yield Block(BlockKind.FOUND, b"", f"{name[1:]}/Thumbnail", Kind.PREVIEW, size)
            break  # the second set is the document's own names for things


def _told(found: Mapping[int, object], wanted: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    for number, value in found.items():
        if isinstance(value, str):
            if number in wanted:
                yield wanted[number], value
            elif wanted is _SUMMARY and number == _TEMPLATE and names_a_folder(value):
                yield "filename", value
        elif isinstance(value, int) and wanted is _SUMMARY and number in _TIMES and _NEAR < value < _FAR:
            yield _TIMES[number], (_EPOCH + timedelta(seconds=value)).isoformat(" ")[:19] + "Z"


def rich(content: bytes) -> Iterator[Block]:
    """Yield the block of a rich text."""
    match = _INFO.search(content, 0, 1 << 20)
    if match:
        yield from named.block(_rich(content[match.start() : match.start() + 16384]), "info")


def _rich(info: bytes) -> Iterator[tuple[str, str]]:
    for name, text in _SAID.findall(info):
        yield _RICH[name], _plain(text)
    for match in _WHEN.finditer(info):
        year, month, day, hour, minute = (int(part or 0) for part in match.groups()[1:])
        clock = f" {hour:02}:{minute:02}:00" if match[5] else ""
        name = "create-date" if match[1] == b"creatim" else "modify-date"
        yield name, f"{year}-{month:02}-{day:02}{clock}"


def _plain(text: bytes) -> str:
    """Return words of rich text without their marks."""

    def letter(match: re.Match[bytes]) -> bytes:
        if match[1]:
            number = int(match[1]) & 0xFFFF
            return chr(number).encode("utf-8", "replace")
        return bytes((int(match[2], 16),)).decode("cp1252", "replace").encode() if match[2] else b""

    return _LETTER.sub(letter, text).decode("utf-8", "replace")
