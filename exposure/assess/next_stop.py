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
    why=(
        "Few people are at the same place at the same time: four such points were enough to tell 95 of 100 "
        "people apart in phone records (de Montjoye and others, 2013)."
    ),
)
