"""Find a sentence again after the name of a site, or an address, was put into it.

What a site answered is told by sentences that name it already when the language is chosen, as in
"Lemmy has no such account. ...". The catalogue knows them as "{site} has no such account. ...".
"""

import re
from collections.abc import Iterable
from typing import Final, TypeAlias

NAMES: Final = frozenset({"site", "address"})
_FIELD = re.compile(r"\{(\w+)\}")

Shape: TypeAlias = tuple[re.Pattern[str], str]


def shapes(sentences: Iterable[str]) -> tuple[Shape, ...]:
    """Return what the sentences with one name in them, and with nothing else to put in, look like.

    Args:
        sentences: The English of a catalogue.
    """
    return tuple((_shape(one), one) for one in sentences if _named(one))


def _named(sentence: str) -> bool:
    fields = _FIELD.findall(sentence)
    return len(fields) == 1 and fields[0] in NAMES


def _shape(sentence: str) -> re.Pattern[str]:
    before, name, after = _FIELD.split(sentence)
    return re.compile(f"{re.escape(before)}(?P<{name}>.{{1,200}}){re.escape(after)}")


def found(text: str, known: Iterable[Shape]) -> tuple[str, dict[str, str]] | None:
    """Return the sentence that a text is, and the name in it; None if it is none.

    Args:
        text: One line. At most 2000 characters of it are looked at.
        known: What ``shapes`` returned.
    """
    for shape, sentence in known:
        match = shape.fullmatch(text) if len(text) <= 2000 else None
        if match:
            return sentence, match.groupdict()
    return None
