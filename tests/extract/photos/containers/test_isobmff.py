import itertools

import pytest

from exposure.extract.photos import read
from exposure.extract.photos.containers.boxes import Numbers, boxes
from exposure.extract.photos.containers.isobmff import blocks, claims
from exposure.extract.photos.contract import BlockKind
from exposure.model import BoxPath, Kind
from tests.photos import ExifFields, box, document, exif_block, heic, thumbnail, xmp
from tests.photos_trailers import seft
from tests.photos_video import keys, movie, mvhd

EXIF = exif_block(ExifFields(make="Example"))
PACKET = xmp("<dc:title>words</dc:title>")


@pytest.mark.parametrize(("wide", "in_idat", "base"), [*itertools.product([False, True], repeat=3)])
def test_items_are_found_in_every_way_to_write_their_table(wide: bool, in_idat: bool, base: bool) -> None:
    content = heic(EXIF, PACKET, wide=wide, in_idat=in_idat, base=base)
    assert [(b.kind, b.content) for b in blocks(content)] == [(BlockKind.EXIF, EXIF), (BlockKind.XMP, PACKET)]


@pytest.mark.parametrize("brand", [b"heic", b"avif", b"heix", b"abcd"])
def test_a_picture_is_known_by_its_main_brand_or_another(brand: bytes) -> None:
    assert claims(heic(EXIF, brand=brand)[:64])
    assert not claims(box(b"ftyp", b"isom\0\0\0\0isom"))
    assert not claims(b"")


def test_an_exif_item_without_its_distance_is_still_found() -> None:
    content = heic(EXIF).replace(b"\0\0\0\x06Exif\0\0", b"\xff\xff\xff\xffExif\0\0")
    assert [b.content for b in blocks(content)] == [EXIF]


def test_a_video_beside_the_picture_is_found() -> None:
    (one,) = read(document(heic() + box(b"mpvd", bytes(500)))).evidence
    assert (one.kind, one.value) == (Kind.MOTION_VIDEO, 500)


def test_a_film_inside_a_picture_tells_where_it_was_made() -> None:
    film = movie(mvhd(), keys({"com.apple.quicktime.location.ISO6709": "+10.5000+020.2500/"}))
    found = read(document(heic() + box(b"mpvd", film))).evidence
    assert Kind.GPS in {e.kind for e in found}


def test_samsung_s_directory_in_a_box_names_the_network() -> None:
    kept = heic() + box(b"sefd", seft([(0x0AA1, b"MCC_Data", b"262")]))
    assert [(e.kind, e.value) for e in read(document(kept)).evidence] == [(Kind.CELL, "262")]


def test_xmp_in_a_box_of_its_own_is_found() -> None:
    own = box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + PACKET)
    assert [e.value for e in read(document(heic() + own)).evidence] == ["words"]


def test_a_file_without_item_tables_is_silence() -> None:
    assert read(document(box(b"ftyp", b"heic\0\0\0\0") + box(b"meta", b"\0\0\0\0"))).evidence == ()


def test_sizes_of_64_bits_and_to_the_end_are_understood() -> None:
    wide = b"\0\0\0\x01wide" + (20).to_bytes(8, "big") + b"body"
    found = list(boxes(wide + b"\0\0\0\0restmore", 0, len(wide) + 12))
    assert [(b.kind, b.end - b.start) for b in found] == [(b"wide", 4), (b"rest", 4)]


def test_a_number_behind_the_end_is_an_error() -> None:
    numbers = Numbers(b"\0\1\0", 0, 3)
    assert (numbers.take(2), numbers.take(0)) == (1, 0)
    with pytest.raises(EOFError):
        numbers.take(2)


def wide(picture: bytes, width: int) -> bytes:
    """Return a JPEG picture that says that it is so wide."""
    at = picture.index(b"\xff\xc0") + 7
    return picture[:at] + width.to_bytes(2, "big") + picture[at + 2 :]


def test_small_pictures_in_jpeg_beside_the_main_one_are_told() -> None:
    small, large = thumbnail(), wide(thumbnail(), 640)
    content = heic(first=((b"hvc1", b"coded"), (b"jpeg", small), (b"jpeg", large), (b"jpeg", b"none")))
    found = [(e.kind, e.value, e.locator) for e in read(document(content)).evidence]
    assert found == [
        (Kind.THUMB, len(small), BoxPath("meta/jpeg")),
        (Kind.PREVIEW, len(large), BoxPath("meta/jpeg")),
    ]


@pytest.mark.parametrize("end", [2, 4, 20, 21, 60])
def test_a_cut_or_changed_jpeg_beside_the_main_picture_is_none(end: int) -> None:
    content = heic(first=((b"hvc1", b"coded"), (b"jpeg", thumbnail()[:end])))
    assert read(document(content)).evidence == ()


def test_a_picture_whose_main_part_is_jpeg_holds_no_smaller_one() -> None:
    assert read(document(heic(first=((b"jpeg", thumbnail()), (b"hvc1", b"coded"))))).evidence == ()
