"""Someone could wait at your school or work."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=4,
    slug="gate",
    title="Someone could wait at your school or work",
    question=Question.WORK_OR_SCHOOL,
    points=6,
    needs=AllOf(("day_place", AnyOf(("picture", "name")))),
    at_risk="Pupils, students, people who left somebody, people who serve the public",
    why=(
        "Place of the weekdays right for 51 of 100 people on real check-ins (measured here); a bio may "
        "simply say it."
    ),
)
