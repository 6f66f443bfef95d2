"""Birth date: the parts that are said, or a day on which people congratulate in two years."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from exposure.infer.contract import Draft, Rule
from exposure.infer.crowd import people_in, sharing
from exposure.infer.scene import Scene
from exposure.infer.stated import Stated, item
from exposure.model import FactName, Kind, Level, Question, Support, Words

_DATE = re.compile(r"(?:(?P<year>\d{4})|-)-(?P<month>\d\d)-(?P<day>\d\d)|(?P<only>\d{4})")
_Parts = tuple[int, int, int]
_SAID = Stated(
    once="Your date of birth, or a part of it, is said once.",
    often="Your date of birth is said {count} times.",
)


def parts(text: str) -> _Parts:
    """Return year, month and day of ``2008-03-14``, ``--03-14`` or ``2008``; 0 where unsaid."""
    match = _DATE.fullmatch(text.strip())
    if not match:
        return 0, 0, 0
    return int(match["year"] or match["only"] or 0), int(match["month"] or 0), int(match["day"] or 0)


def _birthdate(rule: Rule, scene: Scene) -> Iterator[Draft]:
    """Yield one draft for each day of the year; years alone join the best."""
    days: dict[tuple[int, int], list[Support]] = defaultdict(list)
    for e, kind in rule.evidence(scene):
        _, month, day = parts(str(e.value))
        if kind is not Kind.GREETING and (month, day) != (1, 1):
            days[month, day].append(rule.support(e, kind, item(scene, e, kind)))
    for key, support in _greeted(rule, scene).items():
        days[key] += support
    loose = days.pop((0, 0), [])
    ordered = sorted(days, key=lambda key: (-len({s.unit for s in days[key]}), key))
    for n, key in enumerate(ordered or [(0, 0)] * bool(loose)):
        support = days[key] + (loose if n == 0 else [])
        shown = _show(key, support)
        yield Draft(value=shown, because=_because(scene, support, shown), support=tuple(support))


def _because(scene: Scene, support: list[Support], shown: str) -> Words:
    """Return why, and where a town is named, how few people of such a town share what is known."""
    said = _SAID.draft(support).because
    people = people_in(sorted(str(e.value) for e in scene.of({Kind.BIO_TOWN, Kind.TEXT_TOWN})))
    year, month, _ = parts(shown)
    if not people or not month:
        return said
    same = sharing(people, day=True, year=bool(year))
    if same == 1:
        more = " In a town as large as the one you name, hardly anyone else was born on that day (GeoNames)."
        return Words.of(said.message + more, **dict(said.numbers))
    more = " In a town as large as the one you name, about {same} people have that birthday (GeoNames)."
    return Words.of(said.message + more, **dict(said.numbers), same=same)


def _greeted(rule: Rule, scene: Scene) -> dict[tuple[int, int], list[Support]]:
    """Return the days on which somebody congratulated in two different years, each as one item."""
    found: dict[tuple[int, int], list[Support]] = defaultdict(list)
    for e in scene.of({Kind.GREETING}):
        day = scene.day(e)
        if day:
            on = date.fromordinal(day)
            found[on.month, on.day].append(rule.support(e, Kind.GREETING, ("greeted", on.month, on.day)))
    return {key: all_ for key, all_ in found.items() if len({_year(scene, s) for s in all_}) > 1}


def _year(scene: Scene, support: Support) -> int:
    return date.fromordinal(scene.day(support.evidence) or 1).year


def _show(key: tuple[int, int], support: list[Support]) -> str:
    """Return the parts known, as ``2008-03-14``, ``--03-14``, ``2008``, or as written."""
    years = sorted(y for s in support if (y := parts(str(s.evidence.value))[0]))
    if key == (0, 0):
        return str(years[0]) if years else min(str(s.evidence.value) for s in support)
    return f"{years[0] if years else '-'}-{key[0]:02}-{key[1]:02}"


RULE = Rule(
    fact=FactName.BIRTHDATE,
    question=Question.WHO,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.BIO_BIRTH: Level.STRONG,
        Kind.TEXT_BIRTHDAY: Level.LIKELY,
        Kind.GREETING: Level.LIKELY,
    },
    derive=_birthdate,
)
