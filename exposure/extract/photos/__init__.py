"""Photos: what their metadata gives away, whatever container and standard it is in."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import chain

from exposure.errors import ParseError
from exposure.extract.photos import follows
from exposure.extract.photos.contract import (
    FILMS,
    MAX_BLOCK,
    PACKED,
    Block,
    BlockKind,
    Container,
    Detail,
    Parser,
)
from exposure.extract.photos.evidence import gathered
from exposure.extract.photos.mapped import whole
from exposure.model import Document, Outcome, Reading, Words
from exposure.plugins import discover

MAX_BLOCKS = 8
"""Most blocks of one kind read; a much edited photo has three or four."""
MAX_STEPS = 200
"""Most blocks looked for."""
MAX_DETAILS = 2000
"""Most details looked at in one photo, before equal ones are made one."""

_DAMAGED = Words.of(
    "Part of what this photo holds is damaged, or of a kind not known here, and was not read."
)
_PACKED = Words.of(
    "A photo holds a part that is packed (with Brotli) and was not read: it can hold a place, a time or a "
    "name. It is read once the package brotli is installed beside this program."
)


def read(document: Document) -> Reading:
    """Return what a photo's metadata and its name give away.

    Args:
        document: A photo, or its beginning; then what stands further behind is not seen.

    Raises:
        ParseError: It is of no known format, or broken, and nothing could be read.
    """
    if document.opened is None or document.media_type in FILMS:
        return _read(document)
    with whole(document, document.opened) as seen:
        return _read(seen)


def _read(document: Document) -> Reading:
    """Return the same of a document whose content can be looked at."""
    faults: list[str] = []
    evidence = gathered(_details(document, faults), document)
    notes = follows.notes(evidence, document)
    if not faults:
        return Reading(evidence=evidence, notes=notes)
    if not evidence:
        raise ParseError(f"this photo cannot be read ({'; '.join(sorted(set(faults)))})")
    left_out = dict.fromkeys(_PACKED if fault == PACKED else _DAMAGED for fault in faults)
    return Reading(outcome=Outcome.PARTIAL, evidence=evidence, notes=(*left_out, *notes))


def warm() -> None:
    """Load every container and standard, once and before any photo is there."""
    _containers(), _parsers()


@cache
def _containers() -> tuple[Container, ...]:
    """Return the containers, that of nearly all photos first: no other claims what it does."""
    return tuple(sorted(discover(f"{__name__}.containers", "CONTAINER", Container), key=_is_rare))


def _is_rare(container: Container) -> bool:
    return container.name != "jpeg"


@cache
def _parsers() -> Mapping[BlockKind, tuple[Parser, ...]]:
    """Return the parsers of each kind of block."""
    every = discover(__name__, "PARSER", Parser)
    return {kind: tuple(p for p in every if kind in p.kinds) for kind in BlockKind}


def _details(document: Document, faults: list[str]) -> list[tuple[str, Detail]]:
    """Return the name of a parser and a detail it found, block by block, the file's name last.

    What broke goes to ``faults``; what came before it counts.
    """
    found: list[tuple[str, Detail]] = []
    parsers = _parsers()
    name = Block(BlockKind.NAME, document.name.encode("utf-8", "replace"))
    for block in chain(_blocks(document, faults), (name,)):
        for parser in parsers[block.kind]:
            by = parser.name
            try:
                for detail in parser.parse(block):
                    found.append((by, detail))
                    if len(found) >= MAX_DETAILS:
                        return found
            except Exception as error:  # noqa: BLE001 (a broken photo makes ExifRead raise whatever it trips over)
                faults.append(_fault(by, error))
    return found


def _fault(name: str, error: Exception) -> str:
    """Return what to say of data that broke a reader."""
    return str(error) if isinstance(error, ParseError) else f"broken {name} data: {type(error).__name__}"


def _blocks(document: Document, faults: list[str]) -> Iterator[Block]:
    """Yield the blocks in a photo, those behind the picture last, up to what no honest photo reaches.

    What broke, or was left out, goes to ``faults``. A block that is the whole file, as TIFF's, takes no room.
    """
    whole, head = document.content, document.content[:128]
    container = next((c for c in _containers() if c.claims(head)), None)
    if container is None:
        faults.append("a format that is not known here")
        return
    room, steps, left_out = 2 * MAX_BLOCK, 0, False
    seen: dict[BlockKind, int] = {}
    walks: tuple[tuple[Callable[..., Iterator[Block]], object], ...] = (
        (container.blocks, whole),
        (container.behind, document),
    )
    for walk, thing in walks:
        try:
            for block in walk(thing):
                kind, steps = block.kind, steps + 1
                seen[kind] = seen.get(kind, 0) + 1
                room -= 0 if block.content is whole else len(block.content)
                if steps > MAX_STEPS:
                    break
                if seen[kind] > MAX_BLOCKS or room < 0:
                    left_out = True
                else:
                    yield block
        except Exception as error:  # noqa: BLE001 (as above)
            faults.append(_fault(container.name, error))
    if left_out:
        faults.append("more blocks of data than a photo has")
