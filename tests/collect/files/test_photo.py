"""As much of a photo as its metadata needs, and never more than 64 MiB (``safety.md`` 7.7)."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.collect.files import gather
from exposure.collect.files.photo import MAX_PHOTO, content
from exposure.collect.files.sniff import HEAD
from exposure.model import Document
from tests.collect.files.made import box, heic, jpeg, segment

MIB = 1 << 20
Write = Callable[..., Document]


@pytest.fixture
def only(tmp_path: Path) -> Write:
    def write(*parts: bytes, size: int = 0) -> Document:
        """The one document in a file of these parts, with a hole behind them up to ``size`` bytes."""
        path = tmp_path / "a.jpg"
        with path.open("wb") as file:
            file.writelines(parts)
            file.truncate(max(size, file.tell()))
        [found] = gather(path)
        assert isinstance(found, Document)
        return found

    return write


def test_a_small_photo_comes_whole(only: Write) -> None:
    data = jpeg(segment(0xE1, b"Exif\0\0"))
    found = only(data)
    assert (found.content, found.complete, found.media_type) == (data, True, "image/jpeg")


def test_of_a_large_jpeg_only_what_stands_before_the_image_is_read(only: Write) -> None:
    data = jpeg(segment(0xE1, b"Exif\0\0" + bytes(20_000)), image=5 * MIB)
    found = only(data)
    assert data.startswith(found.content)
    assert 20_000 < len(found.content) < 21_000
    assert b"\xff\xda" in found.content
    assert not found.complete


def test_a_shared_jpeg_with_another_inside_is_read_whole(only: Write) -> None:
    inside = segment(0xE1, b"Exif\0\0" + jpeg())
    assert only(jpeg(inside, image=300_000)).complete
    assert not only(jpeg(segment(0xE1, b"Exif\0\0"), image=300_000)).complete
    assert not only(jpeg(inside, image=600_000)).complete


def test_segments_before_the_image_are_followed_however_long(only: Write) -> None:
    """Some phones put more than 80 kB before Exif, an XMP packet can have a megabyte."""
    many = [segment(0xE7, bytes([i % 250]) * 60_000) for i in range(30)]
    data = jpeg(*many, segment(0xE1, b"Exif\0\0 last"), image=8 * MIB)
    found = only(data)
    assert b"Exif\0\0 last" in found.content
    assert data.startswith(found.content)
    assert len(found.content) < 5 * MIB


def test_a_segment_that_crosses_what_was_read_is_read_to_its_end(only: Write) -> None:
    for missing in range(8):
        first = segment(0xE1, bytes(HEAD - 2 - 4 - missing - 4))
        data = jpeg(first, segment(0xFE, b"the comment"), image=MIB)
        assert b"the comment" in only(data).content


def test_stray_bytes_and_fill_bytes_between_segments_are_stepped_over(only: Write) -> None:
    first = segment(0xE1, bytes(HEAD - 100))
    data = jpeg(
        first + b"\0\0\xff\xff\xff", segment(0xE2, bytes(200)), segment(0xFE, b"the comment"), image=MIB
    )
    assert b"the comment" in only(data).content


def test_of_a_heic_everything_is_read_but_free_space_at_its_end(only: Write) -> None:
    data = heic(box(b"meta", bytes(100)), box(b"free", bytes(10)), box(b"mdat", b"\1" * 200_000))
    found = only(data, box(b"free", bytes(3 * MIB)), box(b"skip", bytes(MIB)))
    assert found.content == data
    assert not found.complete


@pytest.mark.parametrize(
    "tail",
    [
        b"\0\0\0\0mdat",
        b"\0\0\0\1mdat" + (200_016).to_bytes(8),
        b"\0\0\0\2mdat",
        b"\x7f\xff\xff\xffmdat",
        b"",
        b"xyz",
    ],
    ids=["to the end", "64 bit", "impossible", "over the end", "nothing", "three bytes"],
)
def test_of_a_heic_with_odd_boxes_everything_is_read(only: Write, tail: bytes) -> None:
    data = heic(box(b"meta", bytes(100))) + tail + b"\1" * 200_000
    found = only(data)
    assert found.content == data
    assert found.complete


@pytest.mark.parametrize(
    "start",
    [heic(b"\0\0\0\0mdat"), b"\xff\xd8\xff" + segment(0xE1, bytes(65_000)) * 1100],
    ids=["heic", "jpeg"],
)
def test_safety_7_7_at_most_64_mebibytes_of_a_photo_are_read(only: Write, start: bytes) -> None:
    found = only(start, size=100 * MIB)
    assert len(found.content) == MAX_PHOTO
    assert not found.complete


@given(st.binary(max_size=3000), st.sampled_from(["image/jpeg", "image/heic"]), st.integers(0, 40))
def test_whatever_a_file_holds_its_beginning_is_what_is_read(data: bytes, media_type: str, head: int) -> None:
    file = io.BytesIO(data)
    found = content(file, file.read(head), len(data), media_type)
    assert data.startswith(found)
    assert media_type == "image/jpeg" or len(found) >= min(head, len(data))


@pytest.mark.parametrize(("brand", "stays"), [(b"isom", True), (b"M4A ", False)])
def test_a_film_stays_open_for_the_samples_that_are_left_out(
    tmp_path: Path, brand: bytes, *, stays: bool
) -> None:
    path = tmp_path / "film"
    path.write_bytes(
        box(b"ftyp", brand + b"\0\0\0\0isom") + box(b"mdat", bytes(2 * HEAD)) + box(b"moov", b"here")
    )
    [film] = gather(path, frozenset({"video/mp4", "audio/mp4"}))
    assert isinstance(film, Document)
    assert (film.complete, len(film.content), film.opened is not None) == (False, 20 + 8 + 12, stays)
