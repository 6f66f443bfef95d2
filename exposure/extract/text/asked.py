"""Which frames a text is asked, and where: only those whose words stand there, and never too many."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from operator import attrgetter

from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.grammar import Frame, frames
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

    A stretch that holds nothing but what another held is passed over: nobody writes so.
    """
    known, work = frames(language), 0
    tried, seen = Counter[Frame](), set[frozenset[tuple[str, str]]]()
    text = straight(passage.text)
    for start, end in stretches(passage.low):
        words = WORD.findall(passage.low, start, end)[:MAX_WORDS]
        said = frozenset(pairwise(words))
        if said in seen:
            continue
        seen.add(said)
        there = units(WORD.findall(text, start, end), words, language)
        for frame in _fitting(there, known):
            tried[frame] += 1
            if tried[frame] <= MAX_EACH:
                work += frame.cost
                yield frame, start, end
            if work >= MAX_WORK:
                return


def _fitting(there: set[str], known: Mapping[str, tuple[Frame, ...]]) -> list[Frame]:
    """Return the frames that a stretch has the units for, in their order."""
    nearly = {frame for unit in there if unit in known for frame in known[unit]}
    fitting = (frame for frame in nearly if not any(map(there.isdisjoint, frame.needs)))
    return sorted(fitting, key=attrgetter("order"))


def units(said: Sequence[str], words: Sequence[str], language: Language) -> set[str]:
    """Return the words of a stretch, their marks, and each two that stand side by side.

    Args:
        said: Its words as written, with straight apostrophes.
        words: The same, folded.
        language: For the marks of its lists.
    """
    listed, known = marks(language), dict[str, list[str]]()
    there: dict[str, list[str]] = {}
    for word in set(words):
        known[word] = now = [word] if word.isalpha() else _names(word)
        there[word] = now + [sign for name in now if name in listed for sign in listed[name]]
    for word in {word for one, word in zip(said, words, strict=False) if one != word}:
        there[word].append(CAPITAL)
        if word.partition("'")[0] in first_names():
            there[word].append(FIRST)
    found = {unit for units in there.values() for unit in units}
    for word, other in set(pairwise(words)):
        found.update([f"{one} {unit}" for one in known[word] for unit in there[other]])
    return found


def _names(word: str) -> list[str]:
    """Return a word with signs in it, and the parts by which it may be known; for a number, its mark."""
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
