"""Kept private: places that the owner drew a circle around; the program never guesses one."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, count, day
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.KEPT_PRIVATE,
    question=Question.WHERE_NEXT,
    steps=(
        (1, Level.LIKELY),
        (3, Level.STRONG),
    ),
    caps={
        Kind.PHOTO_PLACE_MARKED: Level.STRONG,
        Kind.PLACE_TAG_MARKED: Level.STRONG,
    },
    derive=Stated(
        once="Something was posted at a place that you marked as private.",
        often="Something was posted on {count} days at places that you marked as private.",
        unit=day,
        show=count,
    ),
)
