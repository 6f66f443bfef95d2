"""A text, folded once for all recognizers, and a bio cut into its segments."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

MAX_SEGMENTS = 60
"""Segments of a bio that are labelled; a longer bio is prose."""

REACH = 400
"""Characters of a sentence that are looked at on either side of a place."""

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "`": "'"})
_APOSTROPHE = re.compile("[\u2019\u2018\u02bc\u00b4`]")
_FOLD = {**_APOSTROPHES, ord("\u00a0"): " "}
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|\n")
EMOJI = "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff\ufe0f\u200d"
"""Character class of emoji, flags and the joiners between them."""
_HARD = rf"[|•·∙▪▫◦‣⁃●○■□★☆✦✧♡♥→⟶➜⇄↔⇌»«\n\r\t;]|[{EMOJI}]+|(?<=\s)[-–—/~]{{1,2}}(?=\s)"  # noqa: RUF001
_SHORT = r"(?<!\b[A-Z])(?<!\bSt)(?<!\bMt)(?<!\bMr)(?<!\bDr)(?<!\bMrs)"
_SOFT = rf",(?=\s)|{_SHORT}[.!?](?=\s|$)|(?<=\s)[&+](?=\s)|/(?=\s)"
_CUT = re.compile(rf"(?P<hard>{_HARD})|(?P<soft>{_SOFT})")


@lru_cache(maxsize=8)
def straight(text: str) -> str:
    """Return ``text`` with straight apostrophes, character for character."""
    return text.translate(_APOSTROPHES) if _APOSTROPHE.search(text) else text


def fold(text: str) -> str:
    """Return ``text`` in lower case with straight apostrophes, character for character.

    A capital that would become two letters stays, so that places in both are the same.
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Passage:
    """A post or a bio.

    Attributes:
        text: As written.
        low: The same, folded; every character at its place.
        bio: It is a bio: short segments about the writer.
        posted: When it was published, aware, or None.
        sentences: Where sentences begin, ascending, the first at 0.
    """

    text: str = field(repr=False)
    low: str = field(repr=False)
    bio: bool = False
    posted: datetime | None = field(default=None, repr=False)
    sentences: tuple[int, ...] = field(default=(0,), repr=False)

    @classmethod
    def of(cls, text: str, *, bio: bool = False, posted: datetime | None = None) -> "Passage":
        """Return the passage of a text."""
        starts = (0, *(m.end() for m in _SENTENCE_END.finditer(text)))
        return cls(text, fold(text), bio, posted, starts)

    def sentence(self, at: int) -> tuple[int, int]:
        """Return start and end of the sentence around character ``at``; of a very long one, the near part."""
        i = bisect_right(self.sentences, at)
        end = self.sentences[i] if i < len(self.sentences) else len(self.text)
        return max(self.sentences[i - 1], at - REACH), min(end, at + REACH)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a bio between separators.

    Attributes:
        start: Its first character in the bio.
        end: After its last.
        text: As written, without white space around it.
        low: Folded.
        mark: The separator before it, such as an emoji; empty at the beginning.
        part: Number of the part it is in: segments between commas are of one part, those between
            bars, dots, emoji and line ends are not.
    """

    start: int
    end: int
    text: str = field(repr=False)
    low: str = field(repr=False)
    mark: str = ""
    part: int = 0


def segments(passage: Passage) -> tuple[Segment, ...]:
    """Return a bio's segments: cut at separators, emoji and line ends, then at commas and full stops."""
    return tuple(s for s, _ in zip(_segments(passage), range(MAX_SEGMENTS), strict=False))


def _segments(passage: Passage) -> Iterator[Segment]:
    at, mark, part = 0, "", 0
    for cut in _CUT.finditer(passage.text):
        found = _segment(passage, at, cut.start(), mark, part)
        if found:
            yield found
        if cut["hard"]:
            part += 1
        mark = cut[0].strip() or ("" if found else mark)
        at = cut.end()
    found = _segment(passage, at, len(passage.text), mark, part)
    if found:
        yield found


def _segment(passage: Passage, start: int, end: int, mark: str, part: int) -> Segment | None:
    text = passage.text[start:end]
    start, end = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
    return (
        Segment(start, end, passage.text[start:end], passage.low[start:end], mark, part)
        if start < end
        else None
    )
