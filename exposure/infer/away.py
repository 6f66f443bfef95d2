"""Away: an absence that is to come or under way. What is past feeds one sentence and no fact."""

from collections.abc import Iterator
from datetime import timedelta

from exposure.infer.contract import Draft, Rule
from exposure.infer.dates import last_day, still
from exposure.infer.scene import Scene
from exposure.infer.stated import item
from exposure.infer.trips import FAR, Moment, Trip, trips
from exposure.model import FactName, Kind, Level, Question, Support, Words

FRESH = timedelta(hours=48)
"""So old may the last post from a trip be for the trip to be under way."""
NOW_DAYS, PLAN_DAYS = 14, 60
"""Days after which words without a date are past: about being away, and about going."""


def _away(rule: Rule, scene: Scene) -> Iterator[Draft]:
    said = [
        rule.support(e, kind, item(scene, e, kind))
        for e, kind in rule.evidence(scene)
        if still(scene, e, NOW_DAYS if kind is Kind.TEXT_AWAY else PLAN_DAYS)
    ]
    found = _trips(scene)
    shown = [s for trip in found if _now(trip, scene) for s in _support(rule, scene, trip)]
    support = said + shown
    if support:
        now = bool(shown) or any(s.kind is Kind.TEXT_AWAY for s in said)
        dates = sorted({d.isoformat() for s in said if (d := last_day(s.evidence))})
        past = [trip for trip in found if trip.closed]
        yield Draft(
            value=("now" if now else "planned", *dates),
            because=_because(support, past),
            support=tuple(support),
        )


def _because(support: list[Support], past: list[Trip]) -> Words:
    count, live = len({s.unit for s in support}), sum(bool(trip.live) for trip in past)
    begin = "Something tells when you are away." if count == 1 else "{count} things tell when you are away."
    numbers = {"count": count} if count > 1 else {}
    if live:
        begin += " From {live} of {trips} earlier trips you posted before you were back."
        numbers |= {"live": live, "trips": len(past)}
    return Words.of(begin, **numbers)


def _trips(scene: Scene) -> list[Trip]:
    ground = scene.ground
    return list(trips(_moments(scene), ground.home_point)) if ground.home_point else []


def _moments(scene: Scene) -> Iterator[Moment]:
    """Yield what happened far from home, and of each time nearer to it one moment, which ends a trip."""
    ground = scene.ground
    far, near = ground.farther(FAR), False
    for i in sorted(range(len(ground.spots)), key=ground.spots.__getitem__) if far else ():
        if i in far or not near:
            yield Moment(ground.spots[i], scene.posted_locally(ground.evidence[i]) if i in far else None, i)
        near = i not in far


def _now(trip: Trip, scene: Scene) -> bool:
    """Whether a trip is under way as far as can be seen."""
    posted = [m.posted for m in trip.live if m.posted]
    return not trip.closed and bool(posted) and scene.clock - max(posted) < FRESH


def _support(rule: Rule, scene: Scene, trip: Trip) -> Iterator[Support]:
    for moment in trip.live:
        e = scene.ground.evidence[moment.number]
        if e.kind is Kind.GPS:
            yield rule.support(e, Kind.PHOTO_PLACE_FAR_LIVE, ("trip", trip.start))


RULE = Rule(
    fact=FactName.AWAY,
    question=Question.WHERE_NEXT,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.TEXT_PLAN_AWAY: Level.STRONG,
        Kind.PHOTO_PLACE_FAR_LIVE: Level.STRONG,
        Kind.COUNTDOWN: Level.LIKELY,
        Kind.TEXT_AWAY: Level.LIKELY,
    },
    derive=_away,
)
