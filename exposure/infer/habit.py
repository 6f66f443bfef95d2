"""Habit: one place, one weekday, two hours, seen again and again; or a timetable that was posted."""

from collections.abc import Hashable, Iterator

from exposure.infer.contract import Draft, Rule, fold
from exposure.infer.ground import Ground, Located
from exposure.infer.routines import Routine, routines
from exposure.infer.scene import Scene
from exposure.infer.stated import by_words
from exposure.model import FactName, GeoPoint, Kind, Level, Question, Slot, Support, Words

AS_SLOT = {Kind.GPS: Kind.PHOTO_PLACE_SLOT, Kind.PLACE_TAG: Kind.PLACE_TAG_SLOT, Kind.TRACK: Kind.TRACK_SLOT}
"""What a located detail is, if it is part of a habit."""
FEWEST, WEEKS = 30, 4
"""Located details, and weeks that they span, below which nothing is said."""
MOST = 3
TIMETABLE = 4
"""Days that a posted timetable counts as."""


def holds(days: int, share: float) -> bool:
    """Return whether a slot is a habit: 3 days and a share of 0.4 are a hint."""
    return days >= 3 and share >= 0.4


def _habit(rule: Rule, scene: Scene) -> Iterator[Draft]:
    drafts = [*_seen(rule, scene.ground), *_said(rule, scene)]
    drafts.sort(key=lambda d: (-_level(rule, d), -len({s.unit for s in d.support})))
    yield from drafts[:MOST]


def _level(rule: Rule, draft: Draft) -> Level:
    days = len({s.unit for s in draft.support})
    step = max((level for needed, level in rule.steps if days >= needed), default=Level.NONE)
    return min(step, max(s.cap for s in draft.support))


def _seen(rule: Rule, ground: Ground) -> Iterator[Draft]:
    """Yield the slots, best first; home is left out, the place of the weekdays is one line."""
    days = {d for s in ground.signs for d in s.days}
    if len(ground.spots) < FEWEST or not days or max(days) - min(days) < 7 * WEEKS:
        return
    found = list(routines(ground.spots, ground.places, skip=ground.at_home, holds=holds, fixed=ground.fixed))
    found.sort(key=lambda r: (-_sure(r), -r.days, -r.share, r))
    day = ground.day.index if ground.day else -1
    first = next((r for r in found if r.place == day), None)
    fixed = ground.fixed
    kept = [r for r in found if r.place != day or r is first]
    for r in kept[:MOST]:
        yield _draft(rule, r, ground.circle(r.place), [i for i in ground.at(r.place) if _in(i, r, fixed)])


def _sure(r: Routine) -> bool:
    """Whether a slot can be more than a hint: most of the days seen, and the last ones too."""
    return r.share >= 0.7 and r.lasts


def _draft(rule: Rule, r: Routine, place: GeoPoint, there: list[Located]) -> Draft:
    most = Level.STRONG if _sure(r) else Level.HINT
    return Draft(
        value=Slot(place=place, weekday=r.weekday, hour=r.hour, days=r.days, share=round(r.share, 2)),
        because=_because(r.days, round(100 * r.share)),
        support=tuple(
            rule.support(item.evidence, AS_SLOT[item.evidence.kind], item.spot.when.toordinal(), most=most)
            for item in there
        ),
    )


def _because(days: int, share: int) -> Words:
    if share == 100:
        return Words.of(
            "On {days} days you were at one place in the same hours of the same weekday, "
            "each time that could be seen.",
            days=days,
        )
    return Words.of(
        "On {days} days you were at one place in the same hours of the same weekday. "
        "Of 100 such days seen, that is {share}.",
        days=days,
        share=share,
    )


def _in(item: Located, r: Routine, fixed: frozenset[int]) -> bool:
    when = item.spot.when
    same = when.weekday() == r.weekday and r.hour <= when.hour < r.hour + 2
    return same and when.hour * 60 + when.minute not in fixed


def _said(rule: Rule, scene: Scene) -> Iterator[Draft]:
    """Yield posted timetables: each counts as four days, and says the same however often it is said."""
    groups: dict[Hashable, list[Support]] = {}
    for e, kind in rule.evidence(scene):
        if kind is Kind.TEXT_TIMETABLE:
            said = groups.setdefault(by_words(e), [])
            said += (rule.support(e, kind, (fold(e.value), n)) for n in range(TIMETABLE))
    for key in sorted(groups, key=str):
        yield Draft(
            value=str(min(str(s.evidence.value) for s in groups[key])),
            because=Words.of("A weekly time is written in something that others can read."),
            support=tuple(groups[key]),
        )


RULE = Rule(
    fact=FactName.HABIT,
    question=Question.WHEN_OUT,
    steps=(
        (3, Level.HINT),
        (4, Level.LIKELY),
        (5, Level.STRONG),
    ),
    caps={
        Kind.PHOTO_PLACE_SLOT: Level.STRONG,
        Kind.PLACE_TAG_SLOT: Level.LIKELY,
        Kind.TRACK_SLOT: Level.STRONG,
        Kind.TEXT_TIMETABLE: Level.STRONG,
    },
    derive=_habit,
)
