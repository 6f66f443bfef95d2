"""Someone could be where you always are, before you come."""

from exposure.model import Question, Recipe

RECIPE = Recipe(
    number=2,
    slug="usual_place",
    title="Someone could be where you always are, before you come",
    question=Question.WHEN_OUT,
    points=8,
    needs="habit",
    at_risk="Young people with fixed training or lessons; people with fixed shifts",
    why=(
        "In later weeks people were at the found place in 62 of 100 such slots; the same place at any "
        "time: 23 of 100 (measured here)."
    ),
)
