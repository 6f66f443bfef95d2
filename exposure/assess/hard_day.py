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
        "Needs are what recruiters look for (Polaris, UNODC 2020). No claim that posting causes harm "
        "(guidance T3)."
    ),
)
