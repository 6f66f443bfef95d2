"""Readings as a worker sends them to its parent: short, without what is usual, checked part by part.

What comes back may be from a worker that a hostile file has taken over: account, ownership and audience
of its sources are never taken from it.
"""

from dataclasses import fields, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from exposure.model.codec import (
    AUDIENCES,
    CATEGORIES,
    KINDS,
    LEVELS,
    MAX_QUOTE,
    MAX_TEXT,
    SUBJECTS,
    TYPES,
    locator_from_json,
    locator_to_json,
    one_name,
    text,
    value_from_json,
    value_to_json,
)
from exposure.model.evidence import Evidence, Subject
from exposure.model.kind import Kind
from exposure.model.level import Level
from exposure.model.locator import FileName, Locator
from exposure.model.place import GeoPoint
from exposure.model.quick import maker
from exposure.model.reading import Link, Outcome, OwnerText, Reading
from exposure.model.source import Audience, Source
from exposure.model.words import Words

# Members by names of their own, since an enum's look-up is slow and each piece of evidence has several.
_STRONG, _OWNER, _UNKNOWN = Level.STRONG, Subject.OWNER, Audience.UNKNOWN
MAX_ZONE = 100 * 60
"""Minutes: an offset of two digits of hours is less."""
MAX_KNOWN = 4096
_make = maker(Evidence)
_OUTCOMES = {str(o): o for o in Outcome}
_PARTS = frozenset(field.name for field in fields(Reading))
_USUAL = 2
"""Parts of evidence with nothing that is not usual."""
_FILE_NAME = "filename"


class _Head(NamedTuple):
    """What photo after photo has in common about a detail; None for a place that is more than one name."""

    kind: Kind
    level: Level
    subject: Subject
    found_by: str
    place: Locator | None


_known: dict[str, _Head] = {}
"""Heads that came before, by how they are written."""


def _short(evidence: Evidence, source: Source | None) -> list[Any]:
    """Return head and value of a piece of evidence, and then what is not usual, if anything.

    The head is ``kind|finder|place``, level and subject behind the kind where they are not usual. Its source
    is left out if that is ``source``.
    """
    value, locator, kind = evidence.value, evidence.locator, evidence.kind
    place = one_name(locator) or (_FILE_NAME if isinstance(locator, FileName) else "")
    if evidence.level is not _STRONG or evidence.subject is not _OWNER:
        told = f"{kind} {evidence.level.word} {evidence.subject}"
    else:
        told = kind
    by, rest = evidence.found_by, _unusual(evidence)
    if "|" in by:
        by, rest["by"] = "-", by
    head = "|".join((told, by, place))  # noqa: FLY002 (an enum is slow to format)
    if not place:
        rest["place"] = locator_to_json(locator)
    if evidence.source is not source:
        rest["source"] = {"type": evidence.source.type, "uri": evidence.source.uri}
    line = [head, value_to_json(value) if isinstance(value, GeoPoint) else value]
    return [*line, rest] if rest else line


def _unusual(evidence: Evidence) -> dict[str, Any]:
    """Return what is not usual of a piece of evidence, but what its head says, and its source."""
    rest: dict[str, Any] = {}
    if evidence.audience is not _UNKNOWN:
        rest["audience"] = evidence.audience
    if evidence.category:
        rest["category"] = evidence.category
    if evidence.quote is not None:
        rest["quote"] = evidence.quote
    if evidence.when:
        rest["when"] = evidence.when.isoformat()
    if evidence.zone is not None:
        rest["zone"] = evidence.zone
    if evidence.posted:
        rest["posted"] = evidence.posted.isoformat()
    return rest


def _head(written: str) -> _Head:
    """Return a head; those that photo after photo has are made once.

    Raises:
        ValueError: It is none.
    """
    told, found_by, place = written.split("|", 2)
    kind, *sure = told.split(" ")
    level, subject = sure or ("strong", "owner")
    word, named, name = place.partition(" ")
    where = locator_from_json({word: name if named else True}) if place else None
    head = _Head(KINDS[kind], LEVELS[level], SUBJECTS[subject], text(found_by, 60), where)
    if len(_known) < MAX_KNOWN and len(written) <= MAX_QUOTE:
        _known[written] = head
    return head


