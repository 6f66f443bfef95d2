"""A person's photos as files: the drawing, and what their camera writes into it."""

import hashlib

from exposure.demo import photos
from exposure.demo.person import Camera, Shot

VIEWS = 2
"""Drawings of one scene; photos share them, since drawing takes most of the demo's time."""


def picture(shot: Shot, *, camera: Camera, zone: int) -> bytes:
    """Return a photo as a JPEG file with Exif: time, offset, place and camera.

    Args:
        shot: The photo.
        camera: What took it.
        zone: The camera's clock, in minutes east of UTC.
    """
    digest = hashlib.sha256(shot.name.encode()).digest()
    fields = photos.ExifFields(
        taken=shot.taken.replace(second=digest[1] % 60),
        zone=zone,
        point=shot.place,
        altitude=6 + digest[2] % 9,
        make=camera.make,
        model=camera.model,
        software=camera.software,
        serial=camera.serial,
        artist=camera.artist,
    )
    return photos.jpeg(photos.scene(shot.scene, seed=digest[0] % VIEWS), fields)
