"""What a format that can be cleaned must be: a module in ``formats`` with a ``FORMAT``."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from exposure.clean.pieces import Piece
from exposure.model import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A file format that can be cleaned.

    Attributes:
        name: As in sentences (``JPEG``).
        media_types: The media types of its files, as ``sniff`` names them.
        rewrite: Yields the pieces of a copy that is made of allowed parts alone. Taking a copy
            apart gives the copy itself: that is how one is checked. It may raise anything for a
            file that is broken, or holds what must not be copied and cannot be left out.
    """

    name: str
    media_types: frozenset[str]
    rewrite: Callable[[Document], Iterator[Piece]]


class BrokenError(Exception):
    """A file that is not whole, or not built as its standard says."""
