"""What runs beside the picture in a film: tracks of samples in which cameras write where they are.

Standards: ISO/IEC 14496-12, 8.3 to 8.7 (tracks and their sample tables), 8.9 left out; the box ``gps `` of
Novatek's dashboard cameras lists places and sizes itself (not published; ExifTool's documentation of
QuickTime tags, exiftool.org/TagNames/QuickTime.html, read 2026-11-24).

Samples lie among the picture's, gigabytes apart; some are looked at, spread over the film.
"""

import os
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from exposure.extract.photos.containers.boxes import Box, boxes
from exposure.extract.photos.contract import Block, BlockKind
from exposure.model import Document

MAX_TRACKS = 32
MAX_READ = 3
"""Most tracks of known forms; a film has one or two."""
MAX_SAMPLES = 32
"""Most samples of one track that are looked at."""
MAX_SAMPLE = 48 * 1024
MAX_TOP = 64
MAX_PART = 1024
"""Bytes of a part of a log: some ten lines."""
MAX_LISTED = 200_000
"""Most samples of one track that are counted: an hour of fifty a second."""

TRACKS = frozenset({b"gpmd", b"camm", b"rtmd", b"djmd", b"tx3g", b"text"})
"""The forms of samples in which places are known to stand."""
_IN_FREE = frozenset({b"cprt", b"sttm", b"ptnm", b"ptrh", b"thum", b"gps ", b"3gf "})
"""What the free space of BlackVue's begins with."""
_MEDIA = (b"mdia", b"minf", b"stbl")

Read = Callable[[int, int], bytes]
"""Returns so many bytes of the file from a place, or what there is of them."""
Place = tuple[int, int]
"""Where a sample begins in the file, and its size."""


def blocks(content: bytes, read: Read, size: int) -> Iterator[Block]:
    """Yield the samples of tracks of known forms, those of each as one block.

    Args:
        content: The film's boxes, with or without its samples.
        read: Reads the file itself.
        size: The file's size.
    """
    yield from islice(_blocks(content, read), MAX_READ)
    yield from islice(_logs(read, size), 1)


def _logs(read: Read, size: int) -> Iterator[Block]:
    """Yield the receiver's log that BlackVue's cameras keep in free space, a part of it here and there."""
    for box in _walk(read, 0, size, MAX_TOP):
        if box.kind == b"free" and read(box.start + 4, 4) in _IN_FREE:
            for inner in _walk(read, box.start, box.end, MAX_TRACKS):
                if inner.kind == b"gps ":
                    yield Block(BlockKind.TRACK, joined(_parts(read, inner)), "free/gps/text")


