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
        "A message that names your work or a friend looks real. The details for it can be collected from "
        "public pages, without ever writing to you (Edwards and others, 2017)."
    ),
)
