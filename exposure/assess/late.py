"""Someone could write late, when you are tired."""

from exposure.model import AllOf, Question, Recipe

RECIPE = Recipe(
    number=13,
    slug="late",
    title="Someone could write late, when you are tired",
    question=Question.WHEN_OUT,
    points=3,
    needs=AllOf(("sleep", "open_door")),
    at_risk="Young people, shift workers",
    why=(
        "Hours without posts repeat. In a simulation the quiet hours were right to the hour for 95 of 100 "
        "people; on real data 72 to 86 of 100 kept them."
    ),
)
