"""Picture: the owner says that it shows them; nobody's face is ever looked for."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, count
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.PICTURE,
    question=Question.WHO,
    steps=(
        (1, Level.LIKELY),
        (3, Level.STRONG),
    ),
    caps={
        Kind.PROFILE_FACE: Level.STRONG,
        Kind.PHOTO_SELF: Level.LIKELY,
    },
    derive=Stated(
        once="You marked a picture that shows you.",
        often="You marked {count} pictures that show you.",
        show=count,
    ),
)