def _evidence(line: Any, source: Source, of: dict[tuple[str, str], Source]) -> Evidence:
    """Return the evidence that a worker sent in the short form; every part and type of it is checked.

    Args:
        line: What was sent.
        source: The document's own.
        of: Other sources that a line may name, as far as they are known; filled here.
    """
    written, value = line if len(line) == _USUAL else line[:_USUAL]
    kind, level, subject, found_by, place = _known.get(written) or _head(written)
    value = value[:MAX_TEXT] if isinstance(value, str) else value_from_json(value)
    if len(line) == _USUAL and place:
        return _make(
            kind=kind,
            value=value,
            source=source,
            locator=place,
            found_by=found_by,
            level=level,
            subject=subject,
        )
    (rest,) = line[_USUAL:]
    get = rest.get
    found_by = text(get("by", found_by), 60)
    when, zone, posted, quote, category, said = (
        get("when"), get("zone"), get("posted"), get("quote"), get("category"), get("source")
    )  # fmt: skip
    if not (zone is None or (type(zone) is int and abs(zone) < MAX_ZONE)):
        raise ValueError("an offset of an unknown form")
    return _make(
        kind=kind,
        value=value,
        source=source if said is None else _source(said, source, of),
        locator=place or locator_from_json(rest["place"]),
        found_by=found_by,
        level=level,
        subject=subject,
        audience=AUDIENCES[get("audience", "unknown")],
        category=None if category is None else CATEGORIES[category],
        quote=None if quote is None else text(quote, MAX_QUOTE),
        when=None if when is None else _local(when),
        zone=zone,
        posted=None if posted is None else datetime.fromisoformat(text(posted, 40)).astimezone(UTC),
    )


@lru_cache(maxsize=16)
def _local(when: Any) -> datetime:
    """Return a local time; a photo's details mostly have one in common."""
    return datetime.fromisoformat(text(when, 40)).replace(tzinfo=None)


def _source(said: Any, source: Source, of: dict[tuple[str, str], Source]) -> Source:
    """Return the source that a line names: of another address and form, nothing more."""
    key = (said["type"], text(said["uri"], 4096))
    if key not in of:
        of[key] = replace(source, type=TYPES[key[0]], uri=key[1])
    return of[key]


def reading_to_json(reading: Reading, source: Source | None = None) -> dict[str, Any]:
    """Return a reading as a worker sends it.

    Args:
        reading: The reading.
        source: The document's own, which the parent knows; evidence of it says nothing of its source.
    """
    data: dict[str, Any] = {
        "outcome": reading.outcome,
        "evidence": [_short(e, source) for e in reading.evidence],
    }
    if reading.owner_texts:
        data["owner_texts"] = [[t.name, t.text] for t in reading.owner_texts]
    if reading.links:
        data["links"] = [[link.address, link.rel_me, link.owner] for link in reading.links]
    if reading.pictures:
        data["pictures"] = list(reading.pictures)
    if reading.keys:
        data["keys"] = [list(k) for k in reading.keys]
    if reading.notes:
        data["notes"] = [[w.message, [list(n) for n in w.numbers]] for w in reading.notes]
    return data


def reading_from_json(data: Any, source: Source) -> Reading:
    """Return the reading that a worker sent about a document of ``source``.

    Account, ownership and audience of the evidence's sources come from ``source``, always: a worker
    must not decide them.

    Raises:
        ValueError: It is not of the form of ``reading_to_json``.
    """
    try:
        if not data.keys() <= _PARTS:
            raise ValueError("a reading with an unknown part")
        others: dict[tuple[str, str], Source] = {}
        evidence = tuple([_evidence(line, source, others) for line in data.get("evidence", ())])
        outcome = _OUTCOMES[data["outcome"]]
        if len(data) == 2 and "evidence" in data:  # as nearly all are
            return Reading(outcome=outcome, evidence=evidence)
        get = data.get
        return Reading(
            outcome=outcome,
            evidence=evidence,
            owner_texts=tuple(
                OwnerText(name=text(f, 60), text=text(t, 20_000)) for f, t in get("owner_texts", ())
            ),
            links=tuple(
                Link(address=text(a, 4096), rel_me=bool(m), owner=bool(o)) for a, m, o in get("links", ())
            ),
            pictures=tuple(text(p, 4096) for p in get("pictures", ())),
            keys=tuple((text(k, 60), text(v, 400)) for k, v in get("keys", ())),
            notes=tuple(
                Words(text(m, 400), tuple((text(k, 40), int(n)) for k, n in numbers))
                for m, numbers in get("notes", ())
            ),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a reading of an unknown form ({type(error).__name__})") from error
