"""Photos: what their metadata gives away, whatever container and standard it is in."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from typing import TypeVar

from exposure.errors import ParseError
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container, Detail, Parser
from exposure.extract.photos.evidence import gathered
from exposure.model import Document, Outcome, Reading, Words
from exposure.plugins import discover

T = TypeVar("T")

MAX_BLOCKS = 8
"""Most blocks of one kind read; a much edited photo has three or four."""
MAX_STEPS = 200
"""Most blocks looked for."""
MAX_DETAILS = 2000
"""Most details looked at in one photo, before equal ones are made one."""

_DAMAGED = Words.of(
    "Part of what this photo holds is damaged, or of a kind not known here, and was not read."
)


def read(document: Document) -> Reading:
    """Return what a photo's metadata and its name give away.

    Args:
        document: A photo, or its beginning; then what stands further behind is not seen.

    Raises:
        ParseError: It is of no known format, or broken, and nothing could be read.
    """
    faults: list[str] = []
    evidence = gathered(islice(_details(document, faults), MAX_DETAILS), document)
    if not faults:
        return Reading(evidence=evidence)
    if not evidence:
        raise ParseError(f"this photo cannot be read ({'; '.join(sorted(set(faults)))})")
    return Reading(outcome=Outcome.PARTIAL, evidence=evidence, notes=(_DAMAGED,))


def _details(document: Document, faults: list[str]) -> Iterator[tuple[str, Detail]]:
    """Yield the name of a parser and a detail it found, block by block, the file's name last.

    What broke goes to ``faults``.
    """
    parsers = discover(__name__, "PARSER", Parser)
    name = Block(BlockKind.NAME, document.name.encode("utf-8", "replace"))
    for block in chain(
        _guarded("container", _bounded(_blocks(document, faults), document.content), faults), (name,)
    ):
        for parser in parsers:
            if block.kind in parser.kinds:
                for detail in _guarded(parser.name, parser.parse(block), faults):
                    yield parser.name, detail


def _guarded(name: str, steps: Iterator[T], faults: list[str]) -> Iterator[T]:
    """Yield what comes until something breaks."""
    try:
        yield from steps
    except Exception as error:  # noqa: BLE001 (a broken photo makes ExifRead raise whatever it trips over)
        fault = f"broken {name} data: {type(error).__name__}"
        faults.append(str(error) if isinstance(error, ParseError) else fault)


def _blocks(document: Document, faults: list[str]) -> Iterator[Block]:
    """Yield the blocks in a photo, those behind the picture last; what broke goes to ``faults``.

    Raises:
        ParseError: No container claims it.
    """
    for container in discover(f"{__name__}.containers", "CONTAINER", Container):
        if container.claims(document.content[:128]):
            yield from _guarded(container.name, container.blocks(document.content), faults)
            yield from _guarded(container.name, container.behind(document), faults)
            return
    raise ParseError("a format that is not known here")


def _bounded(blocks: Iterator[Block], whole: bytes) -> Iterator[Block]:
    """Yield blocks up to a number and a size that no honest photo reaches.

    A block that is the whole file, as in TIFF, takes no room.

    Raises:
        ParseError: There are more; those have been left out.
    """
    room, seen, left_out = 2 * MAX_BLOCK, Counter[BlockKind](), False
    for block in islice(blocks, MAX_STEPS):
        seen[block.kind] += 1
        room -= 0 if block.content is whole else len(block.content)
        if seen[block.kind] > MAX_BLOCKS or room < 0:
            left_out = True
        else:
            yield block
    if left_out:
        raise ParseError("more blocks of data than a photo has")
