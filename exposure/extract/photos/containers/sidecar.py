"""XMP sidecars: a file of its own that a program keeps beside a photo; known by its content.

Standard: XMP specification part 3, 1.2 (a packet in a file).
"""

import re
from collections.abc import Iterator

from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container

_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?"
    rb"(?:<\?xpacket|<\?adobe-xap|<(?:[\w.-]{1,20}:)?(?:xmpmeta|xapmeta|RDF)\b)"
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def claims(head: bytes) -> bool:
    """Return whether this is XML that begins as an XMP packet does."""
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return _START.match(head.replace(b"\0", b"")) is not None


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the file."""
    yield Block(BlockKind.XMP, content[:MAX_BLOCK])


CONTAINER = Container(name="sidecar", claims=claims, blocks=blocks)
