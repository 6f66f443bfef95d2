"""h-card: the microformat of persons.

Format: https://microformats.org/wiki/h-card and the parsing rules of microformats2 (known by heart, not read
again for this). Only the representative card is read: the one whose address is the page's, or that holds a
``rel="me"`` link, or the only one.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from bs4 import Tag

from exposure.extract import find
from exposure.extract.pages.contract import Detail, Item, Prose, Syntax
from exposure.extract.pages.page import MAX_DEPTH, Page, attribute, chain_of, names
from exposure.extract.pages.relme import marked
from exposure.extract.pages.values import host, mail, pair, phone, point
from exposure.model import Css, Kind, Level, Words

MAX_CARDS = 50
MAX_ELEMENTS = 500
MAX_NODES = 5000
"""Nodes of a card among which its elements are looked for."""
_WORDS = {
    "p-street-address": Kind.TEXT_ADDRESS,
    "p-locality": Kind.BIO_TOWN,
    "p-org": Kind.BIO_WORK,
    "p-job-title": Kind.BIO_JOB,
    "p-role": Kind.BIO_JOB,
    "p-category": Kind.BIO_INTEREST,
    "dt-bday": Kind.BIO_BIRTH,
}
_NOTES = frozenset({"p-note", "e-note"})
_VALUES = {
    "abbr": "title",
    "data": "value",
    "input": "value",
    "img": "alt",
    "area": "alt",
    "time": "datetime",
}
_SOURCES = {"img": "src", "object": "data", "data": "value"}


def read(page: Page) -> Iterator[Item]:
    """Yield the properties of the page's own card."""
    card = representative(page)
    if card is None:
        return
    elements = list(_elements(card))
    yield from _name(page, card, elements)
    for tag in elements:
        classes = names(tag)
        yield from _property(page, tag, classes)
        if classes & _NOTES:
            at = page.at(tag)
            if at:
                yield Prose(find.visible(tag), at, bio=True)
    yield from _place(page, elements)


def representative(page: Page) -> Tag | None:
    """Return the card that is about the page's owner, or None; says so if there are several others."""
    marked_up = (tag for tag in page.tags if "h-card" in names(tag))
    cards = [card for card in islice(marked_up, MAX_CARDS) if page.owned(card)]
    for test in (_is_home, _is_me):
        for card in cards:
            if test(page, card):
                return card
    if len(cards) > 1:
        page.notes.append(
            Words.of("The page has {count} cards of people and marks none as its owner's.", count=len(cards))
        )
    return cards[0] if len(cards) == 1 else None


def _is_home(page: Page, card: Tag) -> bool:
    """Return whether a card's address is the page's."""
    here = page.document.source.uri.rstrip("/")
    links = [t for t in (card, *_elements(card)) if names(t) & {"u-url", "u-uid"}]
    return bool(here) and any(page.absolute(_address(t)).rstrip("/") == here for t in links)


def _is_me(_: Page, card: Tag) -> bool:
    return any("u-url" in names(t) and marked(t) for t in _elements(card))


def _elements(card: Tag) -> Iterator[Tag]:
    """Yield the elements with a class below a card that are not of another microformat inside it."""
    inner = (t for t in islice(find.below(card), MAX_NODES) if isinstance(t, Tag) and t.has_attr("class"))
    for tag in islice(inner, MAX_ELEMENTS):
        outer = islice(chain_of(tag), 1, MAX_DEPTH)
        root = next((p for p in outer if p is card or any(n.startswith("h-") for n in names(p))), None)
        if root is card or (root is not None and names(root) & {"h-adr", "h-geo", "p-adr", "p-geo"}):
            yield tag


def _name(page: Page, card: Tag, elements: Sequence[Tag]) -> Iterator[Item]:
    """Yield the name; a card without any property is its own name; else first and family name."""
    whole = [t for t in elements if "p-name" in names(t)]
    if not whole and not any(n.startswith(("p-", "e-")) for t in elements for n in names(t)):
        whole = [card]
    for tag in whole[:3]:
        value, at = _value(page, tag)
        if value and at and len(value) <= 80:
            yield Detail(Kind.PROFILE_NAME, value, at)
    for part in ("p-given-name", "p-family-name") if not whole else ():
        for tag in (t for t in elements if part in names(t)):
            value, at = _value(page, tag)
            if value and at:
                yield Detail(Kind.PROFILE_NAME, value, at, Level.LIKELY)


def _property(page: Page, tag: Tag, classes: frozenset[str]) -> Iterator[Item]:
    """Yield what one element states."""
    for name in sorted(classes & _WORDS.keys()):
        value, at = _value(page, tag)
        if value and at:
            yield Detail(_WORDS[name], value, at)
    if classes & {"p-adr", "h-adr"} and not tag.find(
        class_=["p-street-address", "p-locality", "p-country-name"]
    ):
        value, at = _value(page, tag)
        if value and at:
            yield Detail(Kind.TEXT_ADDRESS if any(c.isdigit() for c in value) else Kind.BIO_TOWN, value, at)
    if classes & {"u-email", "p-email"}:
        yield from _contact(page, tag, Kind.BIO_MAIL)
    if classes & {"p-tel", "u-tel"}:
        yield from _contact(page, tag, Kind.BIO_PHONE)
    if classes & {"u-url", "u-impp"}:
        address = page.absolute(_address(tag))
        at = page.at(tag, _source(tag))
        if at and host(address) and host(address) != page.host.removeprefix("www."):
            yield Detail(Kind.BIO_LINK, address, at)


def _contact(page: Page, tag: Tag, kind: Kind) -> Iterator[Item]:
    """Yield an address or a number: of the link, or else of the words."""
    parse = mail if kind is Kind.BIO_MAIL else phone
    linked = parse(_address(tag)) if tag.has_attr("href") else None
    at = page.at(tag, "href") if linked else None
    if linked and at:
        yield Detail(kind, linked, at)
        return
    words, where = _value(page, tag)
    value = parse(words)
    if value and where:
        yield Detail(kind, value, where)


def _place(page: Page, elements: Sequence[Tag]) -> Iterator[Item]:
    """Yield the place of a card: two numbers, or ``lat;lon`` in one."""
    first = {n: t for t in reversed(elements) for n in names(t)}
    if {"p-latitude", "p-longitude"} <= first.keys():
        (latitude, at), (longitude, _) = _value(page, first["p-latitude"]), _value(page, first["p-longitude"])
        place = point(latitude, longitude)
        if place and at:
            yield Detail(Kind.PLACE_TAG, place, at)
        return
    for name in ("p-geo", "h-geo", "u-geo"):
        value, at = _value(page, first[name]) if name in first else ("", None)
        place = pair(value.removeprefix("geo:"))
        if place and at:
            yield Detail(Kind.PLACE_TAG, place, at)
            return


def _value(page: Page, tag: Tag) -> tuple[str, Css | None]:
    """Return an element's value by the rules for ``p-`` and ``dt-``, and where it stands."""
    attr = _VALUES.get(tag.name)
    if attr and tag.get(attr):
        return attribute(tag, attr).strip(), page.at(tag, attr)
    return find.visible(tag).replace("\n", " "), page.at(tag)


def _source(tag: Tag) -> str | None:
    """Return the attribute that holds an element's address; None if its words are the address."""
    return (
        "href"
        if tag.has_attr("href")
        else next((a for n, a in _SOURCES.items() if tag.name == n and tag.has_attr(a)), None)
    )


def _address(tag: Tag) -> str:
    attr = _source(tag)
    return attribute(tag, attr).strip() if attr else find.visible(tag)


SYNTAX = Syntax(name="hcard", trust=20, read=read)
