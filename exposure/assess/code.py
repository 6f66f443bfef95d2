"""Someone could use a code or number in a picture."""

from exposure.model import Question, Recipe

RECIPE = Recipe(
    number=24,
    slug="code",
    title="Someone could use a code or number in a picture",
    question=Question.CONTACT,
    points=2,
    needs="code",
    at_risk="Travellers, concert goers",
    why="Tickets, passes and keys carry names, numbers and codes that a picture can be read for.",
)
