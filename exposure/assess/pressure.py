"""Someone could put pressure on you with what they know."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=21,
    slug="pressure",
    title="Someone could put pressure on you with what they know",
    question=Question.CONTACT,
    points=5,
    needs=AllOf(("name", AnyOf(("family", "people")), AnyOf(("day_place", "home", "address")))),
    at_risk="Young people, people who left somebody, people in public",
    why=(
        "The threat to tell family, school or work is what people online are most often put under pressure "
        "with (Thorn). Nobody deserves that, and there is help."
    ),
)
