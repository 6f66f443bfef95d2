"""Fields to evidence, owner's texts and links. The locator that found a value is the one recorded."""

from __future__ import annotations  # parsers are named in types, and loaded only when used

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from exposure.extract import find
from exposure.extract.platforms.claims import claim
from exposure.extract.platforms.contract import Field
from exposure.extract.platforms.gathered import Gathered, address_of
from exposure.extract.platforms.labels import kind_of
from exposure.model import Css, Evidence, JsonPointer, Kind, Locator, OwnerText, TextSpan
from exposure.model.codec import MAX_QUOTE

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from bs4 import Tag as Element

MOST = 500
"""The most values that one field may give."""
_CUES = {Kind.BIO_AGE: "Age: ", Kind.BIO_BIRTH: "Birthday: "}
"""What stands before a detail so that the recognizers know a number or a date for what it is."""
_ISO = re.compile(r"(?:\d{4}|-)-\d\d-\d\d")
"""A birthday as machines write it, with or without its year: nothing to be read into it."""
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
        links: Addresses in its markup, and whether each is marked ``rel="me"``.
    """

    at: Locator
    raw: object
    label: str = ""
    switch: object = None
    rel_me: bool = False
    links: tuple[tuple[str, bool], ...] = ()


def read_json(data: Any, fields: tuple[Field, ...], into: Gathered) -> None:
    """Read fields of an answer."""
    for field in fields:
        for found in _in_json(data, field):
            _take(found, field, into)


def read_page(tree: BeautifulSoup, fields: tuple[Field, ...], into: Gathered) -> None:
    """Read fields of a page."""
    for field in fields:
        for found in _in_page(tree, field):
            _take(found, field, into)


def _in_json(data: Any, field: Field) -> Iterator[_Found]:
    assert isinstance(field.at, JsonPointer)  # noqa: S101 (a platform's own mistake, shown by its test)
    for number, (at, raw) in enumerate(find.each(data, field.at)):
        if number >= MOST:
            return
        label = (
            find.json_at(data, find.beside(at, field.label)) if isinstance(field.label, JsonPointer) else ""
        )
        marked = field.verified is not None and bool(find.json_at(data, find.beside(at, field.verified)))
        links = (
            tuple(_anchors(find.fragment(raw))) if field.html and isinstance(raw, str) and "<a" in raw else ()
        )
        yield _Found(
            at=at,
            raw=_with(data, raw, at, field),
            label=label if isinstance(label, str) else "",
            switch=find.json_at(data, find.beside(at, field.given)) if field.given else raw,
            rel_me=field.rel_me or marked,
            links=links,
        )


def _with(data: Any, raw: object, at: JsonPointer, field: Field) -> object:
    """Return a value and what follows it, such as a family name, as one."""
    further = [said(find.json_at(data, find.beside(at, pattern))).strip() for pattern in field.more]
    return " ".join(word for word in (said(raw).strip(), *further) if word) if field.more else raw


def _in_page(tree: BeautifulSoup, field: Field) -> Iterator[_Found]:
    from bs4 import Tag  # noqa: PLC0415 (an address is understood without a parser)

    assert isinstance(field.at, Css)  # noqa: S101 (as above)
    tags = tree.select(field.at.selector, limit=MOST)
    for tag in tags:
        path = field.at.selector if tag is tags[0] else find.path_to(tag)
        if path is None:
            continue
        before = tag.find_previous_sibling(field.label.selector) if isinstance(field.label, Css) else None
        label = find.visible(before) if isinstance(before, Tag) else ""
        marked = field.rel_me or "me" in (tag.get("rel") or ())
        yield _Found(
            at=Css(path, field.at.attr),
            raw=find.value_of(tag, field.at.attr),
            label=label,
            rel_me=marked,
            links=tuple(_anchors(tag)) if field.html else (),
        )


def _anchors(tag: Element) -> Iterator[tuple[str, bool]]:
    """Yield the web addresses linked in a piece of markup, without those of people and hashtags named."""
    for anchor in tag.select("a[href]:not(.mention, .hashtag)"):
        href = str(anchor["href"])
        if re.match(r"https?://", href, re.IGNORECASE):
            yield href, "me" in (anchor.get("rel") or ())


def _take(found: _Found, field: Field, into: Gathered) -> None:
    """Turn one value into what it gives."""
    if field.says is not None and not same(found.switch, field.says):
        return
    if field.time:
        _take_time(found, field, into)
        return
    value = _value(found.raw, field)
    if not value or (field.unless and field.unless.fullmatch(value)):
        return
    if field.owner:
        into.owner_texts.append(OwnerText(name=field.name, text=value))
    kind = kind_of(found.label) or field.kind
    if field.link:
        _take_link(value, found, field, into)
    elif kind and not _take_cued(kind, value, found, into):
        _take_detail(kind, value, found, field, into)
    if field.text:
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
    read = [e for e in _read_words(cue + value, found.at, into, lang="en") if e.kind is kind]
    for evidence in read:
        span = evidence.locator
        if isinstance(span, TextSpan):
            moved = TextSpan(max(0, span.start - len(cue)), max(0, span.end - len(cue)), span.of)
            into.add(replace(evidence, locator=moved, quote=value[:MAX_QUOTE]))
    return bool(read)


def _take_words(value: str, found: _Found, field: Field, into: Gathered, *, without: Kind | None) -> None:
    """Read what a biography, or a free field of a profile, says in words."""
    for evidence in _read_words(value, found.at, into):
        if evidence.kind is not without:
            into.add(evidence)
    for match in _TYPED.finditer(value) if not field.html else ():
        into.link(match[0].rstrip(".,;:!?)]}\"'"), rel_me=False, owner=field.owner)


def _read_words(words: str, at: Locator, into: Gathered, lang: str | None = None) -> Iterator[Evidence]:
    from exposure.extract import text  # noqa: PLC0415 (an address is understood without recognizers)

    yield from text.read(
        words, source=into.document.source, of=at, bio=True, lang=lang, audience=into.audience
    )


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

    when = stamp(found.raw)
    if when and field.kind:
        into.detail(field.kind, when.posted.isoformat(), found.at, level=field.level, posted=when.posted)


def _value(raw: object, field: Field) -> str:
    """Return a value as text; empty where it is none, and for a truth value that no switch asks for."""
    if isinstance(raw, bool) and field.says is None:
        return ""
    value = find.plain(said(raw)) if field.html else said(raw).strip()
    return part_of(value, field.part)


def part_of(value: str, pattern: re.Pattern[str] | None) -> str:
    """Return what a pattern's first group finds in a value; the value without a pattern."""
    if pattern is None:
        return value
    match = pattern.search(value)
    return (match[1] or "").strip() if match else ""


def same(value: object, expected: object) -> bool:
    """Return whether a JSON value is the expected one; 1 is not true."""
    return value == expected and isinstance(value, bool) == isinstance(expected, bool)


def said(raw: object) -> str:
    """Return a JSON value as it stands in the document; empty for lists, objects and null."""
    if isinstance(raw, bool):
        return "true" if raw else "false"
    return str(raw) if isinstance(raw, str | int | float) else ""
