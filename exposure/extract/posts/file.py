"""The posts file: JSON Lines, one post or bio a line."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from exposure.errors import ParseError
from exposure.extract.posts.moment import moment
from exposure.extract.posts.post import Tag, post
from exposure.model import Document, Evidence, GeoPoint, JsonPointer, Outcome, Reading, SourceType, Words

MAX_LINE = 1_000_000
"""Characters of one line."""
MAX_NOTES = 20
"""Broken lines that are told one by one."""
KINDS = ("bio", "post", "comment")
_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of characters, which JSON can hold and no text can."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that holds a post: its object, and its number from 1."""

    data: dict[str, Any]
    number: int


def read(document: Document) -> Reading:
    """Return what a posts file gives.

    A line that is no post becomes a note with its number; the other lines are read. Each line's
    ``id`` becomes the ``posts:ID`` of its evidence (the line's number, if it has none).

    Raises:
        ParseError: The file is not text, or none of its lines is a post.
    """
    try:
        text = document.content.decode(document.charset, errors="strict").removeprefix("\ufeff")
    except (UnicodeDecodeError, LookupError) as error:
        raise ParseError(f"a posts file that is no {document.charset} text") from error
    lines, broken = _lines(text, document.line)
    if broken and not lines:
        raise ParseError("a posts file of which no line is a post: each line must be an object with a text")
    evidence = tuple(e for line in lines for e in _evidence(line, document))
    return Reading(
        outcome=Outcome.OK if evidence else Outcome.PARTIAL, evidence=evidence, notes=tuple(_notes(broken))
    )


def _lines(text: str, first: int) -> tuple[list[_Line], list[int]]:
    """Return the posts, and the numbers of the lines that are none; the first line has number ``first``."""
    good: list[_Line] = []
    broken: list[int] = []
    for number, line in enumerate(text.split("\n"), first):
        if line.strip():
            data = _object(line)
            if data is None:
                broken.append(number)
            else:
                good.append(_Line(data, number))
    return good, broken


def _object(line: str) -> dict[str, Any] | None:
    """Return the post on a line, or None if there is none."""
    try:
        data = json.loads(line) if len(line) <= MAX_LINE else None
    except (ValueError, RecursionError):
        return None
    good = isinstance(data, dict) and isinstance(data.get("text"), str) and data.get("kind", "post") in KINDS
    return data if good else None


def _evidence(line: _Line, document: Document) -> Iterator[Evidence]:
    data = line.data
    name = data.get("id")
    lang = data.get("lang")
    yield from post(
        uri=_whole(f"posts:{name if isinstance(name, str | int) else line.number}"[:4096]),
        text=_whole(data["text"]),
        source=replace(document.source, type=SourceType.POST),
        posted=moment(data.get("posted")),
        mentions=_tags(data, "mentions"),
        hashtags=_tags(data, "hashtags"),
        place=_place(data.get("place")),
        bio=data.get("kind") == "bio",
        lang=lang if isinstance(lang, str) else None,
    )


def _tags(data: dict[str, Any], key: str) -> Iterator[Tag]:
    listed = data.get(key)
    for index, value in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(value, str):
            yield Tag(_whole(value), JsonPointer(f"/{key}/{index}"))


def _whole(text: str) -> str:
    return _HALVES.sub("\ufffd", text)


def _place(data: object) -> GeoPoint | None:
    """Return the place, unless it is none, outside the earth, or 0/0, which means "not known"."""
    if not isinstance(data, dict):
        return None
    latitude, longitude = data.get("lat"), data.get("lon")
    numbers = [n for n in (latitude, longitude) if isinstance(n, int | float) and not isinstance(n, bool)]
    if len(numbers) != 2 or not any(numbers):
        return None
    try:
        return GeoPoint(latitude=float(numbers[0]), longitude=float(numbers[1]))
    except (ValueError, OverflowError):
        return None


def _notes(broken: list[int]) -> Iterator[Words]:
    for number in broken[:MAX_NOTES]:
        yield Words.of("Line {line} of the posts file is no post and was left out.", line=number)
    if len(broken) > MAX_NOTES:
        more = len(broken) - MAX_NOTES
        yield Words.of("{count} more lines of the posts file are no posts and were left out.", count=more)
