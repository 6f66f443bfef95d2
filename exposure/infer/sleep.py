"""Sleep: the hours in which nothing is posted, if they stand out; at most likely."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from exposure.infer.contract import Draft, Rule
from exposure.infer.places import Spot
from exposure.infer.quiet import Quiet, quiet
from exposure.infer.routines import machine_minutes
from exposure.infer.scene import Scene
from exposure.model import FactName, Kind, Level, Question, Support, Words

FEWEST = 30
STANDS_OUT = 3.0
"""How many times quieter than the rest of the day the window has to be."""


def _sleep(rule: Rule, scene: Scene) -> Iterator[Draft]:
    posts = [
        (local, rule.support(e, kind, local)) for e, kind in rule.evidence(scene) if (local := scene.local(e))
    ]
    fixed = machine_minutes([Spot(local, 0.0, 0.0) for local, _ in posts])
    posts = [(local, s) for local, s in posts if local.hour * 60 + local.minute not in fixed]
    window = _window([local for local, _ in posts])
    if window:
        yield Draft(value=_show(window, scene), because=_because(posts), support=tuple(s for _, s in posts))


def _because(posts: list[tuple[datetime, Support]]) -> Words:
    return Words.of(
        "The times of {count} posts leave the same hours free, night after night.",
        count=len({s.unit for _, s in posts}),
    )


def _window(times: list[datetime]) -> Quiet | None:
    """Return the quiet hours before working days, else before free days, if they stand out."""
    times = sorted(set(times))
    for nights in ([t for t in times if not free(t)], [t for t in times if free(t)], times):
        found = quiet(nights) if len(nights) >= FEWEST else None
        if found and found.ratio >= STANDS_OUT:
            return found
    return None


def free(moment: datetime) -> bool:
    """Return whether a moment belongs to the night before a Saturday or a Sunday."""
    return (moment - timedelta(hours=12)).weekday() in {4, 5}


def _show(window: Quiet, scene: Scene) -> str:
    """Return the window as clock times; they are UTC where the person's clock is not known."""
    clock = "" if scene.offset is not None else " UTC"
    return f"{_clock(window.bed)}-{_clock(window.wake)}{clock}"


def _clock(hour: float) -> str:
    return f"{int(hour):02}:{round(hour % 1 * 60):02}"


RULE = Rule(
    fact=FactName.SLEEP,
    question=Question.WHEN_OUT,
    steps=(
        (30, Level.HINT),
        (120, Level.LIKELY),
    ),
    caps={
        Kind.POST_TIME: Level.LIKELY,
    },
    derive=_sleep,
)
