"""Someone could put your name to an account without a name."""

from exposure.model import AllOf, Question, Recipe

RECIPE = Recipe(
    number=16,
    slug="name_to_account",
    title="Someone could put your name to an account without a name",
    question=Question.WHO,
    points=5,
    needs=AllOf(("accounts", "name")),
    at_risk="People who write under another name; people who left somebody",
    why=(
        "An account without a name is only as nameless as what it is joined with. In one study, places "
        "alone showed who was behind dozens of such accounts (the LPAuditor study)."
    ),
)
