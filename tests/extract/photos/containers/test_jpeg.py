import pytest

from exposure.collect.files.sniff import sniff
from exposure.extract.photos import read
from exposure.extract.photos.containers import jpeg
from exposure.extract.photos.contract import BlockKind
from exposure.model import BoxPath, Kind
from tests.photos import ExifFields, document, exif_block, segment, thumbnail, xmp
from tests.photos import jpeg as photo

FIELDS = ExifFields(make="Example", description="x" * 900)


def values(content: bytes) -> set[object]:
    return {e.value for e in read(document(content)).evidence}


def test_exif_is_found_behind_long_segments_of_others() -> None:
    assert "Example" in values(
        photo(FIELDS, segments=[segment(0xE7, bytes(60_000)), segment(0xE9, bytes(60_000))])
    )


def test_exif_that_is_split_over_segments_is_joined() -> None:
    block = exif_block(FIELDS)
    parts = [segment(0xE1, b"Exif\0\0" + block[i : i + 300]) for i in range(0, len(block), 300)]
    assert values(photo(segments=parts)) == {"Example", "x" * 900}


def test_segments_kept_in_a_file_of_their_own_are_read() -> None:
    kept = b"\xff\x01Exiv2" + photo(FIELDS)[2:]
    assert values(kept) == {"Example", "x" * 900}
    assert sniff(kept) == "image/jpeg"


def test_two_exif_blocks_are_two_blocks() -> None:
    second = segment(0xE1, b"Exif\0\0" + exif_block(ExifFields(make="Other"), order=">"))
    assert values(photo(FIELDS, segments=[second])) == {"Example", "Other", "x" * 900}


def test_xmp_under_another_mark_is_read() -> None:
    packet = xmp("<dc:title>words</dc:title>")
    assert values(photo(segments=[segment(0xE1, b"XMP\0://ns.adobe.com/xap/1.0/\0" + packet)])) == {"words"}


def test_extended_xmp_is_joined_in_its_order() -> None:
    packet = xmp("<dc:title>" + "words " * 50 + "</dc:title>")
    name, half = b"0" * 32, len(packet) // 2
    parts = [
        segment(
            0xE1,
            b"http://ns.adobe.com/xmp/extension/\0"
            + name
            + len(packet).to_bytes(4, "big")
            + at.to_bytes(4, "big")
            + part,
        )
        for at, part in ((half, packet[half:]), (0, packet[:half]))
    ]
    assert values(photo(segments=parts)) == {("words " * 50).strip()}


def test_stray_bytes_and_fill_bytes_are_stepped_over() -> None:
    assert values(
        photo(ExifFields(make="Example"), segments=[b"\0\0stray", b"\xff\xff\xff", b"\xff\x01"])
    ) == {"Example"}


def test_a_comment_is_words() -> None:
    (one,) = read(document(photo(segments=[segment(0xFE, b"at home\0")]))).evidence
    assert (one.kind, one.value, one.locator) == (Kind.TEXT, "at home", BoxPath("COM"))


@pytest.mark.parametrize(
    ("extra", "kind", "value"),
    [
        (segment(0xE0, b"JFXX\0\x10" + thumbnail()), Kind.THUMB, len(thumbnail())),
        (segment(0xEB, b"JP\0\1\0\0\0\1\0\0\0\x30jumb\0\0\0\x1djumdc2pa"), Kind.C2PA, "yes"),
        (
            segment(0xED, b"Photoshop 3.0\x008BIM\x04\x0c\0\0" + (28 + 200).to_bytes(4, "big") + bytes(228)),
            Kind.THUMB,
            200,
        ),
    ],
)
def test_things_whose_presence_is_the_news_are_found(extra: bytes, kind: Kind, value: object) -> None:
    (one,) = read(document(photo(segments=[extra]))).evidence
    assert (one.kind, one.value) == (kind, value)


def test_nothing_behind_the_start_of_the_picture_is_looked_at() -> None:
    late = photo(FIELDS)[2:]
    assert [b.kind for b in jpeg.blocks(photo() + late)] == []


def test_a_file_without_a_picture_is_said_to_end_early() -> None:
    blocks = jpeg.blocks(b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif_block(FIELDS)))
    assert next(blocks).kind is BlockKind.EXIF
    with pytest.raises(EOFError):
        next(blocks)
