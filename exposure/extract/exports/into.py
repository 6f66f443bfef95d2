"""What the readers of an export put their findings into."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from exposure.model import (
    Audience,
    Css,
    Document,
    Evidence,
    GeoPoint,
    JsonPointer,
    Kind,
    Level,
    Locator,
    Outcome,
    OwnerText,
    Reading,
    Source,
    SourceType,
    Subject,
    Words,
)

MAX_TEXT = 1000
_CARD = "._a6-g, ._2lej"
"""The elements that are entries of a page of a copy."""


@dataclass(slots=True)
class Into:
    """The findings of one piece of a file.

    Attributes:
        document: The piece.
        found_by: The export's name.
    """

    document: Document
    found_by: str
    evidence: list[Evidence] = field(default_factory=list)
    keys: list[tuple[str, str]] = field(default_factory=list)
    notes: dict[Words, None] = field(default_factory=dict)
    owner_texts: list[OwnerText] = field(default_factory=list)
    understood: int = 0

    @property
    def source(self) -> Source:
        """Where the piece comes from."""
        return self.document.source

    def of(self, uri: str) -> Source:
        """Return the source of one item: its own address, or its place in the export."""
        base = (
            self.source
        )  # spelled out: ``replace`` costs three times as much, and this is done for each post
        return Source(
            type=base.type, uri=uri[:4096], account=base.account, ownership=base.ownership,
            audience=base.audience,
        )  # fmt: skip

    def at(self, pointer: str) -> Source:
        """Return the source of an item without an address."""
        return self.of(f"{self.source.uri}#{pointer}")

    def where(self, at: str) -> Locator:
        """Return the locator of a JSON Pointer; on a web page, the one of the card that it begins with."""
        if self.document.media_type != "text/html":
            return JsonPointer(at)
        number = at.split("/")[1] if at.count("/") else ""
        return Css(f":nth-child({int(number) + 1} of {_CARD})" if number.isdecimal() else "body")

    def detail(
        self,
        kind: Kind,
        value: str | float | GeoPoint,
        at: str,
        *,
        source: Source | None = None,
        audience: Audience | None = None,
        level: Level = Level.STRONG,
        subject: Subject = Subject.OWNER,
        posted: datetime | None = None,
        when: datetime | None = None,
        zone: int | None = None,
    ) -> None:
        """Keep a detail that the export states; an empty one is none.

        Args:
            kind: What it is about.
            value: The detail.
            at: Its JSON Pointer.
            source: Where from, if it is an item of its own.
            audience: Who can see it; the source's, if None.
            level: How sure.
            subject: Whom it is about.
            posted: When it was published.
            when: When it happened, on the owner's clock.
            zone: That clock's minutes east of UTC.
        """
        if value == "" or value is None:
            return
        from exposure.extract.platforms.gathered import category  # noqa: PLC0415 (it loads the recognizers)

        whose = source or self.source
        self.understood += 1
        self.evidence.append(
            Evidence(
                kind=kind,
                value=value[:MAX_TEXT] if isinstance(value, str) else value,
                source=whose,
                locator=self.where(at),
                found_by=self.found_by,
                level=level,
                subject=subject,
                audience=whose.audience if audience is None else audience,
                category=category(kind),
                posted=posted,
                when=when,
                zone=zone,
            )
        )

    def bio(self, text: str, at: str, *, audience: Audience | None = None) -> None:
        """Read the words of a biography, in which words of proof count as well."""
        if not text:
            return
        from exposure.extract import text as words  # noqa: PLC0415 (slow to import)
        from exposure.extract.text.profile import Known  # noqa: PLC0415 (as above)

        self.understood += 1
        self.owner_texts.append(OwnerText(name="bio", text=text[:20_000]))
        self.evidence.extend(
            words.read(
                text,
                source=replace(self.source, type=SourceType.PROFILE),  # it stays public when posts do not
                of=self.where(at),
                bio=True,
                audience=self.source.audience if audience is None else audience,
                known=Known.from_evidence(self.evidence),
            )
        )

    def post(
        self,
        uri: str,
        at: str,
        text: str,
        posted: object,
        *,
        text_at: str = "",
        posted_at: str = "",
        place: GeoPoint | None = None,
        place_at: str = "",
        mentions: Iterable[tuple[str, str]] = (),
        hashtags: Iterable[tuple[str, str]] = (),
        answered: str = "",
        answered_at: str = "",
        audience: Audience | None = None,
        lang: str | None = None,
        named: bool = False,
        day: bool = False,
    ) -> Source:
        """Read one post.

        Args:
            uri: Its address; empty for its place in the export.
            at: Its JSON Pointer.
            text: Its words; may be empty.
            posted: When, as ``posts.stamp`` reads it, a ``Moment``, or aware in UTC.
            text_at: Where the words stand.
            posted_at: Where the time stands.
            place: Its place tag.
            place_at: Where the place stands.
            mentions: People it names beside its words, each with where they stand.
            hashtags: Tags it carries beside its words, likewise.
            answered: Whom it answers, or empty.
            answered_at: Where that stands.
            audience: Who can see it; the account's setting, if None.
            lang: Its language, as a hint.
            named: The service says who is named, so that others in the words are none.
            day: Of ``posted`` only the day is known, at whose noon it is.

        Returns:
            Its source.
        """
        from exposure.extract.posts import Moment, Tag, post, stamp  # noqa: PLC0415 (slow to import)

        source = self.of(uri) if uri else self.at(at)
        moment = posted if isinstance(posted, Moment) else stamp(posted)
        if isinstance(posted, datetime):
            moment = Moment(posted)
        self.understood += 1
        people = [Tag(value, self.where(where)) for value, where in mentions]
        known = {tag.value.lstrip("@").casefold() for tag in people}
        self.evidence.extend(
            _of_day(e) if day and e.kind is Kind.POST_TIME else e
            for e in post(
                uri=source.uri,
                text=text,
                source=source,
                at=at,
                posted=moment,
                mentions=people,
                hashtags=[Tag(value, self.where(where)) for value, where in hashtags],
                place=place,
                audience=audience,
                lang=lang,
                found_by=self.found_by,
                text_at=self.where(text_at or at),
                posted_at=self.where(posted_at or at),
                place_at=self.where(place_at or at),
            )
            if not named or e.kind is not Kind.MENTION or str(e.value).casefold() in known
        )
        if answered:
            self.detail(
                Kind.ANSWER,
                answered.lstrip("@"),
                answered_at,
                source=source,
                audience=audience,
                subject=Subject.OTHER,
                posted=moment.posted if moment else None,
            )
        return source

    def words(
        self, text: str, at: str, source: Source, posted: object, audience: Audience | None = None
    ) -> None:
        """Read further words of a post, such as its title or a picture's description."""
        if not text:
            return
        from exposure.extract import text as words  # noqa: PLC0415 (slow to import)
        from exposure.extract.posts import Moment, stamp  # noqa: PLC0415

        moment = posted if isinstance(posted, Moment) else stamp(posted)
        self.evidence.extend(
            words.read(
                text,
                source=source,
                of=self.where(at),
                bio=False,
                posted=moment.posted if moment else None,
                audience=audience,
            )
        )

    def key(self, name: str, value: str) -> None:
        """Keep what the reading of the other files needs: the account's handle, who can see its posts."""
        if value:
            self.understood += 1
            self.keys.append((name, value))

    def handle(self, value: str) -> None:
        """Keep the account's name in an address."""
        self.key("account.handle", value.strip().lstrip("@"))

    def shown_to(self, audience: Audience) -> None:
        """Keep who can see what the account posts."""
        self.key("audience", audience.value)

    def follows(self, count: int) -> None:
        """Keep how many accounts are followed, where it is known that others can see the list."""
        self.understood += 1
        if self.source.audience is not Audience.UNKNOWN:
            self.detail(Kind.FOLLOW_OPEN, count, "", audience=Audience.MEMBERS)

    def note(self, message: str, **numbers: int) -> None:
        """Keep a sentence for the report."""
        self.understood += 1
        self.notes[Words.of(message, **numbers)] = None

    def reading(self) -> Reading:
        """Return it as a reading."""
        return Reading(
            outcome=Outcome.OK if self.understood else Outcome.SCHEMA_CHANGED,
            evidence=tuple(self.evidence),
            keys=tuple(self.keys),
            notes=tuple(self.notes),
            owner_texts=tuple(self.owner_texts),
        )


def _of_day(evidence: Evidence) -> Evidence:
    """Return a time of which only the day is known: it says nothing about hours."""
    return replace(evidence, value=str(evidence.value)[:10], posted=None)


def point(latitude: object, longitude: object) -> GeoPoint | None:
    """Return a place of degrees as numbers or text; None where it is none, or 0/0, which is "not known"."""
    try:
        lat, lon = float(str(latitude).strip()), float(str(longitude).strip())
        return GeoPoint(latitude=lat, longitude=lon) if lat or lon else None
    except (ValueError, OverflowError):
        return None
