"""Frames: small sentence patterns as data, made into regular expressions that run only where they may match.

A frame is words with choices and slots: ``my shift (ends|starts) at {clock}``. ``( | )`` is a choice,
``( )?`` may be missing, ``{slot}`` is one of ``SLOTS`` or of the language's lists, ``< >`` is what is
exposed (the whole frame without them), ``^`` and ``$`` are the edges of a sentence. Words match in any
case; slots that begin with a capital need capital letters in the text.

A frame is asked only if one of its anchor words stands in the text: the rarest choice that it cannot do
without. So a text costs as much as the frames that nearly fit it, not as all of them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from exposure.extract.languages.contract import Language, plain
from exposure.extract.text.phrases import either, flat
from exposure.model import Kind, Level

FRAMES = Path(__file__).parents[1] / "languages" / "frames"
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_CAPITAL = rf"[{_UPPER}][\w'&.-]{{0,24}}(?<![.'-])"
_JOIN = r"(?: (?:of|the|de|la|le|du|da|do|dos|das|del|di|van|von|der|des|&))"
_PROPER = rf"{_CAPITAL}(?:{_JOIN}{{0,2}} (?:{_CAPITAL}|\d{{1,3}}(?!\w))){{0,4}}"
_HOUR = r"(?:[01]?\d|2[0-4])"
_STREETS = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Terrace|Place|Square|Way|Yard|"
    r"Gardens|Grove|Hill|Row|Mews|Boulevard|Blvd|Walk|Rise|Circle|Highway)(?!\w)"
)
SLOTS: Mapping[str, str] = {
    "Proper": _PROPER,
    "Place": rf"{_CAPITAL}(?:(?: (?:de|la|le|do|da|of|upon|on))?[ -]{_CAPITAL}){{0,3}}",
    "place": r"[^\W\d_][\w'.-]{2,24}(?: [^\W\d_][\w'.-]{2,24}){0,2}",
    "Name": rf"{_CAPITAL}(?: {_CAPITAL})?",
    "One": _CAPITAL,
    "Street": rf"(?:\d{{1,5}}[a-z]?,? )?(?:{_CAPITAL} ){{1,3}}{_STREETS}",
    "Code": rf"[{_UPPER}\d](?:[{_UPPER}\d]|[ -](?=[{_UPPER}\d])){{3,17}}(?!\w)",
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
    "aged": (
        r"(?:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
        r"(?:[ -]?(?:one|two|three|four|five|six|seven|eight|nine))?"
        r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
    ),
    "year": r"(?:(?:19|20)\d\d|'\d\d)",
    "amount": (
        r"(?:[£$€₹] ?\d[\d,.]{0,9}k?"
        r"|\d[\d,.]{0,9}k? ?(?:quid|pounds?|dollars?|euros?|bucks|reais|rupees|rupaye|rs))"
    ),
    "w": r"[\w'-]{1,20}",
    "ws": r"[\w'-]{1,20}(?: [\w'-]{1,20}){0,2}",
}
_LISTS: Mapping[str, tuple[str, ...]] = {
    "mine": ("mine",), "me": ("me",), "be": ("be",), "kin": ("kin",), "bare": ("bare_kin",),
    "adjective": ("kin_adjectives",), "partner": ("partners",), "friend": ("friends",), "pet": ("pets",),
    "job": ("jobs",), "hobby": ("hobbies",), "when": ("leaving_when",), "until": ("until",),
    "every": ("every",),
    "weekly": ("weekly",), "daily": ("daily",), "part": ("day_words",), "n": ("numbers",), "span": ("spans",),
    "title": ("titles",), "employer": ("employers",), "lessons": ("lessons",),
    "school": ("school_words",), "vehicle": ("vehicles",),
}  # fmt: skip
Anchors = frozenset[str]
"""Words of which one must be there."""
DIGIT, CAPITAL, FIRST = "\0digit", "\0capital", "\0first name"
"""What stands for a number, a capital letter and a first name among the words that a frame needs."""
_MARKS = frozenset({DIGIT, CAPITAL, FIRST})
_NUMBER = frozenset({DIGIT})
_SIGNS: Mapping[str, Anchors] = {
    "amount": _NUMBER, "number": _NUMBER, "age": _NUMBER, "year": _NUMBER, "Code": _NUMBER,
    "clock": frozenset({DIGIT, "noon", "midnight", "half", "quarter", "five", "ten", "twenty"}),
    "handle": frozenset({"@"}), "Proper": frozenset({CAPITAL}), "Place": frozenset({CAPITAL}),
    "One": frozenset({CAPITAL}), "Street": frozenset({CAPITAL}), "Name": frozenset({FIRST}),
}  # fmt: skip
"""What a slot needs."""
_GAP = re.compile(r"(?:\[[^\]]+\]|\.|\\\w)(?:[*+]|\{\d*,(?:\d\d+)?\})")
"""A gap in a frame: anything, ten times and more."""
_COUNT = r"(?:[*+?]|\{\d+,?\d*\})?"
_SAID = r"[^\W\d_](?:[^\W\d_]|['-])*"
_PIECE = re.compile(
    rf"(?P<plain>\({_SAID}(?: {_SAID})*(?:\|{_SAID}(?: {_SAID})*)*\)){_COUNT}"
    rf"|\{{(?P<slot>[A-Za-z]\w*)\}}{_COUNT}|(?P<look>\(\?<?[=!])|(?P<open>\()|(?P<close>\)){_COUNT}"
    rf"|(?P<bar>\|)"
    rf"|(?P<mark>[<>^$])|(?P<set>\[(?:\\.|[^\]\\])+\]{_COUNT})"
    rf"|(?P<text>(?:(?:\\.|\.){_COUNT}|[^{{}}()|<>^$\[\]\\.])+)"
)
_VARIANTS = re.compile(r"(?<![\w\\\]])\w+(?:\[\w{2,4}\]|\w\?)(?:\w\?|\w|\[\w{2,4}\])*(?![\w\[(?])")
_LETTERS = re.compile(r"\[(\w+)\]|(\w)\?|(\w)")
_EDGES = {
    "<": "(?P<v>",
    ">": ")",
    "^": r"(?:(?<=[.!?\n…] )|(?<=\n)|\A)",
    "$": r"(?=\s*(?:[.!?,;:…)\n]|\Z|[^\w\s'&@#]))",
}
_ACCENTED = re.compile(r"(?<![\w\[{\\-])[a-z](?=[^\W\d_]*[à-ÿ])[^\W\d_]{3,}(?![\w\[(?])")
"""A word with an accent behind its first letter, long enough to be known without."""
_UPPER_WANTED = re.compile(r"\{[A-Z]\w*\}|\[[^\]]*(?<!\\)[A-Z]")
_LOWER = re.compile(r"\\.|[^\\]+")
_DIGIT = re.compile(r"\\d(?![*?]|\{0)")
_PLAIN = re.compile(r"(?<!\S)[^\W\d_][\w'-]*(?![^\s,.!:])|(?<!\S)\d+(?!\S)")


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A frame, ready to match on a text with straight apostrophes.

    Attributes:
        kind: What it is about in a post.
        level: How sure.
        flags: ``me``: the writer must speak of themselves in the sentence; ``subject``: the writer must
            be its subject; ``said``: "I" or "my" must stand there; ``now``: not of the past; ``plain``: no
            link, no retweet; ``bio``, ``post``: only there.
        words: As written.
        language: Whose lists fill its slots.
        needs: Of each of these sets, a word is in every text that it matches.
        folded: It has no slot for capitals, so that it is matched on folded text, which is faster.
        cost: What a try costs: one, and more for each gap.
    """

    kind: Kind
    level: Level
    flags: frozenset[str]
    words: str
    language: Language
    needs: tuple[Anchors, ...]
    folded: bool
    cost: int


