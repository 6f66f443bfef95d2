"""Evidence as JSON, and back: the form others build on.

It is the public contract (``schema`` 1, checked against ``exposure/model/evidence.schema.json`` by a
test). Between a worker and its parent goes a shorter form (``wire``). Reading either back checks every
key and type, since it may come from a worker that a hostile file has taken over.
"""

import json
import re
from collections.abc import Callable, Mapping
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
from exposure.model.source import Account, Audience, Ownership, Source, SourceType

SCHEMA = 1
MAX_TEXT = 1000
"""Longest value kept, in characters."""
MAX_QUOTE = 200

# Members by their values: an enum's own look-up takes ten times as long, and each piece of evidence has five.
TYPES = {str(t): t for t in SourceType}
KINDS = {str(k): k for k in Kind}
CATEGORIES = {str(c): c for c in Category}
SUBJECTS = {str(s): s for s in Subject}
AUDIENCES = {str(a): a for a in Audience}
LEVELS = {level.word: level for level in Level}

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


_HIDES = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""What moves a terminal's cursor, turns text round, shows nothing, or is no text."""


def shown_json(data: Any) -> str:
    """Return data as JSON whose every character can be seen: the same data for whoever reads it back."""
    return _HIDES.sub(lambda hidden: json.dumps(hidden[0])[1:-1], _ENCODE(data))


_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


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


def text(data: Any, limit: int) -> str:
    """Return text, cut.

    Raises:
        ValueError: It is no text.
    """
    if not isinstance(data, str):
        raise ValueError("text expected")  # noqa: TRY004 (one error class for every wrong form)
    return data[:limit]


def _minutes(data: Any) -> int | None:
    if data is None:
        return None
    match = re.fullmatch(r"([+-])(\d\d):(\d\d)", text(data, 6))
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
            type=TYPES[where["type"]],
            uri=text(where["uri"], 4096),
            account=account,
            ownership=Ownership(where["ownership"]),
            audience=AUDIENCES[data["audience"]],
        )
        return Evidence(
            kind=KINDS[data["kind"]],
            value=value_from_json(data["value"]),
            source=source,
            locator=locator_from_json(data["locator"]),
            found_by=text(data["found_by"], 60),
            level=LEVELS[data["confidence"]],
            subject=SUBJECTS[data["subject"]],
            audience=AUDIENCES[data["audience"]],
            category=None if category is None else CATEGORIES[category],
            quote=None if quote is None else text(quote, MAX_QUOTE),
            when=None if when is None else datetime.fromisoformat(text(when, 40)).replace(tzinfo=None),
            zone=_minutes(data["zone"]),
            posted=None if posted is None else datetime.fromisoformat(text(posted, 40)).astimezone(UTC),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"evidence of an unknown form ({type(error).__name__})") from error
