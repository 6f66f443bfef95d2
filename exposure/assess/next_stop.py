"""Someone could know where you will be next."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=6,
    slug="next_stop",
    title="Someone could know where you will be next",
    question=Question.WHERE_NEXT,
    points=5,
    needs=AnyOf(("plan", AllOf(("habit", "town")))),
    at_risk="Fans, club members, performers",
    why="Time and place together single a person out: 4 points, 95 of 100 (de Montjoye 2013).",
)
