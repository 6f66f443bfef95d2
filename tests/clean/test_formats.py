"""Each format: nothing left, pixels and colours the same, the right way up; broken files are refused."""

import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps, ImageSequence

from exposure.clean.pieces import content, from_reading, unchanged
from exposure.clean.refused import refused
from exposure.clean.worker import check, rewrite
from exposure.collect.files import sniff
from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import Outcome
from tests import photos_tracks
from tests.clean import made
from tests.photos import xmp
from tests.photos_still import png_chunk


def cleaned(original: bytes, media_type: str) -> bytes:
    pieces = from_reading(rewrite(made.document(original, media_type)), len(original))
    return b"".join(content(pieces, BytesIO(original)))


def shown(file: bytes) -> tuple[list[tuple[object, ...]], bytes | None]:
    """Return what is seen of a picture, each frame the right way up, and its colour profile."""
    image = Image.open(BytesIO(file))
    many = image.format != "MPO"
    frames = [ImageOps.exif_transpose(f.copy()) for f in (ImageSequence.Iterator(image) if many else [image])]
    seen = [(f.size, f.convert("RGBA").tobytes(), f.info.get("duration")) for f in frames]
    return seen, image.info.get("icc_profile")


@pytest.mark.parametrize("media_type", made.ALL)
def test_safety_8_7_nothing_is_left_and_the_copy_is_made_of_allowed_parts_alone(media_type):
    copy = cleaned(made.ALL[media_type](), media_type)
    assert sniff(copy) == media_type
    assert b"Ana" not in copy
    assert b"PLACES" not in copy
    reading = check(made.document(copy, media_type))
    assert reading.outcome is Outcome.OK
    assert unchanged(from_reading(reading, len(copy)), BytesIO(copy), len(copy))


@pytest.mark.parametrize(
    "original",
    [
        made.rich_jpeg(),
        made.rich_jpeg(1),
        made.rich_jpeg(8, progressive=True),
        made.rich_png(),
        made.rich_png(frames=3),
        made.rich_webp(),
        made.rich_webp(frames=3),
        made.rich_gif(),
        made.rich_avif(),
    ],
)
def test_safety_8_7_pixels_colours_and_which_way_is_up_stay(original):
    assert shown(cleaned(original, str(sniff(original)))) == shown(original)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_keeps_its_orientation_and_no_other_exif(orientation):
    copy = cleaned(made.rich_jpeg(orientation), "image/jpeg")
    assert dict(Image.open(BytesIO(copy)).getexif()) == ({} if orientation == 1 else {0x0112: orientation})
    assert copy.count(b"Exif\0\0") == (orientation != 1)


@pytest.mark.parametrize("orientation", [3, 8])
@pytest.mark.parametrize("way", ["profile", "xmp"])
def test_a_png_keeps_its_orientation_however_it_is_written(way, orientation):
    block = made.turned(orientation)
    profile = b"Raw profile type exif\0\0" + zlib.compress(
        f"\nexif\n{len(block):8}\n{block.hex()}\n".encode()
    )
    packet = xmp("<dc:title>words</dc:title>", attributes=f'tiff:Orientation="{orientation}"')
    text = b"XML:com.adobe.xmp\0\0\0\0\0" + packet
    chunk = png_chunk(b"zTXt", profile) if way == "profile" else png_chunk(b"iTXt", text)
    plain = made.saved("PNG")
    copy = cleaned(plain[:33] + chunk + plain[33:], "image/png")
    assert dict(Image.open(BytesIO(copy)).getexif()) == {0x0112: orientation}


def test_a_tone_map_that_goes_is_not_announced():
    original = made.saved("AVIF")
    copy = cleaned(original.replace(b"miaf", b"tmap", 1), "image/avif")
    assert b"tmap" not in copy
    assert shown(copy) == shown(original)


def test_a_film_keeps_its_length_and_media_and_loses_places_times_and_names():
    original = made.film()
    copy = cleaned(original, "video/quicktime")
    assert len(copy) == len(original) - len(b"tail")
    for kept in (made.PICTURE_DATA, made.SOUND_DATA):
        assert copy.index(kept) == original.index(kept)
    for lost in (made.PLACE_DATA, made.STRAY_DATA, b"exam", b"xyz", (3_900_000_000).to_bytes(4, "big")):
        assert lost not in copy


