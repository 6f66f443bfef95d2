"""Interests: topics of one's own posts and bio, by the days on which they come up."""

from collections import defaultdict
from collections.abc import Hashable

from exposure.infer.contract import Rule, fold
from exposure.infer.never import never
from exposure.infer.stated import Stated, day
from exposure.model import Evidence, FactName, Kind, Level, Question, Support
from exposure.model.fact import FactValue

SHOWN = 10
"""How many topics are shown."""


def topic(evidence: Evidence) -> Hashable | None:
    """Put all topics into one fact, without the ones that are never collected."""
    return None if never(str(evidence.value)) else ""


def topics(support: list[Support]) -> FactValue:
    """Show the topics that come up on most days; a count of follows, or where one runs, is none."""
    days: dict[str, set[Hashable]] = defaultdict(set)
    for s in support:
        topic_ = fold(s.evidence.value)
        if s.evidence.point is None and any(c.isalpha() for c in topic_):
            days[topic_].add(s.unit)
    return tuple(sorted(days, key=lambda t: (-len(days[t]), t))[:SHOWN])


RULE = Rule(
    fact=FactName.INTERESTS,
    question=Question.TALK,
    steps=(
        (3, Level.HINT),
        (8, Level.LIKELY),
        (20, Level.STRONG),
    ),
    caps={
        Kind.HASHTAG: Level.LIKELY,
        Kind.TEXT_INTEREST: Level.LIKELY,
        Kind.BIO_INTEREST: Level.STRONG,
        Kind.FOLLOW_OPEN: Level.LIKELY,
        Kind.TRACK: Level.LIKELY,
    },
    also={
        Kind.BIO_JOB: Kind.BIO_INTEREST,
        Kind.TEXT_JOB: Kind.TEXT_INTEREST,
    },
    derive=Stated(
        once="What you like comes up on one day.",
        often="What you like comes up on {count} days.",
        unit=day,
        group=topic,
        show=topics,
    ),
)
