"""Someone could send you a message that looks real."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=19,
    slug="looks_real",
    title="Someone could send you a message that looks real",
    question=Question.CONTACT,
    points=4,
    needs=AllOf(("contact", AnyOf(("people", "day_place")))),
    at_risk="Workers, club members, parents",
    why=(
        "Key details for such messages can be collected at scale without touching the person (Edwards "
        "and others 2017)."
    ),
)
