"""Address: a street and number of one's own, in words, files or a domain record; never looked up."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, by_words
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.ADDRESS,
    question=Question.HOME,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.TEXT_ADDRESS: Level.STRONG,
        Kind.DOCUMENT_ADDRESS: Level.STRONG,
        Kind.DOMAIN_RECORD: Level.STRONG,
        Kind.PICTURE_HOUSE_NUMBER: Level.LIKELY,
    },
    derive=Stated(
        once="An address stands in something that others can read.",
        often="An address can be read in {count} places.",
        group=by_words,
    ),
)
