"""What words give away about the one who wrote them: every recognizer over one text.

A recognizer never sees where a text came from; this room puts the place, the date and the level to
what it finds, and leaves out what is not the writer's own.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from exposure.extract.languages import choose
from exposure.extract.languages.contract import Language
from exposure.extract.text import guess, profile
from exposure.extract.text.contract import CATEGORIES, OTHERS, Recognizer, Span
from exposure.extract.text.own import business, strangers, unreal
from exposure.extract.text.passage import Passage, Segment, segments
from exposure.extract.text.profile import NOTHING, Known
from exposure.extract.text.speaker import denied, in_fun, silent, told
from exposure.extract.text.sure import Sure
from exposure.model import Audience, Evidence, Kind, Level, Locator, Source, Subject, TextSpan
from exposure.plugins import discover

MAX_TEXT = 20_000
"""Characters of a text that are read."""
MAX_SPANS = 50
"""Spans that one recognizer may yield for one text in one language."""
MAX_QUOTE = 200
HAD = frozenset({Kind.TEXT_PET, Kind.TEXT_FAMILY, Kind.TEXT_JOB, Kind.BIO_JOB})
"""What the writer may say that they have not, or are not."""
PLAIN = frozenset({Kind.TEXT_MONEY, Kind.TEXT_DOCUMENT})
"""What a few words say so plainly that they stay, as a hint, where the rest of a post is about nobody."""
GIVEN = frozenset({Kind.TEXT_PHONE, Kind.BIO_PHONE, Kind.TEXT_FIRSTS})
"""What stands there for all to see, even behind an "if i" ("if I don't answer") or a "used to"."""
ANSWER = 80
"""Characters between quotation marks that may be an answer that the writer gave, or a nickname."""

CLOSER = frozenset(
    {Kind.TEXT_FAMILY, Kind.TEXT_PARTNER, Kind.TEXT_PET, Kind.TEXT_NAME, Kind.BIO_NAME, Kind.TEXT_FIRSTS}
)
"""What a name is rather than that of a friend."""

Found = tuple[Recognizer, Span]


def recognizers() -> tuple[Recognizer, ...]:
    """Return all recognizers, by name."""
    return discover(__name__, "RECOGNIZER", Recognizer)


def read(
    text: str,
    *,
    source: Source,
    of: Locator,
    bio: bool,
    posted: datetime | None = None,
    lang: str | None = None,
    audience: Audience | None = None,
    known: Known = NOTHING,
) -> Iterator[Evidence]:
    """Yield what a text gives away, in its order.

    Args:
        text: As a reader sees it, without markup; at most 20,000 characters of it are read.
        source: Where it was found.
        of: Where in the source the text stands; spans count its characters from 0.
        bio: It is about the writer as a whole (a biography, an "about me"), not one post.
        posted: When it was published, aware, if the source says.
        lang: BCP 47 tag, if the source gives one; only a hint.
        audience: Who can see it; the source's, if None.
        known: What the profile's other fields state, for a biography.
    """
    passage = Passage.of(text[:MAX_TEXT], bio=bio, posted=posted)
    for recognizer, span in spans(passage, choose(passage.low, lang), known):
        kind = kind_of(recognizer, span, bio=bio)
        yield Evidence(
            kind=kind,
            value=text[span.start : span.end][:1000] if span.value is None else span.value,
            source=source,
            locator=TextSpan(span.start, span.end, of),
            found_by=recognizer.name,
            level=recognizer.level if span.level is None else span.level,
            subject=Subject.OTHER if kind in OTHERS else recognizer.subject,
            audience=source.audience if audience is None else audience,
            category=CATEGORIES.get(kind),
            quote=quote(text, span),
            posted=posted,
        )


def kind_of(recognizer: Recognizer, span: Span, *, bio: bool) -> Kind:
    """Return what a span is about."""
    return span.kind or (recognizer.bio_kind if bio and recognizer.bio_kind else recognizer.kind)


def spans(passage: Passage, languages: Sequence[Language], known: Known = NOTHING) -> tuple[Found, ...]:
    """Return what all recognizers find in a passage, in its order, each thing once."""
    own = tuple(_own(passage, languages))
    if silent(passage, languages):
        return tuple(f for f in own if kind_of(*f, bio=passage.bio) not in CATEGORIES)
    found = list(_distinct((f for f in own if not f[0].general), bio=passage.bio))
    if passage.bio:
        found += ((PROFILE, span) for span in profile.labels(segments(passage), known))
        found += _labels(passage, languages, found)
    found = list(_distinct((*found, *own), bio=passage.bio))
    if passage.bio:
        found += _guessed(passage, languages, found)
    else:
        found = list(_doubted(passage, languages, (*found, *_hinted(passage, languages, found))))
    found = list(_known(passage, found))
    return tuple(sorted(found, key=lambda f: (f[1].start, f[1].end, f[0].name)))


def _own(passage: Passage, languages: Sequence[Language]) -> Iterator[Found]:
    """Yield spans that are the writer's own words and meant."""
    others = strangers(passage)
    for language in languages:
        for recognizer in recognizers():
            for span in islice(recognizer.find(passage, language), MAX_SPANS):
                kind = kind_of(recognizer, span, bio=passage.bio)
                if not recognizer.personal or not (
                    _of_others(span, kind, others)
                    or (kind not in GIVEN and unreal(passage, span.start, language))
                    or told(passage, span.start, language)
                    or (kind in HAD and denied(passage, span.start, language))
                ):
                    yield recognizer, span


