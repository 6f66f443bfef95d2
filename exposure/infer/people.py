"""People: whom the own posts name on most days. Twelve mentions of one evening are one day."""

from collections.abc import Iterator

from exposure.infer.contract import Draft, Rule
from exposure.infer.handles import own_handles, plain, somebody
from exposure.infer.scene import Scene
from exposure.infer.ties import closest
from exposure.model import Evidence, FactName, Kind, Level, Question, Tie, Words

STRENGTH = {Kind.PHOTO_TAG: 2}
"""A tag in a photo weighs twice a mention or an answer."""


def _people(rule: Rule, scene: Scene) -> Iterator[Draft]:
    own = own_handles(scene.accounts)
    found = [
        (day, plain(str(e.value), e.source.account), e, kind)
        for e, kind in rule.evidence(scene)
        if (day := scene.day(e)) is not None and somebody(str(e.value))
    ]
    found = [sign for sign in found if sign[1] and sign[1] not in own]
    best = closest((day, handle, STRENGTH.get(kind, 1)) for day, handle, _, kind in found)
    if best:
        written = _written((handle, e) for _, handle, e, _ in found)
        yield Draft(
            value=tuple(Tie(handle=written[close.handle], days=close.days) for close in best),
            because=_because(len(best), best[0].days),
            support=tuple(
                rule.support(e, kind, day) for day, handle, e, kind in found if handle == best[0].handle
            ),
        )


def _because(people: int, days: int) -> Words:
    if people == 1:
        return Words.of("One person comes up on {days} days.", days=days)
    return Words.of(
        "{people} people come up again and again, the first on {days} days.", people=people, days=days
    )


def _written(signs: Iterator[tuple[str, Evidence]]) -> dict[str, str]:
    """Return how each handle is written, the shortest way first."""
    written: dict[str, str] = {}
    for handle, e in signs:
        text = str(e.value).strip().removeprefix("@")
        written[handle] = min((text, written.get(handle, text)), key=lambda t: (len(t), t))
    return written


RULE = Rule(
    fact=FactName.PEOPLE,
    question=Question.PEOPLE,
    steps=(
        (3, Level.HINT),
        (8, Level.LIKELY),
        (20, Level.STRONG),
    ),
    caps={
        Kind.MENTION: Level.STRONG,
        Kind.PHOTO_TAG: Level.STRONG,
        Kind.ANSWER: Level.LIKELY,
    },
    also={
        Kind.PERSON: Kind.PHOTO_TAG,
        Kind.TEXT_FRIEND: Kind.MENTION,
    },
    others=True,
    derive=_people,
)