def _parts(read: Read, log: Box) -> Iterator[bytes]:
    """Yield parts of a log: its beginning, its end, and some between them."""
    step = max(MAX_PART, (log.end - log.start) // MAX_SAMPLES)
    for at in (*range(log.start, log.end, step), max(log.start, log.end - MAX_PART)):
        yield read(at, min(MAX_PART, log.end - at))


def _walk(read: Read, start: int, end: int, most: int) -> Iterator[Box]:
    """Yield the boxes between two places of the file, of which only the heads are read."""
    for _ in range(most):
        head = read(start, 16)
        size, kind, own = int.from_bytes(head[:4], "big"), head[4:8], 8
        if size == 1:
            size, own = int.from_bytes(head[8:16], "big"), 16
        if size < own or start + size > end:
            return
        yield Box(kind, start + own, start + size)
        start += size


def _blocks(content: bytes, read: Read) -> Iterator[Block]:
    for moov in boxes(content, 0, len(content)):
        inside = boxes(content, moov.start, moov.end) if moov.kind == b"moov" else ()
        for box in islice(inside, MAX_TRACKS):
            if box.kind == b"trak":
                yield from _track(content, box, read)
            elif box.kind == b"gps ":
                yield Block(BlockKind.TRACK, joined(_read(_listed(content, box), read)), "moov/gps")


def reader(document: Document) -> Read | None:
    """Return how the file is read; None where only a part of it is here."""
    if document.complete:
        return lambda at, size: document.content[at : at + size]
    if document.opened is None:
        return None
    descriptor = document.opened.descriptor

    def read(at: int, size: int) -> bytes:
        os.lseek(descriptor, at, os.SEEK_SET)
        return os.read(descriptor, size)

    return read


def _track(content: bytes, track: Box, read: Read) -> Iterator[Block]:
    """Yield the samples of a track; those of GoPro's say themselves how long they are."""
    table = _table(content, track)
    form = _form(content, table)
    if form not in TRACKS:
        return
    samples = _read(_placed(content, table), read)
    path = f"moov/trak/{form.decode()}"
    if form == b"gpmd":
        yield Block(BlockKind.GPMF, b"".join(samples), path)
    else:
        yield Block(BlockKind.TRACK, joined(samples), path)


def joined(samples: Iterable[bytes]) -> bytes:
    """Return samples, each behind its length."""
    return b"".join(len(sample).to_bytes(4, "big") + sample for sample in samples)


def _table(content: bytes, track: Box) -> Mapping[bytes, Box]:
    """Return the boxes of a track's sample table by their kind."""
    box = track
    for kind in _MEDIA:
        found = next((b for b in boxes(content, box.start, box.end) if b.kind == kind), None)
        if found is None:
            return {}
        box = found
    return {b.kind: b for b in boxes(content, box.start, box.end)}


def _form(content: bytes, table: Mapping[bytes, Box]) -> bytes:
    """Return the four letters of a track's first description."""
    box = table.get(b"stsd")
    return content[box.start + 12 : box.start + 16] if box else b""


def _placed(content: bytes, table: Mapping[bytes, Box]) -> list[Place]:
    """Return place and size of some of a track's samples, in their order."""
    starts = _numbers(content, table.get(b"stco"), "I") or _numbers(content, table.get(b"co64"), "Q")
    sizes = _sizes(content, table.get(b"stsz"))
    runs = _numbers(content, table.get(b"stsc"), "III")
    firsts, counts = runs[::3], runs[1::3]
    found: list[Place] = []
    run = sample = 0
    for chunk, start in enumerate(starts, 1):
        while run + 1 < len(firsts) and firsts[run + 1] <= chunk:
            run += 1
        here = sizes[sample : sample + (counts[run] if counts else 1)]
        for size in here:
            found.append((start, size))
            start += size  # noqa: PLW2901 (the next one follows)
        sample += len(here)
        if sample >= len(sizes):
            break
    return _some(found)


def _some(places: list[Place]) -> list[Place]:
    """Return the first, the last, and some between them, at even distances."""
    step = max(1, -(-len(places) // (MAX_SAMPLES - 1)))
    return [*places[::step], *places[-1:]][:MAX_SAMPLES] if step > 1 else places


def _numbers(content: bytes, box: Box | None, form: str, behind: int = 0) -> Sequence[int]:
    """Return the numbers of a table: version, maybe more, their count, rows of numbers of one form."""
    if box is None:
        return ()
    start = box.start + 4 + behind
    row = struct.calcsize(">" + form)
    count = min(
        int.from_bytes(content[start : start + 4], "big"), MAX_LISTED, max(0, box.end - start - 4) // row
    )
    return struct.unpack_from(">" + form * count, content, start + 4) if count else ()


def _sizes(content: bytes, box: Box | None) -> Sequence[int]:
    """Return the samples' sizes: version, one for all or 0, their count, their sizes."""
    if box is None:
        return ()
    one, count = (int.from_bytes(content[box.start + i : box.start + i + 4], "big") for i in (4, 8))
    return (one,) * min(count, MAX_LISTED) if one else _numbers(content, box, "I", 4)


def _listed(content: bytes, box: Box) -> list[Place]:
    """Return the places and sizes that Novatek's box lists."""
    numbers = _numbers(content, box, "II")
    return _some(list(zip(numbers[::2], numbers[1::2], strict=True)))


def _read(places: Sequence[Place], read: Read) -> list[bytes]:
    """Return the samples at these places, the beginning of long ones."""
    return [read(at, min(size, MAX_SAMPLE)) for at, size in places if size]
