"""Share copies of invented people, which together hold every word that a share copy can hold.

The gate compares with them, so that our own words are no finding.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from exposure.model import FactName, Kind, Level, Outcome, Ownership, Question, SourceType, Tone
from exposure.render.catalogue.countries import COUNTRIES
from exposure.render.catalogue.fixes import FIXES
from exposure.render.catalogue.levels import Amount
from exposure.render.catalogue.situations import OWNER_ONLY, SITUATIONS
from exposure.render.frame import environment
from exposure.render.page import share
from exposure.render.sections.help import help_context
from exposure.render.shareview import SharedFact, SharedFix, SharedSource, ShareView
from exposure.render.tongue import speaking


def everything(lang: str = "en") -> Iterator[str]:
    """Yield pages and parts of pages that together hold every word a share copy can hold in a language."""
    for view in _views():
        yield share(replace(view, lang=lang))
    with speaking(lang=lang):
        for country in COUNTRIES:
            yield environment().get_template("help.html").render(help_context(country, young=False))


def _views() -> Iterator[ShareView]:
    """Yield views of people of whom nothing and everything was found."""
    for month in range(1, 13):
        yield _nobody(Tone.ADULT, month)
    for tone in Tone:
        for level in Level:
            yield _everybody(tone, level, Amount.ONE)
        for amount in Amount:
            yield _everybody(tone, Level.STRONG, amount)


def _nobody(tone: Tone, month: int) -> ShareView:
    """Return a view of somebody of whom nothing was found."""
    return ShareView(
        made_on=date(2026, month, 1),
        tone=tone,
        lang="en",
        country="",
        demo=False,
        interrupted=False,
        answers=tuple((q, Level.NONE) for q in Question),
        facts=(),
        situations=(),
        fixes=(),
        sources=(),
        skipped=(),
        unproven=(),
    )


def _everybody(tone: Tone, level: Level, amount: Amount) -> ShareView:
    """Return a view of somebody of whom everything was found, at one level and in one step."""
    return replace(
        _nobody(tone, 1),
        demo=True,
        interrupted=True,
        answers=tuple((q, level) for q in Question),
        facts=tuple(
            SharedFact(name=n, level=level, units=amount, kinds=_share_of_kinds(n)) for n in FactName
        ),
        situations=tuple((slug, level) for slug in SITUATIONS if slug not in OWNER_ONLY),
        fixes=tuple(SharedFix(name=f, instances=amount, questions=tuple(Question)) for f in FIXES),
        sources=tuple(
            SharedSource(type=t, ownership=o, sources=amount, documents=amount)
            for t in SourceType
            for o in Ownership
        ),
        skipped=tuple((o, amount) for o in (None, *Outcome)),
        unproven=tuple((kind, amount) for kind in Kind),
    )


def _share_of_kinds(name: FactName) -> tuple[Kind, ...]:
    """Return some of the kinds for each fact, so that all of them are there once."""
    return tuple(Kind)[list(FactName).index(name) :: len(FactName)]
