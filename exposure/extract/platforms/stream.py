"""Lists of posts: the words, the times, the people named and the tags of what the account itself wrote."""

from __future__ import annotations  # parsers are named in types, and loaded only when used

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from exposure.extract import find
from exposure.extract.platforms.contract import Posts
from exposure.extract.platforms.fields import said
from exposure.extract.platforms.gathered import Gathered
from exposure.model import (
    Audience,
    Evidence,
    GeoPoint,
    JsonPointer,
    Kind,
    Source,
    SourceType,
    Subject,
    TextSpan,
    Words,
)

if TYPE_CHECKING:
    from exposure.extract.posts import Moment, Tag

MOST = 200
"""The most entries of a page that are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One post: the parsed JSON, where it begins, and what is known of all its parts."""

    data: Any
    base: str
    source: Source
    posted: Moment | None
    lang: str | None

    def at(self, pattern: JsonPointer | None) -> Iterator[tuple[JsonPointer, str]]:
        """Yield the texts that a pattern names below this entry, with their places in the document."""
        for below, value in find.each(self.data, pattern) if pattern else ():
            if isinstance(value, str) and value.strip():
                yield JsonPointer(self.base + below.path), value


def read(data: Any, posts: Posts, into: Gathered) -> None:
    """Read the entries of a page that are the account's own."""
    own = 0
    for at, entry in find.each(data, posts.each):
        if not _is_own(entry, posts, into):
            continue
        own += 1
        if own > MOST:
            into.notes.append(Words.of("Only the first {count} posts of a page were read.", count=MOST))
            return
        for evidence in _read_entry(_entry(entry, at, posts, into), posts):
            into.add(evidence)


def _is_own(entry: Any, posts: Posts, into: Gathered) -> bool:
    """Return whether an entry is the account's own words; what does not say whose it is, counts."""
    if posts.unless is not None and find.json_at(entry, posts.unless) is not None:
        return False
    authors = {name.casefold() for p in posts.author if (name := said(find.json_at(entry, p)))}
    return not authors or into.document.source.account.handle.casefold() in authors


def _entry(entry: Any, at: JsonPointer, posts: Posts, into: Gathered) -> _Entry:
    from exposure.extract.posts import stamp  # noqa: PLC0415 (an address is understood without recognizers)

    url = find.json_at(entry, posts.url) if posts.url else None
    lang = find.json_at(entry, posts.lang) if posts.lang else None
    source = replace(into.document.source, type=SourceType.POST)
    if isinstance(url, str):
        source = replace(source, uri=posts.address(url) if posts.address else url)
    return _Entry(
        data=entry,
        base=at.path,
        source=source,
        posted=stamp(find.json_at(entry, posts.posted)),
        lang=lang if isinstance(lang, str) else None,
    )


def _read_entry(entry: _Entry, posts: Posts) -> Iterator[Evidence]:
    """Yield what one post gives; of the people in its words, those whom the site knows too."""
    from exposure.extract.posts import post  # noqa: PLC0415 (as above)

    people = _people(entry, posts)
    known = {tag.value.casefold() for tag in people}
    texts = [found for pattern in posts.text for found in entry.at(pattern)]
    text_at, first = next(iter(texts), (JsonPointer(entry.base + posts.text[0].path), ""))
    found = post(
        uri=entry.source.uri,
        text=find.plain(first) if posts.html else first,
        source=entry.source,
        posted=entry.posted,
        mentions=people,
        hashtags=_tags(entry, posts),
        lang=entry.lang,
        audience=Audience.ANYONE,
        found_by=entry.source.account.platform,
        text_at=text_at,
        posted_at=JsonPointer(entry.base + posts.posted.path),
        place=_place(entry, posts),
        place_at=JsonPointer(entry.base + posts.place[0].path.rpartition("/")[0]) if posts.place else None,
    )
    named = posts.mentions is not None or posts.people is not None
    for evidence in found:
        if not (named and evidence.kind is Kind.MENTION) or str(evidence.value).casefold() in known:
            yield evidence
    for at, words in texts[1:]:
        yield from _words(entry, find.plain(words) if posts.html else words, at)
    for at, words in (found for pattern in posts.pictures for found in entry.at(pattern)):
        yield from _words(entry, words, at)
    yield from _answered(entry, posts)


def _place(entry: _Entry, posts: Posts) -> GeoPoint | None:
    """Return the place that a post is tagged with; 0/0 means that it is not known."""
    try:
        latitude, longitude = (float(find.json_at(entry.data, at)) for at in posts.place or ())
        return GeoPoint(latitude=latitude, longitude=longitude) if latitude or longitude else None
    except (TypeError, ValueError, OverflowError):
        return None


def _people(entry: _Entry, posts: Posts) -> list[Tag]:
    """Return the people whom the site says that a post names."""
    from exposure.extract.posts import Tag  # noqa: PLC0415 (as above)

    people = [Tag(handle.lstrip("@"), at) for at, handle in entry.at(posts.mentions)]
    for start, end in posts.people(entry.data) if posts.people else ():
        for at, words in entry.at(posts.text[0]):
            people.append(Tag(words[start:end].lstrip("@"), TextSpan(start, end, at)))
    return people


def _tags(entry: _Entry, posts: Posts) -> Iterator[Tag]:
    from exposure.extract.posts import Tag  # noqa: PLC0415 (as above)

    for pattern in posts.tags:
        yield from (Tag(tag, at) for at, tag in entry.at(pattern))


def _words(entry: _Entry, words: str, at: JsonPointer) -> Iterator[Evidence]:
    """Yield what further words of a post say, such as a picture's description."""
    from exposure.extract import text  # noqa: PLC0415 (as above)

    posted = entry.posted.posted if entry.posted else None
    yield from text.read(
        words,
        source=entry.source,
        of=at,
        bio=False,
        posted=posted,
        lang=entry.lang,
        audience=Audience.ANYONE,
    )


def _answered(entry: _Entry, posts: Posts) -> Iterator[Evidence]:
    """Yield whom a post answers, if it is somebody else."""
    for at, handle in entry.at(posts.answered):
        if handle.casefold() != entry.source.account.handle.casefold():
            yield Evidence(
                kind=Kind.ANSWER,
                value=handle,
                source=entry.source,
                locator=at,
                found_by=entry.source.account.platform,
                subject=Subject.OTHER,
                audience=Audience.ANYONE,
                posted=entry.posted.posted if entry.posted else None,
            )
