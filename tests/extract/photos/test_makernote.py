import struct

import pytest

from exposure.extract.photos import read
from exposure.model import Evidence, ExifTag, Kind, Subject
from tests.photos import Ifd, Raw, document, jpeg, thumbnail, tiff

Item = tuple[int, int, bytes]
"""Tag, type and bytes."""

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 7: 1, 8: 2, 9: 4}


def directory(items: list[Item], start: int, order: str) -> bytes:
    """Return a directory whose values follow it; ``start`` is where it begins for its places."""
    table, values = struct.pack(order + "H", len(items)), b""
    for tag, kind, body in items:
        table += struct.pack(order + "HHI", tag, kind, len(body) // SIZES[kind])
        if len(body) <= 4:
            table += body.ljust(4, b"\0")
        else:
            table += struct.pack(order + "I", start + 2 + 12 * len(items) + 4 + len(values))
            values += body
    return table + b"\0\0\0\0" + values


def photo(make: str, note: bytes) -> bytes:
    """Return a JPEG whose note stands at ``PLACE`` of its little-endian Exif block."""
    return jpeg(tiff(Ifd({0x010F: make, 0x8769: Ifd({0x927C: Raw(7, len(note), note)})})))


def place(make: str) -> int:
    """Return where a note stands in the block of a photo of this maker."""
    mark = b"note" * 4
    return photo(make, mark).index(mark) - photo(make, mark).index(b"II*\0")


def evidence(make: str, note: bytes) -> list[Evidence]:
    return [e for e in read(document(photo(make, note))).evidence if e.kind is not Kind.MAKE]


SERIAL = b"EX123456\0"


@pytest.mark.parametrize(
    ("make", "mark", "base", "order", "tag", "kind", "raw", "found"),
    [
        ("Apple", b"Apple iOS\0\0\x01MM", "note", ">", 0x11, 2, b"0123-4567\0", (Kind.ID, "0123-4567")),
        ("Canon", b"", "block", "<", 0x09, 2, b"Ana Example\0", (Kind.OWNER, "Ana Example")),
        ("Canon", b"", "block", "<", 0x0C, 4, struct.pack("<I", 730267814), (Kind.SERIAL, "730267814")),
        ("Canon", b"", "block", "<", 0x35, 9, struct.pack("<4i", 16, 120, 5, 0), (Kind.TZ, "+02:00")),
        (
            "NIKON",
            b"Nikon\0\x02\x10\0\0MM\0*\0\0\0\x08",
            "nikon",
            ">",
            0x1D,
            2,
            SERIAL,
            (Kind.SERIAL, "EX123456"),
        ),
        (
            "NIKON",
            b"Nikon\0\x02\x10\0\0MM\0*\0\0\0\x08",
            "nikon",
            ">",
            0x24,
            8,
            struct.pack(">2h", -210, 0),
            (Kind.TZ, "-03:30"),
        ),
        ("OLYMPUS", b"OLYMPUS\0II\x03\0", "note", "<", 0x404, 2, SERIAL, (Kind.SERIAL, "EX123456")),
        ("Panasonic", b"Panasonic\0\0\0", "block", "<", 0x25, 7, SERIAL, (Kind.SERIAL, "EX123456")),
        ("FUJIFILM", b"FUJIFILM\x0c\0\0\0", "note", "<", 0x10, 2, SERIAL, (Kind.SERIAL, "EX123456")),
        ("PENTAX", b"PENTAX \0MM", "note", ">", 0x229, 2, SERIAL, (Kind.SERIAL, "EX123456")),
        ("SIGMA", b"SIGMA\0\0\0\1\0", "block", "<", 0x02, 2, SERIAL, (Kind.SERIAL, "EX123456")),
    ],
)
def test_each_maker_is_read_in_its_form(
    make: str, mark: bytes, base: str, order: str, tag: int, kind: int, raw: bytes, found: tuple[Kind, str]
) -> None:
    origin = {"note": 0, "block": place(make), "nikon": -10}[base]
    (one,) = evidence(make, mark + directory([(tag, kind, raw)], origin + len(mark), order))
    assert (one.kind, one.value) == found
    assert isinstance(one.locator, ExifTag)
    assert one.locator.name.startswith("MakerNote ")


def test_the_equipment_of_olympus_is_a_directory_of_its_own() -> None:
    mark = b"OLYMPUS\0II\x03\0"
    outer = len(directory([(0x2010, 4, b"\0" * 4)], 0, "<"))
    inner = directory([(0x0101, 2, SERIAL), (0x0202, 2, b"L-123456\0")], len(mark) + outer, "<")
    note = mark + directory([(0x2010, 4, struct.pack("<I", len(mark) + outer))], len(mark), "<") + inner
    assert {e.value for e in evidence("OLYMPUS", note)} == {"EX123456", "L-123456"}


def test_a_canon_note_that_an_editor_moved_is_still_read() -> None:
    before = place("Canon") + 92
    note = directory([(0x09, 2, b"Ana Example\0")], before, "<") + b"II*\0" + struct.pack("<I", before)
    assert [e.value for e in evidence("Canon", note)] == ["Ana Example"]


def test_the_name_of_a_baby_is_about_somebody_else() -> None:
    mark = b"Panasonic\0\0\0"
    note = mark + directory([(0x66, 7, b"Ben Example\0")], place("Panasonic") + len(mark), "<")
    (one,) = evidence("Panasonic", note)
    assert (one.kind, one.subject) == (Kind.PERSON, Subject.OTHER)


def test_safety_7_4_nothing_else_of_a_note_is_read() -> None:
    items = [(tag, 2, b"A-secret\0") for tag in (0x01, 0x07, 0x08, 0x0A, 0x99)]
    assert evidence("Canon", directory(items, place("Canon"), "<")) == []


@pytest.mark.parametrize("note", [b"", b"?" * 40, b"\0" * 40, b"Somebody else's\0" * 4])
def test_a_note_of_no_known_form_is_silence(note: bytes) -> None:
    assert evidence("Example", note) == []


def test_letters_that_are_none_are_no_serial_number() -> None:
    mark = b"SIGMA\0\0\0\1\0"
    assert (
        evidence(
            "SIGMA", mark + directory([(0x02, 2, b"\x8f\x01\xfe\x10\x02")], place("SIGMA") + len(mark), "<")
        )
        == []
    )


def test_the_preview_in_a_nikon_note_is_found_if_it_is_there() -> None:
    mark, size = b"Nikon\0\x02\x10\0\0MM\0*\0\0\0\x08", len(thumbnail())
    outer = directory([(0x11, 4, struct.pack(">I", 26))], 8, ">")
    inner = directory([(0x0201, 4, struct.pack(">I", 56)), (0x0202, 4, struct.pack(">I", size))], 26, ">")
    (one,) = evidence("NIKON", mark + outer + inner + thumbnail())
    assert (one.kind, one.value, one.locator) == (Kind.PREVIEW, size, ExifTag("MakerNote PreviewImage"))
    assert evidence("NIKON", mark + outer + inner + b"no picture" * 90) == []
