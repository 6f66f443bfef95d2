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
    return [crc32(told.encode("utf-8", "surrogatepass")) for told in _told(found, mark)]


def _told(found: Sequence[Token], mark: str) -> list[str]:
    """Return the features as words."""
    words = ["" if t.kind in _OPEN else t.word for t in found]
    kinds = [t.kind or t.word for t in found]
    told = [t.kind for t in found if t.kind]
    told += filter(None, words)
    told += [f"{word[:4]}~" for word in words if len(word) > 5]
    told += [f"{word} {following}" for word, following in pairwise(words) if word and following]
    before, behind = ["^", *kinds], [*kinds[1:], "$"]
    told += map("{}|{}".format, kinds, behind)
    told += map("{}|{}|{}".format, before, kinds, behind)
    told += map("{}|_|{}".format, kinds, behind[1:])
    first = kinds[0] if kinds else "$"
    told.append(f"^|{first}")
    if mark:
        told += (f"#{mark}", f"#{mark}|{first}")
    return told