@pytest.mark.parametrize(
    ("form", "sample"),
    [
        (b"gpmd", photos_tracks.gopro(41.5, -30.25)),
        (b"camm", photos_tracks.camm(41.5, -30.25)),
        (b"rtmd", photos_tracks.sony("N 41 30 0", "W 30 15 0")),
        (b"djmd", photos_tracks.dji(41.5, -30.25)),
        (b"tx3g", photos_tracks.subtitle("GPS (-30.2500, 41.5000, 18)")),
        (b"gps ", photos_tracks.novatek(4130.0, 3015.0)),
    ],
)
def test_a_film_loses_the_track_of_where_it_was(form, sample):
    original = made.film(b"mp42", form=form, places=sample, listed=form == b"gps ")
    found = {str(e.locator) for e in read(made.document(original, "video/mp4")).evidence}
    assert any("moov/trak" in place or "moov/gps" in place for place in found)
    copy = cleaned(original, "video/mp4")
    assert not read(made.document(copy, "video/mp4")).evidence
    assert sample not in copy
    assert form not in copy
    assert made.PICTURE_DATA in copy


def test_records_behind_a_film_are_left_out_and_a_cut_film_is_refused():
    original = made.film(b"mp42", last=False)[: -len(b"tail")]
    records = bytes.fromhex("61a0f76900000000") + b"Ana" * 30
    assert cleaned(original + records, "video/mp4") == cleaned(original, "video/mp4")
    with pytest.raises(ParseError):
        cleaned(original + b"\0\0\1\0mdat" + b"Ana" * 30, "video/mp4")


def test_a_film_is_cleaned_the_same_without_its_media():
    original = made.film()
    whole = rewrite(made.document(original, "video/quicktime"))
    start = original.index(made.PICTURE_DATA)
    end = start + original[start:].index(b"moov") - 4
    document = made.document(original, "video/quicktime")
    parts = type(document)(
        source=document.source,
        content=original[:start] + original[end:],
        media_type=document.media_type,
        complete=False,
        size=len(original),
    )
    assert rewrite(parts) == whole
    copy = b"".join(content(from_reading(whole, len(original)), BytesIO(original)))
    assert check(made.document(copy, "video/quicktime")).outcome is Outcome.OK


@pytest.mark.parametrize("media_type", made.ALL)
def test_something_left_in_a_copy_is_seen(media_type):
    original = made.ALL[media_type]()
    reading = check(made.document(original, media_type))
    same = unchanged(from_reading(reading, len(original)), BytesIO(original), len(original))
    assert not same


@pytest.mark.parametrize("media_type", made.ALL)
def test_a_file_that_ends_early_is_refused(media_type):
    original = cleaned(made.ALL[media_type](), media_type)
    with pytest.raises(ParseError):
        rewrite(made.document(original[: len(original) // 2], media_type))


def test_media_outside_the_media_data_is_refused():
    with pytest.raises(ParseError):
        rewrite(made.document(made.film(wrong=100_000), "video/quicktime"))


@pytest.mark.parametrize("media_type", made.ALL)
@given(data=st.data())
def test_changed_bytes_give_pieces_or_a_parse_error(media_type, data):
    original = bytearray(made.ALL[media_type]())
    for _ in range(4):
        original[data.draw(st.integers(0, len(original) - 1))] = data.draw(st.integers(0, 255))
    try:
        copy = cleaned(bytes(original), media_type)
    except ParseError:
        return
    again = cleaned(copy, media_type)
    assert again == copy


@pytest.mark.parametrize(
    ("media_type", "way"),
    [
        ("application/x-office", "Inspect document"),
        ("application/x-photo-sidecar", "leave it out"),
        ("application/pdf", "mat2"),
    ],
)
def test_what_is_read_but_not_cleaned_is_told_another_way(media_type, way):
    assert way in refused(media_type)
