"""Evidence and readings as JSON, and back: the form others build on, and what workers send.

The JSON of a piece of evidence is the public contract (``schema`` 1, checked against
``exposure/model/evidence.schema.json`` by a test). Reading it back checks every key and type, since
it may come from a worker that a hostile file has taken over.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
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


def offset(minutes: int | None) -> str | None:
    """Return minutes east of UTC as ``+02:00``."""
    if minutes is None:
        return None
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


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
    match data:
        case {"text": [int(start), int(end)], "of": of}:
            return TextSpan(start, end, locator_from_json(of))
        case {"json": str(path), "of": {"css": str(selector), "attr": str() | None as attr}}:
            return JsonPointer(path, Css(selector, attr))
        case {"json": str(path)}:
            return JsonPointer(path)
        case {"css": str(selector), "attr": str() | None as attr}:
            return Css(selector, attr)
        case {"exif": str(name)}:
            return ExifTag(name)
        case {"xmp": str(path)}:
            return XmpPath(path)
        case {"iptc": str(name)}:
            return IptcTag(name)
        case {"box": str(path)}:
            return BoxPath(path)
        case {"filename": True}:
            return FileName()
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
            type=SourceType(where["type"]),
            uri=_text(where["uri"], 4096),
            account=account,
            ownership=Ownership(where["ownership"]),
            audience=Audience(data["audience"]),
        )
        return Evidence(
            kind=Kind(data["kind"]),
            value=value_from_json(data["value"]),
            source=source,
            locator=locator_from_json(data["locator"]),
            found_by=_text(data["found_by"], 60),
            level=Level.of(data["confidence"]),
            subject=Subject(data["subject"]),
            audience=Audience(data["audience"]),
            category=None if category is None else Category(category),
            quote=None if quote is None else _text(quote, MAX_QUOTE),
            when=None if when is None else datetime.fromisoformat(_text(when, 40)).replace(tzinfo=None),
            zone=_minutes(data["zone"]),
            posted=None if posted is None else datetime.fromisoformat(_text(posted, 40)).astimezone(UTC),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"evidence of an unknown form ({type(error).__name__})") from error


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """Return a reading as a worker sends it."""
    return {
        "outcome": reading.outcome,
        "evidence": [evidence_to_json(e) for e in reading.evidence],
        "owner_texts": [[t.name, t.text] for t in reading.owner_texts],
        "links": [[link.address, link.rel_me, link.owner] for link in reading.links],
        "pictures": list(reading.pictures),
        "keys": [list(k) for k in reading.keys],
        "notes": [[w.message, [list(n) for n in w.numbers]] for w in reading.notes],
    }


def reading_from_json(data: Any, source: Source) -> Reading:
    """Return the reading that a worker sent about a document of ``source``.

    Ownership, account and audience of the evidence come from ``source`` wherever a worker must
    not decide them: ownership always, the account always.

    Raises:
        ValueError: It is not of the form of ``reading_to_json``.
    """
    try:
        evidence = []
        for line in data["evidence"]:
            line["source"]["ownership"] = source.ownership
            evidence.append(evidence_from_json(line, source.account))
        return Reading(
            outcome=Outcome(data["outcome"]),
            evidence=tuple(evidence),
            owner_texts=tuple(
                OwnerText(name=_text(f, 60), text=_text(t, 20_000)) for f, t in data["owner_texts"]
            ),
            links=tuple(
                Link(address=_text(a, 4096), rel_me=bool(m), owner=bool(o)) for a, m, o in data["links"]
            ),
            pictures=tuple(_text(p, 4096) for p in data["pictures"]),
            keys=tuple((_text(k, 60), _text(v, 400)) for k, v in data["keys"]),
            notes=tuple(
                Words(_text(m, 400), tuple((_text(k, 40), int(n)) for k, n in numbers))
                for m, numbers in data["notes"]
            ),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a reading of an unknown form ({type(error).__name__})") from error