def _of_others(span: Span, kind: Kind, others: Sequence[tuple[int, int]]) -> bool:
    """Return whether a span lies in somebody else's words; a nickname may stand in quotation marks."""
    shortest = ANSWER if kind is Kind.TEXT_FIRSTS else 0
    return any(span.start < end and start < span.end and end - start > shortest for start, end in others)


def _known(passage: Passage, found: Sequence[Found]) -> Iterator[Found]:
    """Yield what was found without friends of whom the text says that they are somebody else.

    A name alone is a hint at a friend; where it stands in "my sister Bea" too, it is no friend's.
    """
    kinds = [(kind_of(*f, bio=passage.bio), f) for f in found]
    others = [f[1] for kind, f in kinds if kind in CLOSER]
    said = {word for span in others for word in passage.low[span.start : span.end].split()}
    for kind, f in kinds:
        first = passage.low[f[1].start : f[1].end].partition(" ")[0].removesuffix("'s")
        if kind is not Kind.TEXT_FRIEND or f[1].level is not Level.HINT or first not in said:
            yield f


PROFILE = Recognizer(name="profile", kind=Kind.BIO_NAME)
"""Stands for the profile's other fields where they tell what a segment is."""
GUESS = Recognizer(name="guess", kind=Kind.TEXT_INTEREST, general=2)
"""Stands for the small model where it finds something."""


def _doubted(passage: Passage, languages: Sequence[Language], found: Sequence[Found]) -> Iterator[Found]:
    """Yield what was found in a post, each as sure as the post lets it be."""
    sure = Sure(passage, languages)
    for recognizer, span in found:
        level = recognizer.level if span.level is None else span.level
        kind = kind_of(recognizer, span, bio=False)
        if kind in CATEGORIES:
            if level < Level.STRONG and kind not in PLAIN and sure.idle(span.start):
                continue
            level = sure.level(level, span.start, general=recognizer.general > 0)
        yield recognizer, span if level is span.level else replace(span, level=level)


def _hinted(passage: Passage, languages: Sequence[Language], found: Sequence[Found]) -> Iterator[Found]:
    """Yield what the model takes a sentence of a post for, where nothing of that sort has been found."""
    told = {CATEGORIES.get(kind_of(*f, bio=False)) for f in found}
    others = strangers(passage)
    for category, span in guess.said(passage, languages):
        other = any(span.start < end and start < span.end for start, end in others)
        if category not in told and not other and guess.about(passage, span.start, languages) > guess.MEANT:
            told.add(category)
            yield GUESS, span


def _guessed(passage: Passage, languages: Sequence[Language], found: Sequence[Found]) -> Iterator[Found]:
    """Yield what the model takes segments of a biography for in which nothing has been found."""
    bio = segments(passage)
    if any(business(passage, x) for x in languages):
        return
    taken = [(span.start, span.end) for r, span in found if r.kind not in {Kind.MENTION, Kind.HASHTAG}]
    taken += strangers(passage)
    for index, segment in enumerate(bio):
        if any(in_fun(segment.low, 0, x) for x in languages):
            continue
        if not any(segment.start < end and start < segment.end for start, end in taken):
            span = guess.label(bio, index, languages)
            if span:
                yield GUESS, span


def _labels(passage: Passage, languages: Sequence[Language], found: Iterable[Found]) -> Iterator[Found]:
    """Yield a label for each segment of a bio in which nothing has been found yet."""
    bio = segments(passage)
    taken = [(span.start, span.end) for r, span in found if r.kind not in {Kind.MENTION, Kind.HASHTAG}]
    ranked = sorted(recognizers(), key=lambda r: r.rank)
    for index, segment in enumerate(bio):
        covered = sum(max(0, min(segment.end, end) - max(segment.start, start)) for start, end in taken)
        if 2 * covered > segment.end - segment.start:
            continue
        asked = (_free(_ask(r, bio, index, x), taken) for r in ranked for x in languages)
        labels = next(filter(None, asked), ())
        taken += [(span.start, span.end) for _, span in labels]
        yield from labels


def _ask(recognizer: Recognizer, bio: Sequence[Segment], index: int, language: Language) -> tuple[Found, ...]:
    return tuple((recognizer, span) for span in recognizer.label(bio, index, language))


def _free(labels: Iterable[Found], taken: Sequence[tuple[int, int]]) -> tuple[Found, ...]:
    """Return the labels that lie on nothing that has been found."""
    return tuple(
        (r, s) for r, s in labels if not any(s.start < end and start < s.end for start, end in taken)
    )


def _distinct(found: Iterable[Found], *, bio: bool) -> Iterator[Found]:
    """Yield the best of spans of one category that overlap: of the least general recognizer, the longest."""
    kept: dict[object, list[tuple[int, int]]] = {}
    for recognizer, span in sorted(found, key=lambda f: (f[0].general, f[1].start - f[1].end)):
        kind = kind_of(recognizer, span, bio=bio)
        taken = kept.setdefault(CATEGORIES.get(kind, kind), [])
        if not any(span.start < end and start < span.end for start, end in taken):
            taken.append((span.start, span.end))
            yield recognizer, span


def quote(text: str, span: Span) -> str:
    """Return the words around a span, at most 200 characters, cut between words."""
    room = max(0, MAX_QUOTE - (span.end - span.start)) // 2
    start, end = max(0, span.start - room), min(len(text), span.end + room)
    words = text[start:end][:MAX_QUOTE]
    if start:
        words = words.partition(" ")[2] if " " in words[: max(1, span.start - start)] else words
    return " ".join(words.split())
