"""What a recognizer is: it finds one sort of exposed detail in words, in any language it has words for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from exposure.extract.languages.contract import Language
from exposure.extract.text.passage import Passage, Segment
from exposure.model import Category, Kind, Level, Subject


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` up to, not including, ``end`` of a text, and what they say.

    Attributes:
        start: The first character.
        end: After the last one.
        kind: What they are about, where it is not the recognizer's usual kind.
        value: What is exposed, where it is not the words themselves: an age as a number, a date as
            ``2008-03-14``, ``--03-14`` or ``2008``, an address without its "(at)".
        level: How sure, where it is not the recognizer's usual level.
    """

    start: int
    end: int
    kind: Kind | None = None
    value: str | int | None = None
    level: Level | None = None


Find = Callable[[Passage, Language], Iterator[Span]]
Label = Callable[[Sequence[Segment], int, Language], Iterator[Span]]


def nothing(*_: object) -> Iterator[Span]:
    """Find nothing: for recognizers that read only posts, or only bios."""
    yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognizer:
    """A sort of detail and how it is found. Pure: same words, same spans.

    Attributes:
        name: Its module's name; ``found_by`` of the evidence.
        kind: What a span is about in a post.
        bio_kind: What it is about in a bio; None for the same.
        find: Yields spans of a whole text, post or bio.
        label: Yields spans of one segment of a bio, given all segments and its index. Asked only
            about segments that nothing has been found in, so one label a segment.
        rank: Recognizers of a lower rank label first.
        level: How sure a span is, in a post or a bio.
        subject: Whom a span is about.
        personal: It counts only in the writer's own words: not in quotations, lyrics and retweets,
            not in wishes and conditions.
        general: 0 for a recognizer of one sort of detail; more for one of many sorts, which gives way
            where both find something.
    """

    name: str
    kind: Kind
    bio_kind: Kind | None = None
    find: Find = nothing
    label: Label = nothing
    rank: int = 50
    level: Level = Level.LIKELY
    subject: Subject = Subject.OWNER
    personal: bool = True
    general: int = 0


def _categories() -> Iterator[tuple[Kind, Category]]:
    k, c = Kind, Category
    kinds: tuple[tuple[Category, tuple[Kind, ...]], ...] = (
        (c.NAME, (k.BIO_NAME, k.TEXT_NAME, k.PROFILE_NAME)),
        (
            c.AGE_OR_BIRTHDAY,
            (k.BIO_AGE, k.BIO_BIRTH, k.BIO_SCHOOL_YEAR, k.TEXT_BIRTHDAY, k.TEXT_BIRTHDAY_AGE),
        ),
        (c.HOME, (k.BIO_TOWN, k.TEXT_TOWN, k.TEXT_ADDRESS)),
        (c.SCHOOL, (k.BIO_SCHOOL, k.TEXT_SCHOOL)),
        (c.WORKPLACE, (k.BIO_WORK, k.TEXT_WORK)),
        (c.JOB, (k.BIO_JOB, k.TEXT_JOB)),
        (c.PHONE, (k.BIO_PHONE, k.TEXT_PHONE)),
        (c.EMAIL, (k.BIO_MAIL, k.TEXT_MAIL)),
        (c.ACCOUNT, (k.BIO_LINK, k.TEXT_ACCOUNT)),
        (c.FAMILY, (k.TEXT_FAMILY,)),
        (c.PARTNER, (k.TEXT_PARTNER,)),
        (c.FRIEND, (k.TEXT_FRIEND,)),
        (c.PET, (k.TEXT_PET,)),
        (c.ROUTINE, (k.TEXT_TIMETABLE, k.TEXT_WAY)),
        (c.TRAVEL_ABSENCE, (k.TEXT_PLAN_AWAY, k.TEXT_AWAY, k.COUNTDOWN, k.TEXT_EVENT, k.TEXT_HERE)),
        (c.INTEREST, (k.BIO_INTEREST, k.TEXT_INTEREST)),
        (c.VULNERABILITY, (k.TEXT_HARD_TIME,)),
        (c.MONEY, (k.TEXT_MONEY, k.TEXT_WISH, k.BIO_OPEN_TO_WORK)),
        (c.DOCUMENT, (k.TEXT_DOCUMENT,)),
        (c.SECURITY_ANSWER, (k.TEXT_FIRSTS,)),
    )
    return ((kind, category) for category, members in kinds for kind in members)


CATEGORIES: Mapping[Kind, Category] = MappingProxyType(dict(_categories()))
"""The category of each kind that words can have; kinds that are missing here have none."""

OTHERS = frozenset({Kind.TEXT_FAMILY, Kind.TEXT_PARTNER, Kind.TEXT_FRIEND, Kind.MENTION})
"""Kinds that are about other people than the writer."""
