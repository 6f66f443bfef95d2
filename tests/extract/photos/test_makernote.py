import struct

import pytest

from exposure.extract.photos import read
from exposure.extract.photos.makers import Note, Value, values
from exposure.model import Evidence, ExifTag, Kind, Level, Subject
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
CIPHER = bytes(x**3 % 249 if 1 < x < 248 else x for x in range(256))
"""Sony's: each byte's third power, modulo 249."""


@pytest.mark.parametrize(
    ("make", "mark", "base", "order", "tag", "kind", "raw", "found"),
    [
        ("Apple", b"Apple iOS\0\0\x01MM", "note", ">", 0x11, 2, b"0123-4567\0", (Kind.ID, "0123-4567")),
        ("Canon", b"", "block", "<", 0x09, 2, b"Ana Example\0", (Kind.OWNER, "Ana Example")),
        ("Canon", b"", "block", "<", 0x0C, 4, struct.pack("<I", 730267814), (Kind.SERIAL, "730267814")),
        ("Canon", b"", "block", "<", 0x35, 9, struct.pack("<4i", 16, 120, 0, 0), (Kind.TZ, "+02:00")),
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
        ("NIKON", b"", "block", "<", 0x1D, 2, SERIAL, (Kind.SERIAL, "EX123456")),
        ("Canon", b"", "block", "<", 0x35, 9, struct.pack("<4i", 16, 0, 19, 0), (Kind.PLACE, "Paris")),
        ("Canon", b"", "block", "<", 0x96, 2, b"K0123456\xff\xff", (Kind.SERIAL, "K0123456")),
        ("Canon", b"", "block", "<", 0x4019, 7, b"\0\0\1\2\3" * 2, (Kind.SERIAL, "0000010203")),
        ("PENTAX", b"AOC\0MM", "block", "<", 0x23, 3, b"\x15\0", (Kind.PLACE, "Paris")),
        (
            "PENTAX",
            b"PENTAX \0MM",
            "note",
            ">",
            0x215,
            4,
            struct.pack(">5I", 1, 2, 3, 4, 5),
            (Kind.SERIAL, "5"),
        ),
        ("RICOH", b"RICOH\0II", "note", "<", 0x229, 2, SERIAL, (Kind.SERIAL, "EX123456")),
        (
            "RICOH",
            b"Ricoh\0\0\0",
            "block",
            "<",
            5,
            7,
            b"AB01234500012345",
            (Kind.SERIAL, "(AB012345)00012345"),
        ),
        ("RICOH", b"Ricoh\0\0\0", "block", "<", 5, 7, b"\1\2" * 8, (Kind.SERIAL, "0102" * 8)),
        (
            "Panasonic",
            b"Panasonic\0\0\0",
            "block",
            "<",
            0x25,
            7,
            b"F010801310042\0\0\0",
            (Kind.SERIAL, "(F01) 2008:01:31 no. 0042"),
        ),
        (
            "FUJIFILM",
            b"FUJIFILM\x0c\0\0\0",
            "note",
            "<",
            0x10,
            2,
            b"EX1 592D31080131AAAABBBBCCCC\0",
            (Kind.SERIAL, "EX1 Y-1 2008:01:31 AAAABBBBCCCC"),
        ),
        ("SAMSUNG", b"", "note", "<", 0xA002, 2, SERIAL, None),
        ("SONY", b"SONY DSC \0\0\0", "block", "<", 0x2031, 2, b"78563412\0", (Kind.SERIAL, "12345678")),
        (
            "SONY",
            b"SONY DSC \0\0\0",
            "block",
            "<",
            0x9050,
            7,
            (bytes(0x7C) + b"\7\x20\x30\x40").translate(CIPHER),
            (Kind.SERIAL, "07203040"),
        ),
        ("Nintendo", b"", "block", "<", 0x1101, 7, b"\0" * 24 + b"\1\2\3\4", (Kind.SERIAL, "0x01020304")),
        ("CASIO", b"QVC\0\0\0", "block", "<", 0x3006, 2, b"Paris\0", (Kind.PLACE, "Paris")),
        ("Motorola", b"MOT\0\0\0\0\0", "note", "<", 0x5501, 2, SERIAL, (Kind.SERIAL, "EX123456")),
        ("EASTMAN KODAK COMPANY", b"", "block", "<", 0xFA19, 2, SERIAL, (Kind.SERIAL, "EX123456")),
        (
            "Leica Camera AG",
            b"LEICA\0\0\0",
            "after",
            "<",
            0x303,
            4,
            struct.pack("<I", 1234567),
            (Kind.SERIAL, "1234567"),
        ),
        (
            "Panasonic",
            b"Panasonic\0\0\0",
            "block",
            "<",
            0x80,
            7,
            b"Example Town\0",
            (Kind.PLACE, "Example Town"),
        ),
        ("Panasonic", b"Panasonic\0\0\0", "block", "<", 0x80, 7, b"\xc3\x28\x90\x01", None),
        ("Panasonic", b"Panasonic\0\0\0", "block", "<", 0x80, 7, b"---\0", None),
        ("NIKON", b"", "block", "<", 0x39, 7, b"0100\1\0\0\0\0Kirkwall\0", (Kind.PLACE, "Kirkwall")),
        ("NIKON", b"", "block", "<", 0x39, 7, b"0100\2\0\0\0\0\0K\0i", (Kind.PLACE, "Ki")),
        ("NIKON", b"", "block", "<", 0x39, 7, b"0100\1GBR\0", (Kind.PLACE, "GBR")),
        ("LEICA", b"LEICA\0\0\0", "block", "<", 0x66, 7, b"Ben Example\0", (Kind.PERSON, "Ben Example")),
        (
            "Leica Camera AG",
            b"LEICA\0\1\0",
            "note",
            "<",
            0x407,
            2,
            b"L0001.DNG\0",
            (Kind.ORIG_FILENAME, "L0001.DNG"),
        ),
    ],
)
def test_each_maker_is_read_in_its_form(
    make: str,
    mark: bytes,
    base: str,
    order: str,
    tag: int,
    kind: int,
    raw: bytes,
    found: tuple[Kind, str] | None,
) -> None:
    origin = {"note": 0, "block": place(make), "nikon": -10, "after": -len(mark)}[base]
    details = evidence(make, mark + directory([(tag, kind, raw)], origin + len(mark), order))
    assert [(e.kind, e.value) for e in details] == [found] * bool(found)
    for one in details:
        assert isinstance(one.locator, ExifTag)
        assert one.locator.name.startswith("MakerNote ")


