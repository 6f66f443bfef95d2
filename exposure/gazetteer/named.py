"""Places by name: "Muenchen", "Springfield, IL", "Kreuzberg, Berlin", best first."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from exposure.gazetteer.countries import country_code
from exposure.gazetteer.fold import fold
from exposure.gazetteer.nearest import metres_to
from exposure.gazetteer.place import Place, read
from exposure.gazetteer.table import ALTERNATE, SCALE, Table, key_of, table
from exposure.model import GeoPoint

MOST = 10
"""How many places of one name are given."""
LONGEST = 80
"""Letters: no longer text is a name of a place."""
OTHER_NAME = 0.25
"""What a place's people count for when it is called by another name than its own."""
BESIDE = 40_000.0
"""Metres: a quarter or suburb lies so near to the town that is named with it."""


def named(text: str) -> tuple[Place, ...]:
    """Return the places that a text names, most people first; empty where it names none.

    Case, accents and punctuation do not matter; common other names of larger towns are known. What
    follows a comma, or a country's or region's name at the end, narrows: a country (name or code), a
    first-level region (name, or its letters), or a larger place nearby. What it does not know there
    it leaves out of account.

    Args:
        text: A place's name alone, at most 80 letters; a sentence is no name.
    """
    if len(text) > LONGEST:
        return ()
    known = table()
    first, *hints = [folded for part in text.split(",") if (folded := fold(part))] or [""]
    rows = _rows(known, first)
    if not rows:
        rows, hint = _two_in_one(known, first.split())
        hints.append(hint)
    for hint in hints:
        rows = _narrowed(known, rows, hint) or rows
    return tuple(read(known, row) for row, _ in rows[:MOST])


def people(name: str) -> int:
    """Return how many people live in the largest place of a name; 0 if there is none.

    Args:
        name: As ``named``, but alone: nothing in it narrows.
    """
    known = table()
    rows = (number & ~ALTERNATE for number in _numbers(known, fold(name))) if len(name) <= LONGEST else ()
    return max((known.population[row] for row in rows), default=0)


_Found = tuple[int, float]


def _rows(known: Table, name: str) -> list[_Found]:
    """Return the rows of a folded name and what they count for, most first."""
    best: dict[int, float] = {}
    for number in _numbers(known, name) if name else ():
        row = number & ~ALTERNATE
        weight = known.population[row] * (OTHER_NAME if number & ALTERNATE else 1.0)
        best[row] = max(weight, best.get(row, 0.0))
    return sorted(best.items(), key=lambda found: (-found[1], found[0]))


def _numbers(known: Table, name: str) -> Iterator[int]:
    key, check = key_of(name)
    at = bisect_left(known.keys, key)
    while at < len(known.keys) and known.keys[at] == key:
        if known.checks[at] == check:
            yield known.rows[at]
        at += 1


def _two_in_one(known: Table, words: list[str]) -> tuple[list[_Found], str]:
    """Return the rows of a text's first words where its last ones say in which country or region."""
    for last in range(len(words) - 1, 0, -1):
        hint = " ".join(words[last:])
        rows = _rows(known, " ".join(words[:last]))
        inside = _inside(known, rows, hint)
        if inside:
            return inside, hint
    return [], ""


def _narrowed(known: Table, rows: Iterable[_Found], hint: str) -> list[_Found]:
    """Return the rows in the country or region that a hint names, else those near a place it names."""
    rows = list(rows)
    inside = _inside(known, rows, hint)
    if inside or len(rows) < 2:
        return inside
    around = [_point(known, row) for row, _ in _rows(known, hint)[:3]]
    return [f for f in rows if any(metres_to(known, f[0], point) <= BESIDE for point in around)]


def _inside(known: Table, rows: Iterable[_Found], hint: str) -> list[_Found]:
    country = country_code(hint)
    found = []
    for row, weight in rows:
        region = known.regions[known.region[row]]
        letters = region.code.casefold() if region.code.isalpha() else ""
        if (
            region.country == country
            or hint == fold(region.name)
            or (letters and hint.replace(" ", "") == letters)
        ):
            found.append((row, weight))
    return found


def _point(known: Table, row: int) -> GeoPoint:
    return GeoPoint(latitude=known.latitude[row] / SCALE, longitude=known.longitude[row] / SCALE)
