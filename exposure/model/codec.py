"""Evidence and readings as JSON, and back: the form others build on, and what workers send.

The JSON of a piece of evidence is the public contract (``schema`` 1, checked against
``exposure/model/evidence.schema.json`` by a test). Between a worker and its parent goes a shorter form,
without what is usual. Reading either back checks every key and type, since it may come from a worker
that a hostile file has taken over.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any

from exposure.model.evidence import Evidence, Subject, Value
from exposure.model.kind import Category, Kind
from exposure.model.level import Level
from exposure.model.locator import (
    BoxPath,
    Css,
    ExifTag,
    FileName,
    IptcTag,
    JsonPointer,
    Locator,
    TextSpan,
    XmpPath,
)
from exposure.model.place import GeoPoint
from exposure.model.reading import Link, Outcome, OwnerText, Reading
from exposure.model.source import Account, Audience, Ownership, Source, SourceType
from exposure.model.words import Words

SCHEMA = 1
MAX_TEXT = 1000
"""Longest value kept, in characters."""
MAX_QUOTE = 200
MAX_ZONE = 100 * 60
"""Minutes: an offset of two digits of hours is less."""

# Members by their values: an enum's own look-up takes ten times as long, and each piece of evidence has five.
_TYPES = {str(t): t for t in SourceType}
_KINDS = {str(k): k for k in Kind}
_CATEGORIES = {str(c): c for c in Category}
_SUBJECTS = {str(s): s for s in Subject}
_AUDIENCES = {str(a): a for a in Audience}
_OUTCOMES = {str(o): o for o in Outcome}
_PARTS = frozenset(field.name for field in fields(Reading))
_LEVELS = {level.word: level for level in Level}

_NAMED: Mapping[str, Callable[[str], Locator]] = {
    "exif": ExifTag,
    "xmp": XmpPath,
    "iptc": IptcTag,
    "box": BoxPath,
    "json": JsonPointer,
}
"""The locators that are one name."""
_WORDS: Mapping[type, tuple[str, Callable[[Any], str]]] = {
    ExifTag: ("exif ", attrgetter("name")),
    XmpPath: ("xmp ", attrgetter("path")),
    IptcTag: ("iptc ", attrgetter("name")),
    BoxPath: ("box ", attrgetter("path")),
}
"""How they are sent, short: a word and the name."""
MAX_KNOWN = 4096
_known: dict[str, Locator] = {}
"""Locators that came in the short form."""


def offset(minutes: int | None) -> str | None:
    """Return minutes east of UTC as ``+02:00``."""
    if minutes is None:
        return None
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def one_name(locator: Locator) -> str:
    """Return a word and the name for a locator that is one name (``exif GPS GPSLatitude``), else nothing."""
    word = _WORDS.get(locator.__class__)
    return word[0] + word[1](locator) if word else ""


def locator_to_json(locator: Locator) -> dict[str, Any]:
    """Return a locator in its public form."""
    match locator:
        case JsonPointer(path, None):
            return {"json": path}
        case JsonPointer(path, of):
            return {"json": path, "of": locator_to_json(of)} if of else {"json": path}
        case Css(selector, attr):
            return {"css": selector, "attr": attr}
        case ExifTag(name):
            return {"exif": name}
        case XmpPath(path):
            return {"xmp": path}
        case IptcTag(name):
            return {"iptc": name}
        case BoxPath(path):
            return {"box": path}
        case FileName():
            return {"filename": True}
        case TextSpan(start, end, of):
            return {"text": [start, end], "of": locator_to_json(of)}


def locator_from_json(data: Any) -> Locator:
    """Return the locator that ``data`` describes.

    Raises:
        ValueError: It describes none.
    """
    if isinstance(data, dict) and len(data) == 1:
        ((key, name),) = data.items()
        if key in _NAMED and isinstance(name, str):
            return _NAMED[key](name)
    match data:
        case {"text": [int(start), int(end)], "of": of}:
            return TextSpan(start, end, locator_from_json(of))
        case {"json": str(path), "of": of}:
            return JsonPointer(path, _holder(of))
        case {"json": str(path)}:
            return JsonPointer(path)
        case {"css": str(selector), "attr": str() | None as attr}:
            return Css(selector, attr)
        case {"filename": True}:
            return FileName()
    raise ValueError("a locator of an unknown form")


def _holder(data: Any) -> Css | TextSpan:
    """Return what holds embedded JSON.

    Raises:
        ValueError: It is neither an element nor characters of one.
    """
    found = locator_from_json(data)
    if isinstance(found, Css) or (isinstance(found, TextSpan) and isinstance(found.of, Css)):
        return found
    raise ValueError("a locator of an unknown form")


def value_to_json(value: Value) -> Any:
    """Return a value in its public form; a place as ``{"lat", "lon"}`` in degrees."""
    if isinstance(value, GeoPoint):
        return {"lat": value.latitude, "lon": value.longitude}
    return value


def value_from_json(data: Any) -> Value:
    """Return the value that ``data`` describes; text is cut at ``MAX_TEXT``.

    Raises:
        ValueError: It describes none.
    """
    match data:
        case None:
            return None
        case bool():
            raise ValueError("a truth value is no exposed detail")
        case str():
            return data[:MAX_TEXT]
        case int() | float():
            return data
        case {"lat": int() | float() as lat, "lon": int() | float() as lon}:
            return GeoPoint(latitude=float(lat), longitude=float(lon))
    raise ValueError("a value of an unknown form")


def source_to_json(source: Source) -> dict[str, Any]:
    """Return a source in its public form."""
    return {
        "type": source.type,
        "platform": source.account.platform,
        "uri": source.uri,
        "ownership": source.ownership,
    }


def evidence_to_json(evidence: Evidence) -> dict[str, Any]:
    """Return a piece of evidence in its public form (one line of ``inspect --json``)."""
    return {
        "schema": SCHEMA,
        "kind": evidence.kind,
        "category": evidence.category,
        "value": value_to_json(evidence.value),
        "subject": evidence.subject,
        "confidence": evidence.level.word,
        "source": source_to_json(evidence.source),
        "audience": evidence.audience,
        "locator": locator_to_json(evidence.locator),
        "quote": evidence.quote,
        "when": evidence.when.isoformat() if evidence.when else None,
        "zone": offset(evidence.zone),
        "posted": evidence.posted.astimezone(UTC).isoformat() if evidence.posted else None,
        "found_by": evidence.found_by,
    }


def _text(data: Any, limit: int) -> str:
    if not isinstance(data, str):
        raise ValueError("text expected")  # noqa: TRY004 (one error class for every wrong form)
    return data[:limit]


def _minutes(data: Any) -> int | None:
    if data is None:
        return None
    match = re.fullmatch(r"([+-])(\d\d):(\d\d)", _text(data, 6))
    if not match:
        raise ValueError("an offset of an unknown form")
    minutes = int(match[2]) * 60 + int(match[3])
    return -minutes if match[1] == "-" else minutes


def evidence_from_json(data: Mapping[str, Any], account: Account) -> Evidence:
    """Return the evidence that one line of public JSON describes.

    Args:
        data: The object.
        account: The account it belongs to; the public form names only its platform.

    Raises:
        ValueError: A key is missing, of a wrong type or out of range.
    """
    try:
        where = data["source"]
        when, posted, quote, category = data["when"], data["posted"], data["quote"], data["category"]
        source = Source(
            type=_TYPES[where["type"]],
            uri=_text(where["uri"], 4096),
            account=account,
            ownership=Ownership(where["ownership"]),
            audience=_AUDIENCES[data["audience"]],
        )
        return Evidence(
            kind=_KINDS[data["kind"]],
            value=value_from_json(data["value"]),
            source=source,
            locator=locator_from_json(data["locator"]),
            found_by=_text(data["found_by"], 60),
            level=_LEVELS[data["confidence"]],
            subject=_SUBJECTS[data["subject"]],
            audience=_AUDIENCES[data["audience"]],
            category=None if category is None else _CATEGORIES[category],
            quote=None if quote is None else _text(quote, MAX_QUOTE),
            when=None if when is None else datetime.fromisoformat(_text(when, 40)).replace(tzinfo=None),
            zone=_minutes(data["zone"]),
            posted=None if posted is None else datetime.fromisoformat(_text(posted, 40)).astimezone(UTC),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"evidence of an unknown form ({type(error).__name__})") from error


def _short(evidence: Evidence, source: Source | None) -> list[Any]:
    """Return kind, value, place and finder of a piece of evidence, and then what is not usual, if anything.

    Its source is left out if that is ``source``.
    """
    rest: dict[str, Any] = {}
    if evidence.level is not Level.STRONG:
        rest["confidence"] = evidence.level.word
    if evidence.subject is not Subject.OWNER:
        rest["subject"] = evidence.subject
    if evidence.audience is not Audience.UNKNOWN:
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
    if evidence.source is not source:
        rest["source"] = {"type": evidence.source.type, "uri": evidence.source.uri}
    value = evidence.value
    line = [
        evidence.kind,
        value_to_json(value) if isinstance(value, GeoPoint) else value,
        one_name(evidence.locator) or locator_to_json(evidence.locator),
        evidence.found_by,
    ]
    return [*line, rest] if rest else line


def _place(data: Any) -> Locator:
    """Return a locator in the short form; those that photo after photo has are made once.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(data, str):
        return locator_from_json(data)
    if data not in _known:
        word, _, name = data.partition(" ")
        place = locator_from_json({word: name})
        if len(_known) >= MAX_KNOWN or len(data) > MAX_QUOTE:
            return place
        _known[data] = place
    return _known[data]


