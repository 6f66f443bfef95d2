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
        "UNODC: 'fishing' by false offers. US hotline: job offers among the five most frequent ways "
        "(Polaris, via Richmond JOLT 2020)."
    ),
)
