"""A text as a row of words, each with the class that stands for many words: kin, a place, a number."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from exposure.extract.guess.places import is_place
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names

MAX_TOKENS = 120
"""Words of one stretch that are looked at."""

LOUD = 6
"""Words of a stretch from which capitals on most of them say nothing."""

_TOKEN = re.compile(
    r"(?P<url>https?://\S{1,300}|www\.\S{1,300})"
    r"|(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})"
    r"|(?P<handle>@\w[\w.]{0,40})"
    r"|(?P<tag>#\w{1,60})"
    r"|(?P<phone>\+?\(?\d[\d() /.-]{7,16}\d)"
    r"|(?P<money>[£$€₹]\d[\d,.]{0,12}k?)"
    r"|(?P<clock>\d{1,2}(?:[:.]\d\d|(?= ?(?:am|pm|uhr|h)\b))(?: ?(?:am|pm|uhr|h)\b)?|\d{1,2}h\d{0,2}\b)"
    r"|(?P<num>\d[\d.,]{0,12})"
    r"|(?P<word>[^\W\d_](?:[\w'’]{0,38}\w)?)"  # noqa: RUF001 (an apostrophe)
    r"|(?P<sign>[♪♫♬🎵🎶]|[\"“”„«»]|[?!:])"
    r"|(?P<emoji>[\U0001f300-\U0001faff\u2600-\u27bf])",
    re.IGNORECASE,
)
_GROUPS = (
    ("KIN", ("kin", "bare_kin")),
    ("PARTNER", ("partners",)),
    ("FRIEND", ("friends",)),
    ("PET", ("pets",)),
    ("JOB", ("jobs",)),
    ("HOBBY", ("hobbies",)),
    ("SCHOOL", ("school_words",)),
    ("MINE", ("mine",)),
    ("ME", ("me",)),
    ("NUMBER", ("numbers",)),
    ("EVERY", ("every",)),
)
_LATER = frozenset({"NUMBER", "ME"})


class Token(NamedTuple):
    """A word or sign.

    Attributes:
        start: Its first character.
        end: After its last.
        word: Folded; numbers, links and the like by their class alone.
        kind: Its class, or empty.
    """

    start: int
    end: int
    word: str
    kind: str


@lru_cache(maxsize=64)
def classes(languages: tuple[Language, ...]) -> dict[str, str]:
    """Return the class of each word that the languages' lists know."""
    found: dict[str, str] = {}
    for language in languages:
        for kind, fields in _GROUPS:
            words = {w for field in fields for w in getattr(language, field) if " " not in w}
            found |= {w: kind for w in words if w not in found or kind not in _LATER}
        for kind, groups in (("WEEKDAY", language.weekdays), ("MONTH", language.months)):
            found |= {w: kind for group in groups for w in group if w not in {"sun", "sat", "may", "mar"}}
        found |= dict.fromkeys((w for w in language.weekly if " " not in w), "WEEKLY")
        found |= dict.fromkeys(language.countries & frozenset(), "PLACE")
    return found


def tokens(text: str, low: str, languages: Sequence[Language]) -> list[Token]:
    """Return the words of a text, in order, at most 120.

    Args:
        text: As written.
        low: The same, folded.
        languages: Whose words are known.
    """
    return list(_classed(text, low, classes(tuple(languages))))


def _classed(text: str, low: str, known: dict[str, str]) -> Iterator[Token]:
    names, taken = first_names(), 0
    matches = list(islice(_TOKEN.finditer(text), MAX_TOKENS))
    loud = _loud([m[0] for m in matches if m.lastgroup == "word"])
    for match in matches:
        kind = match.lastgroup or ""
        start, end = match.span()
        if kind == "word":
            word = low[start:end]
            kind = known.get(word, "")
            if not kind and start >= taken and text[start].isupper() and not loud:
                kind, taken = _proper(text, start, end, names)
            elif start < taken:
                kind = "MORE"
            yield Token(start, end, word, kind)
        elif kind == "num":
            yield Token(start, end, low[start:end] if end - start <= 2 else "", _number(match[0]))
        elif kind in {"sign", "emoji"}:
            yield Token(start, end, match[0], "")
        else:
            yield Token(start, end, "", kind.upper())


def _loud(words: Sequence[str]) -> bool:
    """Return whether so many words have a capital That It Says Nothing."""
    return len(words) >= LOUD and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def _number(text: str) -> str:
    if len(text) == 4 and text[:2] in {"19", "20"} and text.isdigit():
        return "YEAR"
    return f"N{min(len(text), 5)}"


def _proper(text: str, start: int, end: int, names: frozenset[str]) -> tuple[str, int]:
    """Return the class of a capitalised word, and how far its name reaches."""
    word = text[start:end].removesuffix("'s").removesuffix("’s")  # noqa: RUF001 (an apostrophe)
    if word.lower() in names:
        return "NAME", end
    following = _NEXT.match(text, end)
    if following and is_place(f"{word} {following['word']}"):
        return "PLACE", following.end()
    if is_place(word):
        return "PLACE", end
    if 2 <= len(word) <= 5 and word.isupper():
        return "ACRONYM", end
    return "CAP", end


_NEXT = re.compile(r"[ -](?P<word>[^\W\d_][\w'’.-]{1,30})")  # noqa: RUF001 (an apostrophe)