@pytest.mark.parametrize(
    ("make", "note", "found"),
    [
        ("Hewlett-Packard", b"IIII\4\0" + b"\0" * 86 + b"SERIAL NUMBER:EX123456789", {"EX123456789"}),
        ("EASTMAN KODAK COMPANY", b"\1" * 32 + b"DCP00001.JPG" + b"\0" * 20, {"DCP00001.JPG"}),
        ("EASTMAN KODAK COMPANY", b"KCXF AB12C3456 ", {"KCXF AB12C3456"}),
        ("RECONYX", b"\x01\xf1\3\0" + b"\0" * 38 + "H500EX".encode("utf-16-le") + b"\0" * 60, {"H500EX"}),
        (
            "Example",
            b"RECONYXUF\0" + b"\0" * 65 + b"U1234567\0\0\0\0\0\0\0" + b"garden gate\0",
            {"U1234567", "garden gate"},
        ),
        ("Example", b"RECONYXH2\0" + b"\0" * 116 + "H2EX12".encode("utf-16-le") + b"\0" * 30, {"H2EX12"}),
        ("Example", b"RECONYXMF\0" + b"\0" * 130 + "MF1234".encode("utf-16-le") + b"\0" * 30, {"MF1234"}),
        ("Example", b"RECONYXHF4K\0" + b"\0" * 120 + b"4K123456\0\0\0\0\0\0\0", {"4K123456"}),
        ("Example", b"RECONYXZZ\0" + b"\0" * 60, set()),
        (
            "Phase One",
            b"IIII.waR" + struct.pack("<IIIIIIII9s", 12, 1, 0, 0x0102, 1, 9, 40, 0, b"EX012345\0"),
            {"EX012345"},
        ),
    ],
)
def test_notes_without_a_directory_are_read_too(make: str, note: bytes, found: set[str]) -> None:
    assert {e.value for e in evidence(make, note)} == found


def test_a_note_that_is_a_picture_is_a_preview() -> None:
    (one,) = evidence("Samsung Techwin", thumbnail())
    assert (one.kind, one.value) == (Kind.PREVIEW, len(thumbnail()))


def test_the_city_of_a_clock_is_only_a_hint() -> None:
    note = directory([(0x35, 9, struct.pack("<4i", 16, 0, 19, 0))], place("Canon"), "<")
    (one,) = evidence("Canon", note)
    assert one.level is Level.HINT


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


@pytest.mark.parametrize("by", [-24, 40, 3000])
def test_the_values_of_a_note_that_an_editor_moved_are_found(by: int) -> None:
    head = b"QVC\0\0\0"
    items = [(0x3006, 2, b"Paris\0"), (0x3020, 7, b"end of the note")]
    note = head + directory(items, place("CASIO") + len(head) + by, "<")
    assert [(e.kind, e.value) for e in evidence("CASIO", note)] == [(Kind.PLACE, "Paris")]


def test_a_note_whose_values_fit_nowhere_is_read_as_it_says() -> None:
    note = b"QVC\0\0\0" + directory([(0x3006, 2, b"Paris\0"), (0x3020, 7, b"x" * 20)], 60_000, "<")
    assert evidence("CASIO", note[:-20]) == []


@pytest.mark.parametrize("mark", [b"PENTAX \0MM", b"PENTAX \0II", b"SAMSUNG\0II"])
def test_a_pentax_note_kept_in_a_dng_is_read_whatever_order_its_mark_says(mark: bytes) -> None:
    note = mark + directory([(0x229, 2, SERIAL), (0x23, 3, struct.pack("<H", 24))], len(mark), "<")
    block = tiff(Ifd({0x010F: "PENTAX", 0xC634: Raw(1, len(note), note)}))
    found = {(e.kind, e.value) for e in read(document(jpeg(block))).evidence}
    assert {(Kind.SERIAL, "EX123456"), (Kind.PLACE, "Berlin")} <= found


