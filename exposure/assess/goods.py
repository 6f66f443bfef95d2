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
    why="Craigslist pictures gave the place of the thing for sale (Friedland, Sommer 2010).",
)