@cache
def pattern(frame: Frame) -> re.Pattern[str]:
    """Return a frame's expression, made when it is first asked.

    Group ``v`` is what is exposed; ``Place``, ``Name``, ``Code`` and the like are to be checked.
    """
    return compiled(frame.words, frame.language)


def lines(code: str) -> list[str]:
    """Return the lines of a language's files: ``en.txt``, and any ``en-people.txt`` beside it."""
    paths = (*FRAMES.glob(f"{code}.txt"), *sorted(FRAMES.glob(f"{code}-*.txt")))
    return [line for path in paths for line in path.read_text("utf-8").splitlines()]


@cache
def frames(language: Language) -> Mapping[str, tuple[Frame, ...]]:
    """Return the language's frames by the words that one of must be in the text."""
    found: defaultdict[str, list[Frame]] = defaultdict(list)
    for line in lines(language.code):
        if line.strip() and not line.startswith("#"):
            head, _, words = line.partition(": ")
            frame = _frame(head, words.strip(), language)
            for anchor in _anchor(frame.needs, language):
                found[anchor].append(frame)
    return {word: tuple(listed) for word, listed in found.items()}


def _frame(head: str, words: str, language: Language) -> Frame:
    words = _ACCENTED.sub(_loose, words)
    kind, *flags = head.replace("!", "").replace("?", "").split("+")
    level = Level.STRONG if "!" in head else Level.HINT if "?" in head else Level.LIKELY
    needs = tuple(needed(words, language))
    cost = 1 + 2 * len(_GAP.findall(words))
    return Frame(Kind(kind), level, frozenset(flags), words, language, needs, is_folded(words), cost)


