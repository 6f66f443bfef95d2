"""Put names and texts into one block."""

from collections.abc import Iterable, Iterator

from exposure.extract.photos.contract import Block, BlockKind

MAX_TEXT = 64 * 1024
"""Longest text taken along, in characters."""


def block(pairs: Iterable[tuple[str, str]], path: str) -> Iterator[Block]:
    """Yield one block of named texts; none without a pair."""
    words = [word.replace("\0", " ")[:MAX_TEXT] for pair in pairs for word in pair]
    if words:
        yield Block(BlockKind.NAMED, "".join(f"{word}\0" for word in words).encode("utf-8", "replace"), path)
