"""Someone could pretend to be your friend."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=8,
    slug="like_a_friend",
    title="Someone could pretend to be your friend",
    question=Question.PEOPLE,
    points=6,
    needs=AllOf(("people", AnyOf(("interests", "name")))),
    at_risk="Everyone; most of all young people and people in a new place",
    why=(
        "Who people interact with most tells their closest friends in 84 to 85 of 100 cases (Jones 2013, "
        "Gilbert 2009), from public signs as well as from private ones."
    ),
)
