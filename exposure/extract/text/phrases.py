"""Patterns made of a language's words. Matched on folded text, so that they need no case."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from exposure.extract.languages.contract import Language
from exposure.extract.text.wanted import Finder, Phrases, Wanted, either, words_of

__all__ = ["Phrases", "Wanted", "either", "flat", "hits", "phrase", "proper", "wild", "words_of"]

_WORD = re.compile(r"&|(?:[A-Z]|St|Mt|Ft|Dr)\.(?= ?[A-Z])|[^\W_](?:[\w'’.&+-]{0,38}\w)?")  # noqa: RUF001 (an apostrophe)
MAX_WORDS = 6
MAX_HITS = 50

_NONE: Iterator[re.Match[str]] = iter(())
JOINED = 8
"""Joiners and numbers in one proper name, at most; a text can hold nothing else."""


_Known = dict[int, tuple[tuple[str, ...], Phrases]]
_KNOWN: _Known = {}
_WILD: _Known = {}
MAX_KNOWN = 4096
"""Lists that are kept; languages have about a thousand."""


def phrase(words: tuple[str, ...]) -> Phrases:
    """Return what finds any of the words or phrases of a language's list as whole words.

    A list is known by being the same one, since to hash its words takes long; none may be made for this.
    """
    known = _KNOWN.get(id(words))
    return known[1] if known else _keep(_KNOWN, words, Phrases(words))


def wild(words: tuple[str, ...]) -> Phrases:
    """Return what finds the phrases of a list in which ``*`` is a gap and ``#`` a number (``phrase``)."""
    known = _WILD.get(id(words))
    return known[1] if known else _keep(_WILD, words, Phrases(words, wild=True))


def _keep(known: _Known, words: tuple[str, ...], made: Phrases) -> Phrases:
    if len(known) >= MAX_KNOWN:
        known.clear()
    known[id(words)] = words, made  # as long as the list is kept, no other can be in its place
    return made


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


def hits(pattern: "re.Pattern[str] | Finder", text: str) -> Iterator[re.Match[str]]:
    """Yield matches, at most ``MAX_HITS``: no honest text has more."""
    made = pattern.on(text) if isinstance(pattern, Finder) else pattern
    return islice(made.finditer(text), MAX_HITS) if made else _NONE
