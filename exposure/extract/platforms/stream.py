"""Lists of posts: the words, the times, the people named and the tags of what the account itself wrote."""

from __future__ import annotations  # parsers are named in types, and loaded only when used

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from exposure.extract import find
from exposure.extract.platforms.contract import Place, Posts
from exposure.extract.platforms.fields import asked_for, handle_of, point, said
from exposure.extract.platforms.gathered import Gathered
from exposure.extract.platforms.tree import Data, Spot, Tree
from exposure.model import (
    Audience,
    Evidence,
    GeoPoint,
    Kind,
    Level,
    Locator,
    Source,
    SourceType,
    Subject,
    TextSpan,
    Words,
)
from exposure.model.codec import MAX_TEXT

if TYPE_CHECKING:
    from exposure.extract.posts import Moment, Tag

MOST = 200
"""The most entries of a page that are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One post, and what is known of all its parts.

    Attributes:
        at: Where it stands.
        tree: What it is made of.
        posts: How it is read.
        source: The post as a source.
        posted: When, and where that stands.
        lang: Its language, or None.
        audience: Who can see it.
    """

    at: Locator
    tree: Tree
    posts: Posts
    source: Source
    posted: tuple[Moment, Locator] | None
    lang: str | None
    audience: Audience

    @property
    def by(self) -> str:
        """The platform's name."""
        return self.source.account.platform

    def texts(self, place: Place | None) -> Iterator[tuple[Locator, str]]:
        """Yield the texts that a place names in this entry, with their locators."""
        for spot in self.tree.each(place) if place else ():
            if isinstance(spot.raw, str) and spot.raw.strip():
                yield spot.at, spot.raw

    def words(self, places: tuple[Place, ...]) -> Iterator[tuple[Locator, str]]:
        """Yield the texts of several places as a reader sees them."""
        markup = self.posts.html and self.tree.escaped
        for place in places:
            yield from ((at, find.plain(text) if markup else text) for at, text in self.texts(place))


def read(tree: Tree, posts: Posts, into: Gathered) -> None:
    """Read the entries of a page that are the account's own."""
    own = 0
    for spot in tree.each(posts.each):
        if not _is_own(spot.tree, posts, into):
            continue
        own += 1
        if own > MOST:
            into.notes.append(Words.of("Only the first {count} posts of a page were read.", count=MOST))
            return
        for evidence in _read_entry(_entry(spot, posts, into)):
            into.add(evidence)


def _is_own(entry: Tree, posts: Posts, into: Gathered) -> bool:
    """Return whether an entry is the account's own words; what does not say whose it is, counts."""
    if posts.unless is not None and any(spot.raw is not None for spot in entry.each(posts.unless)):
        return False
    if posts.given is not None and _first(entry, posts.given) not in posts.says:
        return False
    authors = {name for place in posts.author if (name := handle_of(_first(entry, place)))}
    return not authors or bool(authors & asked_for(into.document.source.account.handle))


def _first(tree: Tree, place: Place | None) -> str:
    """Return what stands at the first place, as text; empty where nothing does."""
    return next((said(spot.raw).strip() for spot in tree.each(place)), "") if place else ""


def _entry(spot: Spot, posts: Posts, into: Gathered) -> _Entry:
    url = _first(spot.tree, posts.url)
    source = replace(into.document.source, type=SourceType.POST)
    if url:
        source = replace(source, uri=posts.address(url) if posts.address else url)
    return _Entry(
        at=spot.at,
        tree=spot.tree,
        posts=posts,
        source=source,
        posted=next(_moments(spot.tree, posts.posted), None),
        lang=_first(spot.tree, posts.lang) or None,
        audience=into.audience,
    )


def _moments(tree: Tree, place: Place) -> Iterator[tuple[Moment, Locator]]:
    from exposure.extract.posts import stamp  # noqa: PLC0415 (an address is understood without recognizers)

    for spot in tree.each(place):
        if moment := stamp(spot.raw):
            yield moment, spot.at


