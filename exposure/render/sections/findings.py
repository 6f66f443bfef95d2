"""Every finding: what it is, how sure, why, on what it rests, and how to fix it."""

from collections import defaultdict

from markupsafe import Markup

from exposure.model import Evidence, Kind, Level, Subject, Support
from exposure.render.catalogue.facts import fact_label
from exposure.render.catalogue.fixes import fix_words
from exposure.render.catalogue.kinds import NEVER_LISTED, PHOTO_KINDS, kind_words
from exposure.render.catalogue.levels import amount_words, level_word
from exposure.render.catalogue.sources import audience_words
from exposure.render.contract import Context, Section
from exposure.render.covers import account_name, evidence_cover, fact_cover
from exposure.render.locators import locator_words
from exposure.render.shareview import ShareView
from exposure.render.tongue import _, n_, say, toned
from exposure.render.values import may_be_shown
from exposure.render.view import TOP, Told, View

FEW = 5
"""Details of a kind that no fact counts, shown one by one."""


def _item(view: View, support: Support, told: Told) -> dict[str, object]:
    """Return one piece of evidence for the list of a finding."""
    e = support.evidence
    return {
        "kind": kind_words(support.kind),
        "account": account_name(view, e.source.account),
        "audience": audience_words(e.audience),
        "where": locator_words(e.locator)[0],
        "cover": evidence_cover(view, e, name=told.name) if may_be_shown(e) else Markup(""),
    }


def _finding(view: View, told: Told) -> dict[str, object]:
    """Return one finding."""
    case_fixes = view.report.plan.case.fixes
    fixes = []
    for at in told.fixes:
        fix = view.fixes.get(case_fixes[at][0])
        if fix and not fix.type.everything:
            words = fix_words(fix.type.name, fix.type.title)
            fixes.append({"at": at, "words": words, "where": account_name(view, fix.account)})
    return {
        "key": told.key,
        "label": fact_label(told.name, told.level),
        "level": int(told.level),
        "word": level_word(told.level),
        "value": fact_cover(view, told),
        "because": say(told.fact.because),
        "evidence": [_item(view, s, told) for s in told.top],
        "more": max(0, len(told.fact.support) - TOP),
        "total": n_("{n} piece of evidence", "{n} pieces of evidence", len(told.fact.support)),
        "fixes": fixes,
    }


def uncounted(view: View) -> dict[str, list[dict[str, object]]]:
    """Return what no fact counts, by kind: photo metadata and words apart."""
    groups: dict[Kind, list[Evidence]] = defaultdict(list)
    for e in view.uncounted:
        if e.kind not in NEVER_LISTED:
            groups[e.kind].append(e)
    out: dict[str, list[dict[str, object]]] = {"photos": [], "words": []}
    for kind in Kind:
        if kind in groups:
            out["photos" if kind in PHOTO_KINDS else "words"].append(_group(view, kind, groups[kind]))
    return out


def _group(view: View, kind: Kind, evidence: list[Evidence]) -> dict[str, object]:
    """Return the details of one kind: how many, and the first few different ones under covers."""
    different = {str(e.value) if not e.point else (e.point.latitude, e.point.longitude): e for e in evidence}
    shown = [e for e in different.values() if may_be_shown(e)][:FEW]
    return {
        "kind": kind_words(kind),
        "count": n_("{n} time", "{n} times", len(evidence)),
        "different": n_("{n} value", "{n} different values", len(different)) if len(different) > 1 else "",
        "covers": [evidence_cover(view, e) for e in shown],
        "of_others": sum(e.subject is Subject.OTHER for e in evidence),
    }


def _private(view: View) -> Context:
    return {
        "findings": [_finding(view, t) for t in view.told],
        **uncounted(view),
        "notes": [say(words) for words in view.report.notes],
    }


def _share(view: ShareView) -> Context:
    return {
        "findings": [
            {
                "label": fact_label(f.name, f.level),
                "level": int(f.level),
                "word": level_word(f.level),
                "units": amount_words(f.units),
                "kinds": [kind_words(k) for k in f.kinds],
            }
            for f in view.facts
            if f.level > Level.NONE
        ],
    }


SECTION = Section(
    name="findings",
    place=80,
    title=lambda: toned("Every finding", "Everything that was found"),
    private=_private,
    share=_share,
    share_template="share/findings.html",
    menu=lambda: str(_("Findings")),
)
