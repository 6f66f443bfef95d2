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
        "Choosing whom to approach is the first grooming stage (validated model: 5 stages, 42 "
        "behaviours, 18 experts)."
    ),
)
