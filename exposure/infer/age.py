"""Age: as it was said, carried on to today, as a range; never from a face."""

from collections.abc import Iterator

from exposure.infer.ages import ADULT, Range, age_range, best_range
from exposure.infer.contract import Draft, Rule
from exposure.infer.scene import Scene
from exposure.infer.stated import Stated, item
from exposure.model import FactName, Kind, Level, Question

_SAID = Stated(once="Your age can be read in one place.", often="Your age can be read in {count} places.")


def _age(rule: Rule, scene: Scene) -> Iterator[Draft]:
    said = [
        (found, rule.support(e, kind, item(scene, e, kind)))
        for e, kind in rule.evidence(scene)
        if (found := age_range(scene, e)) is not None
    ]
    best = best_range((found, s.cap) for found, s in said)
    if best:
        draft = _SAID.draft(s for found, s in said if found.low <= best.high and best.low <= found.high)
        yield Draft(value=_show(best), because=draft.because, support=draft.support)


def _show(found: Range) -> tuple[str, str]:
    """Return the range of years, or nothing if it is wide, and ``under_18``, ``adult`` or ``unknown``."""
    years = str(found.low) if found.low == found.high else f"{found.low}-{found.high}"
    youth = "under_18" if found.high < ADULT else "adult" if found.low >= ADULT else "unknown"
    return (years if found.high - found.low <= 10 else "", youth)


RULE = Rule(
    fact=FactName.AGE,
    question=Question.WHO,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.BIO_AGE: Level.STRONG,
        Kind.BIO_SCHOOL_YEAR: Level.STRONG,
        Kind.TEXT_BIRTHDAY_AGE: Level.STRONG,
        Kind.PHOTO_SCHOOL: Level.HINT,
        Kind.BIO_BIRTH: Level.STRONG,
        Kind.TEXT_BIRTHDAY: Level.LIKELY,
    },
    derive=_age,
)
