"""Expressions that are made, and run, only where a text holds words that they cannot do without.

Most of what recognizers look for is not in most texts, and an expression takes a hundred times as long to
make as to run. So a text's words are looked up once, and each expression names what it needs of them.
"""

import re
import sys
from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain

_TOKEN = re.compile(r"\w+|[^\w\s]")
_OPEN = re.compile(r"\w*[#*]\w*")
"""What stands for a number or a gap, with the letters that it may go on in."""
_GAP, _NUMBER = r"[^.!?|\n]{1,40}", r"\d{1,4}"
FEW = 16
"""Expressions that are made of parts of a list before one is made of all of it."""


@lru_cache(maxsize=32)
def words_of(text: str) -> frozenset[str]:
    """Return the words and signs of a text."""
    return frozenset(_TOKEN.findall(text))


def either(words: Iterable[str]) -> str:
    """Return a group that matches any of the words, longest first; never, if there are none."""
    longest_first = sorted(set(words), key=lambda w: (-len(w), w))
    return f"(?:{'|'.join(map(re.escape, longest_first))})" if longest_first else r"(?!)"


def by_key(phrases: Iterable[str], *, wild: bool = False) -> dict[str, list[str]]:
    """Return phrases by the word of each that is longest, so rarest: every text with the phrase holds it.

    Args:
        phrases: Whole words in a text, never parts of words.
        wild: ``#`` and ``*`` stand for a number and a gap; a phrase of nothing else has no key, but "".
    """
    told = {said: _TOKEN.findall(_OPEN.sub(" ", said) if wild else said) for said in phrases}
    often = Counter(chain.from_iterable(told.values()))
    found = defaultdict[str, list[str]](list)
    for said, words in told.items():
        found[min(words, key=lambda w: (-len(w), often[w], w), default="")].append(said)
    return found


class Finder(ABC):
    """What is searched for in folded texts, as ``re.Pattern`` is."""

    __slots__ = ()

    @abstractmethod
    def on(self, text: str) -> "re.Pattern[str] | None":
        """Return the expression to search a text with; None if it holds too little to be found in."""

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield matches between ``start`` and ``end`` of a folded text, in order; none overlap."""
        pattern = self.on(text)
        return pattern.finditer(text, start, end) if pattern else iter(())

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match, or None."""
        pattern = self.on(text)
        return pattern.search(text, start, end) if pattern else None


class Wanted(Finder):
    """An expression that needs a word of each of some lists.

    The lists' phrases must be whole words wherever it matches.
    """

    __slots__ = ("_form", "_keys", "_made")

    def __init__(self, form: Callable[[], str], *lists: Iterable[str], wild: bool = False) -> None:
        """Keep how it is made, and of what a text must hold a phrase each."""
        self._form = form
        self._keys = tuple(frozenset(by_key(listed, wild=wild)) for listed in lists)
        self._made: re.Pattern[str] | None = None

    def on(self, text: str) -> "re.Pattern[str] | None":
        """Return the expression, or None."""
        said = words_of(text)
        for keys in self._keys:
            if keys.isdisjoint(said):
                return None
        if self._made is None:
            self._made = re.compile(self._form())
        return self._made


class Phrases(Finder):
    """Words and phrases to be found as whole words: of a list, only what a text may hold is looked for."""

    __slots__ = ("_by_key", "_keys", "_made", "_start", "_wild")

    def __init__(self, phrases: Iterable[str], *, wild: bool = False) -> None:
        """Keep the phrases by their rarest words.

        Args:
            phrases: In lower case.
            wild: In them, ``*`` is a gap within a sentence and ``#`` a number.
        """
        self._by_key = by_key(phrases, wild=wild)
        self._keys = frozenset(self._by_key)
        said = chain.from_iterable(self._by_key.values())
        self._start = r"\b" if all(w[0].isalnum() for w in said) else r"(?<!\w)"  # the first is faster
        self._wild = wild
        self._made: dict[frozenset[str], re.Pattern[str]] = {}

    def on(self, text: str) -> "re.Pattern[str] | None":
        """Return an expression for the phrases that a text may hold, or None."""
        there = self._keys & words_of(text)
        return (self._made.get(there) or self._make(there)) if there else None

    def _make(self, there: frozenset[str]) -> re.Pattern[str]:
        there = there if len(self._made) < FEW else self._keys
        if there not in self._made:
            form = either(chain.from_iterable(map(self._by_key.__getitem__, there)))
            if self._wild:
                form = form.replace(r"\*", _GAP).replace(r"\#", _NUMBER)
            self._made[there] = re.compile(f"{self._start}{form}(?!\\w)")
        return self._made[there]
