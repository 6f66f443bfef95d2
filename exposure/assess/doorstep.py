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
        "LPAuditor found homes from public location data far better than earlier work (18.9 to 91.6 "
        "percent better; press: over 90 in 100). On our real check-ins the area is right 96 times in 100 "
        "when the tool says strong."
    ),
)
