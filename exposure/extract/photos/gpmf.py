"""GPMF: how GoPro's cameras write about themselves, in photos and in films.

Format: https://github.com/gopro/gpmf-parser (README, "GPMF key value data format"; read 2026-11-24).
"""

import struct
from collections.abc import Iterator

from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.model import BoxPath, Kind

MAX_ITEMS = 5000
MAX_DEPTH = 4
_TEXTS = {b"CASN": Kind.SERIAL, b"MINF": Kind.MODEL}
_MEDIA = b"MUID"


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of a GPMF block."""
    yield from _items(block.content, block.path, 0)


def _items(content: bytes, path: str, depth: int) -> Iterator[Detail]:
    """Yield what the items say: name, type, size of a value, number of values, values up to 4 bytes."""
    position = 0
    for _ in range(MAX_ITEMS):
        if len(content) - position < 8:
            return
        name, kind, size, count = struct.unpack_from(">4scBH", content, position)
        body = content[position + 8 : position + 8 + size * count]
        position += 8 + (size * count + 3) // 4 * 4
        if kind == b"\0" and depth < MAX_DEPTH:
            yield from _items(body, path, depth + 1)
        elif name in _TEXTS and kind == b"c":
            yield Detail(_TEXTS[name], plain(body), BoxPath(f"{path}/{name.decode()}"))
        elif name == _MEDIA and kind == b"L":
            numbers = struct.unpack(f">{len(body) // 4}I", body[: len(body) // 4 * 4])
            if any(numbers):
                yield Detail(Kind.ID, " ".join(map(str, numbers)), BoxPath(f"{path}/MUID"))


PARSER = Parser(name="gpmf", kinds=frozenset({BlockKind.GPMF}), parse=parse)
