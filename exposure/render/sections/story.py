"""The story that the findings tell together, in three to six sentences, and what could come of it."""

from markupsafe import Markup

from exposure.model import FactName, Level
from exposure.render.catalogue.facts import fact_label, fact_sentence, tells_value
from exposure.render.catalogue.levels import level_word
from exposure.render.catalogue.situations import situation_words
from exposure.render.contract import Context, Section
from exposure.render.covers import fact_cover
from exposure.render.tongue import _, say, toned
from exposure.render.view import Told, View

SENTENCES = 6
_F = FactName
_THEMES = (
    (_F.NAME, _F.AGE, _F.BIRTHDATE),
    (_F.HOME, _F.ADDRESS, _F.TOWN),
    (_F.DAY_PLACE,),
    (_F.HABIT, _F.WAY, _F.SLEEP),
    (_F.PEOPLE, _F.FAMILY),
    (_F.PLAN, _F.HERE_NOW, _F.AWAY),
    (_F.CONTACT, _F.OPEN_DOOR),
    (_F.INTERESTS, _F.WISH, _F.ACCOUNTS),
)
"""One sentence for each theme, of its first fact that stands highest; in the order of telling."""
_DROP_FIRST = (7, 6, 0)
"""Themes that go first when there are more than six sentences."""


def _chosen(view: View) -> list[Told]:
    """Return the facts of the story: one a theme, at most six."""
    picked: dict[int, Told] = {}
    for at, names in enumerate(_THEMES):
        found = view.facts_named(*names)
        if found:
            picked[at] = max(found, key=lambda t: t.level)
    for at in _DROP_FIRST:
        if len(picked) > SENTENCES:
            picked.pop(at, None)
    return [picked[at] for at in sorted(picked)]


def sentence(view: View, told: Told) -> str:
    """Return a fact's sentence with its value under a cover, or its reason where it has none."""
    value = fact_cover(view, told)
    if tells_value(told.name) and not value:
        return Markup("{}.").format(fact_label(told.name, told.level))
    return fact_sentence(told.name, told.level, value=value or "")


def _private(view: View) -> Context | None:
    told = _chosen(view)
    if not told:
        return None
    return {
        "sentences": [
            {
                "key": t.key,
                "text": sentence(view, t),
                "level": int(t.level),
                "word": level_word(t.level),
                "because": say(t.fact.because),
            }
            for t in told
        ],
        "kind_line": toned(
            "None of this is your fault. Posting is normal.",
            "You did nothing wrong. Lots of people post like this.",
        ),
        "situations": [
            {
                "slug": s.recipe.slug,
                "title": situation_words(s.recipe.slug, s.recipe.title),
                "level": int(s.level),
                "word": level_word(s.level),
                "facts": [
                    {"key": f.key, "label": fact_label(f.name)}
                    for f in s.facts
                    if f.level > Level.NONE and not f.rank
                ],
                "at_risk": _(s.recipe.at_risk),
            }
            for s in view.situations
        ],
    }


SECTION = Section(
    name="story",
    place=20,
    title=lambda: str(_("The story your posts tell")),
    private=_private,
)