def _read_entry(entry: _Entry) -> Iterator[Evidence]:
    """Yield what one post gives; of the people in its words, those whom the site knows too."""
    from exposure.extract.posts import post  # noqa: PLC0415 (as above)

    posts = entry.posts
    people = _people(entry)
    known = {tag.value.casefold() for tag in people}
    texts = list(entry.words(posts.text))
    text_at, first = next(iter(texts), (entry.at, ""))
    place, place_at = _place(entry) or (None, None)
    found = post(
        uri=entry.source.uri,
        text=first,
        source=entry.source,
        posted=entry.posted[0] if entry.posted else None,
        mentions=people,
        hashtags=_tags(entry),
        lang=entry.lang,
        audience=entry.audience,
        found_by=entry.by,
        text_at=text_at,
        posted_at=entry.posted[1] if entry.posted else None,
        place=place,
        place_at=place_at,
    )
    named = posts.mentions is not None or posts.people is not None
    for evidence in found:
        if not (named and evidence.kind is Kind.MENTION) or str(evidence.value).casefold() in known:
            yield evidence
    yield from _further(entry, texts[1:])


def _further(entry: _Entry, texts: list[tuple[Locator, str]]) -> Iterator[Evidence]:
    """Yield what a post gives beside its first words."""
    posts = entry.posts
    for at, words in (*texts, *entry.words(posts.pictures)):
        yield from _words(entry, words, at)
    for at, name in entry.texts(posts.place_name):
        yield _detail(entry, Kind.PLACE_TAG, name, at)
    for group in posts.groups:
        for at, name in entry.texts(group):
            if handle_of(name) in asked_for(entry.source.account.handle):
                continue  # their own corner of the site
            yield _detail(entry, Kind.BIO_INTEREST, name, at, level=Level.LIKELY)
    for at, handle in entry.texts(posts.answered):
        if handle.lstrip("@").casefold() != entry.source.account.handle.casefold():
            yield _detail(entry, Kind.ANSWER, handle.lstrip("@"), at, subject=Subject.OTHER)


def _place(entry: _Entry) -> tuple[GeoPoint, Locator] | None:
    """Return the place that a post is tagged with, and where that stands."""
    posts = entry.posts
    if posts.place:
        latitude, longitude = (next(entry.tree.each(place), None) for place in posts.place)
        if latitude and longitude and (found := point(latitude.raw, longitude.raw)):
            return found, latitude.at
    for at, address in entry.texts(posts.map):
        from exposure.extract.pages.maps import mapped  # noqa: PLC0415 (as above)
        from exposure.extract.pages.values import pair  # noqa: PLC0415 (as above)

        if mark := mapped(address) or pair(address):
            return mark, at
    return None


def _people(entry: _Entry) -> list[Tag]:
    """Return the people whom the site says that a post names."""
    from exposure.extract.posts import Tag  # noqa: PLC0415 (as above)

    posts = entry.posts
    people = [Tag(handle.lstrip("@"), at) for at, handle in entry.texts(posts.mentions)]
    spans = posts.people(entry.tree.data) if posts.people and isinstance(entry.tree, Data) else ()
    for start, end in spans:
        for at, words in entry.texts(posts.text[0]):
            people.append(Tag(words[start:end].lstrip("@"), TextSpan(start, end, at)))
    return people


def _tags(entry: _Entry) -> Iterator[Tag]:
    from exposure.extract.posts import Tag  # noqa: PLC0415 (as above)

    for place in entry.posts.tags:
        for at, text in entry.texts(place):
            yield from (Tag(tag, at) for tag in (text.split() if entry.posts.spaced else (text,)))


def _words(entry: _Entry, words: str, at: Locator) -> Iterator[Evidence]:
    """Yield what further words of a post say, such as a picture's description."""
    from exposure.extract import text  # noqa: PLC0415 (as above)

    yield from text.read(
        words,
        source=entry.source,
        of=at,
        bio=False,
        posted=entry.posted[0].posted if entry.posted else None,
        lang=entry.lang,
        audience=entry.audience,
    )


def _detail(
    entry: _Entry,
    kind: Kind,
    value: str,
    at: Locator,
    *,
    level: Level = Level.STRONG,
    subject: Subject = Subject.OWNER,
) -> Evidence:
    return Evidence(
        kind=kind,
        value=value.strip()[:MAX_TEXT],
        source=entry.source,
        locator=at,
        found_by=entry.by,
        level=level,
        subject=subject,
        audience=entry.audience,
        posted=entry.posted[0].posted if entry.posted else None,
    )