def is_folded(words: str) -> bool:
    """Return whether a frame asks for no capital letter."""
    return not _UPPER_WANTED.search(words)


def _loose(match: re.Match[str]) -> str:
    """Return a word of a frame so that it matches with and without its accents."""
    return "".join(c if plain(c) == c else f"[{c}{plain(c)}]" for c in match[0])


def compiled(words: str, language: Language) -> re.Pattern[str]:
    """Return the expression of a frame; for folded text, if it asks for no capitals."""
    used: set[str] = set()
    folded = is_folded(words)
    body = "".join(_part(match, language, used, folded=folded) for match in _PIECE.finditer(words))
    body = body if "(?P<v>" in body else f"(?P<v>{body})"
    start = "" if words.startswith("^") else r"(?<![\w@#])"
    end = "" if words.endswith(("$", "!)", "\\w)")) else r"(?!\w)"
    return re.compile(f"{start}{body}{end}")


def _part(match: re.Match[str], language: Language, used: set[str], *, folded: bool) -> str:
    if match["slot"]:
        name = match["slot"]
        return _slot(name, language, used, folded=folded) + match[0][len(name) + 2 :]
    if match["plain"]:
        return f"(?:{match[0][1:].lower()}" if folded else f"(?i:{match[0][1:]}"
    if match["text"]:
        return _LOWER.sub(_lower, match["text"]) if folded else f"(?i:{match['text']})"
    if match["mark"]:
        return _EDGES[match["mark"]]
    return "(?:" if match["open"] else match[0]


def _lower(match: re.Match[str]) -> str:
    return match[0] if match[0][0] == "\\" else match[0].lower()


def _slot(slot: str, language: Language, used: set[str], *, folded: bool) -> str:
    form = SLOTS[slot] if slot in SLOTS else _either(slot, language)
    if slot in SLOTS and (slot[0].isupper() or slot in {"age", "place"}) and slot not in used:
        used.add(slot)
        return f"(?P<{slot}>{form})"
    return f"(?:{form})" if folded or slot[0].isupper() else f"(?i:{form})"


@cache
def _either(slot: str, language: Language) -> str:
    return either(_words(slot, language))


def _words(slot: str, language: Language) -> tuple[str, ...]:
    if slot == "day":
        return flat(language.weekdays) + tuple(language.weekly)
    if slot == "month":
        return flat(language.months)
    return tuple(word for field in _LISTS[slot] for word in getattr(language, field))


def anchors(words: str, language: Language) -> Anchors:
    """Return words of which one is in every text that the frame matches; empty if there are none."""
    return _anchor(needed(words, language), language)


def _anchor(needs: Iterable[Anchors], language: Language) -> Anchors:
    return _rarest([words for words in needs if words.isdisjoint(_MARKS)], language)


