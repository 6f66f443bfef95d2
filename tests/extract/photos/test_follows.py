"""What follows from a photo's details together: zones, cleared halves, films, and pictures that show more."""

import io
import random
from datetime import datetime

import pytest
from PIL import Image

from exposure.extract.photos import read
from exposure.model import Kind, Reading
from tests.photos import HERE, ExifFields, Ifd, document, jpeg, segment, tiff, xmp

PLACE = 'exif:GPSLatitude="47,30N" exif:GPSLongitude="30,15W"'
TIME = "2024:01:31 14:25:30"


def said(reading: Reading) -> str:
    return " ".join(note.message for note in reading.notes)


def located(time: str, clock: tuple[int, int, int], day: str = "2024:01:31") -> bytes:
    """Return a photo taken at ``time`` by its own clock and at ``clock`` by satellite."""
    gps = Ifd({
        1: "N", 2: [(47, 1), (30, 1), (0, 1)], 3: "W", 4: [(30, 1), (15, 1), (0, 1)],
        7: [(n, 1) for n in clock], 29: day,
    })  # fmt: skip
    return jpeg(tiff(Ifd({0x8769: Ifd({0x9003: time}), 0x8825: gps})))


@pytest.mark.parametrize(
    ("clock", "day", "zone"),
    [
        ((12, 25, 28), "2024:01:31", 120),
        ((17, 53, 0), "2024:01:31", -210),
        ((8, 41, 0), "2024:01:31", 345),
        ((12, 35, 0), "2024:01:31", None),  # ten minutes off: no zone says that
        ((14, 25, 30), "2024:02:02", None),
        ((4, 25, 30), "2024:02:01", -840),
    ],
)
def test_the_zone_follows_from_the_satellites_clock(
    clock: tuple[int, int, int], day: str, zone: int | None
) -> None:
    reading = read(document(located(TIME, clock, day)))
    assert {e.zone for e in reading.evidence if e.kind is Kind.GPS} == {zone}
    assert not any(e.kind is Kind.TZ for e in reading.evidence)
    assert ("time zone" in said(reading)) is (zone is not None)


def test_the_zone_follows_from_a_name_in_utc() -> None:
    reading = read(
        document(jpeg(tiff(Ifd({0x8769: Ifd({0x9003: TIME})}))), name="PXL_20240131_122530123.jpg")
    )
    (taken, *_) = reading.evidence
    assert (taken.when, taken.zone) == (datetime(2024, 1, 31, 14, 25, 30), 120)


def test_a_place_that_one_standard_lost_and_another_kept_is_said() -> None:
    packet = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp("", attributes=PLACE))
    assert "cleared" in said(read(document(jpeg(ExifFields(make="Example"), segments=[packet]))))
    assert "cleared" not in said(read(document(jpeg(ExifFields(point=HERE), segments=[packet]))))
    assert "cleared" not in said(read(document(jpeg(segments=[packet]))))


@pytest.mark.parametrize(
    ("name", "counts"),
    [("IMG_1234.jpg", True), ("IMG_20240131_142530.jpg", False), ("garden.jpg", False)],
)
def test_names_that_count_up_are_said(name: str, counts: bool) -> None:
    assert ("count up" in said(read(document(jpeg(), name=name)))) is counts


def drawn(size: tuple[int, int], seed: int = 0, bars: int = 0) -> Image.Image:
    """Return a picture of soft patches, with dark bars above and below."""
    patches = Image.frombytes("RGB", (8, 8), random.Random(seed).randbytes(8 * 8 * 3))
    picture = patches.resize(size, Image.Resampling.BICUBIC)
    if bars:
        whole = Image.new("RGB", (size[0], size[1] + 2 * bars), "black")
        whole.paste(picture, (0, bars))
        return whole
    return picture


def saved(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=60)
    return out.getvalue()


def photo(small: Image.Image, whole: Image.Image, shape: tuple[int, int] | None = None) -> bytes:
    """Return a photo with a small picture inside, whose Exif says that it has another shape."""
    fields = {0x8769: Ifd({0xA002: shape[0], 0xA003: shape[1]})} if shape else {}
    exif = tiff(Ifd(fields, Ifd({0x0103: 6, 0x0201: saved(small), 0x0202: len(saved(small))})))
    return b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif) + saved(whole)[2:]


def shows_more(content: bytes, *, complete: bool = True) -> bool:
    reading = read(document(content, complete=complete))
    return "small picture" in said(reading)


def test_a_small_picture_of_something_else_is_said() -> None:
    assert shows_more(photo(drawn((160, 120), 3), drawn((640, 480), 0)))


@pytest.mark.parametrize(
    "small",
    [drawn((160, 120)), drawn((160, 120)).rotate(90, expand=True), drawn((160, 90), bars=15)],
    ids=["as it is", "turned", "with bars"],
)
def test_a_small_picture_of_the_same_is_not(small: Image.Image) -> None:
    whole = (
        drawn((640, 360))
        if small.height == 120 and small.getpixel((0, 0)) == (0, 0, 0)
        else drawn((640, 480))
    )
    assert not shows_more(photo(small, whole))


def head(content: bytes) -> bytes:
    """Return a photo up to its image, as one is read that is large."""
    return content[: content.rindex(b"\xff\xda") + 20]


def test_of_a_large_photo_the_shapes_are_compared() -> None:
    cut, small = drawn((300, 480)), drawn((160, 120))
    assert shows_more(head(photo(small, cut, (640, 480))), complete=False)
    assert not shows_more(head(photo(small, drawn((320, 240)), (640, 480))), complete=False)
    assert not shows_more(head(photo(small, cut, (300, 480))), complete=False)
    assert not shows_more(head(photo(small, cut)), complete=False)
    assert not shows_more(
        head(photo(drawn((160, 90), bars=15), drawn((640, 360)), (640, 480))), complete=False
    )


def test_a_broken_small_picture_is_silence() -> None:
    content = photo(drawn((160, 120), 3), drawn((640, 480)))
    start = content.index(b"\xff\xd8", 4)
    assert not shows_more(content[: start + 20] + b"\0" * 600 + content[start + 620 :])


def test_a_name_does_not_repeat_what_the_camera_says_of_itself() -> None:
    camera = jpeg(tiff(Ifd({0x010F: "Example Cameras"})))
    reading = read(document(camera, name="DSCN0042.JPG"))
    assert [e.kind for e in reading.evidence] == [Kind.MAKE]
    assert "count up" in said(reading)
    alone = read(document(jpeg(), name="DSCN0042.JPG"))
    assert {e.kind for e in alone.evidence} == {Kind.FILE_KIND, Kind.FILE_DEVICE}
