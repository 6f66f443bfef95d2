"""Someone could make a second you and write to your friends."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=20,
    slug="second_you",
    title="Someone could make a second you and write to your friends",
    question=Question.PEOPLE,
    points=4,
    needs=AllOf(("name", "picture", AnyOf(("people", "family")))),
    at_risk="Young people, known people",
    why="A copy of a profile needs only what anyone can see: a name, a picture, and who answers whom.",
)
