"""Someone could offer you just the job or chance you wish for."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=10,
    slug="false_offer",
    title="Someone could offer you just the job or chance you wish for",
    question=Question.TALK,
    points=6,
    needs=AllOf(("wish", "open_door", AnyOf(("age", "name", "interests")))),
    at_risk="Job seekers, young people, people who want to travel, migrants",
    why=(
        "Offers of work that are not real are among the most common ways in which people are recruited for "
        "exploitation (Polaris; UNODC, 2020). They are easier to believe when they fit a wish."
    ),
)
