"""What the model sees of a stretch of text: its words and classes, alone and beside each other, hashed.

Training and reading use this one module, so that both see the same.
"""

from collections.abc import Iterator, Sequence
from zlib import crc32

from exposure.extract.guess.tokens import Token

_OPEN = frozenset({"NAME", "PLACE", "CAP", "ACRONYM", "MORE"})
"""Classes whose words say nothing by themselves: the model must not learn who is called what."""

Feature = int
"""A feature's hash."""


def features(found: Sequence[Token], *, mark: str = "") -> Iterator[Feature]:
    """Yield the features of a row of tokens; some may come twice.

    Args:
        found: The tokens.
        mark: What is known beside the words, such as a segment's place in its bio.
    """
    words = ["" if t.kind in _OPEN else t.word for t in found]
    kinds = ["^", *(t.kind or t.word for t in found), "$"]
    last = len(found) - 1
    for i, word in enumerate(words):
        kind = found[i].kind
        if word:
            yield _hash(word)
            if len(word) > 5:
                yield _hash(f"{word[:4]}~")
            following = words[i + 1] if i < last else ""
            if following:
                yield _hash(f"{word} {following}")
        if kind:
            yield _hash(kind)
        here, right = kinds[i + 1], kinds[i + 2]
        pair = f"{here}|{right}"
        yield _hash(pair)
        yield _hash(f"{kinds[i]}|{pair}")
        if i < last:
            yield _hash(f"{here}|_|{kinds[i + 3]}")
    yield _hash(f"^|{kinds[1]}")
    if mark:
        yield _hash(f"#{mark}")
        yield _hash(f"#{mark}|{kinds[1]}")


def _hash(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))
