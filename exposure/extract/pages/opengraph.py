"""OpenGraph: ``<meta property="og:...">``, with the ``profile``, ``place`` and ``business`` words.

Format: https://ogp.me (known by heart, not read again for this). Pages write ``name`` for ``property``, too.
"""

import re
from collections.abc import Iterator, Mapping

from exposure.extract.pages.contract import Detail, Item, Prose, Syntax
from exposure.extract.pages.metas import Meta, metas
from exposure.extract.pages.page import Page
from exposure.extract.pages.values import mail, phone, point
from exposure.model import Kind, Level

_BUSINESS = "business:contact_data:"
_PLACES = (
    ("place:location:latitude", "place:location:longitude"),
    ("og:latitude", "og:longitude"),
    ("business:location:latitude", "business:location:longitude"),
)
_ADDRESS = {
    f"{_BUSINESS}street_address": Kind.TEXT_ADDRESS,
    "og:street-address": Kind.TEXT_ADDRESS,
    f"{_BUSINESS}locality": Kind.BIO_TOWN,
    "og:locality": Kind.BIO_TOWN,
}
_NAME = {"profile:first_name": Level.LIKELY, "profile:last_name": Level.LIKELY}
_SUFFIX = re.compile(r"\s(?:[|•·–—-]|on)\s.{0,200}\Z|\s\(@[^)]{1,60}\).{0,200}\Z", re.DOTALL)  # noqa: RUF001


def read(page: Page) -> Iterator[Item]:
    """Yield the name of a profile, its description, contacts and places."""
    found = metas(page)
    yield from _names(found)
    for name, kind in _ADDRESS.items():
        if name in found:
            yield Detail(kind, found[name].content, found[name].at)
    for name in ("og:email", f"{_BUSINESS}email"):
        value = mail(found[name].content) if name in found else None
        if value:
            yield Detail(Kind.BIO_MAIL, value, found[name].at)
    for name in ("og:phone_number", f"{_BUSINESS}phone_number"):
        value = phone(found[name].content) if name in found else None
        if value:
            yield Detail(Kind.BIO_PHONE, value, found[name].at)
    for latitude, longitude in _PLACES:
        place = (
            point(found[latitude].content, found[longitude].content)
            if {latitude, longitude} <= found.keys()
            else None
        )
        if place:
            yield Detail(Kind.PLACE_TAG, place, found[latitude].at)
    if "og:description" in found:
        yield Prose(found["og:description"].content, found["og:description"].at, bio=True)


def _names(found: Mapping[str, Meta]) -> Iterator[Detail]:
    """Yield the name: the title of a profile without the site's suffix, or its two parts."""
    title = found.get("og:title")
    if title and found.get("og:type") and found["og:type"].content.lower() == "profile":
        name = _SUFFIX.sub("", title.content).strip()
        if name:
            yield Detail(Kind.PROFILE_NAME, name, title.at)
            return
    for part, level in _NAME.items():
        if part in found:
            yield Detail(Kind.PROFILE_NAME, found[part].content, found[part].at, level)


SYNTAX = Syntax(name="opengraph", trust=60, read=read)
