"""Cutting comma-separated records and lines into pieces. Format: RFC 4180; quotes are counted, no more."""

import re
from collections.abc import Iterable, Iterator, Sequence

from exposure.collect.archives.cut import MAX_BYTES, MAX_ITEMS, MAX_KEYS, MAX_PART, Tally
from exposure.collect.archives.member import DamagedError

MAX_BEFORE = 20
"""Lines of notes that may stand before the line of the column names."""
_NAME = re.compile(r"[A-Za-z][\w ()/.-]{0,40}")


def pieces(chunks: Iterable[bytes], columns: Sequence[str], tally: Tally) -> Iterator[tuple[int, int, bytes]]:
    """Yield the index of a piece's first record, from 0, their number, and they under the column names.

    Args:
        chunks: The file.
        columns: What its column names must hold; of names with ``|`` between them any one.
        tally: Told what happened.

    Raises:
        DamagedError: There is no such line.
    """
    records = _records(chunks, tally)
    head = _head(records, columns, tally)
    yield from _pieces(records, tally, head)


def lines(chunks: Iterable[bytes], begins: bytes, tally: Tally) -> Iterator[tuple[int, int, bytes]]:
    """Yield the index of a piece's first element, from 0, their number, and their lines.

    Args:
        chunks: The file.
        begins: How the first line of an element begins; empty where each line is one. What stands
            before the first element is left out.
        tally: Told what happened.
    """
    found = _lines(chunks, tally)
    yield from _pieces(_runs(found, begins, tally) if begins else found, tally, b"")


def _runs(lines: Iterable[bytes], begins: bytes, tally: Tally) -> Iterator[bytes]:
    """Yield the lines from one beginning to the next; what is too long is left out."""
    run: list[bytes] = []
    size = 0
    for line in lines:
        if line.startswith(begins):
            if run and size <= MAX_PART:
                yield b"".join(run)
            run, size = [], 0
        elif not run:
            continue
        size += len(line)
        if size <= MAX_PART:
            run.append(line)
        elif len(run) > 1:
            run = run[:1]
            tally.large += 1
    if run and size <= MAX_PART:
        yield b"".join(run)


def _pieces(items: Iterable[bytes], tally: Tally, head: bytes) -> Iterator[tuple[int, int, bytes]]:
    kept: list[bytes] = []
    first = size = index = 0
    for index, item in enumerate(items, 1):
        kept.append(item)
        size += len(item)
        tally.taken += 1
        if size >= MAX_BYTES or len(kept) >= MAX_ITEMS:
            yield first, len(kept), head + b"".join(kept)
            kept, size, first = [], 0, index
    if kept:
        yield first, len(kept), head + b"".join(kept)


def _head(records: Iterator[bytes], columns: Sequence[str], tally: Tally) -> bytes:
    """Return the line of the column names; what stands before it is passed over.

    Raises:
        DamagedError: There is none.
    """
    wanted = [set(c.casefold().split("|")) for c in columns]
    for _, record in zip(range(MAX_BEFORE), records, strict=False):
        names = [n.strip().strip('"').strip() for n in re.split(r"[,;\t]", record.decode("utf-8", "replace"))]
        if len(names) > 1 and not tally.keys:
            tally.keys.update(dict.fromkeys(filter(_NAME.fullmatch, names[:MAX_KEYS])))
        found = {n.casefold() for n in names}
        if all(found & any_of for any_of in wanted):
            tally.reached += 1
            return record
    raise DamagedError


def _records(chunks: Iterable[bytes], tally: Tally) -> Iterator[bytes]:
    """Yield records with their line's end; one that is too long is left out."""
    parts: list[bytes] = []
    size = quotes = 0
    for line in _lines(chunks, tally):
        parts.append(line)
        size += len(line)
        quotes += line.count(b'"')
        if quotes % 2 and size <= MAX_PART:
            continue
        if size > MAX_PART:
            tally.large += 1
        else:
            yield b"".join(parts)
        parts, size, quotes = [], 0, 0
    if parts:
        yield b"".join(parts)


def _lines(chunks: Iterable[bytes], tally: Tally) -> Iterator[bytes]:
    """Yield lines with their ends; one that is too long is left out."""
    rest: list[bytes] = []
    size = 0
    for chunk in chunks:
        *whole, last = chunk.split(b"\n")
        for line in whole:
            if size + len(line) > MAX_PART:
                tally.large += 1
            else:
                rest.append(line)
                yield b"".join(rest) + b"\n"
            rest, size = [], 0
        size += len(last)
        if size <= MAX_PART:
            rest.append(last)
        else:
            rest = []
    if rest and size and size <= MAX_PART:
        yield b"".join(rest) + b"\n"
