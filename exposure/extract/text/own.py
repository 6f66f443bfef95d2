"""Is it about the writer? What is quoted, sung, passed on, wished or made up is not."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import either, phrase, words_of
from exposure.extract.text.speaker import silent

SHORT = 300
"""A text of at most so many characters has one speaker: one "I" speaks for all its sentences."""

_QUOTED = re.compile(r"[\"“„«»]([^\"“”„«»\n]{2,300})[\"”“»«]|^>.{0,500}", re.MULTILINE)
_SINGLE = re.compile(r"(?<![\w'‘’])['‘](?=[A-Z])(?:[^'‘’\n]|['’](?=\w)){8,120}+['’](?![\w'’])")  # noqa: RUF001
"""A quotation between single marks; an apostrophe inside a word does not end it."""
_PLAYED = re.compile(r"(?:\A|\s)\*\s?[a-z]{2,12}s (?:[^*\n]{15,200})\*")
"""What somebody does who plays a part: "*pulls the cloak around her*"."""
_NOTES = re.compile(r"[♪♫♬🎵🎶]")
_PASSED_ON = re.compile(r"(?<!\w)RT\b:? ?@|^\s{0,3}RT\b|\bvia @\w{1,30}:")
_MARKS, _SUNG, _PASSED = frozenset('"“”„«»>'), frozenset("♪♫♬🎵🎶"), frozenset({"rt", "via"})
_SIGNS = _MARKS | _SUNG | _PASSED | frozenset("'*")
"""What a folded text holds where something in it may not be the writer's: most texts hold none of it."""
_OPENING = re.compile(
    r"(?:(?:ok|okay|so|and|well|omg|finally|still|just|now|yay|also|y|et|und|e|ya|enfin)\W{1,3}){0,2}"
)


_DIGIT = re.compile(r"\d")
_LONG_AGO = re.compile(r"(?<!\w)(?:in|of|circa|during) (?:19\d\d|20[01]\d|'[0-9]\d)(?!\w)")
"""A year long gone; that of a birth is asked for elsewhere."""


def strangers(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Return the stretches that are not the writer's own words, in no order.

    These are quotations, lyrics between notes (or after the only one), and all that follows a
    retweet mark.
    """
    said = words_of(passage.low)
    return () if said.isdisjoint(_SIGNS) else tuple(_strangers(passage.text, said))


def _strangers(text: str, said: frozenset[str]) -> Iterator[tuple[int, int]]:
    if not said.isdisjoint(_MARKS):
        yield from (m.span() for m in _QUOTED.finditer(text))
    if "'" in said:
        yield from (m.span() for m in _SINGLE.finditer(text))
    if "*" in said and _PLAYED.search(text):
        yield 0, len(text)
    notes = [] if said.isdisjoint(_SUNG) else [m.start() for m in _NOTES.finditer(text)]
    if notes:
        yield notes[0], notes[-1] if len(notes) > 1 else len(text)
    passed_on = None if said.isdisjoint(_PASSED) else _PASSED_ON.search(text)
    if passed_on:
        yield passed_on.start(), len(text)


def unreal(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the sentence around ``at`` is a wish, a condition or made up."""
    said = phrase(language.unreal).finditer(passage.low, *passage.sentence(at))
    return any(not _asked(passage, match.start(), language) for match in said)


def _asked(passage: Passage, at: int, language: Language) -> bool:
    """Return whether "if i" at a place follows "asked", so that it is no condition; or "i could" "before"."""
    before = passage.low[max(0, at - 12) : at].split()
    follows = (("if ", language.asks), ("i could", language.could))
    return any(before and passage.low.startswith(said, at) and before[-1] in words for said, words in follows)


def past(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the sentence around ``at`` tells of the past."""
    return _past(passage.low, *passage.sentence(at), language)


@lru_cache(maxsize=256)
def _past(low: str, start: int, end: int, language: Language) -> bool:
    if phrase(language.past).search(low, start, end):
        return True
    return bool(_DIGIT.search(low, start, end) and _LONG_AGO.search(low, start, end))


def business(passage: Passage, language: Language) -> bool:
    """Return whether a shop, a venue or a station speaks.

    Biographies of a language that has words for firms are judged as a whole: see ``speaker``.
    """
    if passage.bio and language.firms:
        return silent(passage, (language,))
    return bool(phrase(language.business).search(passage.low))


def first_person(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the writer speaks of themselves around ``at``.

    That is in the same sentence, or anywhere in a short text. A bio always does.
    """
    if passage.bio or _in_sentence(passage, at, language.me):
        return True
    return len(passage.low) <= SHORT and bool(phrase(language.me).search(passage.low))


def speaks(passage: Passage, at: int, language: Language) -> bool:
    """Return whether "I" or "my" stands in the sentence around ``at``."""
    return _in_sentence(passage, at, language.me)


def subject(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the words at ``at`` have the writer as subject.

    They begin with "i" or "we", follow such a word, or begin the sentence ("Flying to ...").
    """
    low = passage.low
    start, _ = passage.sentence(at)
    if _me(language).match(low, at) or _ends_with_me(language).search(low, max(start, at - 40), at):
        return True
    rest = _OPENING.sub("", low[start:at].strip(" \t\n-–—.,!*:;\"'(")[:60] + " ").strip()  # noqa: RUF001
    return not rest or rest.isdigit() or rest in language.numbers


@cache
def _me(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{either(language.me)}(?!\w)")


@cache
def _ends_with_me(language: Language) -> re.Pattern[str]:
    """A word for the writer, and at most three words between it and what follows."""
    return re.compile(rf"(?<!\w){either(language.me)}(?: [\w']{{1,12}}){{0,3}} ?\Z")


def _in_sentence(passage: Passage, at: int, words: tuple[str, ...]) -> bool:
    start, end = passage.sentence(at)
    return bool(phrase(words).search(passage.low, start, end))
