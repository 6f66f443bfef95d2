import io
from datetime import datetime

import pytest
from PIL import Image, ImageStat

from exposure.demo.photos import KINDS, ExifFields, jpeg, scene
from exposure.extract.photos import read
from exposure.model import Kind
from tests.photos import HERE, document


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content), formats=["JPEG"])
    picture.load()
    return picture


@pytest.mark.parametrize("kind", KINDS)
def test_a_scene_is_a_small_picture_with_something_on_it(kind: str) -> None:
    content = jpeg(scene(kind, seed=1, width=160, height=120), None)
    picture = opened(content)
    assert (picture.size, picture.mode, len(content) < 20_000) == ((160, 120), "RGB", True)
    assert max(ImageStat.Stat(picture).stddev) > 10


def test_the_same_seed_gives_the_same_bytes_and_another_seed_another_picture() -> None:
    again = scene.__wrapped__("sky", seed=1, width=64, height=48)
    assert again == scene("sky", seed=1, width=64, height=48)
    assert again != scene("sky", seed=2, width=64, height=48)


@pytest.mark.parametrize("size", [(16, 16), (17, 31), (50, 33)])
def test_sizes_that_fill_no_whole_block_are_kept(size: tuple[int, int]) -> None:
    assert opened(jpeg(scene("sky", seed=1, width=size[0], height=size[1]), None)).size == size


def test_an_unknown_scene_is_refused() -> None:
    with pytest.raises(KeyError):
        scene("face", seed=1)


def test_colours_come_back_as_they_were_drawn() -> None:
    picture = opened(jpeg(scene("track", seed=1), None))
    red, green, blue = picture.getpixel((150, 220))
    assert red > 150 > green > blue


def test_what_a_photo_tells_is_what_was_asked_for() -> None:
    small = jpeg(scene("desk", seed=1, width=96, height=72), None)
    fields = ExifFields(
        taken=datetime(2026, 5, 3, 21, 14, 9),
        zone=-240,
        point=HERE,
        make="Example",
        serial="EX-1",
        thumbnail=small,
    )
    content = jpeg(scene("desk", seed=1, width=64, height=48), fields)
    found = {e.kind: e for e in read(document(content)).evidence}
    assert opened(content).size == (64, 48)
    assert found[Kind.SERIAL].value == "EX-1"
    assert (found[Kind.GPS].when, found[Kind.GPS].zone) == (datetime(2026, 5, 3, 21, 14, 9), -240)
    assert found[Kind.GPS_TIME].value == "2026-05-04T01:14:09Z"
    assert found[Kind.THUMB].value == len(small)
