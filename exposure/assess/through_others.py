"""Someone could reach you through your family or friends."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=14,
    slug="through_others",
    title="Someone could reach you through your family or friends",
    question=Question.PEOPLE,
    points=4,
    needs=AllOf((AnyOf(("family", "people")), AnyOf(("open_door", "name")))),
    at_risk="Parents, people who left somebody",
    why=(
        "Messages through people you know are easier to believe than messages from a stranger (Edwards and "
        "others, 2017)."
    ),
)
