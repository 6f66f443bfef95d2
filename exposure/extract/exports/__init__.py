"""The owner's own copies of everything: recognised by what they hold, read file by file, piece by piece."""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from exposure.errors import ParseError
from exposure.extract.exports.contract import Export, File, Item
from exposure.extract.exports.into import Into
from exposure.model import Document, Reading
from exposure.model.shape import BETWEEN, Shape
from exposure.plugins import discover

__all__ = ["Export", "File", "Found", "alone", "exports", "read", "recognise", "roots"]

MAX_FIELD = 1 << 20
_LOOSE = "*"
_BROKEN = "In your copy, {count} entries side by side were broken and were left out; the others were read."


@dataclass(frozen=True, slots=True)
class Found:
    """A copy that was recognised.

    Attributes:
        export: Of which service.
        top: The folders above it, with a slash behind each; empty if it begins at the archive's top.
        web: It is made of web pages, which are not read.
    """

    export: Export
    top: str
    web: bool = False


def exports() -> tuple[Export, ...]:
    """Return all exports, by name."""
    return discover(__name__, "EXPORT", Export)


def read(document: Document) -> Reading:
    """Return what a piece of a file gives.

    Raises:
        ParseError: It is broken. Nothing else is raised.
    """
    role, _, path = document.page.partition("/")
    export = next((e for e in exports() if e.name == document.source.account.platform), None)
    file = export.role(role) if export else None
    if export is None or file is None:
        raise ParseError("a piece of an export that nothing here reads")
    into = Into(document, export.name)
    broken = 0
    try:
        for item in _items(document, file, f"/{path}" if path else ""):
            broken += item is None or not _read(file, item, into)
    except Exception as error:  # whatever a hostile file makes the reading of records trip over
        raise ParseError(f"broken {export.title} data ({type(error).__name__})") from error
    if broken and into.understood:
        into.note(_BROKEN, count=broken)
    elif broken:
        raise ParseError(f"broken {export.title} data")
    return into.reading()


def _read(file: File, item: Item, into: Into) -> bool:
    """Read one element; whether that went well. One that is broken spoils no other."""
    try:
        file.read(item, into)
    except Exception:  # noqa: BLE001 (whatever a changed or hostile file makes a reader trip over)
        return False
    return True


def _items(document: Document, file: File, path: str) -> Iterator[Item | None]:
    """Yield the elements of a piece, None for one that is broken.

    Its ``line`` counts from 1, and is 0 where it is one value.
    """
    if file.counted:
        yield Item(int(document.content))
        return
    match file.cutting.shape:
        case Shape.JSON:
            for number, raw in enumerate(_text(document).split(BETWEEN.decode()), document.line - 1):
                yield _parsed(raw, f"{path}/{number}" if document.line else path)
        case Shape.CARDS:
            for number, raw in enumerate(_text(document).split(BETWEEN.decode()), document.line - 1):
                yield Item(raw, f"/{number}")
        case Shape.CSV:
            yield from _records(_text(document), document.line - 1)
        case Shape.LINES:
            yield from _lines(_text(document), file.cutting.begins, document.line - 1)
        case _:
            yield Item(document.content)


def _parsed(raw: str, at: str) -> Item | None:
    try:
        return Item(json.loads(raw), at)
    except (ValueError, RecursionError):
        return None


def _lines(text: str, begins: str, first: int) -> Iterator[Item]:
    """Yield lines, or the runs of lines that begin in one way."""
    parts = text.split("\n")
    if begins:
        runs: list[list[str]] = []
        for part in parts:
            if part.startswith(begins):
                runs.append([])
            if runs:
                runs[-1].append(part)
        parts = ["\n".join(run) for run in runs]
    for number, part in enumerate(parts, first):
        if part.strip():
            yield Item(part, f"/{number}")


def _text(document: Document) -> str:
    """Return a piece as text: UTF-8, else the set that old programs write."""
    try:
        return document.content.decode("utf-8")
    except UnicodeDecodeError:
        return document.content.decode("cp1252", "replace")


