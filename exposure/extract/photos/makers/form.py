"""What a maker's form is: how its notes are known, where their directory is, and the wanted tags in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from exposure.model import Kind, Level


class Directory(NamedTuple):
    """Where a note's directory is.

    Attributes:
        at: Its place in the block.
        base: What the places of its values count from.
        order: ``<`` or ``>``.
    """

    at: int
    base: int
    order: str


class Note(NamedTuple):
    """A maker note.

    Attributes:
        block: The whole Exif block: values may lie outside the note.
        at: Where the note begins in it.
        size: How long it is.
        order: The block's byte order, ``<`` or ``>``.
        make: The camera's maker, as written.
        model: The camera, as written.
    """

    block: bytes
    at: int
    size: int
    order: str
    make: str = ""
    model: str = ""

    def part(self, start: int, length: int) -> bytes:
        """Return bytes of the note, counted from its beginning."""
        return self.block[self.at + start : min(self.at + start + length, self.at + self.size)]


class Value(NamedTuple):
    """The value of a tag.

    Attributes:
        raw: Its bytes, at most 4,096.
        order: ``<`` or ``>``.
        note: The note that it is in.
    """

    raw: bytes
    order: str
    note: Note


Where = Callable[[Note], Directory]
"""Finds a note's directory."""
Read = Callable[[Value], str]
"""Turns a value into text; empty if it is none."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A wanted tag.

    Attributes:
        name: As in the locator, ``MakerNote SerialNumber``.
        kind: What it is.
        read: How.
        level: How sure it is.
    """

    name: str
    kind: Kind
    read: Read
    level: Level = Level.STRONG


Tags = Mapping[int, tuple[Tag, ...]]
"""Wanted tags by number; one value can say several things."""
Bare = Callable[[Note], Iterator[tuple[Tag, bytes]]]
"""Finds the wanted values of a note that has no directory."""


def nothing(_note: Note) -> Iterator[tuple[Tag, bytes]]:
    """Find nothing: the note has a directory."""
    yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """How one maker writes.

    Attributes:
        marks: How its notes begin.
        makes: How the maker's name begins in the photo, in small letters, where no mark tells.
        fits: What else must be so.
        where: Finds the directory; None for a note without one.
        tags: The wanted tags.
        inner: The wanted tags of directories inside it, by the tag that points to them.
        pictures: Pairs of tags that say where a preview is and how long; also looked for in ``inner``.
        shown: The tags whose value is a preview itself.
        preview: The tag that points to a preview's directory, 0 without one.
        bare: Reads a note without a directory.
        wanted: The tags of its directory that are looked at.
    """

    marks: tuple[bytes, ...] = ()
    makes: tuple[str, ...] = ()
    fits: Callable[[Note], bool] = lambda _note: True
    where: Where | None = None
    tags: Tags = field(default_factory=dict)
    inner: Mapping[int, Tags] = field(default_factory=dict)
    pictures: tuple[tuple[int, int], ...] = ()
    shown: frozenset[int] = frozenset()
    preview: int = 0
    bare: Bare = nothing
    wanted: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        """Say once which tags of the directory are looked at."""
        pictures = (tag for pair in self.pictures for tag in pair)
        object.__setattr__(self, "wanted", frozenset((*self.tags, *pictures, *self.inner, *self.shown)))
