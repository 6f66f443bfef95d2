"""How we know, and what we do not: what was read, what was not, the sum, the credits, and how to delete."""

from collections.abc import Sequence

from exposure.model import Looked, Outcome, Ownership, Scenario, Skipped
from exposure.render.catalogue.levels import amount_words, level_word
from exposure.render.catalogue.situations import situation_words
from exposure.render.catalogue.sources import (
    audience_words,
    outcome_words,
    ownership_words,
    type_words,
    wall_words,
)
from exposure.render.contract import Context, Section
from exposure.render.covers import account_name, account_words, text_cover
from exposure.render.delete import delete_step
from exposure.render.shareview import ShareView
from exposure.render.tongue import N_, _, day, moment, n_, say, toned
from exposure.render.view import View

_NOT_LOOKED = (
    N_("We did not sign in anywhere, and we did not search for you."),
    N_("We did not look at what other people post about you."),
    N_("We did not look at faces."),
    N_(
        "Of words, we read those in English, Spanish, Portuguese, French, German, and Hindi mixed with "
        "English. What you write in another language can give things away that are not shown here."
    ),
    N_("Old copies, other people's posts and data sellers can still hold what you close here."),
    N_("We never guess health, faith, love life, politics or origin."),
)


def _look(view: View, look: Looked) -> dict[str, object]:
    """Return one source that was looked at."""
    return {
        "type": type_words(look.source.type),
        "account": account_name(view, look.account)
        if look.ownership is Ownership.UNPROVEN
        else account_words(view, look.account),
        "owner": ownership_words(look.ownership, look.proven_by),
        "audience": audience_words(look.audience),
        "documents": n_("{n} read", "{n} read", look.documents),
        "details": n_("{n} detail", "{n} details", look.items),
        "outcome": outcome_words(look.outcome),
    }


def _skipped(skipped: Skipped) -> dict[str, object]:
    """Return one thing that could not be read."""
    return {
        "label": skipped.label,
        "name": text_cover(skipped.name),
        "reason": say(skipped.reason),
        "outcome": outcome_words(skipped.outcome) if skipped.outcome else "",
    }


def _sum(scenarios: Sequence[Scenario]) -> list[dict[str, object]]:
    """Return the points of each situation, as they were added up."""
    return [
        {
            "title": situation_words(s.recipe.slug, s.recipe.title),
            "points": s.recipe.points,
            "word": level_word(s.level),
            "share": ("0", "1/4", "1/2", "1")[s.level],
            "sum": f"{s.quarter_points / 4:g}",
        }
        for s in sorted(scenarios, key=lambda s: -s.quarter_points)
    ]


def _private(view: View) -> Context:
    report = view.report
    return {
        "looked": [_look(view, x) for x in report.looked],
        "skipped": [_skipped(x) for x in report.skipped],
        "stated": _("On {when} you said: these are mine.", when=moment(report.stated_at))
        if report.stated_at
        else "",
        "walls": [wall_words(w) for w in report.walls],
        "not_looked": [_(s) for s in _NOT_LOOKED],
        "sum": _sum(report.scenarios),
        "sum_total": f"{sum(s.quarter_points for s in report.scenarios) / 4:g}",
        "exposure": report.plan.exposure,
        "interrupted": report.interrupted,
        "delete": delete_step(report.made_at),
    }


def _share(view: ShareView) -> Context:
    return {
        "sources": [
            {
                "type": type_words(s.type),
                "owner": ownership_words(s.ownership),
                "sources": amount_words(s.sources),
                "documents": amount_words(s.documents),
            }
            for s in view.sources
        ],
        "skipped": [
            {
                "outcome": outcome_words(o) if isinstance(o, Outcome) else _("could not be read"),
                "count": amount_words(n),
            }
            for o, n in view.skipped
        ],
        "not_looked": [_(s) for s in _NOT_LOOKED],
        "made": day(view.made_on),
        "interrupted": view.interrupted,
    }


SECTION = Section(
    name="limits",
    place=120,
    title=lambda: toned("How we know, and what we do not", "How we know, and what we don't"),
    private=_private,
    share=_share,
    share_template="share/limits.html",
)
