"""What one post gives: its time and place, the people it names, its hashtags and its words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from exposure.extract import text as words
from exposure.extract.posts.moment import Moment
from exposure.model import (
    Audience,
    Evidence,
    GeoPoint,
    JsonPointer,
    Kind,
    Level,
    Locator,
    Source,
    SourceType,
    Subject,
)
from exposure.model.codec import MAX_TEXT

MAX_TAGS = 100
"""People or hashtags of one post that are read."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A handle or a hashtag that a post carries beside its words, and where it stands.

    Attributes:
        value: With or without its sign.
        at: Its place.
    """

    value: str = field(repr=False)
    at: Locator = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Post:
    """What is the same for every detail of a post."""

    source: Source
    found_by: str
    audience: Audience
    moment: Moment | None

    def detail(
        self, kind: Kind, value: str | GeoPoint, at: Locator, subject: Subject = Subject.OWNER
    ) -> Evidence:
        """Return one detail that the post states."""
        moment = self.moment
        return Evidence(
            kind=kind,
            value=value[:MAX_TEXT] if isinstance(value, str) else value,
            source=self.source,
            locator=at,
            found_by=self.found_by,
            level=Level.STRONG,
            subject=subject,
            audience=self.audience,
            when=moment.when if moment else None,
            zone=moment.zone if moment else None,
            posted=moment.posted if moment else None,
        )


def post(
    *,
    uri: str,
    text: str,
    source: Source,
    at: str = "",
    posted: Moment | None = None,
    mentions: Iterable[Tag] = (),
    hashtags: Iterable[Tag] = (),
    place: GeoPoint | None = None,
    bio: bool = False,
    lang: str | None = None,
    audience: Audience | None = None,
    found_by: str = "posts",
    text_at: Locator | None = None,
    posted_at: Locator | None = None,
    place_at: Locator | None = None,
) -> Iterator[Evidence]:
    """Yield what a post gives; a person or hashtag named twice is yielded once.

    Args:
        uri: The post's own address, or ``posts:ID``.
        text: Its words, without markup.
        source: What it was found in; ``uri`` takes the place of its address.
        at: JSON Pointer of the post in its document; places that are not given stand below it, as
            ``/text``, ``/posted`` and ``/place``.
        posted: When it was published.
        mentions: People it names beside those named with an at sign in its words.
        hashtags: Tags it carries beside those in its words.
        place: Its place tag.
        bio: It is the account's biography, not a post.
        lang: BCP 47 tag, as a hint.
        audience: Who can see it; the source's, if None.
        found_by: The adapter's name.
        text_at: Where the words stand.
        posted_at: Where the time stands.
        place_at: Where the place stands.
    """
    form = SourceType.PROFILE if bio else source.type  # it stays public when posts do not
    own = source if (source.uri, source.type) == (uri, form) else replace(source, uri=uri, type=form)
    shown = own.audience if audience is None else audience
    entry = _Post(own, found_by, shown, posted)
    if posted and not bio:
        yield entry.detail(
            Kind.POST_TIME, posted.posted.isoformat(), posted_at or JsonPointer(f"{at}/posted")
        )
    if place:
        yield entry.detail(Kind.PLACE_TAG, place, place_at or JsonPointer(f"{at}/place"))
    named: set[tuple[Kind, str]] = set()
    for evidence in words.read(
        text,
        source=own,
        of=text_at or JsonPointer(f"{at}/text"),
        bio=bio,
        posted=posted.posted if posted else None,
        lang=lang,
        audience=shown,
    ):
        if evidence.kind in {Kind.MENTION, Kind.HASHTAG}:
            key = evidence.kind, str(evidence.value).casefold()
            if key in named:
                continue
            named.add(key)
        yield evidence
    yield from _beside(entry, Kind.MENTION, mentions, named)
    yield from _beside(entry, Kind.HASHTAG, hashtags, named)


def _beside(
    entry: _Post, kind: Kind, tags: Iterable[Tag], named: set[tuple[Kind, str]]
) -> Iterator[Evidence]:
    """Yield the people or hashtags that stand beside the words and not in them."""
    subject = Subject.OTHER if kind is Kind.MENTION else Subject.OWNER
    for _, tag in zip(range(MAX_TAGS), tags, strict=False):
        value = tag.value.strip().lstrip("@#")
        if value and (kind, value.casefold()) not in named:
            named.add((kind, value.casefold()))
            yield entry.detail(kind, value, tag.at, subject)
