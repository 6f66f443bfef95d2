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
        "Full birth date, sex and postcode together fit only one person for 63 to 87 of 100 people in the "
        "United States (Golle, 2006; Sweeney, 2000)."
    ),
)
