"""Answers: how many of the usual recovery questions the public items answer."""

from collections.abc import Hashable

from exposure.infer.contract import Rule
from exposure.infer.scene import Scene
from exposure.infer.stated import Stated
from exposure.model import Evidence, FactName, Kind, Level, Question, Support
from exposure.model.fact import FactValue

_BY_KIND = {
    Kind.TEXT_PET: "pet",
    Kind.TEXT_FAMILY: "family",
    Kind.BIO_SCHOOL: "school",
    Kind.BIO_TOWN: "town",
    Kind.BIO_CLUB: "club",
}
_BY_WORD = {
    "car": "car",
    "school": "school",
    "teacher": "teacher",
    "job": "job",
    "street": "street",
    "road": "street",
    "maiden": "family",
    "nickname": "nickname",
    "born": "town",
    "pet": "pet",
    "dog": "pet",
    "cat": "pet",
    "concert": "concert",
    "phone": "phone",
    "team": "club",
    "friend": "friend",
}


def question(_: Scene, evidence: Evidence, kind: Kind) -> Hashable:
    """Return which question a detail answers; one answer more to the same question adds nothing."""
    if kind in _BY_KIND:
        return _BY_KIND[kind]
    low = f"{evidence.value} {evidence.quote or ''}".casefold().split()
    return next((key for word, key in _BY_WORD.items() if any(word in w for w in low)), "first")


def questions(support: list[Support]) -> FactValue:
    """Show which questions, not the answers."""
    return tuple(sorted({str(s.unit) for s in support}))


RULE = Rule(
    fact=FactName.ANSWERS,
    question=Question.WHO,
    steps=(
        (2, Level.HINT),
        (3, Level.LIKELY),
        (5, Level.STRONG),
    ),
    caps={
        Kind.TEXT_PET: Level.STRONG,
        Kind.TEXT_FIRSTS: Level.STRONG,
        Kind.TEXT_FAMILY: Level.LIKELY,
        Kind.BIO_SCHOOL: Level.LIKELY,
        Kind.BIO_TOWN: Level.LIKELY,
        Kind.BIO_CLUB: Level.LIKELY,
        Kind.QUIZ_POST: Level.STRONG,
    },
    others=True,
    derive=Stated(
        once="One of the usual safety questions can be answered from what you posted.",
        often="{count} of the usual safety questions can be answered from what you posted.",
        unit=question,
        show=questions,
    ),
)
