"""What frames need, worked out before: ``python -m scripts.needs`` writes it.

A frame that is not there, since it or a short list in it was changed, is worked out when it is loaded.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from sys import intern

from exposure.extract.languages.contract import Language
from exposure.extract.text.needs import Units, common, needed
from exposure.extract.text.slots import SLOTS, WORD, is_long, phrases

BUILT = Path(__file__).parents[1] / "languages" / "frames" / "needs"
_SLOT = re.compile(r"\{([A-Za-z]\w*)\}")


def needs_of(words: str, language: Language) -> tuple[Units, ...]:
    """Return what a frame needs, as ``needed`` does, with its long lists spelt out."""
    found = _built(language.code).get(key(words, language))
    needs = needed(words, language) if found is None else (frozenset(map(intern, u)) for u in found)
    return tuple(_spelt_out(units, language) for units in needs)


def key(words: str, language: Language) -> str:
    """Return what a frame is kept under: its words, and those of its short lists."""
    short = [s for s in _SLOT.findall(words) if s not in SLOTS and not is_long(s, language)]
    said = "\n".join((words, *("|".join(phrases(slot, language)) for slot in short)))
    return blake2b(said.encode(), digest_size=8).hexdigest()


@cache
def _built(code: str) -> Mapping[str, list[list[str]]]:
    path = BUILT / f"{code}.json"
    found: Mapping[str, list[list[str]]] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found


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
