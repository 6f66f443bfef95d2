"""Every finding: what it is, how sure, why, on what it rests, and how to fix it."""

from collections import defaultdict
from collections.abc import Sequence

from markupsafe import Markup

from exposure.model import Audience, Evidence, Kind, Level, Subject
from exposure.render.catalogue.facts import fact_gives, fact_label
from exposure.render.catalogue.fixes import fix_words
from exposure.render.catalogue.kinds import NEVER_LISTED, PHOTO_KINDS, kind_words
from exposure.render.catalogue.levels import amount_words, level_word
from exposure.render.catalogue.sources import audience_words
from exposure.render.contract import Context, Section
from exposure.render.covers import account_name, evidence_cover, fact_cover
from exposure.render.locators import locator_words
from exposure.render.shareview import ShareView
from exposure.render.tongue import _, n_, say, toned
from exposure.render.values import evidence_texts, may_be_shown
from exposure.render.view import FEW, Shown, Told, View

CHANGES = 3
"""Changes named with a finding; the plan has them all."""


def _groups(view: View, told: Told) -> list[dict[str, object]]:
    """Return the evidence of a finding: one kind together, and of it one value under one cover."""
    groups: dict[tuple[str, str], dict[object, list[Shown]]] = defaultdict(lambda: defaultdict(list))
    for at, shown in enumerate(told.top):
        e = shown.support.evidence
        value = tuple(evidence_texts(e)) if e.point else at
        groups[kind_words(shown.support.kind), _place(view, e)][value].append(shown)
    return [
        {"kind": kind, "where": where, "covers": [_lid(view, told, alike) for alike in values.values()]}
        for (kind, where), values in groups.items()
    ]


def _lid(view: View, told: Told, alike: Sequence[Shown]) -> Markup:
    """Return evidence of one value under its cover, with how often it is said."""
    details = [shown.support.evidence for shown in alike]
    times = sum(shown.times for shown in alike)
    lid = evidence_cover(view, *details, name=told.name) if may_be_shown(details[0]) else Markup("")
    return Markup("{} {}").format(lid, n_("{n} time", "{n} times", times)) if times > 1 else lid


def _place(view: View, e: Evidence) -> str:
    """Return where a detail stands and who can see it, in words."""
    account, where = account_name(view, e.source.account), locator_words(e.locator)
    seen = f"; {audience_words(e.audience)}" if e.audience is not Audience.UNKNOWN else ""
    return f"{account}, {where}{seen}"


def _closing(view: View, told: Told) -> list[int]:
    """Return the places of the fixes that take some of a finding away, those of the plan first."""
    planned = {i for step in view.report.plan.steps for i in step.fixes}
    ids = [fix_id for fix_id, _minutes in view.report.plan.case.fixes]
    known = [at for at in told.fixes if (fix := view.fixes.get(ids[at])) and not fix.type.everything]
    return sorted(known, key=lambda at: ids[at] not in planned)


def _fixes(view: View, places: Sequence[int]) -> list[dict[str, object]]:
    """Return fixes each once, with the accounts they are for."""
    out: dict[str, list[dict[str, object]]] = defaultdict(list)
    for at in places:
        fix = view.fixes[view.report.plan.case.fixes[at][0]]
        words = fix_words(fix.type.name, fix.type.title)
        out[words].append({"at": at, "where": account_name(view, fix.account)})
    return [{"words": words, "places": found} for words, found in out.items()]


def _finding(view: View, told: Told) -> dict[str, object]:
    """Return one finding."""
    closing = _closing(view, told)
    return {
        "key": told.key,
        "label": fact_label(told.name, told.level),
        "level": int(told.level),
        "word": level_word(told.level),
        "value": fact_cover(view, told),
        "because": say(told.fact.because),
        "gives": fact_gives(told.name) if not told.fact.rank else "",
        "evidence": _groups(view, told),
        "more": told.more,
        "total": n_("{n} piece of evidence", "{n} pieces of evidence", len(told.fact.support)),
        "fixes": _fixes(view, closing[:CHANGES]),
        "others": max(0, len(closing) - CHANGES),
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
                "gives": fact_gives(f.name),
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
