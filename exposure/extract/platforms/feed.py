"""Feeds of an account: RSS (0.9 to 2.0), Atom and JSON Feed, each entry as a post.

Formats: https://www.rssboard.org/rss-specification, RFC 4287 (Atom), https://www.jsonfeed.org/version/1.1/,
GeoRSS Simple, the W3C's ``geo`` vocabulary and Dublin Core (known by heart, not read again for this).
"""

from __future__ import annotations  # parsers are named in types, and loaded only when used

import re
from dataclasses import dataclass, replace

from exposure.extract import find
from exposure.extract.platforms import fields, outcome, stream
from exposure.extract.platforms.gathered import Gathered
from exposure.extract.platforms.keys import taken
from exposure.extract.platforms.shape import Field, Page, Place, Posts
from exposure.extract.platforms.tree import Data, Markup, Tree
from exposure.model import Audience, Css, Document, JsonPointer, Kind, Level, Outcome, Reading, Words

_MAIL = re.compile(r"([^\s<>()@]{1,64}@[^\s<>()@]{1,255}\.[^\s<>()@.]{2,})")
_CALLED = re.compile(r"@[^()]{1,255}\(([^()]{1,100})\)")
_SEVERAL = Words.of("Several people write in this feed, so its entries were not read as yours.")
_XML = "application/xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """One way of writing feeds.

    Attributes:
        root: What only such a feed has.
        authors: Where entries say who wrote them.
        names: Where it says who writes, for the name.
        fields: What it says about its owner.
        posts: Its entries.
    """

    root: Place
    authors: tuple[Place, ...]
    names: tuple[Field, ...]
    fields: tuple[Field, ...]
    posts: Posts


def _posts(each: str, text: tuple[str, ...], posted: str, url: Css, tags: Css) -> Posts:
    return Posts(
        each=Css(each),
        text=tuple(Css(f":scope > {name}") for name in text),
        html=True,
        posted=Css(posted),
        url=url,
        tags=(tags,),
        map=Css("georss|point"),
        place=(Css("geo|lat"), Css("geo|long")),
        place_name=Css("georss|featureName, georss|featurename"),
    )


def _mailed(at: str) -> Field:
    return Field(Kind.BIO_MAIL, Css(at), part=_MAIL)


RSS = Dialect(
    root=Css(":root > channel"),
    authors=(Css("item > author"), Css("item > dc|creator")),
    names=(
        Field(Kind.PROFILE_NAME, Css("item > dc|creator"), level=Level.LIKELY, unless=_MAIL),
        Field(Kind.PROFILE_NAME, Css("channel > managingEditor"), level=Level.LIKELY, part=_CALLED),
        Field(Kind.PROFILE_NAME, Css("item > author"), level=Level.LIKELY, part=_CALLED),
        _mailed("item > author"),
        _mailed("item > dc|creator"),
    ),
    fields=(
        Field(None, Css("channel > description"), text=True, html=True),
        _mailed("channel > managingEditor"),
        _mailed("channel > webMaster"),
    ),
    posts=_posts(
        "item",
        ("title", "content|encoded", "description"),
        ":scope > pubDate, :scope > dc|date",
        Css(":scope > link"),
        Css(":scope > category, :scope > dc|subject"),
    ),
)
ATOM = Dialect(
    root=Css("feed > entry, feed > id, feed > updated"),
    authors=(Css("entry > author > name"),),
    names=(
        Field(Kind.PROFILE_NAME, Css("author > name"), level=Level.LIKELY),
        Field(Kind.BIO_MAIL, Css("author > email")),
        Field(Kind.BIO_LINK, Css("author > uri"), link="{}"),
    ),
    fields=(Field(None, Css("feed > subtitle"), text=True, html=True),),
    posts=_posts(
        "entry",
        ("title", "content", "summary"),
        ":scope > published, :scope > updated",
        Css(':scope > link[rel="alternate"], :scope > link:not([rel])', "href"),
        Css(":scope > category", "term"),
    ),
)
JSON_FEED = Dialect(
    root=JsonPointer("/items"),
    authors=(JsonPointer("/items/*/author/name"), JsonPointer("/items/*/authors/*/name")),
    names=(
        Field(Kind.PROFILE_NAME, JsonPointer("/authors/*/name"), level=Level.LIKELY),
        Field(Kind.PROFILE_NAME, JsonPointer("/author/name"), level=Level.LIKELY),
        Field(Kind.BIO_LINK, JsonPointer("/authors/*/url"), link="{}"),
        Field(Kind.BIO_LINK, JsonPointer("/author/url"), link="{}"),
    ),
    fields=(Field(None, JsonPointer("/description"), text=True),),
    posts=Posts(
        each=JsonPointer("/items/*"),
        text=(JsonPointer("/title"), JsonPointer("/content_text"), JsonPointer("/content_html")),
        html=True,
        posted=JsonPointer("/date_published"),
        url=JsonPointer("/url"),
        tags=(JsonPointer("/tags/*"),),
    ),
)


def read(document: Document, page: Page, found_by: str) -> Reading:
    """Return what a feed gives.

    Raises:
        ParseError: It cannot be read.
    """
    tree = _tree(document)
    if tree is None:
        return outcome.no_data(document) or outcome.changed(("a feed",), document)
    told = outcome.by_tells(tree, page.tells, document)
    if told is not None:
        return told
    dialect = next((d for d in (RSS, ATOM, JSON_FEED) if any(True for _ in tree.each(d.root))), None)
    if dialect is None:
        return outcome.changed(("a feed",), document, tree)
    if not outcome.is_asked(tree, page.names, document):
        return outcome.somebody_else()
    into = Gathered(document=document, found_by=found_by, audience=Audience.ANYONE)
    fields.read(tree, page.fields, into)
    _entries(tree, dialect, page, into)
    return into.reading(Outcome.OK, tuple(taken(tree, page.keys)))


def _entries(tree: Tree, dialect: Dialect, page: Page, into: Gathered) -> None:
    """Read a feed's head and entries; entries of several writers are nobody's."""
    fields.read(tree, dialect.fields if page.head else (), into)
    writers = {fields.said(s.raw).strip().casefold() for place in dialect.authors for s in tree.each(place)}
    if len(writers - {""}) > 1:
        into.notes.append(_SEVERAL)
        return
    fields.read(tree, dialect.names if page.head else (), into)
    stream.read(tree, page.posts or dialect.posts, into)


def _tree(document: Document) -> Tree | None:
    """Return a feed as data or as markup, by its first character; None where it is neither."""
    head = document.content[:1024].decode(document.charset, errors="replace").lstrip("\ufeff \t\r\n")
    if head.startswith("{"):
        return Data(find.load_json(document.content, document.charset))
    if not re.match(r"<(?:\?xml|rss|feed|rdf:RDF)\b", head, re.IGNORECASE):
        return None
    from exposure.extract.pages.page import Page as Html  # noqa: PLC0415 (answers in data do without it)

    return Markup.of(Html.of(replace(document, media_type=_XML)))
