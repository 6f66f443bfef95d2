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
        "'Cybercasing' (Friedland, Sommer 2010), Please Rob Me (2010). Survey figures about burglars "
        "come from a marketing survey: do not quote."
    ),
)
