import struct

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.containers.tiff import MAX_DIRECTORIES, claims
from exposure.model import Evidence, ExifTag, Kind, Outcome
from tests.photos import HERE, ExifFields, Ifd, Raw, document, exif_block, thumbnail, tiff, xmp
from tests.photos_still import preview, resource, rw2, sets, tiff_file

PACKET = xmp("<dc:title>words</dc:title>")
TOWN = sets((90, b"Town"), (105, b"At sea"))


def evidence(content: bytes) -> tuple[Evidence, ...]:
    return read(document(content)).evidence


def told(content: bytes) -> list[tuple[str, object]]:
    return [(str(e.kind), e.value) for e in evidence(content)]


def raw(body: bytes, kind: int = 7, size: int = 1) -> Raw:
    return Raw(kind, len(body) // size, body)


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_tiff_file_is_read_as_exif_is(order: str) -> None:
    block = exif_block(ExifFields(make="Example", point=HERE, thumbnail=thumbnail()), order=order)
    kinds = {e.kind: e for e in evidence(block)}
    assert set(kinds) == {Kind.MAKE, Kind.GPS, Kind.THUMB}
    assert kinds[Kind.MAKE].locator == ExifTag("Image Make")


@pytest.mark.parametrize("order", ["<", ">"])
def test_other_standards_stand_in_tags(order: str) -> None:
    resources = resource(0x0404, sets((95, b"State")))
    content = tiff_file({0x02BC: raw(PACKET, 1), 0x83BB: raw(TOWN), 0x8649: raw(resources, 1)}, order=order)
    assert told(content) == [("text", "words"), ("place", "Town"), ("text", "At sea"), ("place", "State")]


def test_iptc_that_was_taken_for_numbers_is_turned_back() -> None:
    body = TOWN + b"\0" * (-len(TOWN) % 4)
    turned = b"".join(body[i : i + 4][::-1] for i in range(0, len(body), 4))
    for written in (body, turned):
        assert told(tiff_file({0x83BB: raw(written, 4, 4)}))[0] == ("place", "Town")


def test_every_page_with_words_of_its_own_is_read() -> None:
    pages = None
    for words in ("third", "first", "second", "first"):
        pages = Ifd({0x0131: "Example", 0x010E: words}, pages)
    assert pages
    assert {e.value for e in evidence(tiff(pages)) if e.kind is Kind.TEXT} == {"first", "second", "third"}


def test_directories_inside_a_directory_are_read() -> None:
    inner = Ifd({0x010E: "inner", 0x014A: Ifd({0x010E: "innermost"})})
    assert {e.value for e in evidence(tiff(Ifd({0x010E: "outer", 0x014A: inner})))} == {
        "outer",
        "inner",
        "innermost",
    }


def test_previews_are_found_with_their_size() -> None:
    size = len(thumbnail())
    strip = tiff_file({0x0103: 6, 0x0117: size}, pictures={0x0111: thumbnail()})
    pointed = tiff(Ifd({0x0201: thumbnail(), 0x0202: size}))
    assert [told(content) for content in (strip, pointed)] == [[("preview", size)]] * 2


@pytest.mark.parametrize(
    "entries",
    [
        {0x00FE: 0, 0x0103: 7, 0x0117: len(thumbnail())},
        {0x0103: 1, 0x0117: len(thumbnail())},
        {0x0103: 7, 0x0117: len(thumbnail()) + 1},
        {0x0103: 7, 0x0117: 90},
    ],
)
def test_the_main_picture_and_what_is_none_are_no_previews(entries: dict[int, object]) -> None:
    assert told(tiff_file(entries, pictures={0x0111: thumbnail()})) == []


def test_the_lossless_picture_of_a_sensor_is_no_preview() -> None:
    lossless = thumbnail().replace(b"\xff\xc0", b"\xff\xc3")
    assert told(tiff_file({0x0103: 6, 0x0117: len(lossless)}, pictures={0x0111: lossless})) == []


def test_what_adobe_writes_into_dng_is_read() -> None:
    content = tiff_file(
        {
            0xC614: "Example 3",
            0xC62F: "EX-123",
            0xC65D: raw(bytes(range(16)), 1),
            0xC68B: "P1010001.RAW",
            0xCD41: raw(b"\0\0\0\x1ejumb\0\0\0\x1ejumdc2pa", 7),
        }
    )
    assert set(told(content)) == {
        ("model", "Example 3"),
        ("serial", "EX-123"),
        ("id", "000102030405060708090A0B0C0D0E0F"),
        ("orig_filename", "P1010001.RAW"),
        ("c2pa", "yes"),
    }


def test_the_preview_of_panasonic_holds_all_the_rest() -> None:
    inside = preview(ExifFields(make="Panasonic", serial="EX-1"))
    found = set(told(rw2(inside)))
    assert found == {("make", "Panasonic"), ("serial", "EX-1"), ("preview", len(inside))}


@pytest.mark.parametrize("mark", [b"IIRO", b"IIRS", b"MMOR", b"IIU\0"])
def test_raw_files_with_marks_of_their_own_are_read(mark: bytes) -> None:
    order = "<" if mark.startswith(b"I") else ">"
    content = mark + tiff(Ifd({0x010F: "Example"}), order=order)[4:]
    assert claims(content[:128])
    assert told(content) == [("make", "Example")]


def test_only_the_beginning_of_a_file_whose_directory_stands_at_its_end_is_an_error() -> None:
    with pytest.raises(ParseError):
        read(document(b"II*\0" + struct.pack("<I", 5_000_000) + b"\0" * 900, complete=False))


def test_safety_7_1_directories_without_end_are_cut() -> None:
    pages = None
    for number in range(MAX_DIRECTORIES + 40):
        pages = Ifd({0x010E: f"page {number}"}, pages)
    assert pages
    reading = read(document(tiff(pages)))
    assert reading.outcome is Outcome.PARTIAL
    circle = b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, 0x14A, 4, 1, 8, 8)
    assert evidence(circle) == ()


def test_a_digital_back_s_own_block_is_read() -> None:
    values = {0x0102: b"EX123456\0", 0x0412: b"Example 80mm\0"}
    table, body, at = b"", b"", 12 + 8 + 16 * len(values)
    for tag, value in values.items():
        table += struct.pack("<4I", tag, 1, len(value), at + len(body))
        body += value
    note = b"IIIICwaR" + struct.pack("<III", 12, len(values), 0) + table + body
    directory = struct.pack("<HHHIII", 1, 0x0112, 3, 1, 1, 0)
    content = b"II*\0" + struct.pack("<I", 8 + len(note)) + note + directory
    assert {(str(e.kind), e.value) for e in read(document(content)).evidence} == {
        ("serial", "EX123456"),
        ("lens", "Example 80mm"),
    }
