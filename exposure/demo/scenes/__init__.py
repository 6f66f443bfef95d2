"""The scenes of the demo's photos: calm, made of plain shapes, and of nowhere real.

A scene draws itself on a canvas; the random numbers only move things a little, so that two photos of
one desk are not the same photo. Lengths are in heights of the picture.
"""

from collections.abc import Callable, Mapping
from random import Random

from exposure.demo.canvas import Canvas
from exposure.demo.scenes.indoors import cat, cup, desk, shelf, window
from exposure.demo.scenes.outdoors import harbour, school, sky, street, track

SCENES: Mapping[str, Callable[[Canvas, Random], None]] = {
    "window": window,
    "desk": desk,
    "street": street,
    "track": track,
    "cup": cup,
    "sky": sky,
    "shelf": shelf,
    "cat": cat,
    "harbour": harbour,
    "school": school,
}
