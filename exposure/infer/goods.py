"""Goods: pictures that the owner marks, or words about buying something costly."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, count
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.GOODS,
    question=Question.HOME,
    steps=(
        (1, Level.HINT),
        (3, Level.LIKELY),
    ),
    caps={
        Kind.PICTURE_GOODS: Level.LIKELY,
        Kind.TEXT_GOODS: Level.LIKELY,
    },
    derive=Stated(
        once="Something costly is shown or named once.",
        often="Something costly is shown or named {count} times.",
        show=count,
    ),
)
