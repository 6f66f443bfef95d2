"""What frames need, worked out before: ``python -m scripts.needs`` writes it.

A frame that is not there, since it or a short list in it was changed, is worked out when it is loaded.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path

from exposure.extract.languages.contract import Language
from exposure.extract.text.needs import Units, common, needed
from exposure.extract.text.slots import SLOTS, WORD, is_long, phrases

BUILT = Path(__file__).parents[1] / "languages" / "frames" / "needs"
_NONE: Mapping[str, str] = {}
_SLOT = re.compile(r"\{([A-Za-z]\w*)\}")


def needs_of(words: str, language: Language, kept: Mapping[str, str] = _NONE) -> tuple[Units, ...]:
    """Return what a frame needs, as ``needed`` does, with its long lists spelt out.

    Args:
        words: The frame.
        language: Whose lists fill its slots.
        kept: What was worked out before, of the language (``kept_of``).
    """
    found = kept.get(key(words, language))
    needs = needed(words, language) if found is None else map(_units, json.loads(found))
    return tuple(_spelt_out(units, language) for units in needs)


def kept_of(code: str) -> Mapping[str, str]:
    """Return what was worked out for a language's frames, by their keys, each still as JSON."""
    path = BUILT / f"{code}.json"
    if not path.is_file():
        return _NONE
    with path.open(encoding="utf-8") as lines:
        parted = (line.rstrip(",\n").partition(":") for line in lines if line.startswith('"'))
        return {key[1:-1]: needs for key, _, needs in parted}


def short(units: Units) -> list[str | list[str]]:
    """Return a set of units as it is kept: its words, and the words of pairs that have all ends in common."""
    ends: dict[str, list[str]] = {}
    for first, _, second in (unit.partition(" ") for unit in sorted(units)):
        ends.setdefault(first, []).append(second)
    alike: dict[str, list[str]] = {}
    for first, seconds in ends.items():
        alike.setdefault(" ".join(filter(None, seconds)), []).append(first)
    alone = [first for first, seconds in ends.items() if "" in seconds]
    pairs = [[" ".join(firsts), seconds] for seconds, firsts in alike.items() if seconds]
    return [*([" ".join(alone)] if alone else []), *pairs]


def _units(kept: list[str | list[str]]) -> Units:
    """Return the set of units that was kept ``short``."""
    units: set[str] = set()
    for group in kept:
        if isinstance(group, str):
            units.update(group.split(" "))
        else:
            firsts, seconds = (words.split(" ") for words in group)
            units.update([f"{one} {other}" for one in firsts for other in seconds])
    return frozenset(units)


def key(words: str, language: Language) -> str:
    """Return what a frame is kept under: its words, and those of its short lists."""
    short = [s for s in _SLOT.findall(words) if s not in SLOTS and not is_long(s, language)]
    said = "\n".join((words, *("|".join(phrases(slot, language)) for slot in short)))
    return blake2b(said.encode(), digest_size=8).hexdigest()


def _spelt_out(units: Units, language: Language) -> Units:
    """Return units with the words of long lists in the place of ``{kin}``."""
    slots = [unit for unit in units if unit[0] == "{" and len(unit) > 1]
    if not slots:
        return units
    lists = [_words(slot[1:-1], language) for slot in slots]
    return lists[0] if len(units) == 1 else units.difference(slots).union(*lists)


@cache
def _words(slot: str, language: Language) -> Units:
    """Return of each phrase of a list the word that is rarest."""
    each = (WORD.findall(said) for said in phrases(slot, language))
    return frozenset(min(words, key=lambda w: common((w,), language)) for words in each)
