"""How a file of an owner's copy is cut into pieces: shared by those who name files and those who cut."""

from dataclasses import dataclass
from enum import StrEnum

BETWEEN = b"\x1e"
"""What stands between the elements of a piece of JSON (RFC 7464): no JSON can hold it."""


class Shape(StrEnum):
    """The outer form of a file."""

    JSON = "json"
    CSV = "csv"
    LINES = "lines"
    BLOCKS = "blocks"
    CARDS = "cards"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cutting:
    """What is cut out of a file.

    Attributes:
        shape: Its outer form: JSON (an assignment may stand before it), comma-separated records, lines,
            the blocks of a CAR file, the cards of a web page, or anything that is read in one piece.
        paths: Of JSON: what is kept, each as keys from the top, ``*`` for every element of a list and
            ``?`` for every key of an object. Everything else is passed over unread. The empty path is
            the whole file, or with ``*`` beside it the whole file where that is no list.
        columns: Of records: columns that the line of their names must have; of names with ``|`` between
            them any one.
        begins: Of lines: how the first line of an element begins, where an element has several.
        classes: Of cards: the classes of the outermost element of each.
    """

    shape: Shape
    paths: tuple[tuple[str, ...], ...] = ()
    columns: tuple[str, ...] = ()
    begins: str = ""
    classes: tuple[str, ...] = ()
