"""Where the samples of a track are in the file.

Standard: ISO/IEC 14496-12, 8.7 (``stsz``, ``stz2``, ``stsc``, ``stco``, ``co64``).
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exposure.clean.bmff.boxes import Box, Numbers, Span
from exposure.clean.contract import BrokenError

MAX_ENTRIES = 30_000_000


@dataclass(frozen=True, slots=True)
class Chunks:
    """The chunks of a track.

    Attributes:
        starts: Where each begins in the file.
        sizes: Its bytes; None for a chunk whose length its track does not say reliably: QuickTime
            counts some sound in samples of one byte, whatever they take.
    """

    starts: Sequence[int]
    sizes: Sequence[int | None]

    def spans(self, borders: Sequence[int]) -> Iterator[Span]:
        """Yield where the samples are; a chunk of unknown size reaches to the next of the borders.

        Args:
            borders: Where the chunks of all tracks begin, and where media data ends, in order.
        """
        for start, size in zip(self.starts, self.sizes, strict=True):
            if size is not None:
                yield start, start + size
            else:
                place = bisect_right(borders, start)
                yield start, borders[place] if place < len(borders) else start


def chunks(content: bytes, inside: Mapping[bytes, Box], *, sound: bool) -> Chunks:
    """Return the chunks of a track.

    Args:
        content: What was read of the file.
        inside: The boxes of the track's ``stbl`` by kind.
        sound: Whether the track is one of sound.

    Raises:
        BrokenError: A table is missing, or says more than it has.
    """
    if b"co64" in inside:
        starts = _table(content, inside[b"co64"], 4, "Q", 1)
    elif b"stco" in inside:
        starts = _table(content, inside[b"stco"], 4, "I", 1)
    else:
        raise BrokenError("a track without a table of its chunks")
    if not starts:
        return Chunks((), ())
    if b"stsc" not in inside:
        raise BrokenError("a track without a table of its samples")
    counts = list(_counts(_table(content, inside[b"stsc"], 4, "I", 3), len(starts)))
    if b"stsz" in inside:
        head = Numbers(content, inside[b"stsz"], 4)
        if fixed := head.take(4):
            return Chunks(starts, [None if sound else fixed * n for n in counts])
        return Chunks(starts, list(_sums(_table(content, inside[b"stsz"], 8, "I", 1), counts)))
    return Chunks(starts, [None] * len(starts))


def _table(content: bytes, box: Box, skip: int, form: str, width: int) -> tuple[int, ...]:
    """Return the numbers of a table: ``width`` of them an entry, after the entries' count."""
    count = Numbers(content, box, skip).take(4) * width
    start = box.start + skip + 4
    if count > MAX_ENTRIES or start + count * struct.calcsize(form) > box.end:
        raise BrokenError("a table that says more than it has")
    return struct.unpack_from(f">{count}{form}", content, start)


def _counts(entries: Sequence[int], chunk_count: int) -> Iterator[int]:
    """Yield how many samples each chunk has, from runs: first chunk, samples, description."""
    firsts, samples = entries[::3], entries[1::3]
    if not firsts or firsts[0] != 1:
        raise BrokenError("a table of samples that does not begin with the first chunk")
    for first, following, count in zip(firsts, (*firsts[1:], chunk_count + 1), samples, strict=True):
        if not first <= following <= chunk_count + 1:
            raise BrokenError("a table of samples that is not in order")
        for _ in range(following - first):
            yield count


def _sums(sizes: Sequence[int], counts: Sequence[int]) -> Iterator[int]:
    """Yield the bytes of each chunk."""
    position = 0
    for count in counts:
        if position + count > len(sizes):
            raise BrokenError("a track with more samples than sizes")
        yield sum(sizes[position : position + count])
        position += count