def test_private_data_of_another_form_is_no_note() -> None:
    block = tiff(
        Ifd({0x010F: "Canon", 0xC634: Raw(1, 40, directory([(0x09, 2, b"Ana\0")], 0, "<") + bytes(20))})
    )
    assert not [e for e in read(document(jpeg(block))).evidence if e.kind is Kind.OWNER]


def face(name: bytes) -> bytes:
    """Return what a Fujifilm keeps of one face it knows."""
    record = bytes(30) + struct.pack("<II", len(name), 16 + 62) + bytes(24)
    return struct.pack("<IIII", 16, 62, 0, 0) + record + name


def test_the_name_of_a_face_that_a_fujifilm_knows_is_read() -> None:
    mark = b"FUJIFILM\x0c\0\0\0"
    note = mark + directory([(0x4282, 7, face(b"Ben Example"))], len(mark), "<")
    (one,) = evidence("FUJIFILM", note)
    assert (one.kind, one.value, one.subject) == (Kind.PERSON, "Ben Example", Subject.OTHER)
    assert one.locator == ExifTag("MakerNote Face1Name")


@pytest.mark.parametrize(
    ("make", "mark", "tag"),
    [("OLYMPUS", b"OLYMPUS\0II\x03\0", 0x280), ("CASIO", b"QVC\0\0\0", 0x2000), ("Minolta", b"", 0x81)],
)
def test_a_preview_that_is_the_value_of_a_tag_is_found(make: str, mark: bytes, tag: int) -> None:
    origin = (0 if make == "OLYMPUS" else place(make)) + len(mark)
    (one,) = evidence(make, mark + directory([(tag, 7, thumbnail())], origin, "<"))
    assert (one.kind, one.value) == (Kind.PREVIEW, len(thumbnail()))
    assert evidence(make, mark + directory([(tag, 7, b"no picture" * 60)], origin, "<")) == []


def test_the_preview_of_an_old_sony_phone_is_found() -> None:
    mark, size = b"SEMC MS\0" + bytes(12), len(thumbnail())
    table = [(0x0201, 4, struct.pack("<I", 50 - 12)), (0x0202, 4, struct.pack("<I", size))]
    (one,) = evidence("Sony Ericsson", mark + directory(table, 0, "<") + thumbnail())
    assert (one.kind, one.value) == (Kind.PREVIEW, size)


@pytest.mark.parametrize(
    ("model", "start", "found"),
    [
        ("ILCE-7CM2", 0x38, True),
        ("ILCE-1M2", 0x38, True),
        ("ILCE-6400A", 0x88, True),
        ("ILCE-1", 0x8A, True),
        ("ILCE-9M3", 0x7C, False),
        ("ILCE-7M9", 0x7C, False),
    ],
)
def test_the_number_in_sonys_enciphered_block_stands_where_the_camera_has_it(
    model: str, start: int, *, found: bool
) -> None:
    body = (bytes(start) + b"\7\x20\x30\x40\x50\x60").translate(CIPHER)
    value = Value(body, "<", Note(body, 0, len(body), "<", "SONY", model))
    assert values.sony(value) == "072030405060" * found


SEEDS = [
    photo(make, mark + directory(items, (0 if own else place(make)) + len(mark), order))
    for make, mark, own, order, items in (
        (
            "FUJIFILM",
            b"FUJIFILM\x0c\0\0\0",
            True,
            "<",
            [(0x10, 2, SERIAL), (0x4282, 7, face(b"Ben Example"))],
        ),
        ("PENTAX", b"PENTAX \0MM", True, ">", [(0x229, 2, SERIAL), (0x6B, 1, b"\0\0\x15\x18")]),
        ("Panasonic", b"Panasonic\0\0\0", False, "<", [(0x80, 7, b"Example Town\0"), (0x25, 7, SERIAL)]),
        ("NIKON", b"", False, "<", [(0x1D, 2, SERIAL), (0x39, 7, b"0100\1GBR\0Kirkwall\0")]),
        ("CASIO", b"QVC\0\0\0", False, "<", [(0x2000, 7, thumbnail()), (0x3006, 2, b"Paris\0")]),
        ("OLYMPUS", b"OLYMPUS\0II\x03\0", True, "<", [(0x280, 7, thumbnail()), (0x404, 2, SERIAL)]),
        ("SONY", b"SONY DSC \0\0\0", False, "<", [(0x2031, 2, b"78563412\0"), (0x9050, 7, bytes(200))]),
        ("Canon", b"", False, "<", [(0x09, 2, b"Ana Example\0"), (0x96, 2, b"K0123456\0")]),
    )
]
"""Photos of several makers, for the tests that change bytes."""


def test_the_photos_for_changing_say_something() -> None:
    assert all(len(read(document(seed)).evidence) > 1 for seed in SEEDS)
