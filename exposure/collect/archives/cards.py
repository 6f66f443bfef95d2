"""Cutting a web page that lists one card after the other, such as each post of a copy, into pieces.

Only the opening and closing of ``div`` and ``section`` is looked at. A card begins with an element of one
of its classes that stands in no other card, and ends where the next one begins. Memory does not grow with
the page.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from exposure.collect.archives.cut import MAX_BYTES, MAX_ITEMS, MAX_PART, Tally
from exposure.model.shape import BETWEEN

MAX_CARD = MAX_PART // 4
"""Bytes after which the next beginning counts, even where an element before it was not closed."""
MAX_TAG = 1 << 14
"""Bytes that a tag may be long; a longer one is text."""
_TAG = re.compile(rb"<(/?)(?:div|section)\b([^<>]*+)>", re.IGNORECASE)
_CLASS = re.compile(rb"""\bclass\s*=\s*["']?([^"'>]*+)""", re.IGNORECASE)


def pieces(chunks: Iterable[bytes], classes: Sequence[str], tally: Tally) -> Iterator[tuple[int, int, bytes]]:
    """Yield the index of a piece's first card, from 0, their number, and they.

    Args:
        chunks: The page.
        classes: As of ``Cutting``.
        tally: Told what happened; of a page without any card, its key is ``page``.
    """
    kept: list[bytes] = []
    first = size = index = 0
    for index, card in enumerate(_cards(chunks, frozenset(c.encode() for c in classes), tally), 1):
        kept.append(card.replace(BETWEEN, b" "))
        size += len(card)
        tally.taken += 1
        if size >= MAX_BYTES or len(kept) >= MAX_ITEMS:
            yield first, len(kept), BETWEEN.join(kept)
            kept, size, first = [], 0, index
    if kept:
        yield first, len(kept), BETWEEN.join(kept)
    if not index:
        tally.keys["page"] = None


def _cards(chunks: Iterable[bytes], classes: frozenset[bytes], tally: Tally) -> Iterator[bytes]:
    """Yield each card from its beginning to the next one's; one that is too long is left out."""
    buffer, at, depth = b"", 0, 0
    start: int | None = None
    for chunk in chunks:
        buffer += chunk
        while match := _TAG.search(buffer, at):
            at = match.end()
            if match[1]:
                depth = max(depth - 1, 0)
            elif _begins(match, start, depth, classes):
                if start is not None:
                    yield buffer[start : match.start()]
                start, depth = match.start(), 1
            elif depth:
                depth += 1
        if start is not None and len(buffer) - start > MAX_PART:
            tally.large += 1
            start, depth = None, 0
        at = _next(buffer, at)
        base = at if start is None else start
        buffer, at, start = buffer[base:], at - base, None if start is None else 0
    if start is not None:
        yield buffer


def _begins(match: "re.Match[bytes]", start: int | None, depth: int, classes: frozenset[bytes]) -> bool:
    """Whether a card begins with an element."""
    if depth and start is not None and match.start() - start < MAX_CARD:
        return False
    named = _CLASS.search(match[2])
    return named is not None and not classes.isdisjoint(named[1].split())


def _next(buffer: bytes, at: int) -> int:
    """Return where to go on: at a tag that is not all there yet, else at the end."""
    opening = buffer.rfind(b"<", at)
    return opening if opening >= 0 and len(buffer) - opening < MAX_TAG else len(buffer)
