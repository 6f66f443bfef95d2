"""A frame's expression, made for what a text holds.

Long lists (jobs, employers) make an expression slow to make and large to keep, and so do capital letters
from far alphabets. So of a long list only what stands in the text is put into it, and those letters only
where the text has one; what it finds is the same.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.grammar import Frame, compiled
from exposure.extract.text.slots import FAR, LONG, SLOTS, is_long, phrases

FEW = 12
"""Expressions of one frame, each for other words of its lists, before one is made of the whole lists."""
KEPT = 6000
"""Expressions that are kept, those that were used last."""
_ODD = "ıİſẛ"
"""Letters that match others in any case, which lower case does not tell."""
_FAR = re.compile(f"[{FAR}{_ODD}]")
_SLOT = re.compile(r"\{([A-Za-z]\w*)\}")
There = tuple[tuple[str, ...], ...]
_BEGINNING = 3
"""Letters by which a list's phrases are looked up."""


def is_far(text: str) -> bool:
    """Return whether a text has letters that need whole expressions."""
    return not text.isascii() and bool(_FAR.search(text))


def pattern(frame: Frame, low: str, *, far: bool) -> re.Pattern[str]:
    """Return the expression of a frame for a text.

    Group ``v`` is what is exposed; ``Place``, ``Name``, ``Code`` and the like are to be checked.

    Args:
        frame: The frame.
        low: The folded text, as far as it is searched.
        far: Whether the text has letters that need a whole expression (``is_far``).
    """
    if far:
        return _whole(frame)
    lists, known = _lists(frame)
    there = _those(low, lists, frame.language) if lists else ()
    if there not in known:
        if len(known) >= FEW:
            return _made(frame, None)
        known.add(there)
    return _made(frame, there)


@cache
def _lists(frame: Frame) -> tuple[tuple[str, ...], set[There]]:
    """Return the long lists of a frame, and what of them the texts held that it has an expression for."""
    slots = dict.fromkeys(_SLOT.findall(frame.words))
    return tuple(s for s in slots if s not in SLOTS and is_long(s, frame.language)), set()


@lru_cache(maxsize=KEPT)
def _made(frame: Frame, there: There | None) -> re.Pattern[str]:
    """Return the expression of a frame for some phrases of each of its long lists, or for all of them."""
    told = {} if there is None else dict(zip(_lists(frame)[0], there, strict=True))
    return _expression(frame, lists=told, far=False)


@lru_cache(maxsize=64)
def _whole(frame: Frame) -> re.Pattern[str]:
    return _expression(frame, lists={}, far=True)


def _expression(frame: Frame, *, lists: Mapping[str, Iterable[str]], far: bool) -> re.Pattern[str]:
    bio = "bio" in frame.flags
    return compiled(frame.words, frame.language, bio=bio, lists=lists, far=far)


def _those(low: str, lists: Sequence[str], language: Language) -> There:
    """Return of each of some lists the phrases that stand anywhere in a text, even within words."""
    there = _there(low, language)
    return tuple(tuple(there.get(slot, ())) for slot in lists)


@lru_cache(maxsize=8)
def _there(low: str, language: Language) -> Mapping[str, Sequence[str]]:
    """Return the phrases of all long lists that stand in a text, in the lists' order."""
    beginnings = {low[at : at + _BEGINNING] for at in range(len(low) - _BEGINNING + 1)}
    listed = _by_beginning(language)
    found: dict[str, list[str]] = {}
    for key in sorted(listed.keys() & {"", *beginnings}):
        for said, slot in listed[key]:
            if said in low:
                found.setdefault(slot, []).append(said)
    return found


@cache
def _by_beginning(language: Language) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return the phrases of all long lists, with their slots, by their first letters; shorter ones by ""."""
    found: dict[str, list[tuple[str, str]]] = {}
    for slot in (slot for slot in LONG if is_long(slot, language)):
        for said in phrases(slot, language):
            found.setdefault(said[:_BEGINNING] if len(said) >= _BEGINNING else "", []).append((said, slot))
    return found
