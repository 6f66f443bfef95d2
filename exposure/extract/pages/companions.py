"""What else of its own site a page names: its feed, its owner's card, ``humans.txt``, "about", the imprint.

Only the first of each, only on the page's own host, and for a part of a host only below that part.
Formats: https://humanstxt.org (``rel="author"``), RFC 8615 (``/.well-known/``), https://oembed.com
(discovery), the feed types of the HTML Living Standard (known by heart, not read again for this).
"""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urlsplit

from bs4 import Tag

from exposure.extract.pages.page import MAX_LINKS, Page, attribute

_FEEDS = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
_OEMBED = frozenset({"application/json+oembed", "text/json+oembed"})
_ABOUT = re.compile(
    r"/(?:about(?:[-_]?me)?|bio|ueber(?:[-_]?mich)?|%C3%BCber(?:-mich)?|sobre(?:-m[ií])?|a-propos|apropos|me)"
    r"(?:/|\.html?|\.php)?",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"/(?:impressum|imprint|legal-notice|mentions-legales|aviso-legal|contact|kontakt|contacto)(?:/|\.html?|\.php)?",
    re.IGNORECASE,
)


def paths(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the names of the keys and the paths, with their queries, of what a page names."""
    found: dict[str, str] = {}
    for tag in islice(page.named("link", "a"), MAX_LINKS):
        path = _path(page, attribute(tag, "href"))
        name = _name(tag, path) if path else ""
        if name and path != _own(page):
            found.setdefault(name, path)
    yield from found.items()


def _name(tag: Tag, path: str) -> str:
    """Return what an element names, or an empty string."""
    bare = path.partition("?")[0]
    return _alternate(tag, path) or _file(bare.lower()) or _prose(tag, bare)


def _alternate(tag: Tag, path: str) -> str:
    """Return what a link to another form of the page names."""
    kind = attribute(tag, "type").lower().partition(";")[0].strip()
    if tag.name != "link" or "alternate" not in attribute(tag, "rel").lower().split():
        return ""
    if kind in _FEEDS:
        return "" if "comment" in f"{attribute(tag, 'title')} {path}".lower() else "feed_path"
    return "oembed_path" if kind in _OEMBED else ""


def _file(path: str) -> str:
    """Return what a small file is, by its path in lower case."""
    if path.endswith((".vcf", ".vcard")):
        return "card_path"
    if path.endswith("/humans.txt"):
        return "humans_path"
    return "note_path" if path.startswith("/.well-known/") and path.endswith(".txt") else ""


def _prose(tag: Tag, path: str) -> str:
    """Return what a page for people is, by the last part of its path."""
    if tag.name != "a":
        return ""
    return "about_path" if _ends(_ABOUT, path) else "imprint_path" if _ends(_IMPRINT, path) else ""


def _ends(form: re.Pattern[str], path: str) -> bool:
    """Return whether the last part of a path has a form."""
    last = "/" + path.rstrip("/").rpartition("/")[2] + ("/" if path.endswith("/") else "")
    return bool(form.fullmatch(last))


def _path(page: Page, href: str) -> str:
    """Return the path and query of an address on the page's own site; empty if it is elsewhere."""
    address = page.absolute(href)
    if not page.inside(address):
        return ""
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"}:
        return ""
    return parts.path + (f"?{parts.query}" if parts.query else "")


def _own(page: Page) -> str:
    return urlsplit(page.document.source.uri).path or "/"
