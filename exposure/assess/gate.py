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
        "A profile may simply name your school or job. From places alone, the one where the weekdays go was "
        "right for 72 of 100 people with many check-ins (measured for Exposure, 2026)."
    ),
)
