"""What does not fit together: sources that say different things are a question to their owner, not an answer.

A scan is about one person (``ownership.one_person`` stops the ones that are not); here it may still be
that a page is a joke, old, somebody else's, or shared.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import combinations

from exposure.gazetteer import named
from exposure.infer.name import full_name
from exposure.infer.places import metres
from exposure.model import Fact, FactName, GeoPoint, Level, Words

APART = 100_000.0
"""Metres: towns so far apart are hardly one home."""
_YEAR = re.compile(r"\d{4}")
_AGE = re.compile(r"(\d+)(?:-(\d+))?")


def doubts(facts: Iterable[Fact], *, now: datetime) -> tuple[Words, ...]:
    """Return questions to the owner about facts that cannot all be true, in the order of the catalogue.

    Args:
        facts: What was concluded.
        now: The time of the audit, aware.
    """
    known = [fact for fact in facts if fact.level >= Level.LIKELY]

    def of(name: FactName) -> list[Fact]:
        return [fact for fact in known if fact.name is name]

    towns = [at for fact in of(FactName.TOWN) if (at := _where(fact)) is not None]
    homes = [at for fact in of(FactName.HOME) if (at := _where(fact)) is not None]
    return (
        *_towns(towns),
        *_far_from_home(homes, towns),
        *_birthdays(of(FactName.BIRTHDATE)),
        *_ages(of(FactName.AGE), of(FactName.BIRTHDATE), now.year),
        *_names(of(FactName.NAME)),
    )


_At = tuple[float, float]


def _where(fact: Fact) -> _At | None:
    """Return where a town or home is; None where no table knows its name."""
    if isinstance(fact.value, GeoPoint):
        return fact.value.latitude, fact.value.longitude
    place = next(iter(named(str(fact.value))), None)
    return (place.latitude, place.longitude) if place else None


def _towns(towns: Sequence[_At]) -> Iterator[Words]:
    if any(metres(a, b) > APART for a, b in combinations(towns, 2)):
        yield Words.of(
            "Your sources name towns that lie far apart. Is one of them not yours, or not any more?"
        )


def _far_from_home(homes: Sequence[_At], towns: Sequence[_At]) -> Iterator[Words]:
    if homes and towns and all(metres(home, town) > APART for home in homes for town in towns):
        yield Words.of(
            "The place that looks like your home lies far from the town that you name. "
            "Are photos of somebody else among yours?"
        )


def _birthdays(facts: Sequence[Fact]) -> Iterator[Words]:
    days = {str(fact.value)[-5:] for fact in facts if str(fact.value)[-6:-5] == "-"}
    if len(days) > 1:
        yield Words.of(
            "Your sources say {count} different birthdays. Is one somebody else's?", count=len(days)
        )


def _ages(ages: Sequence[Fact], births: Sequence[Fact], year: int) -> Iterator[Words]:
    """Yield a question where a year of birth and an age are more than a year apart."""
    spans = [match for f in ages if isinstance(f.value, tuple) and (match := _AGE.fullmatch(str(f.value[0])))]
    born = [int(match[0]) for f in births if (match := _YEAR.match(str(f.value)))]
    for span in spans[:1]:
        low, high = int(span[1]), int(span[2] or span[1])
        if born and not any(low - 1 <= year - b <= high + 1 for b in born):
            yield Words.of(
                "Your age in one source does not fit your year of birth in another. Which is right?"
            )


def _names(facts: Sequence[Fact]) -> Iterator[Words]:
    names = [set(full) for f in facts if (full := full_name(str(f.value)))]
    if any(not a & b for a, b in combinations(names, 2)):
        yield Words.of("Your sources give full names that share no part. Is one of them not you?")
