"""Someone could know what you own and where it is."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=22,
    slug="goods",
    title="Someone could know what you own and where it is",
    question=Question.HOME,
    points=3,
    needs=AllOf((AnyOf(("home", "address")), "goods")),
    at_risk="Collectors, riders, people who sell online",
    why=(
        "Photos of things for sale can say where the things are: researchers found the place in pictures of "
        "public adverts (Friedland and Sommer, 2010)."
    ),
)
