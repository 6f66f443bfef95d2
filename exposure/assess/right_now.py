"""Someone could come to where you are right now."""

from exposure.model import Question, Recipe

RECIPE = Recipe(
    number=5,
    slug="right_now",
    title="Someone could come to where you are right now",
    question=Question.WHERE_NEXT,
    points=7,
    needs="here_now",
    at_risk="Anyone who posts from the spot; streamers",
    why="Live place is the most useful detail to misuse (guidance T9, NNEDV).",
)
