"""A page made of HTML, read as the tests of all syntaxes do it."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from exposure.extract import find, pages
from exposure.extract.pages.jsonld import loads
from exposure.model import (
    Account,
    Css,
    Document,
    Evidence,
    GeoPoint,
    JsonPointer,
    Locator,
    Reading,
    Source,
    SourceType,
    TextSpan,
)
from exposure.model.codec import locator_to_json, value_to_json

CASES = Path(__file__).parent / "cases"
HOME = "https://ana.example/"


def document(html: str, *, platform: str = "site", uri: str = HOME, **changes: Any) -> Document:
    account = Account(platform=platform, host="ana.example")
    source = Source(type=SourceType.PAGE, uri=uri, account=account)
    return Document(source=source, content=html.encode(), media_type="text/html", **changes)


def read(html: str, **changes: Any) -> Reading:
    return pages.read(document(html, **changes))


def line(evidence: Evidence) -> dict[str, Any]:
    """What a gold file holds of a piece of evidence."""
    shown = {"kind": evidence.kind, "value": value_to_json(evidence.value), "by": evidence.found_by}
    if evidence.level.word != "strong":
        shown["level"] = evidence.level.word
    if evidence.subject != "owner":
        shown["subject"] = evidence.subject
    if evidence.posted:
        shown["posted"] = evidence.posted.isoformat()
    return shown | {"at": locator_to_json(evidence.locator)}


def text_at(html: str, locator: Locator) -> str:
    """Return what a locator names in a page, found again from the page alone."""
    tree = find.soup(document(html))
    match locator:
        case TextSpan(start, end, of):
            return text_at(html, of)[start:end]
        case Css():
            value = find.css_at(tree, locator)
            assert value is not None
            return value
        case JsonPointer(_, Css(selector, _)):
            script = tree.select_one(selector)
            assert script is not None
            found = find.json_at(loads(script.get_text()), locator)
            return found if isinstance(found, str) else json.dumps(found)
    raise AssertionError("a locator that no page has")


def stands_in(evidence: Evidence, text: str) -> bool:
    """Return whether a value stands in a text, as the page writes it."""
    plain = " ".join(unquote(text).split()).casefold()
    if isinstance(evidence.value, GeoPoint):
        return f"{evidence.value.latitude}" in plain
    value = " ".join(str(evidence.value).split()).casefold()
    return any(form in plain for form in (value, value.replace("-", ""), value.removeprefix("https:")))
