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
    why=(
        "What you keep apart can be put together by a program, from public pages alone (Edwards and others, "
        "2017). Together, accounts say more than each of them."
    ),
)
