"""Someone could see that you are young, and write to you."""

from exposure.model import AllOf, Question, Recipe

RECIPE = Recipe(
    number=12,
    slug="young",
    title="Someone could see that you are young, and write to you",
    question=Question.WHO,
    points=6,
    needs=AllOf(("age", "open_door")),
    unless="adult",
    at_risk="Under 18s",
    why=(
        "People who mean harm choose whom to write to first, and being young is part of that (Winters, "
        "Jeglic and Kaylor, 2020)."
    ),
)
