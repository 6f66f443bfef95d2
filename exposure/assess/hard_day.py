"""Someone could write to you on a hard day."""

from exposure.model import AllOf, Question, Recipe

RECIPE = Recipe(
    number=11,
    slug="hard_day",
    title="Someone could write to you on a hard day",
    question=Question.TALK,
    points=7,
    needs=AllOf(("hard_time", "open_door")),
    at_risk="Anyone in a bad phase; young people",
    why=(
        "Someone who means harm looks for people who could use help (UNODC, 2020). Talking about a hard day "
        "is not wrong, and it is not your fault if somebody misuses it."
    ),
)
