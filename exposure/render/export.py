"""The data files: everything as JSON, and the evidence as a table. Private, with all values."""

import csv
import io
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from exposure.model import Evidence, Fact, Fix, Question, Report, Scenario, Slot, Tie
from exposure.model.codec import SCHEMA, evidence_to_json, locator_to_json, shown_json, value_to_json
from exposure.model.fact import FactValue
from exposure.render.values import may_be_shown

COLUMNS = (
    "kind", "category", "value", "subject", "confidence", "source_type", "platform", "uri", "ownership",
    "audience", "locator", "quote", "when", "zone", "posted", "found_by",
)  # fmt: skip
_STARTS_A_FORMULA = frozenset("=+-@|%;\t")


def kept(evidence: Evidence) -> Evidence:
    """Return evidence as the data files may hold it.

    A contact's own details and the words of hard days are counted, never written.
    """
    return evidence if may_be_shown(evidence) else replace(evidence, value=None, quote=None)


def audit_json(report: Report) -> str:
    """Return the whole audit as JSON, each piece of evidence on a line of its own."""
    head = {
        "schema": SCHEMA,
        "made_at": report.made_at.isoformat(),
        "stated_at": report.stated_at.isoformat() if report.stated_at else None,
        "demo": report.demo,
        "interrupted": report.interrupted,
        "walls": report.walls,
        "looked": [
            {
                "type": look.source.type,
                "platform": look.account.platform,
                "uri": look.source.uri,
                "ownership": look.ownership,
                "audience": look.audience,
                "documents": look.documents,
                "items": look.items,
                "outcome": look.outcome,
                "proven_by": look.proven_by,
            }
            for look in report.looked
        ],
        "skipped": [
            {"label": s.label, "name": s.name, "reason": str(s.reason), "outcome": s.outcome}
            for s in report.skipped
        ],
        "facts": [_fact(f) for f in report.facts],
        "scenarios": [_scenario(s) for s in report.scenarios],
        "plan": _plan(report),
    }
    lines = ",\n".join(shown_json(evidence_to_json(kept(e))) for e in report.evidence)
    return f'{shown_json(head)[:-1]}, "evidence": [\n{lines}\n]}}\n'


def _value(value: FactValue) -> Any:
    """Return a fact's value as JSON data."""
    match value:
        case Slot():
            return asdict(value) | {"place": value_to_json(value.place)}
        case tuple():
            return [asdict(item) if isinstance(item, Tie) else item for item in value]
        case _:
            return value_to_json(value)


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "key": fact.key,
        "level": fact.level.word,
        "value": _value(fact.value),
        "because": str(fact.because),
        "count": fact.count,
        "kinds": sorted({s.kind for s in fact.support}),
    }


def _scenario(scenario: Scenario) -> dict[str, Any]:
    recipe = scenario.recipe
    return {
        "slug": recipe.slug,
        "title": recipe.title,
        "question": recipe.question,
        "level": scenario.level.word,
        "points": recipe.points,
        "facts": [f.key for f in scenario.facts],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    account = fix.account
    return {
        "id": fix.id,
        "name": fix.type.name,
        "title": fix.type.title,
        "minutes": fix.type.minutes,
        "platform": account.platform if account else None,
        "handle": account.handle if account else None,
    }


def _plan(report: Report) -> dict[str, Any]:
    plan = report.plan
    return {
        "exposure": plan.exposure,
        "fixes": [_fix(f) for f in plan.fixes],
        "steps": [asdict(s) for s in plan.steps],
        "by_question": {q: asdict(plan.by_question[q]) for q in Question if q in plan.by_question},
        "everything": asdict(plan.everything),
        "quarter_hour": asdict(plan.quarter_hour),
    }


def cell(value: object) -> str:
    """Return text for one cell that no program reads as a formula (``safety.md`` 8.4)."""
    text = " ".join(str(value).split()) if value is not None else ""
    seen = next((c for c in text if unicodedata.category(c)[0] != "C"), "")
    first = unicodedata.normalize("NFKC", seen)[:1]
    return f"'{text}" if first and first in _STARTS_A_FORMULA else text


def evidence_csv(report: Report) -> str:
    """Return the evidence as CSV (RFC 4180), every cell quoted, none of them a formula."""
    out = io.StringIO(newline="")
    table = csv.writer(out, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    table.writerows(_rows(report.evidence))
    return out.getvalue()


def _rows(evidence: Iterable[Evidence]) -> Iterable[list[str]]:
    for e in map(kept, evidence):
        data = evidence_to_json(e)
        source, value = data["source"], data["value"]
        data |= {
            "value": f"{value['lat']}, {value['lon']}" if isinstance(value, dict) else value,
            "source_type": source["type"],
            "platform": source["platform"],
            "uri": source["uri"],
            "ownership": source["ownership"],
            "locator": shown_json(locator_to_json(e.locator)),
        }
        yield [cell(data[column]) for column in COLUMNS]
