"""Whether the small picture inside a JPEG shows the same as the photo itself.

Both are made small and grey and compared. Needs Pillow, which is not installed with this program: without it
nothing is said. A photo of which only the beginning was read is compared by its shape.
"""

import io
import math
import re
import struct
import warnings
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from typing import Any

from exposure.model import Document

ALIKE = 0.5
"""Correlation of 32 by 32 greys below which two pictures are not one; 1 is the same."""
MAX_PIXELS = 50_000_000
_SIDE = 32
_SMALLEST = 100
_REACH = 1 << 16
"""The small picture stands in the first segment, which is shorter than this."""
_START = re.compile(rb"\xff\xd8\xff[\xdb\xe0\xe1\xc0-\xc4]")
"""How a picture begins, with the markers that its first segment can have."""
_END = re.compile(rb"\xff\xd9")
_FRAMES = tuple(
    bytes((0xFF, form, 0, length, 8)) for form in (0xC0, 0xC2, 0xC1) for length in (0x11, 0x0B, 0x14)
)
"""How the frames of pictures of 8 bits begin: in colour, grey, and for print."""
_SIZE_TAGS = (0xA002, 0xA003)
"""PixelXDimension and PixelYDimension, as Exif calls the size."""
_DIRECTORIES = 16 * 1024
"""Cameras write the directories of Exif first."""
_EVEN = 24
"""Greys that differ by no more are a bar's."""
_NEAR = 0.04
"""Shapes nearer than this are one, as whole pixels allow no less."""


def shows_more(document: Document) -> bool:
    """Return whether the small picture in a JPEG shows another picture, or more of it; False if unknown."""
    content = document.content
    if not content.startswith(b"\xff\xd8"):
        return False
    small = _inside(content)
    if not small:
        return False
    return _differs(small, content) if document.complete else _was_cut(small, content)


def _inside(content: bytes) -> bytes:
    """Return the first picture in the first segments that is whole, or nothing."""
    for start in _START.finditer(content, 2, _REACH):
        at = start.start()
        end = _END.search(content, start.end(), at + _REACH)
        if end and end.start() - at >= _SMALLEST:
            return content[at : end.end()]
    return b""


def _was_cut(small: bytes, content: bytes) -> bool:
    """Return whether a photo has another shape than its Exif says, and than its small picture.

    A small picture with the bars that cameras add to keep its shape shows no more than the photo.
    """
    width, height = _size(content)
    if not width or _alike(width / height, _shape(small)):  # as nearly always, and soon seen
        return False
    before = _said(content)
    if not before or _alike(width / height, before):
        return False
    return not _has_bars(small, width / height)


def _said(content: bytes) -> float:
    """Return the shape that a photo had when its Exif was written, 0 if that is not said."""
    head = content[:_DIRECTORIES]
    for order in (">", "<"):
        width, height = (_number(head, tag, order) for tag in _SIZE_TAGS)
        if width and height:
            return width / height
    return 0.0


def _number(head: bytes, tag: int, order: str) -> int:
    """Return the one number of a tag, SHORT or LONG, in a directory of either byte order; 0 without it."""
    for kind, code in ((3, "H"), (4, "I")):
        start = head.find(struct.pack(order + "HHI", tag, kind, 1))
        if 0 <= start <= len(head) - 12:
            return int(struct.unpack_from(order + code, head, start + 8)[0])
    return 0


def _alike(one: float, other: float) -> bool:
    """Return whether two shapes are one, lying or standing."""
    return min(abs(math.log(one / other)), abs(math.log(one * other))) < _NEAR


def _size(content: bytes) -> tuple[int, int]:
    """Return width and height of a JPEG picture, by the last of its frames; 0, 0 without one."""
    for mark in _FRAMES:
        at = content.rfind(mark)
        if 0 <= at <= len(content) - 9:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return (width, height) if width and height else (0, 0)
    return 0, 0


def _shape(content: bytes) -> float:
    width, height = _size(content)
    return width / height if width and height else 1.0


def _has_bars(small: bytes, shape: float) -> bool:
    """Return whether a small picture has bars that leave a middle of a shape, lying or standing."""
    picture = _read(small)
    if picture is None:
        return True  # unknown
    width, height = picture.size
    for wanted in (shape, 1 / shape):
        if width / height > wanted:
            bar = (0, 0, max(1, round((width - height * wanted) / 2) - 2), height)
        else:
            bar = (0, 0, width, max(1, round((height - width / wanted) / 2) - 2))
        low, high = picture.crop(bar).getextrema()
        if high - low <= _EVEN:
            return True
    return False


def _read(content: bytes) -> Any:
    """Return a picture, small and grey; None if it is broken, or Pillow is not there."""
    try:
        image = import_module("PIL.Image")
    except ImportError:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return _opened(image, content)
        except Exception:  # noqa: BLE001 (a broken picture makes Pillow raise whatever it trips over)
            return None


def _differs(small: bytes, content: bytes) -> bool:
    """Return whether a small picture is unlike the photo, whichever way it is turned."""
    one, whole = _read(small), _read(content)
    return one is not None and whole is not None and max(_likenesses(one, whole)) < ALIKE


def _opened(image: Any, content: bytes) -> Any:
    """Return a picture, small and grey.

    Raises:
        ValueError: It has too many pixels.
    """
    picture = image.open(io.BytesIO(content), formats=("JPEG",))
    if picture.width * picture.height > MAX_PIXELS:
        raise ValueError("a picture that is too large")
    picture.draft("L", (4 * _SIDE, 4 * _SIDE))
    return picture.convert("L")


def _likenesses(small: Any, whole: Any) -> Iterator[float]:
    """Yield how like two pictures are, each way up, and with the bars that cameras add cut off."""
    for turns, part in product(range(4), _parts(small, whole)):
        turned = part.rotate(90 * turns, expand=True) if turns else part
        yield _correlation(_greys(turned), _greys(whole))


def _parts(small: Any, whole: Any) -> Iterator[Any]:
    """Yield a small picture, and its middle in the shape of the whole, lying and standing."""
    yield small
    width, height = small.size
    for shape in (whole.width / whole.height, whole.height / whole.width):
        if width / height > shape * (1 + _NEAR):
            bar = round((width - height * shape) / 2)
            yield small.crop((bar, 0, width - bar, height))
        elif width / height < shape * (1 - _NEAR):
            bar = round((height - width / shape) / 2)
            yield small.crop((0, bar, width, height - bar))


def _greys(picture: Any) -> list[float]:
    return [float(grey) for grey in picture.resize((_SIDE, _SIDE)).tobytes()]


def _correlation(one: list[float], other: list[float]) -> float:
    """Return the correlation of two rows of greys; 1 where one of them is of one grey."""
    first, second = (sum(row) / len(row) for row in (one, other))
    top = sum((a - first) * (b - second) for a, b in zip(one, other, strict=True))
    bottom = math.sqrt(sum((a - first) ** 2 for a in one) * sum((b - second) ** 2 for b in other))
    return top / bottom if bottom else 1.0
