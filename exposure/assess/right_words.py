"""Someone could start a chat with just the right words."""

from exposure.model import AllOf, Question, Recipe

RECIPE = Recipe(
    number=9,
    slug="right_words",
    title="Someone could start a chat with just the right words",
    question=Question.TALK,
    points=6,
    needs=AllOf(("interests", "open_door")),
    at_risk="Young people, lonely people, gamers",
    why=(
        "People who mean harm often begin as a new friend who likes just what you like. Winning trust is a "
        "stage of every model of grooming (O'Connell, 2003; Winters, Jeglic and Kaylor, 2020)."
    ),
)
