"""Fields to evidence, owner's texts and links. The locator that found a value is the one recorded."""

from __future__ import annotations  # parsers are named in types, and loaded only when used

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import quote

from exposure.extract import find
from exposure.extract.platforms.claims import claim
from exposure.extract.platforms.contract import Field
from exposure.extract.platforms.gathered import Gathered, address_of
from exposure.extract.platforms.labels import kind_of
from exposure.extract.platforms.others import disowned, settled, two_people
from exposure.extract.platforms.tree import Markup, Spot, Tree
from exposure.model import Evidence, GeoPoint, Kind, Locator, OwnerText, TextSpan
from exposure.model.codec import MAX_QUOTE

if TYPE_CHECKING:
    from bs4 import Tag as Element

_CUES = {Kind.BIO_AGE: "Age: ", Kind.BIO_BIRTH: "Birthday: "}
"""What stands before a detail so that the recognizers know a number or a date for what it is."""
_ISO = re.compile(r"(?:\d{4}|-)-\d\d-\d\d")
"""A birthday as machines write it, with or without its year: nothing to be read into it."""
MAX_PART = 5000
"""Characters of a value in which a part of it is looked for."""
_HELPS = frozenset({Kind.PROFILE_NAME, Kind.BIO_TOWN, Kind.BIO_LINK, Kind.REL_ME})
MAX_STATED = 8
"""Values of one field that help."""
_NUMBERED = re.compile(r"/profile\.php\?(?:[^#]*&)?id=(\d+)")
"""An account's number in an address that has no name."""
_TYPED = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A value of a field.

    Attributes:
        at: Where it stands.
        raw: As it stands there.
        label: What its owner calls it, or empty.
        switch: What says whether it is evidence.
        rel_me: The platform marks or verified it.
        escaped: It is markup, written as text.
        links: Addresses in its markup, and whether each is marked ``rel="me"``.
        longitude: What stands beside a latitude.
        begin: The character at which the words that count begin; None where they stand there otherwise.
    """

    at: Locator
    raw: object
    label: str = ""
    switch: object = None
    rel_me: bool = False
    escaped: bool = False
    links: tuple[tuple[str, bool], ...] = ()
    longitude: object = None
    begin: int | None = 0


def read(tree: Tree, fields: tuple[Field, ...], into: Gathered) -> None:
    """Read fields of an answer, of data in it or of a page."""
    of_owner = {n: list(tree.each(f.at)) for n, f in enumerate(fields) if f.owner or f.owner_link}
    several = any(two_people(fields[n], spots) for n, spots in of_owner.items())
    into.stated += _stated(tree, fields)
    for number, field in enumerate(fields):
        if number not in of_owner:
            for spot in tree.each(field.at):
                _take(_found(tree, spot, field), field, into)
            continue
        for counted, spot in settled(field, of_owner[number]):
            counts = disowned(counted) if several else counted
            _take(_found(tree, spot, counts), counts, into)


def _stated(tree: Tree, fields: tuple[Field, ...]) -> Iterator[tuple[Kind | None, object]]:
    """Yield what fields beside a biography state that helps to read it: names, towns and links."""
    for field in fields if any(f.text for f in fields) else ():
        if field.kind in _HELPS and field.says is None:
            for spot in islice(tree.each(field.at), MAX_STATED):
                yield field.kind, _value(_found(tree, spot, field), field)


def _found(tree: Tree, spot: Spot, field: Field) -> _Found:
    label = tree.beside(spot, field.label) if field.label else ""
    marked = field.rel_me or (field.verified is not None and bool(tree.beside(spot, field.verified)))
    return _Found(
        at=spot.at,
        raw=_with(tree, spot, field),
        label=label if isinstance(label, str) else "",
        switch=tree.beside(spot, field.given) if field.given else spot.raw,
        rel_me=marked or _marked(spot),
        escaped=field.html and tree.escaped,
        links=tuple(_links(tree.anchors(spot))) if field.html else (),
        longitude=tree.beside(spot, field.longitude) if field.longitude else None,
    )


def _with(tree: Tree, spot: Spot, field: Field) -> object:
    """Return a value and what follows it, such as a family name, as one."""
    if not field.more:
        return spot.raw
    further = [said(tree.beside(spot, place)).strip() for place in field.more]
    return " ".join(word for word in (said(spot.raw).strip(), *further) if word)


def _marked(spot: Spot) -> bool:
    """Return whether an element is a link marked ``rel="me"``."""
    tag = spot.tree.tag if isinstance(spot.tree, Markup) else None
    return tag is not None and "me" in (tag.get("rel") or ())


def _links(anchors: list[Element]) -> Iterator[tuple[str, bool]]:
    """Yield the web addresses of links, and whether each is marked ``rel="me"``."""
    for anchor in anchors:
        href = str(anchor["href"])
        if re.match(r"https?://", href, re.IGNORECASE):
            yield href, "me" in (anchor.get("rel") or ())


def _take(found: _Found, field: Field, into: Gathered) -> None:
    """Turn one value into what it gives."""
    if field.says is not None and not same(found.switch, field.says):
        return
    if field.time or field.longitude:
        (_take_time if field.time else _take_place)(found, field, into)
        return
    value = _value(found, field)
    if not value or (field.unless and field.unless.fullmatch(value)):
        return
    found = replace(found, begin=_begin(found, value, field))
    if field.owner:
        into.owner_texts.append(OwnerText(name=field.name, text=value))
    kind = kind_of(found.label) or field.kind
    cued = not field.link and kind is not None and _take_cued(kind, value, found, into)
    if field.link:
        _take_link(value, found, field, into)
    elif kind and not cued:
        _take_detail(kind, value, found, field, into)
    if field.text and not cued:
        _take_words(value, found, field, into, without=kind)
    for address, marked in found.links:
        into.link(address, rel_me=marked or found.rel_me, owner=field.owner)
        into.detail(Kind.BIO_LINK, address, found.at)


def _take_detail(kind: Kind, value: str, found: _Found, field: Field, into: Gathered) -> None:
    """Keep what the field states; nobody counts from nothing."""
    number = found.raw if isinstance(found.raw, int) and not isinstance(found.raw, bool) else None
    if number != 0:
        into.detail(kind, value if number is None else number, found.at, level=field.level)


def _take_cued(kind: Kind, value: str, found: _Found, into: Gathered) -> bool:
    """Keep an age or a birthday as the recognizers read it beside its label; whether they could."""
    cue = _CUES.get(kind, "")
    if not cue or _ISO.fullmatch(value):
        return False
    read = [e for e in _read_words(cue + value, found, into, lang="en", cue=len(cue)) if e.kind is kind]
    for evidence in read:
        into.add(replace(evidence, quote=value[:MAX_QUOTE]))
    return bool(read)


def _take_words(value: str, found: _Found, field: Field, into: Gathered, *, without: Kind | None) -> None:
    """Read what a biography, or a free field of a profile, says in words."""
    for evidence in _read_words(value, found, into):
        if evidence.kind is not without:
            into.add(evidence)
    for match in _TYPED.finditer(value) if not field.html else ():
        into.link(match[0].rstrip(".,;:!?)]}\"'"), rel_me=False, owner=field.owner)


def _read_words(
    words: str, found: _Found, into: Gathered, lang: str | None = None, cue: int = 0
) -> Iterator[Evidence]:
    """Read words that stand in a value, perhaps behind a cue of so many characters that does not."""
    from exposure.extract import text  # noqa: PLC0415 (an address is understood without recognizers)
    from exposure.extract.text.profile import Known  # noqa: PLC0415 (as above)

    source, known = into.document.source, Known.of(into.stated)
    for evidence in text.read(
        words, source=source, of=found.at, bio=True, lang=lang, audience=into.audience, known=known
    ):
        span = evidence.locator
        if found.begin is None:
            yield replace(evidence, locator=found.at)
        elif isinstance(span, TextSpan):
            start, end = (max(0, at - cue) + found.begin for at in (span.start, span.end))
            yield replace(evidence, locator=TextSpan(start, end, span.of))
        else:
            yield evidence


def _take_link(value: str, found: _Found, field: Field, into: Gathered) -> None:
    """Keep a value that is an address, or the name in one."""
    address = _address(value, field.link)
    if address:
        into.link(address, rel_me=found.rel_me, owner=field.owner or field.owner_link)
        if field.kind:
            into.detail(field.kind, value, found.at, level=field.level)


def _address(value: str, template: str) -> str | None:
    if template == "{}":
        return address_of(value)
    if template == "@":
        found = claim(value if value.startswith("@") else f"@{value}")
        return found.url if found else None
    return template.format(quote(value.lstrip("@"), safe=":"))


def _take_time(found: _Found, field: Field, into: Gathered) -> None:
    from exposure.extract.posts import stamp  # noqa: PLC0415 (as above)

    when = stamp(_value(found, field) if field.part or field.read else found.raw)
    if when and field.kind:
        into.detail(field.kind, when.posted.isoformat(), found.at, level=field.level, posted=when.posted)


def _take_place(found: _Found, field: Field, into: Gathered) -> None:
    place = point(found.raw, found.longitude)
    if place and field.kind:
        into.detail(field.kind, place, found.at, level=field.level)


def point(latitude: object, longitude: object) -> GeoPoint | None:
    """Return the place of two numbers in degrees, also as text; 0/0 means that it is not known."""
    try:
        degrees = float(str(latitude)), float(str(longitude))
        return GeoPoint(latitude=degrees[0], longitude=degrees[1]) if any(degrees) else None
    except ValueError:
        return None


def _value(found: _Found, field: Field) -> str:
    """Return a value as text; empty where it is none, and for a truth value that no switch asks for."""
    if isinstance(found.raw, bool) and field.says is None:
        return ""
    value = find.plain(said(found.raw)) if found.escaped else said(found.raw).strip()
    value = part_of(value, field.part)
    return field.read(value) if field.read and value else value


def _begin(found: _Found, value: str, field: Field) -> int | None:
    """Return where in all that stands there the value begins, if it is a part of that."""
    if not (field.part or field.read):
        return 0
    whole = find.plain(said(found.raw)) if found.escaped else said(found.raw)
    begin = -1 if field.read else whole.find(value)
    return begin if begin >= 0 else None


def part_of(value: str, pattern: re.Pattern[str] | None) -> str:
    """Return what a pattern's first group finds in a value; the value without a pattern."""
    if pattern is None:
        return value
    match = pattern.search(value[:MAX_PART])
    return (match[1] or "").strip() if match else ""


def handle_of(raw: object) -> str:
    """Return an account's name as it is compared: case folded, out of ``@name`` or of an address."""
    name = said(raw).strip().rstrip("/")
    number = _NUMBERED.search(name)
    return (number[1] if number else name.rpartition("/")[2]).lstrip("@").casefold()


def asked_for(handle: str) -> set[str]:
    """Return what an account can be called in an answer: all of its handle, or the last part of one."""
    return {handle.casefold(), handle_of(handle)}


def same(value: object, expected: object) -> bool:
    """Return whether a JSON value is the expected one; 1 is not true.

    A number may stand as text, and null in the place of an empty list: interfaces change so.
    """
    if isinstance(expected, int) and not isinstance(expected, bool) and isinstance(value, str):
        return value.strip() == str(expected)
    if expected == [] and value is None:
        return True
    return value == expected and isinstance(value, bool) == isinstance(expected, bool)


def said(raw: object) -> str:
    """Return a JSON value as it stands in the document; empty for lists, objects and null."""
    if isinstance(raw, bool):
        return "true" if raw else "false"
    return str(raw) if isinstance(raw, str | int | float) else ""
