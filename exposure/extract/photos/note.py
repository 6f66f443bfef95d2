"""Maker notes by themselves, as Adobe's converter keeps them in a DNG.

Source: Adobe DNG SDK, "DNGPrivateData": byte order, where the note stood in its file (4 bytes, big-endian),
the note. The places in it count from the beginning of that file, so it is put back to where it was.
"""

from collections.abc import Iterator

from exposure.extract.photos import makernote
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.extract.photos.makers import Note


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of a maker note.

    Raises:
        ValueError: The block is too short, or the note stood further behind than any does.
    """
    make, model, rest = block.content.split(b"\0", 2)
    start = int.from_bytes(rest[2:6], "big")
    if start > MAX_BLOCK:
        raise ValueError("a maker note that stood too far behind")
    note, order = rest[6:], ">" if rest[:2] == b"MM" else "<"
    whole = bytes(start) + note
    yield from makernote.details(Note(whole, start, len(note), order, plain(make), plain(model)))


PARSER = Parser(name="makernote", kinds=frozenset({BlockKind.NOTE}), parse=parse)
