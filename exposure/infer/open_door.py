"""Open door: strangers can write. What is not known counts as closed."""

from collections.abc import Hashable

from exposure.infer.contract import Rule
from exposure.infer.never import nobodys_mailbox
from exposure.infer.stated import Stated, kinds
from exposure.model import Evidence, FactName, Kind, Level, Question

_CLOSED = frozenset({"no", "none", "closed", "false", "off", "0", "followers", "friends", "following"})


def opened(evidence: Evidence) -> Hashable | None:
    """Leave out doors that are said to be closed, and mailboxes that are nobody's own."""
    text = str(evidence.value)
    return None if text.strip().casefold() in _CLOSED or nobodys_mailbox(text) else ""


RULE = Rule(
    fact=FactName.OPEN_DOOR,
    question=Question.CONTACT,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.MESSAGES_OPEN: Level.STRONG,
        Kind.BIO_MAIL: Level.STRONG,
        Kind.BIO_PHONE: Level.STRONG,
        Kind.QUESTION_BOX: Level.STRONG,
    },
    derive=Stated(
        once="Someone you do not know can write to you in one place.",
        often="Someone you do not know can write to you in {count} ways.",
        group=opened,
        show=kinds,
    ),
)
