"""What a text must hold so that a frame can match: words, and pairs of words that stand side by side.

A frame is read as a row of parts, each of which stands for some strings ("(turn|turned) " for two). From
every part on, the strings of as many parts as are worth it are joined, and of each string the unit is
kept that is rarest in texts: one of them must be there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from math import fsum

from exposure.extract.languages.contract import Language
from exposure.extract.text.parts import Part, parsed, times, whole
from exposure.extract.text.slots import CAPITAL, DIGIT, FIRST, GAP, MARKS, OPEN, WORD

Row = Sequence[Part]
Units = frozenset[str]
"""Of these, one must be there: a word, a mark, or two of them side by side, with a space between."""
KEPT = 5
"""Sets that are kept of one frame, the rarest."""
RARE = 0.004
"""How often a set comes that is rare enough: no longer strings are tried."""
_ALL = "".join((DIGIT, CAPITAL, FIRST, *MARKS.values()))
_EDGE = re.compile(rf"\A[\w'{CAPITAL}-]+")
_GOES_ON = re.compile(r"[\w'-]\Z")
_MIXED = re.compile(rf"\S*(?:[{_ALL}]\S*['-]|['-]\S*[{_ALL}]|[^\W\d_]{DIGIT})\S*")
"""A mark joined with letters: a text holds it as one word."""
_NOTHING = ((" ",), ("",))
_MARKED = frozenset(_ALL)


def needed(words: str, language: Language) -> tuple[Units, ...]:
    """Return sets of units, the rarest first; of each, a text that the frame matches holds one."""
    rows = parsed(words, language)
    found = _of_choice(rows, _Around(language)) or _of_choice(rows, _Around(language, told=False))
    kept: list[Units] = []
    for units in sorted(dict.fromkeys(found), key=lambda u: (common(u, language), sorted(u))):
        if not any(_implies(other, units) for other in kept):
            kept.append(units)
    return tuple(kept[:KEPT])


def _implies(some: Units, other: Units) -> bool:
    """Return whether a text that holds one of some units holds one of the others."""
    return all(unit in other or not other.isdisjoint(unit.split(" ")) for unit in some)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a row of parts.

    Attributes:
        language: Whose lists fill the slots.
        before: The parts before it.
        behind: The parts behind it.
        told: A word ends only where that can be told.
    """

    language: Language
    before: Row = ()
    behind: Row = ()
    told: bool = True

    def begins(self) -> bool:
        """Return whether a word begins where the row does."""
        return whole((part.last for part in reversed(self.before)), told=self.told)

    def ends(self, rest: Row) -> bool:
        """Return whether a word ends before the rest of the row."""
        return whole(({s[0] for s in part.strings if s} for part in (*rest, *self.behind)), told=self.told)


def _of_choice(rows: Sequence[Row], around: _Around) -> list[Units]:
    """Return what one row needs between others; of several, the rarest of each together."""
    found = [list(_of_row(row, around)) for row in rows]
    if len(found) == 1:
        return found[0]
    if not all(found):
        return []
    least = (min(f, key=lambda u: (common(u, around.language), sorted(u))) for f in found)
    return [frozenset().union(*least)]


def _of_row(row: Row, around: _Around) -> Iterator[Units]:
    for n, part in enumerate(row):
        here = replace(around, before=(*around.before, *row[:n]))
        if part.strings not in _NOTHING:
            units = _from(row[n:], here)
            if units:
                yield units
        if part.must and part.also:
            yield part.also
        if part.must and part.options:
            looked = part.strings == ("",)
            behind = () if looked else (*row[n + 1 :], *around.behind)
            yield from _of_choice(part.options, replace(here, behind=behind))


def _from(row: Row, around: _Around) -> Units | None:
    """Return the rarest set of the parts from the first on."""
    strings: tuple[str, ...] = ("",)
    best: Units | None = None
    begins = around.begins()
    for n, part in enumerate(row):
        longer = times(strings, part.strings)
        if longer is None or all(s.endswith((OPEN, GAP)) for s in strings):
            break
        strings, ends = longer, around.ends(row[n + 1 :])
        units = {_rarest(s, around.language, left=begins, right=ends) for s in strings}
        if None not in units:
            kept = frozenset(u for u in units if u)
            best = min(best or kept, kept, key=lambda u: (common(u, around.language), sorted(u)))
            if common(best, around.language) < RARE:
                break
    return best


@cache
def _rarest(string: str, language: Language, *, left: bool, right: bool) -> str | None:
    """Return the rarest unit of a string; a word at its edge only if it must be whole there."""
    said = string.rstrip(OPEN + GAP)
    if not left:
        said = _EDGE.sub("", said)
    ends = string.endswith(GAP) or (right and said == string) or not _GOES_ON.search(said)
    runs = [WORD.findall(run) for run in _MIXED.split(said)]
    if not ends and runs[-1]:
        runs[-1].pop()
    units = [unit for run in runs for unit in (*run, *(f"{a} {b}" for a, b in pairwise(run)))]
    return min(units, key=lambda u: (_often(u, language), u), default=None)


def common(units: Iterable[str], language: Language) -> float:
    """Return about how often a text holds one of the units."""
    return fsum(_often(unit, language) for unit in units)


@cache
def _often(unit: str, language: Language) -> float:
    if unit.startswith("{"):
        return 0.3
    first, _, second = unit.partition(" ")
    return _share(first, language) * (_share(second, language) / 4 if second else 1.0)


def _share(word: str, language: Language) -> float:
    if word in _MARKED:
        return 0.7 if word in {DIGIT, CAPITAL} else 0.1
    if word in language.common or word in language.me:
        return 0.5
    return 0.5 ** min(len(word), 8)
