"""Kept private: places that the owner drew a circle around; the program never guesses one."""

from collections.abc import Iterator

from exposure.infer.contract import Draft, Rule
from exposure.infer.places import metres
from exposure.infer.scene import LOCATED, Scene
from exposure.infer.stated import Stated, count, day
from exposure.model import Evidence, FactName, GeoPoint, Kind, Level, Question, Subject, Support

_AS_MARKED = {
    Kind.GPS: Kind.PHOTO_PLACE_MARKED,
    Kind.PLACE_TAG: Kind.PLACE_TAG_MARKED,
    Kind.TRACK: Kind.PLACE_TAG_MARKED,
}
"""What a located detail is, if it is in a circle."""
_MOST = 1000.0
"""Metres: a point with a wider circle of its own says no place."""


def _inside(evidence: Evidence, circle: GeoPoint) -> bool:
    point = evidence.point
    if point is None or point.radius > _MOST or evidence.subject is Subject.OTHER:
        return False
    here, there = (point.latitude, point.longitude), (circle.latitude, circle.longitude)
    return metres(here, there) <= circle.radius


def _kept(rule: Rule, scene: Scene) -> Iterator[Draft]:
    support = (*_stated(rule, scene), *_located(rule, scene))
    if support:
        yield _COUNTED.draft(support)


def _stated(rule: Rule, scene: Scene) -> Iterator[Support]:
    for e, kind in rule.evidence(scene):
        yield rule.support(e, kind, day(scene, e, kind))


def _located(rule: Rule, scene: Scene) -> Iterator[Support]:
    for e in scene.of(LOCATED) if scene.kept else ():
        if any(_inside(e, circle) for circle in scene.kept):
            yield rule.support(e, _AS_MARKED[e.kind], day(scene, e, _AS_MARKED[e.kind]))


_COUNTED = Stated(
    once="Something was posted at a place that you marked as private.",
    often="Something was posted on {count} days at places that you marked as private.",
    unit=day,
    show=count,
)
RULE = Rule(
    fact=FactName.KEPT_PRIVATE,
    question=Question.WHERE_NEXT,
    steps=(
        (1, Level.LIKELY),
        (3, Level.STRONG),
    ),
    caps={
        Kind.PHOTO_PLACE_MARKED: Level.STRONG,
        Kind.PLACE_TAG_MARKED: Level.STRONG,
    },
    derive=_kept,
)
