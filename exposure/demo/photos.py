"""Photos of invented places, as a phone would have written them.

``scene`` draws a picture; ``jpeg`` writes it as a file, with whatever the phone would have told about
it. Both give the same bytes for the same arguments, on every machine.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from random import Random

from exposure.demo import baseline
from exposure.demo.canvas import Canvas
from exposure.demo.exif import ExifFields, exif_block
from exposure.demo.scenes import SCENES

__all__ = ["KINDS", "ExifFields", "Picture", "jpeg", "scene"]

KINDS = tuple(SCENES)
"""The names of the scenes."""

_JFIF = b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn and coded picture.

    Attributes:
        width: In pixels.
        height: In pixels.
        coded: Its JPEG segments, from the tables to the end.
    """

    width: int
    height: int
    coded: bytes = field(repr=False)


@lru_cache(maxsize=64)
def scene(kind: str, *, seed: int, width: int = 320, height: int = 240) -> Picture:
    """Return a drawn picture.

    Args:
        kind: One of ``KINDS``, such as ``window``, ``desk`` or ``street``.
        seed: Moves things a little; equal seeds give equal pictures.
        width: In pixels, at least 16.
        height: In pixels, at least 16.

    Raises:
        KeyError: There is no such scene.
    """
    canvas = Canvas(width, height)
    SCENES[kind](canvas, Random(seed))  # noqa: S311 (it moves leaves, it keeps no secret)
    return Picture(width, height, baseline.encode(canvas.planes(), width, height))


def jpeg(picture: Picture, exif: ExifFields | None) -> bytes:
    """Return a JPEG file: with an Exif segment as cameras write it, or plain JFIF if ``exif`` is None."""
    if exif is None:
        head = baseline.segment(0xE0, _JFIF)
    else:
        head = baseline.segment(0xE1, b"Exif\0\0" + exif_block(exif))
    return b"\xff\xd8" + head + picture.coded
