"""Plan: an event to come that the person says they go to. What is past is no plan."""

from exposure.infer.contract import Rule
from exposure.infer.dates import still
from exposure.infer.stated import Stated
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.PLAN,
    question=Question.WHERE_NEXT,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.TEXT_EVENT: Level.STRONG,
        Kind.EVENT_PAGE: Level.STRONG,
    },
    derive=Stated(
        once="A post or page says where you will be.",
        often="{count} posts or pages say where you will be.",
        keep=still,
    ),
)
