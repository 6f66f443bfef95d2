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
_ODD = "ıİſẛ"
"""Letters that match others in any case, which lower case does not tell."""
_FAR = re.compile(f"[{FAR}{_ODD}]")
_SLOT = re.compile(r"\{([A-Za-z]\w*)\}")
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
    lists, made = _made(frame)
    there = _those(low, lists, frame.language) if lists else ()
    if there not in made:
        there = there if len(made) < FEW else ()
    if there not in made:
        told = dict(zip(lists, there, strict=False))
        made[there] = _expression(frame, lists=told, far=False)
    return made[there]


@cache
def _made(frame: Frame) -> tuple[tuple[str, ...], dict[tuple[tuple[str, ...], ...], re.Pattern[str]]]:
    """Return the long lists of a frame, and its expressions by what a text holds of them."""
    slots = dict.fromkeys(_SLOT.findall(frame.words))
    return tuple(s for s in slots if s not in SLOTS and is_long(s, frame.language)), {}


@cache
def _whole(frame: Frame) -> re.Pattern[str]:
    return _expression(frame, lists={}, far=True)


def _expression(frame: Frame, *, lists: Mapping[str, Iterable[str]], far: bool) -> re.Pattern[str]:
    bio = "bio" in frame.flags
    return compiled(frame.words, frame.language, bio=bio, lists=lists, far=far)


def _those(low: str, lists: Sequence[str], language: Language) -> tuple[tuple[str, ...], ...]:
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
