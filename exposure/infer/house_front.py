"""House front: pictures that the owner says show a number plate or the front of the house."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, count
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.HOUSE_FRONT,
    question=Question.HOME,
    steps=((1, Level.LIKELY),),
    caps={
        Kind.PICTURE_PLATE: Level.LIKELY,
        Kind.PICTURE_FRONT: Level.LIKELY,
    },
    derive=Stated(
        once="You marked a picture that shows a plate or the front of a house.",
        often="You marked {count} pictures that show a plate or the front of a house.",
        show=count,
    ),
)
