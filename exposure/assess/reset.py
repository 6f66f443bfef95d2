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
        "Safety questions are easy to guess for people who know a little about you: acquaintances guessed "
        "17 of 100 answers (Schechter and others, 2009)."
    ),
)
