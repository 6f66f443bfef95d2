"""Which files are handed over as photos, and how much of a film or a large photo (safety.md 7.7)."""

import struct
from pathlib import Path

from exposure.collect.files import gather
from exposure.model import Document, Skipped


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + kind + body


def test_a_type_that_is_not_read_says_so_and_one_that_is_is_handed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(b"GIF89a" + b"\0" * 40)
    assert isinstance(next(gather(path)), Skipped)
    (document,) = gather(path, {"image/gif"})
    assert isinstance(document, Document)
    assert (document.media_type, document.complete, document.size) == ("image/gif", True, 46)


def test_safety_7_7_of_a_film_only_the_boxes_are_read(tmp_path: Path) -> None:
    start, end = box(b"ftyp", b"isom\0\0\0\0isom"), box(b"moov", box(b"udta", b"Exampleton"))
    path = tmp_path / "a.mp4"
    path.write_bytes(start + box(b"mdat", b"\xaa" * 300_000) + end)
    (document,) = gather(path, {"video/mp4"})
    assert isinstance(document, Document)
    assert document.content == start + box(b"free", b"") + end
    assert (document.complete, document.size) == (False, path.stat().st_size)


def test_safety_7_7_of_a_large_film_no_more_than_the_boxes_is_read(tmp_path: Path) -> None:
    start, end = box(b"ftyp", b"qt  \0\0\0\0qt  "), box(b"moov", b"\0" * 16)
    path = tmp_path / "a.mov"
    with path.open("wb") as file:
        file.write(start + struct.pack(">I4sQ", 1, b"mdat", 5_000_000_016))
        file.truncate(len(start) + 5_000_000_016)
        file.seek(0, 2)
        file.write(end)
    (document,) = gather(path, {"video/quicktime"})
    assert isinstance(document, Document)
    assert document.content == start + box(b"free", b"") + end


def test_the_end_of_a_jpeg_of_which_only_the_head_is_read_comes_along(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8\xff\xda\0\x0c" + b"\1" * 200_000 + b"SEFT")
    (document,) = gather(path)
    assert isinstance(document, Document)
    assert (len(document.content) < 1000, len(document.tail), document.tail[-4:]) == (True, 1 << 16, b"SEFT")
