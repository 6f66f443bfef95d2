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
        "Recruiters look for a need and step in as friend, partner or helper (Polaris; UNODC: court "
        "cases of 'hunting' by public profiles). Trust building is a stage of every grooming model "
        "(O'Connell 2003; Winters, Jeglic, Kaylor 2020)."
    ),
)
