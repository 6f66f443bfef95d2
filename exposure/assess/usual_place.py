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
        "Habits stay. On real check-ins, people were at the place found in 63 of 100 such hours of later "
        "weeks; by chance it would have been 18 (measured for Exposure, 2026)."
    ),
)
