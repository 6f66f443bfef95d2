"""The slots of frames: what each matches, and what can be told of its first word before it is matched."""

import re
from collections.abc import Mapping
from functools import cache

from exposure.extract.languages.contract import Language, listed
from exposure.extract.text.phrases import flat

FAR = "ĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
"""Capital letters that few texts hold."""
UPPER = f"A-ZÀ-ÖØ-Þ{FAR}"
_CAPITAL = rf"[{UPPER}][\w'&.-]{{0,24}}(?<![.'-])"
_JOIN = r"(?: (?:of|the|de|la|le|du|da|do|dos|das|del|di|van|von|der|des|&))"
_PROPER = rf"{_CAPITAL}(?:{_JOIN}{{0,2}} (?:{_CAPITAL}|\d{{1,3}}(?!\w))){{0,4}}"
_HOUR = r"(?:[01]?\d|2[0-4])"
STREETS = listed(
    """
    Street, St, Road, Rd, Avenue, Ave, Lane, Ln, Drive, Close, Court, Crescent, Terrace, Place, Square, Way,
    Yard, Gardens, Grove, Hill, Row, Mews, Boulevard, Blvd, Walk, Rise, Circle, Highway
    """
)
_TENS = listed("twenty, thirty, forty, fourty, fifty, sixty, seventy, eighty, ninety")
_ONES = listed("one, two, three, four, five, six, seven, eight, nine")
_TEENS = listed("ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen")
AGED = (*_TENS, *_TEENS, *(ten + one for ten in _TENS for one in _ONES))
"""Words that an age in words begins with."""
SLOTS: Mapping[str, str] = {
    "Proper": _PROPER,
    "Place": rf"{_CAPITAL}(?:(?: (?:de|la|le|do|da|of|upon|on))?[ -]{_CAPITAL}){{0,3}}",
    "place": r"[^\W\d_][\w'.-]{2,24}(?: [^\W\d_][\w'.-]{2,24}){0,2}",
    "Name": rf"{_CAPITAL}(?: {_CAPITAL})?",
    "One": _CAPITAL,
    "First": r"[^\W\d_][\w'-]{2,14}",
    "Friend": rf"[{UPPER}][\w-]{{1,14}}",
    "Buddy": rf"[{UPPER}][\w-]{{1,14}}",
    "Someone": rf"[{UPPER}][a-zà-ÿ'-]{{1,13}}[a-zà-ÿ]",
    "Street": rf"(?:\d{{1,5}}[a-z]?,? )?(?:{_CAPITAL} ){{1,3}}(?:{'|'.join(STREETS)})(?!\w)",
    "Code": rf"[{UPPER}\d](?:[{UPPER}\d]|[ -](?=[{UPPER}\d])){{3,17}}(?!\w)",
    "handle": r"@\w[\w.]{1,30}",
    "Nick": (
        r"(?:@\w[\w.-]{1,40}(?<![.-])|[A-Za-z](?=[\w.-]{0,30}(?:[\d_]|[a-z][A-Z]|\.[a-z]))"
        r"(?:\w|[.-](?=\w)|\#(?=\d)){2,40})"
    ),
    "clock": (
        rf"(?:{_HOUR}[:.h]\d\d ?(?:am|pm)?|{_HOUR} ?(?:am|pm|uhr|h|o'clock|baje)(?!\w)|{_HOUR}(?!\w)|noon|"
        r"midnight|(?:half|(?:half|quarter|five|ten|twenty) (?:past|to)) \w{2,6})"
    ),
    "number": r"\d{1,5}",
    "age": r"[1-9]\d(?!\w|[.,:]\d)",
    "aged": rf"(?:(?:{'|'.join(_TENS)})(?:[ -]?(?:{'|'.join(_ONES)}))?|{'|'.join(_TEENS)})",
    "year": r"(?:(?:19|20)\d\d|'\d\d)",
    "amount": (
        r"(?:[£$€₹] ?\d[\d,.]{0,9}k?"
        r"|\d[\d,.]{0,9}k? ?(?:quid|pounds?|dollars?|euros?|bucks|reais|rupees|rupaye|rs))"
    ),
    "w": r"[\w'-]{1,20}",
    "ws": r"[\w'-]{1,20}(?: [\w'-]{1,20}){0,2}",
}
LISTS: Mapping[str, tuple[str, ...]] = {
    "mine": ("mine",), "me": ("me",), "be": ("be",), "kin": ("kin",), "bare": ("bare_kin",),
    "adjective": ("kin_adjectives",), "partner": ("partners",), "friend": ("friends",), "pet": ("pets",),
    "job": ("jobs",), "hobby": ("hobbies",), "when": ("leaving_when",), "until": ("until",),
    "every": ("every",),
    "weekly": ("weekly",), "daily": ("daily",), "part": ("day_words",), "n": ("numbers",), "span": ("spans",),
    "title": ("titles",), "employer": ("employers",), "lessons": ("lessons",),
    "acts": ("acts",), "owned": ("belongings",), "beastly": ("animal_acts",), "human": ("human_acts",),
    "jargon": ("jargon",), "trade": ("trade",), "petname": ("pet_names",),
    "school": ("school_words",), "vehicle": ("vehicles",), "site": ("sites",), "subject": ("subjects",),
}  # fmt: skip

WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[£$€@]|[^\w\s]")
"""How a text is cut into words to look units up; a mark is a word of its own."""
DIGIT, CAPITAL, FIRST = "\ue000", "\ue001", "\ue002"
"""What stands for a number, a word with a capital letter and a first name."""
OPEN, GAP = "\ue003", "\ue004"
"""What stands for what cannot be told: letters too, or what words stand whole on either side of."""
FEW = 24
"""Phrases of a list that are told one by one; the first words of a longer one have a mark of their own."""
LONG = ("aged", "day", "month", *LISTS)
MARKS: Mapping[str, str] = {slot: chr(0xE010 + n) for n, slot in enumerate(LONG)}
"""What stands for the first word of a list's phrases."""
_HEADS: Mapping[str, tuple[str, ...]] = {
    "Proper": (CAPITAL + OPEN,), "Place": (CAPITAL + OPEN,), "Name": (CAPITAL + OPEN,),
    "One": (CAPITAL + OPEN,), "Friend": (CAPITAL + OPEN,), "Buddy": (CAPITAL + OPEN,),
    "Someone": (CAPITAL + OPEN,),
    "Street": (DIGIT + OPEN, CAPITAL + OPEN),
    "Code": (DIGIT + OPEN, CAPITAL + OPEN), "handle": (f"@{OPEN}",), "number": (DIGIT,), "age": (DIGIT,),
    "clock": (
        DIGIT + OPEN, "noon", "midnight",
        *(f"{said} {OPEN}" for said in ("half", "quarter", "five", "ten", "twenty")),
    ),
    "year": (DIGIT, f"'{DIGIT}"), "amount": (DIGIT + OPEN, *(sign + OPEN for sign in "£$€₹")),
}  # fmt: skip
_ALSO: Mapping[str, frozenset[str]] = {
    "Name": frozenset({FIRST}), "Friend": frozenset({FIRST}), "Buddy": frozenset({"{petname}"}),
    "amount": frozenset({DIGIT}),
    "Street": frozenset(map(str.lower, STREETS)),
}  # fmt: skip


def phrases(slot: str, language: Language) -> tuple[str, ...]:
    """Return the phrases of a slot that is filled by a list of the language."""
    if slot == "day":
        return flat(language.weekdays) + tuple(language.weekly)
    if slot == "month":
        return flat(language.months)
    return AGED if slot == "aged" else tuple(w for field in LISTS[slot] for w in getattr(language, field))


def is_long(slot: str, language: Language) -> bool:
    """Return whether a list is too long to tell its phrases one by one."""
    return slot == "aged" or (slot not in SLOTS and len(phrases(slot, language)) > FEW)


def heads(slot: str, language: Language) -> tuple[str, ...]:
    """Return the strings that a slot may begin with."""
    if is_long(slot, language):
        return (MARKS[slot] + OPEN,)
    return _HEADS.get(slot, (OPEN,)) if slot in SLOTS else phrases(slot, language)


def also(slot: str, language: Language) -> frozenset[str]:
    """Return what a text must hold besides; ``{kin}`` stands for any word of that list."""
    return frozenset({f"{{{slot}}}"}) if is_long(slot, language) else _ALSO.get(slot, frozenset())


@cache
def marks(language: Language) -> Mapping[str, str]:
    """Return for each word that long lists' phrases begin with the marks of those lists."""
    found: dict[str, str] = {}
    for slot in LONG:
        if is_long(slot, language):
            for word in {WORD.findall(said)[0] for said in phrases(slot, language)}:
                found[word] = found.get(word, "") + MARKS[slot]
    return found
