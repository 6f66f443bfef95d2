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
        "Quiet hours within 1 hour for 95 of 100 people in our simulation; 72 to 86 of 100 repeat on "
        "real data."
    ),
)
