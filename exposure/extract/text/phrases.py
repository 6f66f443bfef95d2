"""Patterns made of a language's words. Matched on folded text, so that they need no case."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from exposure.extract.languages.contract import Language

NEVER = re.compile(r"(?!)")
_WORD = re.compile(r"&|(?:[A-Z]|St|Mt|Ft|Dr)\.(?= ?[A-Z])|[^\W_](?:[\w'’.&+-]{0,38}\w)?")  # noqa: RUF001 (an apostrophe)
MAX_WORDS = 6
MAX_HITS = 100


def either(words: Iterable[str]) -> str:
    """Return a group that matches any of the words, longest first; never, if there are none."""
    longest_first = sorted(set(words), key=lambda w: (-len(w), w))
    return f"(?:{'|'.join(map(re.escape, longest_first))})" if longest_first else r"(?!)"


@cache
def phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that matches any of the words or phrases as whole words."""
    if not words:
        return NEVER
    start = r"\b" if all(w[0].isalnum() for w in words) else r"(?<!\w)"  # the first is twice as fast
    return re.compile(rf"{start}{either(words)}(?!\w)")


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
    while named < most and (match := _WORD.match(text, at)):
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


def hits(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield matches, at most ``MAX_HITS``: no honest text has more."""
    return islice(pattern.finditer(text), MAX_HITS)
