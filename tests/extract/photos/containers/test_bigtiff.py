import struct

from exposure.extract.photos import read
from exposure.model import ExifTag, Kind, Outcome
from tests.photos import document, xmp
from tests.photos_still import sets

Item = tuple[int, int, int, bytes]
"""Tag, type, number of items, and the value."""


def directory(items: list[Item], at: int, following: int = 0) -> bytes:
    """Return a directory that stands at ``at``, its long values behind it."""
    table, values = struct.pack("<Q", len(items)), b""
    for tag, kind, count, value in items:
        place = at + 16 + 20 * len(items) + len(values)
        table += struct.pack("<HHQ", tag, kind, count)
        table += value.ljust(8, b"\0") if len(value) <= 8 else struct.pack("<Q", place)
        values += value if len(value) > 8 else b""
    return table + struct.pack("<Q", following) + values


def bigtiff(items: list[Item]) -> bytes:
    """Return a file whose Exif directory holds a time."""
    exif = directory([(0x9003, 2, 20, b"2024:01:31 14:25:30\0")], 16)
    rows = [*items, (0x8769, 16, 1, struct.pack("<Q", 16))]
    return b"II+\0\x08\0\0\0" + struct.pack("<Q", 16 + len(exif)) + exif + directory(rows, 16 + len(exif))


PACKET = xmp("<dc:title>words</dc:title>")
CONTENT = bigtiff(
    [
        (0x010F, 2, 8, b"Example\0"),
        (0x013B, 2, 12, b"Ana Example\0"),
        (0x02BC, 1, len(PACKET), PACKET),
        (0x83BB, 7, 9, sets((90, b"Town"))),
    ]
)


def test_what_a_tiff_would_tell_is_told() -> None:
    reading = read(document(CONTENT))
    assert reading.outcome is Outcome.OK
    assert {(str(e.kind), e.value) for e in reading.evidence} == {
        ("make", "Example"),
        ("artist", "Ana Example"),
        ("datetime", "2024-01-31T14:25:30"),
        ("text", "words"),
        ("place", "Town"),
    }
    assert ExifTag("EXIF DateTimeOriginal") in {e.locator for e in reading.evidence}


def test_a_file_that_ends_early_gives_what_is_there() -> None:
    cut = read(document(CONTENT[: CONTENT.index(b"<dc:title>")]))
    assert {e.kind for e in cut.evidence} == {Kind.MAKE, Kind.ARTIST, Kind.DATETIME}