def needed(words: str, language: Language) -> list[Anchors]:
    """Return for each part that a frame cannot do without the words of which one must be there."""
    found, _ = _sequence(list(_PIECE.finditer(_VARIANTS.sub(_spelt_out, words))), 0, language)
    return found


def _spelt_out(match: re.Match[str]) -> str:
    """Return the choices of "amig[oa]s?" one by one, so that each is a word."""
    forms = [""]
    for letters, optional, letter in _LETTERS.findall(match[0]):
        ends = list(letters) or ([optional, ""] if optional else [letter])
        forms = [form + end for form in forms for end in ends]
    return f"({'|'.join(forms)})"


def _rarest(found: list[Anchors], language: Language) -> Anchors:
    return max(found, key=lambda e: (min(_rarity(w, language) for w in e), -len(e)), default=frozenset())


def _rarity(word: str, language: Language) -> int:
    if word in _MARKS:
        return -1
    return 0 if word in language.common or word in language.me else len(word)


def _sequence(pieces: list[re.Match[str]], at: int, language: Language) -> tuple[list[Anchors], int]:
    """Return for each part that cannot be missing the words of which one must be there, and where it ends.

    A sequence ends at a closing bracket; of choices, each must have such a word.
    """
    choices: list[list[Anchors]] = [[]]
    text = ""
    while at < len(pieces):
        piece = pieces[at]
        if piece["close"]:
            break
        if piece["bar"]:
            choices[-1] += _plain(text)
            choices.append([])
            text = ""
        elif piece["plain"]:
            if not piece[0][len(piece["plain"]) :].startswith(("?", "*", "{0")):
                choices[-1].append(_choice(piece["plain"], language))
            text += "\0"
        elif piece["open"] or piece["look"]:
            begins = at + 1
            inner, at = _sequence(pieces, begins, language)
            edges = pieces[begins][0][:1], pieces[at - 1][0][-1:]
            counted = at < len(pieces) and pieces[at][0][1:] and not pieces[at][0][1:].startswith(("+", "{1"))
            if piece["open"] and not counted:
                choices[-1] += inner
            if piece["open"]:
                text += f"{' ' * (edges[0] == ' ')}\0{' ' * (edges[1] == ' ')}"
        else:
            choices[-1] += _of_slot(piece, language)
            text += piece["text"] or ("" if piece["mark"] else "\0")
        at += 1
    choices[-1] += _plain(text)
    if len(choices) == 1:
        return choices[0], at
    best = [_rarest(found, language) for found in choices]
    return ([frozenset().union(*best)] if all(best) else []), at


def _choice(plain: str, language: Language) -> Anchors:
    """Return the rarest word of each choice in "(one|an other)"."""
    choices = (choice.split() for choice in plain[1:-1].lower().split("|"))
    return frozenset(max(words, key=lambda w: _rarity(w, language)) for words in choices)


def _of_slot(piece: re.Match[str], language: Language) -> list[Anchors]:
    slot = piece["slot"]
    if not slot or piece[0][len(slot) + 2 :].startswith(("?", "*", "{0")):
        return []
    if slot in SLOTS:
        return [_SIGNS[slot]] if slot in _SIGNS else []
    words = _rare(slot, language)
    return [words] if words else []


@cache
def _rare(slot: str, language: Language) -> Anchors:
    """Return the rarest word of each phrase of a list; none, if one has no word."""
    words = frozenset(
        max(phrase.split(), key=lambda w: _rarity(w, language)) for phrase in _words(slot, language)
    )
    return words if all(WORD.fullmatch(w) for w in words) else frozenset()


def _plain(text: str) -> list[Anchors]:
    """Return the whole words of a piece of text that stand there as they are."""
    if text.replace(" ", "").isalpha():
        return [frozenset({word}) for word in text.lower().split()]
    kept = re.sub(r"\\.(?:[*+?]|\{[\d,]+\})?|\S*\?", "\0", text.lower())
    words = [frozenset({word}) for word in _PLAIN.findall(kept)]
    return [*words, _NUMBER] if _DIGIT.search(text) else words


WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[£$€@]|[^\w\s]")
"""How a text is cut into words to look anchors up."""
