"""Contact: an e-mail address or a phone number that others can read. Only its kind is kept."""

from collections.abc import Hashable

from exposure.infer.contract import Rule, fold
from exposure.infer.never import nobodys_mailbox
from exposure.infer.scene import Scene
from exposure.infer.stated import Stated, kinds
from exposure.model import Evidence, FactName, Kind, Level, Question


def own(evidence: Evidence) -> Hashable | None:
    """Leave out role addresses and the ones that hide the real one."""
    return None if nobodys_mailbox(str(evidence.value)) else ""


def number(_: Scene, evidence: Evidence, __: Kind) -> Hashable:
    """Count one address or number once, wherever it stands."""
    return fold(evidence.value)


RULE = Rule(
    fact=FactName.CONTACT,
    question=Question.CONTACT,
    steps=((1, Level.STRONG),),
    caps={
        Kind.BIO_MAIL: Level.STRONG,
        Kind.BIO_PHONE: Level.STRONG,
        Kind.DOCUMENT_CONTACT: Level.STRONG,
        Kind.DOMAIN_RECORD: Level.STRONG,
        Kind.COMMIT_MAIL: Level.STRONG,
    },
    also={
        Kind.TEXT_MAIL: Kind.DOCUMENT_CONTACT,
        Kind.TEXT_PHONE: Kind.DOCUMENT_CONTACT,
        Kind.EMAIL: Kind.DOCUMENT_CONTACT,
        Kind.PHONE: Kind.DOCUMENT_CONTACT,
    },
    derive=Stated(
        once="A mail address or a phone number can be read.",
        often="{count} mail addresses or phone numbers can be read.",
        unit=number,
        group=own,
        show=kinds,
    ),
)
