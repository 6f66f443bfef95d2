"""Someone could know when your home is empty."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=7,
    slug="empty_home",
    title="Someone could know when your home is empty",
    question=Question.HOME,
    points=6,
    needs=AllOf((AnyOf(("home", "address")), AnyOf(("away", "habit")))),
    at_risk="Families on holiday, shift workers",
    why=(
        "Posts from far away say two things: where you are, and where you are not. Researchers showed it in "
        "2010 (Friedland and Sommer)."
    ),
)
