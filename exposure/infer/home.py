"""Home: the place where the days end, told by days, nights and hours; never an address."""

from collections.abc import Iterator

from exposure.infer.contract import Draft, Rule
from exposure.infer.ground import Ground
from exposure.infer.scene import Scene
from exposure.infer.signs import day_of
from exposure.model import FactName, Kind, Level, Question, Words

AS_HOME = {
    Kind.GPS: Kind.PHOTO_PLACE_HOME,
    Kind.PLACE_TAG: Kind.PLACE_TAG_HOME,
    Kind.TRACK: Kind.TRACK_END_HOME,
}
"""What a located detail is, if it is at home."""


def _home(rule: Rule, scene: Scene) -> Iterator[Draft]:
    ground = scene.ground
    if not ground.home:
        return
    index, level = ground.home.index, ground.home.level
    yield Draft(
        value=ground.circle(index),
        because=_because(ground, level),
        support=tuple(
            rule.support(item.evidence, AS_HOME[item.evidence.kind], day_of(item.spot), most=level)
            for item in ground.at(index)
        ),
    )


def _because(ground: Ground, level: Level) -> Words:
    found = ground.signs[ground.home.index] if ground.home else None
    days, nights = (len(found.days), len(found.nights)) if found else (0, 0)
    if level is Level.HINT:
        return Words.of("One place comes up more than others, on {days} days.", days=days)
    if nights > 1:
        return Words.of(
            "{days} days lead to one place, {nights} of them late in the evening or at night.",
            days=days,
            nights=nights,
        )
    return Words.of("{days} days lead to one place, at different hours.", days=days)


RULE = Rule(
    fact=FactName.HOME,
    question=Question.HOME,
    steps=(
        (2, Level.HINT),
        (3, Level.LIKELY),
        (5, Level.STRONG),
    ),
    caps={
        Kind.PHOTO_PLACE_HOME: Level.STRONG,
        Kind.PLACE_TAG_HOME: Level.LIKELY,
        Kind.TRACK_END_HOME: Level.STRONG,
    },
    derive=_home,
)
