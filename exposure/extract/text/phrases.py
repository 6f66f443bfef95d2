"""Patterns made of a language's words. Matched on folded text, so that they need no case."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice

from exposure.extract.languages.contract import Language

_WORD = re.compile(r"&|(?:[A-Z]|St|Mt|Ft|Dr)\.(?= ?[A-Z])|[^\W_](?:[\w'’.&+-]{0,38}\w)?")  # noqa: RUF001 (an apostrophe)
_TOKEN = re.compile(r"\w+|[^\w\s]")
MAX_WORDS = 6
MAX_HITS = 50

JOINED = 8
"""Joiners and numbers in one proper name, at most; a text can hold nothing else."""


def either(words: Iterable[str]) -> str:
    """Return a group that matches any of the words, longest first; never, if there are none."""
    longest_first = sorted(set(words), key=lambda w: (-len(w), w))
    return f"(?:{'|'.join(map(re.escape, longest_first))})" if longest_first else r"(?!)"


FEW = 16
"""Expressions that are made of parts of a list before one is made of all of it."""


class Phrases:
    """Words and phrases to be found as whole words.

    A text's words are looked up once for all phrases, and only those are looked for whose first words
    stand in it: most lists say nothing in most texts, and their whole expressions take long to make.
    """

    def __init__(self, phrases: tuple[str, ...]) -> None:
        """Keep the phrases by their first words."""
        self._by_first = defaultdict[str, list[str]](list)
        for said in phrases:
            self._by_first[_TOKEN.findall(said)[0]].append(said)
        self._first = frozenset(self._by_first)
        self._start = r"\b" if all(w[0].isalnum() for w in phrases) else r"(?<!\w)"  # the first is faster
        self._made: dict[frozenset[str], re.Pattern[str]] = {}

    def _pattern(self, text: str) -> "re.Pattern[str] | None":
        said = words_of(text)
        if self._first.isdisjoint(said):
            return None
        there = self._first & said
        if there not in self._made:
            there = there if len(self._made) < FEW else self._first
        if there not in self._made:
            phrases = either(said for word in there for said in self._by_first[word])
            self._made[there] = re.compile(rf"{self._start}{phrases}(?!\w)")
        return self._made[there]

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield matches between ``start`` and ``end`` of a folded text, in order; none overlap."""
        pattern = self._pattern(text)
        return pattern.finditer(text, start, end) if pattern else iter(())

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match, or None."""
        pattern = self._pattern(text)
        return pattern.search(text, start, end) if pattern else None


@lru_cache(maxsize=32)
def words_of(text: str) -> frozenset[str]:
    """Return the words and signs of a text."""
    return frozenset(_TOKEN.findall(text))


@cache
def phrase(words: tuple[str, ...]) -> Phrases:
    """Return what finds any of the words or phrases as whole words."""
    return Phrases(words)


def flat(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return the words of all groups."""
    return tuple(word for group in groups for word in group)


def proper(text: str, at: int, language: Language, *, most: int = MAX_WORDS) -> tuple[int, int] | None:
    """Return start and end of the proper name that begins at ``at``, or None.

    A proper name is one to ``most`` words with a capital first letter, with the language's joiners
    between them ("University of Leeds"). Weekdays, months and the like are none.

    Args:
        text: As written.
        at: Where it may begin; spaces and one "the" are passed over.
        language: For its joiners.
        most: How many words, at most.
    """
    spans = list(_words(text, at, language, most))
    while spans and text[spans[-1][0] : spans[-1][1]].lower() in language.joiners:
        spans.pop()
    if not spans:
        return None
    start, end = spans[0][0], spans[-1][1]
    return start, end - 2 if text[start:end].endswith(("'s", "’s")) else end  # noqa: RUF001 (an apostrophe)


def _words(text: str, at: int, language: Language, most: int) -> Iterator[tuple[int, int]]:
    """Yield the words of a proper name, with joiners even at its end."""
    named, at = 0, _skip(text, at)
    for _ in range(most + JOINED):
        match = _WORD.match(text, at) if named < most else None
        if match is None:
            return
        word = match[0]
        if word[0].isupper() and word.lower() not in language.not_names:
            named += 1
        elif not (word.lower() in language.joiners or (named and word.isdigit() and len(word) < 4)):
            return
        if named:
            yield match.span()
        at = match.end() + 1
        if text[at - 1 : at] != " ":
            return


def _skip(text: str, at: int) -> int:
    """Return the place after at most three spaces."""
    for _ in range(3):
        if text[at : at + 1] == " ":
            at += 1
    return at


def hits(pattern: "re.Pattern[str] | Phrases", text: str) -> Iterator[re.Match[str]]:
    """Yield matches, at most ``MAX_HITS``: no honest text has more."""
    return islice(pattern.finditer(text), MAX_HITS)
