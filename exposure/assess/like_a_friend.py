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
        "Whom you answer most shows who is close to you: in studies, public signs named the closest friends "
        "in about 85 of 100 cases (Gilbert and Karahalios, 2009; Jones and others, 2013)."
    ),
)
