"""Family: a relation, in one's own words or a tag. Who it is stays with them; only the relation counts."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated
from exposure.model import FactName, Kind, Level, Question, Support
from exposure.model.fact import FactValue


def relations(support: list[Support]) -> FactValue:
    """Show the words for the relations, each once."""
    return tuple(sorted({str(s.evidence.value).casefold() for s in support}))


RULE = Rule(
    fact=FactName.FAMILY,
    question=Question.PEOPLE,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.TEXT_FAMILY: Level.STRONG,
        Kind.TAG_FAMILY: Level.STRONG,
        Kind.FRIEND_LIST_OPEN: Level.LIKELY,
    },
    also={
        Kind.TEXT_PARTNER: Kind.TEXT_FAMILY,
    },
    others=True,
    derive=Stated(
        once="A post or profile shows who belongs to your family.",
        often="{count} posts or profiles show who belongs to your family.",
        show=relations,
    ),
)
