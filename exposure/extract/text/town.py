"""A town that a biography names among other words: "Example renter", "photos of Example by night".

Of three such towns, two were where the writer lives or comes from: a hint, where nothing else was found.
"""

import re
from collections.abc import Iterator, Sequence

from exposure.extract.guess.places import is_place, is_settlement
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Segment
from exposure.extract.text.phrases import phrase
from exposure.model import Kind, Level

LONGEST = 8
"""Words of a segment that is about one thing."""
_NAMES = re.compile(r"(?<![\w@#])[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'-]+){0,2}")


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield the first town of a segment, with the longest of its names; a shop's biography has none."""
    segment = bio[index]
    if segment.low.count(" ") >= LONGEST or any(phrase(language.business).search(s.low) for s in bio):
        return
    for match in _NAMES.finditer(segment.text):
        for start, end in _parts(match):
            if _is_town(segment.text[start:end], language):
                yield Span(segment.start + start, segment.start + end)
                return


def _parts(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield start and end of a row of words and of its parts, the longest first."""
    words = [(m.start() + match.start(), m.end() + match.start()) for m in re.finditer(r"\S+", match[0])]
    for count in range(len(words), 0, -1):
        for first in range(len(words) - count + 1):
            yield words[first][0], words[first + count - 1][1]


def _is_town(name: str, language: Language) -> bool:
    low = name.lower()
    listed = (language.not_names, language.common, language.hobbies, language.jobs, language.pets)
    known = (*listed, language.countries, first_names())
    return (is_settlement(name) or is_place(name)) and not any(low in words for words in known)


RECOGNIZER = Recognizer(
    name="town", kind=Kind.TEXT_TOWN, bio_kind=Kind.BIO_TOWN, label=label, rank=95, level=Level.HINT
)
