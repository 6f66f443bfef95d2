"""Names of places as they are compared: without case, accents, punctuation and the ways to write a saint."""

import unicodedata

_APOSTROPHES = dict.fromkeys(("'", "\u2019", "\u02bb"), "")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th", **_APOSTROPHES}
)
_SAINTS = {"st": "saint", "ste": "sainte", "sankt": "saint"}


def fold(name: str) -> str:
    """Return a name as it is compared; empty where it has neither letter nor digit.

    Compatibility forms are taken apart (NFKD), marks dropped, apostrophes closed, all else that is
    neither letter nor digit becomes one space: ``St. John's`` is ``saint johns``.
    """
    if name.isascii() and name.isalpha():  # most names: ten times as fast
        low = name.casefold()
        return _SAINTS.get(low, low)
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    kept = "".join(
        c if c.isalnum() else " "
        for c in plain.casefold().translate(_LETTERS)
        if not unicodedata.combining(c)
    )
    return " ".join(_SAINTS.get(word, word) for word in kept.split())
