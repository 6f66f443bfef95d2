"""Someone could learn of a place you keep to yourself."""

from exposure.model import Question, Recipe

RECIPE = Recipe(
    number=23,
    slug="kept_place",
    title="Someone could learn of a place you keep to yourself",
    question=Question.WHERE_NEXT,
    points=4,
    needs="kept_private",
    at_risk="Anyone with a place to protect",
    why=(
        "Some places are nobody's business. In one study, visits that people did not wish to tell about "
        "were plain from their public posts (the LPAuditor study)."
    ),
)
