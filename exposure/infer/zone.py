"""Zone: the clock somebody lives by, as photos write it or posts suggest; it only helps to read times."""

from collections.abc import Iterator

from exposure.infer.contract import Draft, Rule
from exposure.infer.scene import Scene
from exposure.model import FactName, Kind, Level, Question, Words


def _zone(rule: Rule, scene: Scene) -> Iterator[Draft]:
    if scene.offset is None:
        return
    support = [
        rule.support(e, kind, e.source.uri if kind is Kind.PHOTO_OFFSET else e.posted)
        for e, kind in rule.evidence(scene)
    ]
    if support:
        count = len({s.unit for s in support})
        yield Draft(
            value=scene.offset,
            because=Words.of(
                "The times of {count} photos and posts fit one clock, within 2 hours.", count=count
            ),
            support=tuple(support),
        )


RULE = Rule(
    fact=FactName.ZONE,
    question=Question.WHEN_OUT,
    steps=(
        (30, Level.HINT),
        (100, Level.LIKELY),
    ),
    caps={
        Kind.POST_TIME: Level.LIKELY,
        Kind.PHOTO_OFFSET: Level.STRONG,
    },
    also={
        Kind.TZ: Kind.PHOTO_OFFSET,
    },
    derive=_zone,
)
