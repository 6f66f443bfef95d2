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
        "Hiding where a run begins is not enough: researchers could still work out the start for 95 of 100 "
        "active users of a sports app (Hassan, Hussain and Bates, 2018)."
    ),
)
