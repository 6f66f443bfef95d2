"""Which frames a text is asked, and where: only those whose words stand there, and never too many."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.grammar import Frame
from exposure.extract.text.index import SHIFT, Index
from exposure.extract.text.known import frames
from exposure.extract.text.passage import Passage, straight
from exposure.extract.text.slots import CAPITAL, DIGIT, FIRST, WORD, marks

SHORT = 400
"""Characters of a text that is looked at as a whole; of a longer one, stretches of that length."""
STEP = 300
"""Characters from one stretch to the next; what is shared holds a frame that a cut would part."""
MAX_STRETCHES = 40
MAX_WORDS = 200
"""Words and signs of one stretch: more than people put into so many characters."""
MAX_EACH = 8
"""Stretches of one text in which the same frame is tried."""
MAX_WORK = 300
"""What all tries of one text may cost; a frame costs one, and more for each gap in it."""

_PARTS = re.compile(r"[^\W\d_]+|\d+")
_SPACE = re.compile(r"\s")


def asked(passage: Passage, language: Language) -> Iterator[tuple[Frame, int, int]]:
    """Yield the language's frames to try, and where.

    A stretch that holds nothing but what another held is passed over: nobody writes so. Frames that are
    for biographies only, or for posts only, are asked of no others.
    """
    known, work = frames(language), 0
    tried, seen = dict[Frame, int](), set[frozenset[tuple[str, str]]]()
    text, low = straight(passage.text), passage.low
    elsewhere = "post" if passage.bio else "bio"
    for start, end in stretches(low):
        words = WORD.findall(low, start, end)[:MAX_WORDS]
        if end - start < len(low):
            said = frozenset(pairwise(words))
            if said in seen:
                continue
            seen.add(said)
        for frame in known.fitting(held(WORD.findall(text, start, end), words, language, known.index)):
            times = tried[frame] = tried.get(frame, 0) + 1
            if times <= MAX_EACH:
                work += frame.cost
                if elsewhere not in frame.flags:
                    yield frame, start, end
            if work >= MAX_WORK:
                return


def held(said: Sequence[str], words: Sequence[str], language: Language, index: Index) -> set[int]:
    """Return the sets of which a stretch holds a unit: a word, a mark, or two of them side by side.

    Args:
        said: Its words as written, with straight apostrophes.
        words: The same, folded.
        language: For the marks of its lists.
        index: The sets, by their units.
    """
    found: list[Sequence[int]] = []
    leads: dict[str, tuple[int, ...]] = {}
    units: dict[str, tuple[int, ...]] = {}
    for word in set(words):
        leading, known, sets = _known(word, index, language)
        if known:
            units[word] = known
            found.append(sets)
        if leading:
            leads[word] = leading
    found += _capitals((said, words), language, index, units)
    of = index.of
    for one, other in set(pairwise(words)):
        if one in leads and other in units:
            found += [of(lead | unit) for lead in leads[one] for unit in units[other]]
    return set[int]().union(*found)


def _capitals(
    texts: tuple[Sequence[str], Sequence[str]],
    language: Language,
    index: Index,
    units: dict[str, tuple[int, ...]],
) -> Iterator[Sequence[int]]:
    """Add the marks of words with a capital letter, and of first names among them, and yield their sets."""
    capital, first = _marks(index)
    marked = False, False
    for word in {word for one, word in zip(*texts, strict=False) if one != word}:
        name = word.partition("'")[0]
        named = name in first_names() or name in language.short_names
        units[word] = (*units.get(word, ()), *capital, *(first if named else ()))
        marked = True, named or marked[1]
    for mark in (*(capital if marked[0] else ()), *(first if marked[1] else ())):
        yield _sets(mark, index)


@lru_cache(maxsize=64)
def _marks(index: Index) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the numbers for a word with a capital letter and for a first name, if a frame needs them."""
    capital, first = ((index.numbers[mark],) if mark in index.numbers else () for mark in (CAPITAL, FIRST))
    return capital, first


@lru_cache(maxsize=64)
def _sets(mark: int, index: Index) -> tuple[int, ...]:
    return tuple(index.of(mark))


@lru_cache(maxsize=2048)
def _known(
    word: str, index: Index, language: Language
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Return the numbers by which pairs begin with a word, its own and its marks', and the sets of these."""
    listed, numbers = marks(language), index.numbers
    names = (word,) if word.isalpha() else _names(word)
    own = tuple(numbers[name] for name in names if name in numbers)
    signs = (sign for name in names for sign in listed.get(name, ()))
    known = (*own, *(numbers[sign] for sign in signs if sign in numbers))
    leads = tuple(number << SHIFT for number in own if index.leads[number])
    return leads, known, tuple(dict.fromkeys(n for unit in known for n in index.of(unit)))


def _names(word: str) -> list[str]:
    """Return a word with signs in it, and the parts by which it may be known; for a number, its mark."""
    if word.isdecimal():
        return [word, DIGIT]
    if len(word) == 1 and not word.isalnum():
        return [word]
    parts = _PARTS.findall(word)
    known = dict.fromkeys((word, word.partition("'")[0] or word, *parts))
    if any(map(str.isdigit, parts)):
        known[DIGIT] = None
    return list(known)


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield starts and ends of a text's stretches: all of a short text, else some, cut between words."""
    start = 0
    for _ in range(MAX_STRETCHES):
        end = _cut(text, start + SHORT)
        yield start, end
        if end >= len(text):
            return
        start = _cut(text, start + STEP)


def _cut(text: str, at: int) -> int:
    """Return the first space behind ``at``, or a place soon behind it where there is none."""
    space = _SPACE.search(text, at, at + 30)
    return min(len(text), space.start() if space else at)
