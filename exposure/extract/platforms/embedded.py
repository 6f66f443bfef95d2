"""JSON in a page for people: the object that a platform means, with its exact place."""

from __future__ import annotations  # parsers are named in types, and loaded only when used

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any

from exposure.extract import find
from exposure.extract.platforms.fields import asked_for, handle_of
from exposure.extract.platforms.shape import Embedded
from exposure.extract.platforms.tree import Data, Markup, Spot
from exposure.model import Css, JsonPointer, TextSpan

MOST_BYTES = 10 * 1024 * 1024
"""Characters of scripts that are parsed in one page."""
MOST_NODES = 300_000
MOST_MEANT = 500
MOST_TRIES = 10
"""Times that a name is looked at in one script: each may lead to its end, so more would not end."""
MAX_DEPTH = 64
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\Z)|[\[\]{}]', re.DOTALL)
_WRAPPED = re.compile(r"\A\s{0,100}(?:<!--)?\s{0,100}|\s{0,100}(?:-->)?;?\s{0,100}\Z")


@dataclass(slots=True, eq=False)
class Blocks:
    """The JSON in the scripts of a page, each parsed once.

    Attributes:
        markup: The page.
        left: Characters that may still be parsed.
    """

    markup: Markup = field(repr=False)
    left: int = MOST_BYTES
    _parsed: dict[tuple[str, str], list[Data]] = field(default_factory=dict, repr=False)

    def meant(self, wanted: Embedded, handle: str) -> list[Data]:
        """Return the object that is meant, or all of them; empty where the page has none."""
        if wanted.every:
            found = (data for block in self._blocks(wanted) for data in _roots(block, wanted))
            return [d for d in found if not (named := _named(d, wanted)) or named & asked_for(handle)]
        one = self._one(wanted, handle)
        return [one] if one is not None else []

    def alike(self, wanted: Embedded) -> list[Data]:
        """Return every object that could be meant, where none of them says whose it is."""
        blocks = self._blocks(wanted)
        return list(islice((data for block in blocks for data in _roots(block, wanted)), MOST_MEANT))

    def _one(self, wanted: Embedded, handle: str) -> Data | None:
        found = None
        for block in self._blocks(wanted):
            for data in _roots(block, wanted):
                names = _named(data, wanted)
                if names & asked_for(handle):
                    return data
                if not names and found is None:
                    found = data
                elif not wanted.has and found is None:
                    found = data  # it names another account, which the caller has to say
            if found is not None and not wanted.names:
                return found
        return found

    def _blocks(self, wanted: Embedded) -> Iterator[Data]:
        key = (wanted.script, wanted.name)
        if key not in self._parsed:
            spots = self.markup.each(Css(wanted.script))
            self._parsed[key] = [data for spot in spots for data in self._in_script(spot, wanted.name)]
        yield from self._parsed[key]

    def _in_script(self, spot: Spot, name: str) -> Iterator[Data]:
        text = spot.raw if isinstance(spot.raw, str) else ""
        at = spot.at if isinstance(spot.at, Css) else None
        if at is None or len(text) > self.left or (name and name not in text):
            return
        for start, end in _spans(text, name):
            self.left -= end - start
            data = find.script_json(text[start:end])
            if isinstance(data, dict | list):
                whole = (start, end) == (0, len(text))
                yield Data(data, "", at if whole else TextSpan(start, end, at))


def _spans(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where JSON stands in a script: all of it, or what a name is given."""
    if not name:
        start = match.end() if (match := _WRAPPED.match(text)) else 0
        trimmed = text.rstrip().removesuffix("-->").rstrip().removesuffix(";").rstrip()
        if start < len(trimmed) and trimmed[start] in '[{"':
            yield start, len(trimmed)
        return
    given, at = _given(name), -1
    for _ in range(MOST_TRIES):
        at = text.find(name, at + 1)
        match = given.match(text, at) if at >= 0 else None
        end = _end(text, match.end()) if match else None
        if match and end is not None:
            yield match.end(), end
        if at < 0 or end is not None:
            return


@cache
def _given(name: str) -> re.Pattern[str]:
    """Return what stands before a value: ``name = ``, ``"name": ``, ``name("request", ``, ``JSON.parse(``."""
    given = r"(?:=(?!=)|:|\(\s{0,8}\"(?:[^\"\\]|\\.){0,5000}\"\s{0,8},)\s{0,8}(?:JSON\.parse\(\s{0,8})?"
    return re.compile(rf"(?<![\w$]){re.escape(name)}[\"'\])]{{0,3}}\s{{0,8}}{given}(?=[\[{{\"])")


def _end(text: str, start: int) -> int | None:
    """Return where the value that begins at ``start`` ends, or None where it does not."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        sign = token[0][0]
        depth += 1 if sign in "[{" else -1 if sign in "]}" else 0
        if depth <= 0:
            return token.end()
    return None


def _roots(block: Data, wanted: Embedded) -> Iterator[Data]:
    """Yield the objects in a block that can be meant."""
    if wanted.has:
        yield from _having(block, wanted.has)
        return
    for spot in block.each(wanted.root or JsonPointer("")):
        if isinstance(spot.tree, Data) and isinstance(spot.raw, dict | list) and spot.raw:
            yield spot.tree


def _having(block: Data, keys: tuple[str, ...]) -> Iterator[Data]:
    """Yield the objects that have some keys, wherever they stand, in the order of the page."""
    stack: list[tuple[str, Any, int]] = [("", block.data, 0)]
    given = 0
    for _ in range(MOST_NODES):
        if not stack or given >= MOST_MEANT:
            return
        path, value, depth = stack.pop()
        if isinstance(value, dict):
            if all(key in value for key in keys):
                given += 1
                yield Data(value, path, block.of)
            entries = [(find.escaped(key), below) for key, below in value.items()]
        else:
            entries = [(str(number), below) for number, below in enumerate(value)]
        if depth < MAX_DEPTH:
            stack += [
                (f"{path}/{key}", below, depth + 1)
                for key, below in reversed(entries)
                if isinstance(below, dict | list) and below
            ]


def _named(data: Data, wanted: Embedded) -> set[str]:
    """Return whose an object says that it is, case folded."""
    return {name for place in wanted.names for spot in data.each(place) if (name := handle_of(spot.raw))}
