"""As much of a photo as its metadata needs: a picture of 4 MB has 20 KB of it, all before the image.

Only lengths are followed here; what stands in the segments and boxes is read in a worker.
Standards: ITU-T T.81 annex B (JPEG segments); ISO/IEC 14496-12, 4.2 and 8.1.2 (boxes, free space).
"""

from typing import BinaryIO

MAX_PHOTO = 64 * 1024 * 1024
"""Most bytes read of a photo."""
SHARED = 512 * 1024
"""A JPEG of at most so many bytes that holds another is read whole, so that the two can be compared."""
MAX_SEGMENTS = 5000
MAX_BOXES = 1000
_SCAN, _END = 0xDA, 0xD9
_MARKER_SEGMENT = 64
"""Bytes that hold the marker with which the image begins, and its header."""
_ALONE = frozenset({0x00, 0x01, 0xFF, *range(0xD0, 0xD9)})
_INSIDE = b"\xff\xd8\xff"
_FREE = frozenset({b"free", b"skip"})
_SAMPLES = _FREE | {b"mdat"}
_EMPTY = b"\0\0\0\x08free"
_FILMS = frozenset({"video/mp4", "video/quicktime", "audio/mp4"})
TRACKED = _FILMS - {"audio/mp4"}
"""Types that stay open besides: places can stand in samples far behind, of which a few are read."""
_BOXES = frozenset({"image/heic", "image/avif"})
PICTURES = frozenset({"image/jpeg", *_BOXES})
"""Types whose metadata has its place, so that their pictures are left out."""
_PICTURE_END = b"\xff\xd9"
ANYWHERE = frozenset(
    {
        *("image/tiff", "image/x-raw", "image/png", "image/webp", "image/gif", "image/jxl"),
        *("image/vnd.adobe.photoshop", "image/jp2"),
    }
)
"""Types whose metadata may stand anywhere in the file: it is not read here, but handed over open."""
TAIL = 1 << 16
"""Bytes of the end of a file of which only the beginning is read."""


_FEW = 64


def tail(file: BinaryIO, size: int) -> bytes:
    """Return a JPEG file's last bytes: ``TAIL`` of them, or a few where the picture ends the file.

    Raises:
        OSError: The disk does not give it.
    """
    file.seek(max(0, size - _FEW))
    end = read(file, min(size, _FEW))
    if end.rstrip(b"\0").endswith(_PICTURE_END):
        return end
    file.seek(max(0, size - TAIL))
    return read(file, min(size, TAIL))


def content(file: BinaryIO, head: bytes, size: int, media_type: str) -> bytes:
    """Return the beginning of a photo, up to where only image data or free space follows.

    Args:
        file: Open, and unbuffered; it is read on from behind ``head``.
        head: What was read of it.
        size: Of the whole file, in bytes.
        media_type: ``image/jpeg``, or a type made of boxes.

    Raises:
        OSError: The disk does not give it.
    """
    most = min(size, MAX_PHOTO)
    if len(head) >= most:
        return head[:most]
    if media_type == "image/jpeg":
        small = size <= SHARED and head.find(_INSIDE, 4) > 0
        return head + read(file, most - len(head)) if small else _jpeg(file, head, most)
    if media_type in _FILMS:
        return _film(file, size)
    if media_type not in _BOXES:
        return head + read(file, most - len(head))
    used = _used(file, head, most)
    return head[:used] + read(file, used - len(head))


def _film(file: BinaryIO, size: int) -> bytes:
    """Return the boxes of a film but for its pictures and sound, in their order.

    A box that is left out leaves an empty box of free space, so that the rest can be walked; one that
    is longer than what is still taken ends the file.
    """
    parts, room, start = [], MAX_PHOTO, 0
    for _ in range(MAX_BOXES):
        file.seek(start)
        head = read(file, 16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        length = length if length >= 8 else size - start
        if len(head) < 8:
            break
        if head[4:8] in _SAMPLES:
            parts.append(_EMPTY)
        elif length > room:
            break
        else:
            file.seek(start)
            parts.append(read(file, length))
            room -= length
        start += length
    return b"".join(parts)


def read(file: BinaryIO, size: int) -> bytes:
    """Return the next ``size`` bytes, or what there is of them; none for 0 or less."""
    part = file.read(size) if size > 0 else b""
    if len(part) == size:  # as nearly always
        return part
    parts = [part] if part else []
    size -= len(part)
    while size > 0 and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _jpeg(file: BinaryIO, head: bytes, most: int) -> bytes:
    """Read on, at least twice as far each time, until the image begins; leave the image out."""
    position, found = _image(head, 2)
    while not found and len(head) < most:
        more = read(file, min(max(position, 2 * len(head)), most) - len(head))
        if not more:
            return head
        head += more
        position, found = _image(head, position)
    return head[: position + _MARKER_SEGMENT] if found else head


def _image(head: bytes, position: int) -> tuple[int, bool]:
    """Follow the segments from one of them to the image.

    Returns:
        Where the image begins and True, or where the first segment is that is not in ``head`` and
        False. In what is no JPEG any more, the image is what follows ``head``.
    """
    for _ in range(MAX_SEGMENTS):
        if position < len(head):
            position = head.find(b"\xff", position)
        if position < 0:
            break
        if position + 4 > len(head):
            return position, False
        marker = head[position + 1]
        if marker in {_SCAN, _END}:
            return position, True
        length = 0 if marker in _ALONE else int.from_bytes(head[position + 2 : position + 4], "big")
        position += 1 if marker == 0xFF else 2 + length
    return len(head), True


def _used(file: BinaryIO, head: bytes, most: int) -> int:
    """Return where the last top-level box ends that is not free space; leave the file behind ``head``."""
    start = used = 0
    for _ in range(MAX_BOXES):
        file.seek(start)
        box = read(file, 16)
        length = int.from_bytes(box[:4], "big")
        if length == 1:
            length = int.from_bytes(box[8:16], "big")
        end = min(start + length, most) if length >= 8 else most
        used = used if box[4:8] in _FREE else end
        if end == most:
            break
        start = end
    else:
        used = most
    file.seek(len(head))
    return used
