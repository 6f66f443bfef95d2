"""Every value of a report that must not be in a share copy: what the gate looks for."""

import re
from collections.abc import Iterator

from exposure.model import Evidence, GeoPoint, Report, Slot, Tie
from exposure.model.fact import FactValue


def sensitive(report: Report) -> tuple[str, ...]:
    """Return every value of a report that must not be in a share copy, each once."""
    out: dict[str, None] = {}
    for e in report.evidence:
        out.update(dict.fromkeys(_of_evidence(e)))
    for softer in report.gentler:
        out.update(dict.fromkeys((softer.quote, softer.words)))
    for fact in report.facts:
        out.update(dict.fromkeys(_of_value(fact.value)))
        for support in fact.support:
            out.update(dict.fromkeys(_of_evidence(support.evidence)))
    for look in report.looked:
        out.update(dict.fromkeys((_address(look.source.uri), look.account.handle, look.account.host)))
    out.update(dict.fromkeys(s.name for s in report.skipped))
    return tuple(text for text in out if text)


def _of_evidence(evidence: Evidence) -> Iterator[str]:
    """Yield what one piece of evidence says, and where it stands."""
    source = evidence.source
    yield from _of_value(evidence.value if not isinstance(evidence.value, float) else str(evidence.value))
    yield from (evidence.quote or "", _address(source.uri), source.account.handle, source.account.host)
    yield from (t.isoformat() for t in (evidence.when, evidence.posted) if t)


def _of_value(value: FactValue) -> Iterator[str]:
    """Yield a value as texts."""
    match value:
        case None:
            return
        case GeoPoint():
            yield f"{value.latitude:.7f}"
            yield f"{value.longitude:.7f}"
            yield f"{value.latitude:.3f} {value.longitude:.3f}"
        case Slot():
            yield from _of_value(value.place)
        case tuple():
            yield from (item.handle if isinstance(item, Tie) else item for item in value)
        case _:
            yield str(value)


def _address(uri: str) -> str:
    """Return an address without its scheme, which is no secret."""
    return re.sub(r"^(?:https?://(?:www\.)?|photo:|posts:|[a-z]{2,10}:)", "", uri)
