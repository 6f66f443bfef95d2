"""Fold text until what looks or reads alike is alike: forms, case, accents, look-alikes, nothings."""

import re
import unicodedata
from functools import cache

WINDOW = 5
"""Letters, or digits, in a row that must not be shared."""

_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁһкмтвнгпьӏзαορνικτυχβεηγωμσρςŁłØøĐđıſƒɑɡǀℓɩʟ",
    "aeopcyxijsdhkmtbhrnblzaopviktuxbenywuopcllooddisfagllil",
)
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d(?:[\s.,:;()/_+'\u2019\u2013-]{0,3}\d)*")
_DECIMALS = re.compile(r"-?\d{1,3}[.,]\d{3,}")


@cache
def _bare(char: str) -> str:
    """Return one character folded: plain digits, no accent, no nothing."""
    decimal = unicodedata.decimal(char, None)
    if decimal is not None:
        return str(decimal)
    category = unicodedata.category(char)
    if category[0] == "M" or (category[0] == "C" and char not in "\n\t\r"):
        return ""
    return char


def fold(text: str) -> str:
    """Return text folded: NFKC, case, accents, look-alikes, digits of all scripts, no zero-width."""
    if text.isascii():
        return text.casefold().replace("\0", "")
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text)).casefold()
    text = unicodedata.normalize("NFKD", text)
    return "".join(map(_bare, text)).translate(_LOOK_ALIKES)


def words(folded: str) -> list[str]:
    """Return the words of a folded text: letters and digits in a row."""
    return _WORD.findall(folded)


def letters(folded: str) -> str:
    """Return the letters of a folded text and nothing between them."""
    return "".join(_LETTERS.findall(folded))


def windows(text: str, size: int = WINDOW) -> set[str]:
    """Return every part of ``size`` characters in a row."""
    return {text[i : i + size] for i in range(len(text) - size + 1)}


def digit_runs(folded: str) -> list[str]:
    """Return runs of digits, with the usual separators taken out of them."""
    return [re.sub(r"\D", "", run) for run in _DIGITS.findall(folded)]


def coordinates(folded: str) -> set[str]:
    """Return decimal numbers cut to three decimals, with a point."""
    return {
        re.sub(r"(\.\d{3})\d*", r"\1", n.replace(",", ".")).lstrip("-") for n in _DECIMALS.findall(folded)
    }
