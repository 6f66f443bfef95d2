"""The summary: what ``share`` and ``compare`` read. Kinds, levels, steps and keyed fingerprints.

There is no value in it. A fingerprint is an HMAC of a value under the local secret, so that two
summaries of one owner can be compared, and nobody without the secret can test a guess.
"""

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable
from typing import Any

from exposure.model import (
    Fact,
    FactName,
    GeoPoint,
    Kind,
    Level,
    Ownership,
    Question,
    Report,
    Slot,
    Tie,
    answers,
)
from exposure.model.codec import value_to_json
from exposure.model.fact import FactValue
from exposure.model.scenario import facts_of
from exposure.render.catalogue.kinds import NO_WORDS
from exposure.render.catalogue.levels import Amount
from exposure.render.catalogue.situations import OWNER_ONLY
from exposure.render.maps.region import region_of
from exposure.render.shareview import SCHEMA
from exposure.render.young import is_young

SKETCH = 16
"""Smallest fingerprints of a fact's evidence that are kept, to know it again after it has moved."""
_DOMAIN = b"exposure summary 1\0"


def summary(report: Report, *, secret: bytes) -> dict[str, Any]:
    """Return what may be kept of an audit without any value.

    Args:
        report: The audit.
        secret: The local secret; at least 16 bytes.

    Returns:
        JSON data, ``schema`` 1: ``made_on``, ``settings``, ``questions`` (level by question),
        ``facts``, ``scenarios``, ``fixes``, ``looked``, ``skipped``, ``unproven``, and ``key``, which
        tells whether two summaries were made with one secret.

    Raises:
        ValueError: The secret is too short to hide a value.
    """
    if len(secret) < 16:
        raise ValueError("the secret must have at least 16 bytes")
    young = is_young(report)
    return {
        "schema": SCHEMA,
        "made_on": report.made_at.date().isoformat(),
        "key": _mark(secret, "key", ""),
        "settings": {
            "tone": "teen" if young else "adult",
            "lang": report.settings.lang,
            "country": report.settings.country.upper(),
            "region": _region(report),
        },
        "demo": report.demo,
        "interrupted": report.interrupted,
        "questions": {q.value: level.word for q, level in _answers(report).items()},
        "facts": [_fact(f, secret) for f in _in_order(report.facts)],
        "scenarios": [{"slug": s.recipe.slug, "level": s.level.word} for s in report.scenarios],
        "fixes": _fixes(report),
        "looked": _looked(report),
        "skipped": {
            outcome: Amount.of(n)
            for outcome, n in Counter(s.outcome.value if s.outcome else "" for s in report.skipped).items()
        },
        "unproven": {
            kind: Amount.of(n)
            for kind, n in Counter(
                e.kind
                for e in report.evidence
                if e.source.ownership is Ownership.UNPROVEN and e.kind not in NO_WORDS
            ).items()
        },
    }


def _region(report: Report) -> list[int] | None:
    """Return the cell of the grid that the home or town is in, if the person lets it be said."""
    places = [f.value for n in (FactName.HOME, FactName.TOWN) for f in report.facts if f.name is n]
    point = next((p for p in places if isinstance(p, GeoPoint)), None)
    if not report.settings.region or point is None:
        return None
    cell = region_of(point)
    return [cell.row, cell.column]


def _answers(report: Report) -> dict[Question, Level]:
    """Return each question's level without what is for the owner alone."""
    return answers(s for s in report.scenarios if s.recipe.slug not in OWNER_ONLY)


def _in_order(facts: Iterable[Fact]) -> list[Fact]:
    return sorted(
        (f for f in facts if f.level > Level.NONE), key=lambda f: (list(FactName).index(f.name), f.rank)
    )


def _mark(secret: bytes, what: str, text: str) -> str:
    """Return 64 bits of an HMAC, as hex."""
    message = _DOMAIN + what.encode() + b"\0" + text.encode("utf-8", "surrogatepass")
    return hmac.new(secret, message, hashlib.sha256).hexdigest()[:16]


def _plain(value: FactValue) -> str:
    """Return a value as one canonical text; places to about 100 m."""
    match value:
        case GeoPoint():
            return f"{value.latitude:.3f},{value.longitude:.3f}"
        case Slot():
            return f"{value.weekday} {value.hour} {_plain(value.place)}"
        case tuple():
            return "\0".join(
                sorted(t.handle.casefold() if isinstance(t, Tie) else t.casefold() for t in value)
            )
        case _:
            return " ".join(str(value).casefold().split())


def _fact(fact: Fact, secret: bytes) -> dict[str, Any]:
    """Return a fact without its value."""
    marks = {
        _mark(secret, s.evidence.kind, f"{value_to_json(s.evidence.value)} {s.evidence.source.uri}")
        for s in fact.support
    }
    kinds = {s.kind for s in fact.support}
    return {
        "name": fact.name.value,
        "level": fact.level.word,
        "count": Amount.of(fact.count),
        "kinds": [kind.value for kind in Kind if kind in kinds],
        "fingerprint": _mark(secret, fact.name, _plain(fact.value)),
        "marks": sorted(marks)[:SKETCH],
    }


def _fixes(report: Report) -> list[dict[str, Any]]:
    """Return the fixes by type: for how many accounts, and which questions they touch."""
    case = report.plan.case
    places = {fix_id: at for at, (fix_id, _) in enumerate(case.fixes)}
    touches: dict[int, set[Question]] = {}
    for s in report.scenarios:
        if s.recipe.slug in OWNER_ONLY:
            continue
        for key, fact in case.facts.items():
            if key.partition(".")[0] in facts_of(s.recipe.needs):
                for i in (i for c in fact.classes for way in c.ways for i in way.closed_by):
                    touches.setdefault(i, set()).add(s.recipe.question)
    by_name: dict[str, tuple[int, set[Question]]] = {}
    for fix in report.plan.fixes:
        at = places.get(fix.id)
        if at is not None and at in touches:
            count, questions = by_name.get(fix.type.name, (0, set()))
            by_name[fix.type.name] = count + 1, questions | touches[at]
    return [
        {
            "name": name,
            "instances": Amount.of(count),
            "questions": [q.value for q in Question if q in questions],
        }
        for name, (count, questions) in sorted(by_name.items())
    ]


def _looked(report: Report) -> list[dict[str, Any]]:
    """Return what was looked at, by form and standing, in steps."""
    groups: dict[tuple[str, str], tuple[int, int]] = {}
    for look in report.looked:
        key = look.source.type.value, look.ownership.value
        sources, documents = groups.get(key, (0, 0))
        groups[key] = sources + 1, documents + look.documents
    return [
        {"type": kind, "ownership": owner, "sources": Amount.of(n), "documents": Amount.of(documents)}
        for (kind, owner), (n, documents) in sorted(groups.items())
    ]