def _evidence(line: Any, source: Source) -> Evidence:
    """Return the evidence that a worker sent in the short form; every part and type of it is checked."""
    kind, value, place, found_by, *more = line
    kind, place, found_by = _KINDS[kind], _place(place), _text(found_by, 60)
    value = value[:MAX_TEXT] if isinstance(value, str) else value_from_json(value)
    if not more:
        return Evidence(kind=kind, value=value, source=source, locator=place, found_by=found_by)
    (rest,) = more
    get = rest.get
    when, zone, posted, quote, category = (
        get("when"), get("zone"), get("posted"), get("quote"), get("category")
    )  # fmt: skip
    if not (zone is None or (type(zone) is int and abs(zone) < MAX_ZONE)):
        raise ValueError("an offset of an unknown form")
    return Evidence(
        kind=kind,
        value=value,
        source=source,
        locator=place,
        found_by=found_by,
        level=_LEVELS[get("confidence", "strong")],
        subject=_SUBJECTS[get("subject", "owner")],
        audience=_AUDIENCES[get("audience", "unknown")],
        category=None if category is None else _CATEGORIES[category],
        quote=None if quote is None else _text(quote, MAX_QUOTE),
        when=None if when is None else datetime.fromisoformat(_text(when, 40)).replace(tzinfo=None),
        zone=zone,
        posted=None if posted is None else datetime.fromisoformat(_text(posted, 40)).astimezone(UTC),
    )


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


