"""What schema.org says about a person or a firm, as evidence.

Format: https://schema.org/Person, https://schema.org/Organization (known by heart, not read again for this).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exposure.extract.pages.contract import Detail, Item, Prose
from exposure.extract.pages.page import Page
from exposure.extract.pages.values import host, mail, phone, point
from exposure.model import Css, JsonPointer, Kind, Level, Subject

MAX_VALUES = 50
"""Values of one property that are read."""
_NAMED = {
    "jobTitle": Kind.BIO_JOB,
    "hasOccupation": Kind.BIO_JOB,
    "worksFor": Kind.BIO_WORK,
    "affiliation": Kind.BIO_WORK,
    "alumniOf": Kind.BIO_SCHOOL,
    "memberOf": Kind.BIO_CLUB,
    "knowsAbout": Kind.BIO_INTEREST,
}
_FAMILY = ("spouse", "parent", "parents", "children", "sibling", "siblings", "relatedTo")
_PLACES = {"homeLocation": Level.STRONG, "workLocation": Level.LIKELY, "birthPlace": Level.LIKELY}


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a block of JSON-LD.

    Attributes:
        data: The value.
        path: Its JSON Pointer in the block.
        of: The block's element.
        known: Objects of the block by ``@id``, with their places.
    """

    data: Any = field(repr=False)
    path: str
    of: Css
    known: Mapping[str, tuple[str, Any]] = field(repr=False)

    @property
    def at(self) -> JsonPointer:
        """The locator of the value."""
        return JsonPointer(self.path, self.of)

    def get(self, key: str) -> "Node | None":
        """Return a property; an object that is only a reference gives the object that is meant."""
        if not isinstance(self.data, dict) or key not in self.data:
            return None
        return Node(self.data[key], f"{self.path}/{ref(key)}", self.of, self.known).meant()

    def items(self) -> Iterator["Node"]:
        """Yield the entries of a list, or the value itself."""
        if not isinstance(self.data, list):
            yield self
            return
        for index, value in enumerate(self.data[:MAX_VALUES]):
            yield Node(value, f"{self.path}/{index}", self.of, self.known).meant()

    def each(self, key: str) -> Iterator["Node"]:
        """Yield the values of a property, none if it is missing."""
        below = self.get(key)
        if below:
            yield from below.items()

    def meant(self) -> "Node":
        """Return the object that a reference stands for, or the value itself."""
        name = self.data.get("@id") if isinstance(self.data, dict) and len(self.data) <= 2 else None
        if isinstance(name, str) and name in self.known:
            path, data = self.known[name]
            return Node(data, path, self.of, self.known)
        return self


def ref(key: str) -> str:
    """Return a key as a step of a JSON Pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


def types(data: Any) -> frozenset[str]:
    """Return the types of an object, in lower case, without schema.org's address."""
    found = data.get("@type") if isinstance(data, dict) else None
    listed = found if isinstance(found, list) else [found]
    return frozenset(t.rpartition("/")[2].rpartition(":")[2].lower() for t in listed if isinstance(t, str))


def named(node: Node) -> tuple[str, JsonPointer] | None:
    """Return a value's words and their place: its text, or its ``name``."""
    for below in (node, *node.each("name"), *node.each("@value")):
        if isinstance(below.data, str) and below.data.strip():
            return below.data.strip(), below.at
    return None


def text_of(node: Node, key: str) -> str:
    """Return the words of a property's first value; empty if it has none."""
    return next((found[0] for below in node.each(key) if (found := named(below))), "")


def details(node: Node, page: Page) -> Iterator[Item]:
    """Yield what is stated about a person."""
    yield from _name(node)
    yield from _contacts(node, Level.STRONG)
    yield from _address(node, "address", Level.STRONG)
    for key, level in _PLACES.items():
        yield from _place(node, key, level)
    for key, kind in _NAMED.items():
        yield from (Detail(kind, *found) for below in node.each(key) if (found := named(below)))
    for birth in node.each("birthDate"):
        if isinstance(birth.data, str) and birth.data.strip():
            yield Detail(Kind.BIO_BIRTH, birth.data.strip()[:10], birth.at)
    for key in _FAMILY:
        for below in node.each(key):
            found = named(below)
            if found:
                yield Detail(Kind.TEXT_FAMILY, *found, subject=Subject.OTHER)
    yield from _links(node, page)
    for below in node.each("description"):
        if isinstance(below.data, str):
            yield Prose(below.data, below.at, bio=True)


def firm(node: Node) -> Iterator[Item]:
    """Yield where and how a firm is reached: a firm of one person is often at home."""
    yield from _contacts(node, Level.LIKELY)
    yield from _address(node, "address", Level.LIKELY)
    yield from _point(node, Level.LIKELY)


def _name(node: Node) -> Iterator[Item]:
    """Yield the name, or its parts where it is not given as a whole; other names as likely."""
    whole = [found for below in node.each("name") if (found := named(below))]
    yield from (Detail(Kind.PROFILE_NAME, *found) for found in whole)
    for key in ("alternateName",) if whole else ("givenName", "familyName", "alternateName"):
        for below in node.each(key):
            found = named(below)
            if found:
                yield Detail(Kind.PROFILE_NAME, *found, level=Level.LIKELY)


def _contacts(node: Node, level: Level) -> Iterator[Item]:
    for holder in (node, *node.each("contactPoint")):
        for below in holder.each("email"):
            value = mail(below.data) if isinstance(below.data, str) else None
            if value:
                yield Detail(Kind.BIO_MAIL, value, below.at, level)
        for below in holder.each("telephone"):
            value = phone(str(below.data)) if isinstance(below.data, str | int) else None
            if value:
                yield Detail(Kind.BIO_PHONE, value, below.at, level)


def _address(node: Node, key: str, level: Level) -> Iterator[Item]:
    """Yield street and town of a PostalAddress, or of an address in one line (a street has a number)."""
    for below in node.each(key):
        if isinstance(below.data, str) and below.data.strip():
            street = any(c.isdigit() for c in below.data)
            yield Detail(Kind.TEXT_ADDRESS if street else Kind.BIO_TOWN, below.data.strip(), below.at, level)
        for part, kind in (("streetAddress", Kind.TEXT_ADDRESS), ("addressLocality", Kind.BIO_TOWN)):
            yield from (Detail(kind, *found, level=level) for x in below.each(part) if (found := named(x)))


def _place(node: Node, key: str, level: Level) -> Iterator[Item]:
    """Yield the town of a Place, by its address or else its name, and its coordinates."""
    for below in node.each(key):
        addressed = list(_address(below, "address", level))
        yield from addressed
        found = named(below)
        if found and not addressed:
            yield Detail(Kind.BIO_TOWN, *found, level=level)
        yield from _point(below, level)


def _point(node: Node, level: Level) -> Iterator[Item]:
    for below in (node, *node.each("geo")):
        latitude, longitude = (next(iter(below.each(k)), None) for k in ("latitude", "longitude"))
        place = point(latitude.data, longitude.data) if latitude and longitude else None
        if place and latitude:
            yield Detail(Kind.PLACE_TAG, place, latitude.at, level)


def _links(node: Node, page: Page) -> Iterator[Item]:
    """Yield addresses of the person's that are not on the page's own host."""
    for key in ("sameAs", "url"):
        for below in node.each(key):
            value = below.data if isinstance(below.data, str) else ""
            if host(value) and host(value) != page.host.removeprefix("www."):
                yield Detail(Kind.BIO_LINK, value.strip(), below.at)