def _records(text: str, first: int) -> Iterator[Item]:
    """Yield records as objects by their column names in lower case; of two of one name, the first filled."""
    csv.field_size_limit(MAX_FIELD)
    head, _, _ = text.partition("\n")
    cut = max(",;\t", key=head.count)
    rows = csv.reader(text.replace("\0", "").splitlines(keepends=True), delimiter=cut)
    names = [n.strip().casefold() for n in next(rows, [])]
    for number, row in enumerate((r for r in rows if r), first):
        data: dict[str, str] = {}
        for name, value in zip(names, row, strict=False):
            data[name] = data.get(name) or value
        yield Item(data, f"/{number}")


def recognise(names: Iterable[str]) -> tuple[Found, ...]:
    """Return the copies that files of such paths are, by what they hold and never by an archive's own name.

    Args:
        names: The paths of all files, with slashes.
    """
    marks = _marks()
    seen: dict[tuple[str, str], set[str]] = {}
    loose = [e for e in exports() if e.like or e.folders]
    for name in names:
        for export in loose:
            if (top := _loosely(export, name)) is not None:
                seen.setdefault((export.name, top), set()).add(_LOOSE)
        low = name.casefold()
        for who, mark in marks.get(low.rpartition("/")[2], ()):
            if low == mark or low.endswith(f"/{mark}"):
                seen.setdefault((who, name[: len(name) - len(mark)]), set()).add(mark)
    found = []
    for export in exports():
        for (who, top), held in sorted(seen.items()):
            if who == export.name and (one := _found(export, top, held)):
                found.append(one)
    return tuple(f for f in found if not any(_within(f, other) for other in found))


def _within(found: Found, other: Found) -> bool:
    """Whether a copy lies in another one of the same service, and so is a part of it."""
    return found.export is other.export and found.top != other.top and found.top.startswith(other.top)


def _loosely(export: Export, name: str) -> str | None:
    """Return the folders above a copy that one file tells by its name or its folder, or None."""
    if export.like and export.like.fullmatch(name.rpartition("/")[2]):
        return ""
    for folder in export.folders:
        if name.startswith(folder):
            return folder.partition("/")[0] + "/"
        if f"/{folder}" in name:
            return name.partition(f"/{folder}")[0] + "/" + folder.partition("/")[0] + "/"
    return None


def _found(export: Export, top: str, held: set[str]) -> Found | None:
    if _LOOSE in held or any(held.issuperset(m.casefold() for m in mark) for mark in export.marks):
        return Found(export, top)
    if any(held.issuperset(m.casefold() for m in mark) for mark in export.web):
        return Found(export, top, web=True)
    return None


def _marks() -> dict[str, list[tuple[str, str]]]:
    """Return all marks by their last part."""
    found: dict[str, list[tuple[str, str]]] = {}
    for export in exports():
        for mark in {m.casefold() for marks in (*export.marks, *export.web) for m in marks}:
            found.setdefault(mark.rpartition("/")[2], []).append((export.name, mark))
    return found


def roots() -> frozenset[tuple[str, ...]]:
    """Return the sets of paths by which a folder is a copy's top.

    One bare name is no sign: a page that somebody saved as ``pinterest.html`` does not make its folder
    a copy. Copies of one file that is told by its content need no folder, and of web pages none.
    """
    return frozenset(
        mark
        for export in exports()
        if not export.refusal
        for mark in (*export.marks, *(() if export.tells else export.web))
        if len(mark) > 1 or "/" in mark[0]
    )


def alone(head: bytes) -> Export | None:
    """Return the export that a single file is, by its first bytes, or None."""
    return next((e for e in exports() if e.tells and e.tells.search(head)), None)


def piece(document: Document, role: str, path: str, line: int) -> Document:
    """Return a document marked as a piece of a file."""
    return replace(document, page=f"{role}{path}", line=line)
