"""Wish: something hoped for, as a class of words: work, modelling, money, travel or company."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated
from exposure.model import FactName, Kind, Level, Question, Support
from exposure.model.fact import FactValue

_CLASSES = {
    "modelling": ("model", "casting", "shooting", "actor", "actress", "famous", "audition"),
    "travel": ("travel", "abroad", "trip", "visa", "move to", "see the world", "holiday"),
    "money": ("money", "cash", "rent", "debt", "broke", "loan", "pay", "afford", "salary", "bills"),
    "company": ("friend", "boyfriend", "girlfriend", "partner", "someone to", "love", "company", "talk to"),
    "work": (
        "job",
        "work",
        "hire",
        "hiring",
        "intern",
        "gig",
        "position",
        "freelanc",
        "career",
        "commission",
    ),
}
"""Words by which a wish is put into a class; the first class wins."""


def _class(words: str) -> str:
    """Return the class of a wish; what fits none is work, the most common one."""
    low = words.casefold()
    return next((name for name, signs in _CLASSES.items() if any(sign in low for sign in signs)), "work")


def classes(support: list[Support]) -> FactValue:
    """Show the classes, in the order of their names."""
    return tuple(sorted({_class(f"{s.evidence.value} {s.evidence.quote or ''}") for s in support}))


RULE = Rule(
    fact=FactName.WISH,
    question=Question.TALK,
    steps=(
        (1, Level.LIKELY),
        (3, Level.STRONG),
    ),
    caps={
        Kind.BIO_OPEN_TO_WORK: Level.STRONG,
        Kind.TEXT_WISH: Level.LIKELY,
        Kind.CV_PAGE: Level.STRONG,
    },
    also={
        Kind.TEXT_MONEY: Kind.TEXT_WISH,
    },
    derive=Stated(
        once="You say once what you wish for.",
        often="You say what you wish for in {count} places.",
        show=classes,
    ),
)
