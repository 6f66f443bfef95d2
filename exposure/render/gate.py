"""The gate before a share copy is written: nothing private may stand in it in any form (``safety.md`` 3.4).

The share copy is made from a ``ShareView``, which cannot hold a value; the gate does not trust that.
It undoes every layer of the file, folds it, and looks for parts of every sensitive value. What stands
in share copies of invented people, with every word of our catalogues, is no finding.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from exposure.errors import RefusedError
from exposure.render.baseline import everything
from exposure.render.decode import TooDeepError, readings
from exposure.render.fold import coordinates, digit_runs, fold, letters, windows, words
from exposure.render.languages import LANGUAGES
from exposure.render.maps.region import Region, region_drawn
from exposure.render.tongue import speaking

SHORT = 3
"""Letters below which a whole value is no sign of anything."""
LONG = 8
"""Letters from which a whole value is also looked for across the file's blocks."""
JOINED = 4
"""Words in a row that are tried as one."""

_BLOCKS = re.compile(
    r"</?(?:p|li|ul|ol|div|section|article|header|footer|nav|main|aside|h[1-6]|table|t[rdh]|thead|tbody|caption|"
    r"details|summary|dl|dt|dd|br|hr|figure|title|head|body|html|style|script|meta|link|svg|symbol|option)\b[^>]*>",
    re.IGNORECASE,
)
_REGION = re.compile(r'data-region="(\d{1,3})-(\d{1,3})"')
_LANG = re.compile(r'<html lang="([a-z]{2})"')
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_ATTRIBUTE = re.compile(r"=\s*(\"[^\"]*\"|'[^']*')")


@dataclass(slots=True)
class _Found:
    """What stands in a file, folded, in parts; each part with a place where it stands."""

    letters: dict[str, str] = field(default_factory=dict)
    digits: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    wholes: dict[str, str] = field(default_factory=dict)
    streams: dict[str, str] = field(default_factory=dict)

    def without(self, other: "_Found") -> "_Found":
        """Return the parts that ``other`` lacks."""
        left = _Found()
        for name in ("letters", "digits", "places", "wholes"):
            known = getattr(other, name)
            setattr(left, name, {part: at for part, at in getattr(self, name).items() if part not in known})
        left.streams = self.streams
        return left


def check_share(html: str, sensitive: Iterable[str]) -> None:
    """Refuse a share copy that holds a part of anything private, in any form.

    Args:
        html: The share copy.
        sensitive: What must not be in it, as ``sensitive`` returns it.

    Raises:
        RefusedError: It holds one; the message names the place, never the value.
    """
    try:
        code = _language(html)
        base = _baseline(code)
        fresh = _read(_without_region(html, code)).without(base)
    except TooDeepError as error:
        raise RefusedError("share copy: it cannot be checked to its end; no file was written") from error
    for value in dict.fromkeys(sensitive):
        place = _place(fold(value), fresh) or _across(letters(fold(value)), fresh, base)
        if place:
            raise RefusedError(
                f"share copy: a part of something private stands in {place}; no file was written"
            )


def _place(value: str, found: _Found) -> str | None:
    """Return where a part of a folded value stands, or None."""
    stream = letters(value)
    for part in windows(stream) if found.letters else ():
        if part in found.letters:
            return found.letters[part]
    for run in digit_runs(value) if found.digits else ():
        for part in windows(run):
            if part in found.digits:
                return found.digits[part]
    for number in coordinates(value) if found.places else ():
        if number in found.places:
            return found.places[number]
    joined = "".join(words(value))
    return found.wholes.get(joined) if len(joined) >= SHORT else None


def _without_region(html: str, code: str) -> str:
    """Return a share copy without its map, if that is the map of a cell of the grid and nothing else.

    The map is drawn anew from the cell: only what is equal to that, byte for byte, is left out of the search.
    """
    match = _REGION.search(html)
    if match is None:
        return html
    with speaking(lang=code):
        drawn = str(region_drawn(Region(int(match[1]), int(match[2]))))
    return html.replace(drawn, "", 1) if drawn else html


def _language(html: str) -> str:
    """Return the language of a share copy: whose words are no finding in it."""
    match = _LANG.search(html)
    return match[1] if match and match[1] in LANGUAGES else "en"


def _across(stream: str, found: _Found, base: _Found) -> str | None:
    """Return where a value's letters stand across the parts of a file; our own words do not count."""
    if len(stream) < LONG or windows(stream) <= base.letters.keys():
        return None
    return next((at for text, at in found.streams.items() if stream in text), None)


def _read(html: str) -> _Found:
    """Take a file apart: every layer, every block of text, every attribute."""
    layers = list(readings(html))
    found = _join(_blocks_of(layers))
    for layer, text in layers:
        where = f"the text across its parts{_behind(layer)}"
        bare = _COMMENT.sub("", text)
        for tags in (_TAG.sub("", bare), _TAG.sub(" ", text)):
            found.streams.setdefault(letters(fold(tags)), where)
    return found


def _behind(layer: str) -> str:
    return f" (behind {layer})" if layer else ""


def _blocks_of(layers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return every block in every reading of a file, each with words for where it stands."""
    blocks: dict[str, str] = {}
    for layer, text in layers:
        for where, block in _blocks(text):
            blocks.setdefault(block, where + _behind(layer))
    return blocks


def _join(blocks: Mapping[str, str]) -> _Found:
    """Return the parts of blocks."""
    found = _Found()
    for block, where in blocks.items():
        known = (found.letters, found.digits, found.places, found.wholes)
        for parts, new in zip(known, _parts(block), strict=True):
            for part in new:
                parts.setdefault(part, where)
    return found


def _blocks(html: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a file that belong together, each with words for where it stands."""
    for comment in _COMMENT.findall(html):
        yield "a comment", comment
    for attribute in _ATTRIBUTE.findall(html):
        yield "an attribute", attribute
    line = 1
    rest = _COMMENT.sub("", html)
    at = 0
    for match in _BLOCKS.finditer(rest):
        block = rest[at : match.start()]
        if block.strip():
            yield f"the text at line {line}", _TAG.sub("", block)
            if "<" in block:
                yield f"the text at line {line}", _TAG.sub(" ", block)
        line += rest.count("\n", at, match.end())
        at = match.end()
    yield f"the text at line {line}", _TAG.sub(" ", rest[at:])


def _parts(block: str) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return the letters, digits, coordinates and words of a block, in the parts that are looked for."""
    folded = fold(block)
    digits = frozenset().union(*map(windows, digit_runs(folded)))
    block_words = words(folded)
    joined = frozenset(
        "".join(block_words[at : at + n]) for at in range(len(block_words)) for n in range(1, JOINED + 1)
    )
    return frozenset(windows(letters(folded))), digits, frozenset(coordinates(folded)), joined


@cache
def _baseline(lang: str) -> _Found:
    """Return what stands in share copies of invented people who have everything, and nothing."""
    blocks: dict[str, str] = {}
    for html in everything(lang):
        blocks.update(_blocks_of(readings(html)))
    base = _join(blocks)
    base.wholes.update(dict.fromkeys(map(str, (*range(32), *range(2020, 2101))), ""))
    return base
