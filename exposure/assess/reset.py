"""Someone could get into your account by answering questions."""

from exposure.model import AllOf, Question, Recipe

RECIPE = Recipe(
    number=18,
    slug="reset",
    title="Someone could get into your account by answering questions",
    question=Question.WHO,
    points=5,
    needs=AllOf(("answers", "questions_on")),
    at_risk="People with old mail accounts",
    why=(
        "17 of 100 answers were guessed by acquaintances (Schechter 2009); one guess hits 19.7 of 100 "
        "favourite foods (Bonneau 2015)."
    ),
)
