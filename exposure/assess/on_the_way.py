"""Someone could meet you on your way."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=3,
    slug="on_the_way",
    title="Someone could meet you on your way",
    question=Question.WHEN_OUT,
    points=7,
    needs=AnyOf(("way", AllOf((AnyOf(("home", "address")), "day_place")))),
    at_risk="Runners, riders, pupils, people who walk alone",
    why=(
        "95.1 of 100 moderately active users could be found in spite of hidden start zones (Hassan, "
        "Hussain, Bates 2018)."
    ),
)
