"""Who: the people whom the owner's own posts name most, under covers. They did nothing wrong."""

from exposure.model import FactName, Tie
from exposure.render.catalogue.kinds import NAMING
from exposure.render.catalogue.levels import level_word
from exposure.render.charts import bar, ring_chart
from exposure.render.contract import Context, Section
from exposure.render.covers import text_cover
from exposure.render.sections.story import sentence
from exposure.render.tongue import _, n_, say
from exposure.render.view import View

MOST = 10
LEAST_DAYS = 3
"""Days below which a person is not listed."""


def _private(view: View) -> Context:
    people = view.facts_named(FactName.PEOPLE)
    ties = [t for p in people if isinstance(p.fact.value, tuple) for t in p.fact.value if isinstance(t, Tie)]
    ties = sorted((t for t in ties if t.days >= LEAST_DAYS), key=lambda t: (-t.days, t.handle))[:MOST]
    top = ties[0].days if ties else 1
    return {
        "people": [
            {
                "letter": _("Person {letter}", letter="ABCDEFGHIJ"[at]),
                "name": text_cover(t.handle),
                "days": n_("{n} day", "{n} days", t.days),
                "bar": bar(t.days, top),
            }
            for at, t in enumerate(ties)
        ],
        "ring": ring_chart([t.days for t in ties]) if len(ties) > 1 else "",
        "looked": sum(e.kind in NAMING for e in view.report.evidence),
        "level": int(people[0].level) if people else 0,
        "word": level_word(people[0].level) if people else "",
        "because": say(people[0].fact.because) if people else "",
        "key": people[0].key if people else "",
        "family": [
            {"key": t.key, "text": sentence(view, t), "level": int(t.level), "word": level_word(t.level)}
            for t in view.facts_named(FactName.FAMILY)
        ],
    }


SECTION = Section(name="who", place=60, title=lambda: str(_("Who")), private=_private)
