"""Someone could come to where you are right now."""

from exposure.model import Question, Recipe

RECIPE = Recipe(
    number=5,
    slug="right_now",
    title="Someone could come to where you are right now",
    question=Question.WHERE_NEXT,
    points=7,
    needs="here_now",
    at_risk="Anyone who posts from the spot; streamers",
    why=(
        "Where you are this minute can be acted on at once. Groups that help people at risk advise to post "
        "a place only after leaving it (NNEDV)."
    ),
)
