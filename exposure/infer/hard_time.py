"""Hard time: only days are counted; no topic, no words, and only if the owner asked for it."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, count, day
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.HARD_TIME,
    question=Question.TALK,
    steps=(
        (1, Level.HINT),
        (3, Level.LIKELY),
    ),
    caps={
        Kind.TEXT_HARD_TIME: Level.LIKELY,
    },
    derive=Stated(
        once="On one day you wrote that things were hard.",
        often="On {count} days you wrote that things were hard.",
        unit=day,
        show=count,
    ),
)
