"""Code: a ticket, pass, card or key with a code on it in a picture."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, count
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.CODE,
    question=Question.CONTACT,
    steps=((1, Level.STRONG),),
    caps={
        Kind.PICTURE_CODE: Level.STRONG,
    },
    also={
        Kind.TEXT_DOCUMENT: Kind.PICTURE_CODE,
    },
    derive=Stated(
        once="A picture or post shows a code or number.",
        often="{count} pictures or posts show a code or number.",
        show=count,
    ),
)
