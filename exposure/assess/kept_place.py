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
    why="LPAuditor: visits to places people did not wish to tell were plain from location data.",
)
