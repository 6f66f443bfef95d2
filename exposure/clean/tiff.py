"""The one thing in Exif that a picture needs to be shown upright: its orientation.

Standard: CIPA DC-008 (Exif 2.32), 4.5 and tag 0x0112.
"""

import struct

MAX_ENTRIES = 512
UPRIGHT = 1
_ORIENTATION = 0x0112
_FORMS = {1: "B", 3: "H", 4: "I"}


def orientation(block: bytes) -> int:
    """Return a TIFF block's orientation, 1 to 8; 1 where it has none or is broken."""
    block = block.removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4])
    if not order:
        return UPRIGHT
    try:
        (start,) = struct.unpack_from(order + "I", block, 4)
        (count,) = struct.unpack_from(order + "H", block, start)
        for i in range(min(count, MAX_ENTRIES)):
            tag, form, _ = struct.unpack_from(order + "HHI", block, start + 2 + 12 * i)
            if tag == _ORIENTATION and form in _FORMS:
                (value,) = struct.unpack_from(order + _FORMS[form], block, start + 10 + 12 * i)
                return value if 1 <= value <= 8 else UPRIGHT
    except struct.error:
        pass
    return UPRIGHT


def only_orientation(value: int) -> bytes:
    """Return a TIFF block of 26 bytes that holds an orientation and nothing else."""
    return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, value, 0, 0)
