"""Someone could put your accounts together."""

from exposure.model import Question, Recipe

RECIPE = Recipe(
    number=15,
    slug="joined",
    title="Someone could put your accounts together",
    question=Question.WHO,
    points=5,
    needs="accounts",
    at_risk="People who keep parts of life apart",
    why="Linking profiles across networks can be automated from public data (Edwards and others 2017).",
)
