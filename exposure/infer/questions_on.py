"""Questions on: the owner says that an account can be recovered by answering questions."""

from exposure.infer.contract import Rule
from exposure.infer.stated import Stated, count
from exposure.model import FactName, Kind, Level, Question

RULE = Rule(
    fact=FactName.QUESTIONS_ON,
    question=Question.WHO,
    steps=((1, Level.STRONG),),
    caps={
        Kind.SETTING_QUESTIONS: Level.STRONG,
    },
    derive=Stated(
        once="You said that one of your accounts can be opened by answering questions.",
        often="You said that {count} of your accounts can be opened by answering questions.",
        show=count,
    ),
)
