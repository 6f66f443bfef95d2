"""What the model sees of a stretch of text: its words and classes, alone and beside each other, hashed.

Training and reading use this one module, so that both see the same.
"""

from collections.abc import Sequence
from itertools import pairwise
from zlib import crc32

from exposure.extract.guess.tokens import Token

_OPEN = frozenset({"NAME", "PLACE", "CAP", "ACRONYM", "MORE"})
"""Classes whose words say nothing by themselves: the model must not learn who is called what."""

Feature = int
"""A feature's hash."""


def features(found: Sequence[Token], *, mark: str = "") -> list[Feature]:
    """Return the features of a row of tokens; some may be there twice.

    Args:
        found: The tokens.
        mark: What is known beside the words, such as a segment's place in its bio.
    """
    return _hashed(_told(found)) + marked(found, mark)


def marked(found: Sequence[Token], mark: str) -> list[Feature]:
    """Return the features that only a mark gives; none without one."""
    return _hashed([f"#{mark}", f"#{mark}|{_first(found)}"]) if mark else []


def _hashed(told: Sequence[str]) -> list[Feature]:
    return [crc32(one.encode("utf-8", "surrogatepass")) for one in told]


def _first(found: Sequence[Token]) -> str:
    return (found[0].kind or found[0].word) if found else "$"


def _told(found: Sequence[Token]) -> list[str]:
    """Return the features as words."""
    words = ["" if t.kind in _OPEN else t.word for t in found]
    kinds = [t.kind or t.word for t in found]
    told = [t.kind for t in found if t.kind]
    told += filter(None, words)
    told += [f"{word[:4]}~" for word in words if len(word) > 5]
    told += [f"{word} {following}" for word, following in pairwise(words) if word and following]
    before, behind = ["^", *kinds], [*kinds[1:], "$"]
    told += [f"{one}|{other}" for one, other in zip(kinds, behind, strict=False)]
    told += [f"{one}|{two}|{three}" for one, two, three in zip(before, kinds, behind, strict=False)]
    told += [f"{one}|_|{other}" for one, other in zip(kinds, behind[1:], strict=False)]
    told.append(f"^|{_first(found)}")
    return told
