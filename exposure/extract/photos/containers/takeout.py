"""Takeout's sidecars: what Google Photos knows about a photo, in a JSON file beside it.

Format: not published; as exported between 2018 and 2026. The file is handed over under the photo's name.
"""

import re
from collections.abc import Iterator

from exposure.extract.photos.contract import Block, BlockKind, Container

MAX_SIDECAR = 256 * 1024


def claims(head: bytes) -> bool:
    """Return whether this begins as an object of JSON."""
    return re.match(rb"(?:\xef\xbb\xbf)?\s*\{\s*[\"}]", head) is not None or head.strip() == b"{"


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the file.

    Raises:
        ValueError: It is longer than any sidecar.
    """
    if len(content) > MAX_SIDECAR:
        raise ValueError("a sidecar that is too long")
    yield Block(BlockKind.TAKEOUT, content[:MAX_SIDECAR])


CONTAINER = Container(name="takeout", claims=claims, blocks=blocks)
