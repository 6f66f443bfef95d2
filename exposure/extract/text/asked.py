"""Which frames a text is asked, and where: only those whose words stand there, and never too many."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from exposure.extract.names import first_names
from exposure.extract.text.grammar import CAPITAL, DIGIT, FIRST, WORD, Frame
from exposure.extract.text.passage import Passage

SHORT = 400
"""Characters of a text that is looked at as a whole; of a longer one, stretches of that length."""
STEP = 300
"""Characters from one stretch to the next; what is shared holds a frame that a cut would part."""
MAX_STRETCHES = 40
MAX_EACH = 8
"""Stretches of one text in which the same frame is tried."""
MAX_WORK = 300
"""What all tries of one text may cost; a frame costs one, and more for each gap in it."""

_PARTS = re.compile(r"[^\W\d_]+|\d+")
_APOSTROPHE = re.compile(r"['\u2019\u2018\u02bc\u00b4`]")
_SPACE = re.compile(r"\s")


def asked(passage: Passage, known: Mapping[str, tuple[Frame, ...]]) -> Iterator[tuple[Frame, int, int]]:
    """Yield the frames to try, and where.

    Args:
        passage: The text.
        known: The frames by their anchor words.
    """
    tried, work = Counter[Frame](), 0
    for start, end in stretches(passage.low):
        words = dict.fromkeys(WORD.findall(passage.low, start, end))
        words |= dict.fromkeys(word.partition("'")[0] for word in tuple(words) if "'" in word[1:])
        there: set[str] = set()
        asking = set[Frame]()
        for word in words:
            for frame in known.get(word, ()):
                there = there or _there(passage, start, end, words)
                if frame in asking or any(map(there.isdisjoint, frame.needs)):
                    continue
                asking.add(frame)
                tried[frame] += 1
                if tried[frame] <= MAX_EACH and work < MAX_WORK:
                    work += frame.cost
                    yield frame, start, end
        if work >= MAX_WORK:
            return


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


def _there(passage: Passage, start: int, end: int, words: Mapping[str, None]) -> set[str]:
    """Return the words of a stretch, the parts of those with signs in them, and marks of the rest."""
    there = set(words)
    for word in words:
        if not word.isalpha():
            there.update(_PARTS.findall(word))
    text = passage.text[start:end]
    if any(map(str.isdigit, there)):
        there.add(DIGIT)
    if not text.islower():
        there.add(CAPITAL)
        first = (_APOSTROPHE.split(w.lower(), maxsplit=1)[0] for w in WORD.findall(text) if w[0].isupper())
        if not first_names().isdisjoint(first):
            there.add(FIRST)
    return there
