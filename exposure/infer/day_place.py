"""Day place: a school or job that is said, or the place where the weekdays go; never both at once."""

from collections.abc import Hashable, Iterator

from exposure.infer.contract import Draft, Rule, fold
from exposure.infer.never import joke
from exposure.infer.scene import Scene
from exposure.infer.signs import day_of
from exposure.infer.stated import Stated
from exposure.model import Evidence, FactName, Kind, Level, Question, Words


def named(evidence: Evidence) -> Hashable | None:
    """Put the same school or employer into one fact."""
    name = fold(evidence.value)
    return None if joke(name) else name


_SAID = Stated(
    once="Your school or work is named once.",
    often="Your school or work is named in {count} places.",
    group=named,
)

ENOUGH = 3
"""Days at a place before it is worth a word; fewer say nothing about anybody's weekdays."""


def _day_place(rule: Rule, scene: Scene) -> Iterator[Draft]:
    yield from _SAID(rule, scene)
    yield from _located(rule, scene)


def _located(rule: Rule, scene: Scene) -> Iterator[Draft]:
    """Yield the place of the weekdays; it never says which school or work it is."""
    ground = scene.ground
    if not ground.day or ground.day.index in ground.at_home:
        return
    index = ground.day.index
    photos = [
        item for item in ground.at(index) if item.evidence.kind is Kind.GPS and _working(day_of(item.spot))
    ]
    if len(ground.signs[index].days) >= ENOUGH and photos:
        yield Draft(
            value=ground.circle(index),
            because=_because(len(ground.signs[index].days), len(ground.signs[index].office)),
            support=tuple(
                rule.support(
                    p.evidence, Kind.PHOTO_PLACE_DAY, _weekday(day_of(p.spot)), most=ground.day.level
                )
                for p in photos
            ),
        )


def _because(days: int, office: int) -> Words:
    if not office:
        return Words.of("{days} days lead to a place where your weekdays go.", days=days)
    return Words.of(
        "{days} days lead to a place where your weekdays go, {office} of them in working hours.",
        days=days,
        office=office,
    )


def _weekday(day: int) -> int:
    return (day + 6) % 7


def _working(day: int) -> bool:
    return _weekday(day) < 5


RULE = Rule(
    fact=FactName.DAY_PLACE,
    question=Question.WORK_OR_SCHOOL,
    steps=(
        (1, Level.LIKELY),
        (3, Level.STRONG),
    ),
    caps={
        Kind.BIO_SCHOOL: Level.STRONG,
        Kind.BIO_WORK: Level.STRONG,
        Kind.TEXT_SCHOOL: Level.LIKELY,
        Kind.TEXT_WORK: Level.LIKELY,
        Kind.PHOTO_PLACE_DAY: Level.STRONG,
        Kind.PICTURE_UNIFORM: Level.LIKELY,
        Kind.JOB_PAGE: Level.STRONG,
    },
    derive=_day_place,
)