def _sourced(lines: Any, source: Source) -> Iterator[Evidence]:
    """Yield the evidence of a worker's lines. A line may name another address and form, nothing more."""
    known: dict[tuple[str, str], Source] = {}
    for line in lines:
        said = line[4].get("source") if len(line) > 4 else None
        if said is None:
            yield _evidence(line, source)
            continue
        key = (said["type"], _text(said["uri"], 4096))
        if key not in known:
            known[key] = replace(source, type=_TYPES[key[0]], uri=key[1])
        yield _evidence(line, known[key])


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
        evidence = tuple(_sourced(data.get("evidence", ()), source))
        outcome = _OUTCOMES[data["outcome"]]
        if len(data) == 2 and "evidence" in data:  # as nearly all are
            return Reading(outcome=outcome, evidence=evidence)
        get = data.get
        return Reading(
            outcome=outcome,
            evidence=evidence,
            owner_texts=tuple(
                OwnerText(name=_text(f, 60), text=_text(t, 20_000)) for f, t in get("owner_texts", ())
            ),
            links=tuple(
                Link(address=_text(a, 4096), rel_me=bool(m), owner=bool(o)) for a, m, o in get("links", ())
            ),
            pictures=tuple(_text(p, 4096) for p in get("pictures", ())),
            keys=tuple((_text(k, 60), _text(v, 400)) for k, v in get("keys", ())),
            notes=tuple(
                Words(_text(m, 400), tuple((_text(k, 40), int(n)) for k, n in numbers))
                for m, numbers in get("notes", ())
            ),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a reading of an unknown form ({type(error).__name__})") from error
