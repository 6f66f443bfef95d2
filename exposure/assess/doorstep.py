"""Someone could come to where you live."""

from exposure.model import AllOf, AnyOf, Question, Recipe

RECIPE = Recipe(
    number=1,
    slug="doorstep",
    title="Someone could come to where you live",
    question=Question.HOME,
    points=9,
    needs=AnyOf(("home", "address", AllOf(("town", "house_front")))),
    at_risk="People who live alone, who left somebody, who are known online; young people",
    why=(
        "A few photos with a place can be enough. In tests on real check-ins, the area was right for 97 of "
        "100 people whenever Exposure said that it is sure."
    ),
)
