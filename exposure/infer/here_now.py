"""Here now: a place that is told within the hour, by a tag, a photo, a stream or words."""

from collections.abc import Iterator
from datetime import timedelta

from exposure.infer.contract import Draft, Rule
from exposure.infer.scene import Scene
from exposure.infer.stated import day
from exposure.model import Evidence, FactName, Kind, Level, Question, Support, Words

HOUR = timedelta(hours=1)
AS_LIVE = {Kind.GPS: Kind.PHOTO_PLACE_LIVE, Kind.PLACE_TAG: Kind.PLACE_TAG_LIVE}
"""What a located detail is, if it was posted within the hour."""


def _here_now(rule: Rule, scene: Scene) -> Iterator[Draft]:
    timed = [e for e in scene.of(AS_LIVE) if _delay(scene, e) is not None]
    live = [e for e in timed if _live(scene, e)]
    support = [rule.support(e, kind, day(scene, e, kind)) for e, kind in rule.evidence(scene)]
    support += [rule.support(e, AS_LIVE[e.kind], scene.day(e)) for e in live]
    if support:
        share = round(100 * len(live) / len(timed)) if timed else 100
        yield Draft(value=share, because=_because(support, share), support=tuple(support))


def _because(support: list[Support], share: int) -> Words:
    days = len({s.unit for s in support})
    if days == 1:
        return Words.of("On one day a place was told while you were there.")
    return Words.of(
        "On {days} days a place was told while you were there: {share} of 100 places, within the hour.",
        days=days,
        share=share,
    )


def _delay(scene: Scene, e: Evidence) -> timedelta | None:
    """Return how long after it was taken a located detail was posted; None if a clock is unknown."""
    posted = scene.posted_locally(e)
    return posted - e.when if posted and e.when and e.point else None


def _live(scene: Scene, e: Evidence) -> bool:
    """Whether it was posted within the hour; before it was taken means a wrong clock."""
    delay = _delay(scene, e)
    return delay is not None and timedelta(0) <= delay < HOUR


RULE = Rule(
    fact=FactName.HERE_NOW,
    question=Question.WHERE_NEXT,
    steps=(
        (1, Level.HINT),
        (3, Level.LIKELY),
        (6, Level.STRONG),
    ),
    caps={
        Kind.PLACE_TAG_LIVE: Level.STRONG,
        Kind.PHOTO_PLACE_LIVE: Level.LIKELY,
        Kind.TEXT_HERE: Level.LIKELY,
        Kind.STREAM_LIVE: Level.LIKELY,
    },
    derive=_here_now,
)
