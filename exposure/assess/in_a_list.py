"""Someone could pick you out of any list."""

from exposure.model import AllOf, Question, Recipe

RECIPE = Recipe(
    number=17,
    slug="in_a_list",
    title="Someone could pick you out of any list",
    question=Question.WHO,
    points=3,
    needs=AllOf(("birthdate", "town")),
    at_risk="Everyone",
    why=(
        "Birth date, sex and ZIP code single out 63 to 87 of 100 people in the US (Golle 2006, Sweeney 2000)."
    ),
)
