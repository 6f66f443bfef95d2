"""What an export is: which files a service's copy of an account holds, and how each is read.

A file is named by its path below the top of the copy, in the layouts of several years. What is not
named is never opened: private messages, searches, log-ins, advertising profiles.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from exposure.extract.exports.into import Into
from exposure.model import Words
from exposure.model.shape import Cutting, Shape


@dataclass(frozen=True, slots=True)
class Item:
    """One element of a file.

    Attributes:
        data: Parsed: JSON; a record as an object by its column names, in lower case; a line as text; bytes.
        at: Where it stands, as a JSON Pointer; of records, ``/ROW/COLUMN`` from 0.
    """

    data: Any = field(repr=False)
    at: str = field(default="", repr=False)

    def get(self, *path: str) -> Any:
        """Return what stands at some keys below, or None."""
        found = self.data
        for key in path:
            found = found.get(key) if isinstance(found, dict) else None
        return found

    def text(self, *path: str) -> str:
        """Return the text or number at some keys below, stripped; empty if there is none."""
        found = self.get(*path)
        if isinstance(found, int | float) and not isinstance(found, bool):
            return str(found)
        return found.strip() if isinstance(found, str) else ""

    def below(self, *path: str) -> list["Item"]:
        """Return the elements of the list at some keys below; none if there is none."""
        found = self.get(*path)
        if not found or not isinstance(found, list):
            return []
        at = self.pointer(*path)
        return [Item(e, f"{at}/{i}") for i, e in enumerate(found)]

    def pointer(self, *path: str) -> str:
        """Return where some keys below stand."""
        return self.at + _joined(path)


Read = Callable[[Item, Into], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of a copy.

    Attributes:
        role: What it is, in one word; of its own within the export.
        names: Its path below the top, in every known layout, the newest first; ``*`` is any part of a
            name, and upper and lower case are one.
        cutting: Its outer form, and what is kept of it.
        read: Reads one element.
        first: It says whose the copy is, so it is read before the others.
        counted: Its elements are other people or things whose number alone matters: they are counted,
            never handed to a reader, and ``read`` is given the number.
        lone: It is in the file that is a copy of its own where it lies alone.
        page: It is a web page.
    """

    role: str
    names: tuple[str, ...]
    cutting: Cutting
    read: Read
    first: bool = False
    counted: bool = False
    lone: bool = False
    page: bool = False

    def named(self, name: str) -> bool:
        """Whether this is the file of such a path below the top."""
        return _pattern(self.names).fullmatch(name) is not None

    def holds(self, path: str, *, listed: bool) -> bool:
        """Whether a piece cut out at a path is this one's, where a file holds several things.

        Args:
            path: JSON Pointer of the list that its elements stand in, or of the one value that it is.
            listed: It is elements of a list.
        """
        keys = tuple(k.replace("~1", "/").replace("~0", "~") for k in path.split("/")[1:])
        keys += ("*",) * listed
        return self.cutting.shape is not Shape.JSON or any(
            len(own) == len(keys) and all(a in {b, "?"} or (a == "*" and b.isdecimal())
                                          for a, b in zip(own, keys, strict=True))
            for own in self.cutting.paths
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A service's copy of an account.

    Attributes:
        name: The platform's name, as of its adapter.
        title: As people know it.
        host: Of its accounts, as of its adapter; empty where a copy has none.
        marks: Sets of paths; a copy that holds all of one set is one of this service.
        files: What is read.
        tells: Matches the beginning of a file of JSON that lies alone, where that is a copy of its own.
        web: Paths that only the copy made of web pages holds.
        ask: How to ask for the copy that can be read, where the service makes others too.
        refusal: Why a copy is never read, whatever it holds.
        like: Matches a file's name, without its folders, that only such a copy holds.
        folders: Folders, with a slash behind, that only such a copy holds.
        photos: Paths of pictures and films whose own details are read; ``*`` as in ``File.names``.
    """

    name: str
    title: str
    host: str = ""
    marks: tuple[tuple[str, ...], ...]
    files: tuple[File, ...] = ()
    tells: "re.Pattern[bytes] | None" = None
    web: tuple[tuple[str, ...], ...] = ()
    ask: str = ""
    refusal: Words | None = None
    like: "re.Pattern[str] | None" = None
    folders: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()

    def at(self, name: str) -> tuple[File, ...]:
        """Return what is at a path below the top; several where one file holds several things."""
        return tuple(f for f in self.files if f.named(name))

    @property
    def alone(self) -> tuple[File, ...]:
        """What a file of JSON holds that is a copy of its own."""
        return tuple(f for f in self.files if f.lone)

    def role(self, role: str) -> File | None:
        """Return the file of a role, or None."""
        return next((f for f in self.files if f.role == role), None)

    def shows(self, name: str) -> bool:
        """Whether this is a picture or film whose own details are read."""
        return bool(self.photos) and _pattern(self.photos).fullmatch(name) is not None


def json_file(*paths: str) -> Cutting:
    """Return how JSON is cut; paths as ``a/b/*``, ``?`` for any key, the empty one for the whole."""
    return Cutting(shape=Shape.JSON, paths=tuple(tuple(p.split("/")) if p else () for p in paths))


def records(*columns: str) -> Cutting:
    """Return how comma-separated records are cut, by columns they must have."""
    return Cutting(shape=Shape.CSV, columns=columns)


@cache
def _pattern(names: tuple[str, ...]) -> "re.Pattern[str]":
    parts = ("[^/]*".join(map(re.escape, name.split("*"))) for name in names)
    return re.compile("|".join(parts), re.IGNORECASE)


@lru_cache(maxsize=1024)
def _joined(path: tuple[str, ...]) -> str:
    """Return some keys as the end of a JSON Pointer."""
    return "".join(f"/{escaped(key)}" for key in path)


def escaped(key: str) -> str:
    """Return a key as it stands in a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1")
