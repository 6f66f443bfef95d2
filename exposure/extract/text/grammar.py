"""Frames: small sentence patterns as data, made into regular expressions that run only where they may match.

A frame is words with choices and slots: ``my shift (ends|starts) at {clock}``. ``( | )`` is a choice,
``( )?`` may be missing, ``{slot}`` is one of ``SLOTS`` or of the language's lists, ``< >`` is what is
exposed (the whole frame without them), ``^`` and ``$`` are the edges of a sentence, in a biography those
of a segment too. Words match in any case; slots that begin with a capital need capital letters in the text.

A frame is asked only if the words that it cannot do without stand in the text, and where it says so, side
by side (``needs.py``). So a text costs as much as the frames that nearly fit it, not as all of them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from exposure.extract.languages.contract import Language, plain
from exposure.extract.text.phrases import either
from exposure.extract.text.slots import FAR, SLOTS, phrases
from exposure.model import Kind, Level

FRAMES = Path(__file__).parents[1] / "languages" / "frames"
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
_EDGES = {
    "<": "(?P<v>",
    ">": ")",
    "^": r"(?:(?<=[.!?\n…] )|(?<=\n)|\A)",
    "$": r"(?=\s*(?:[.!?,;:…)\n]|\Z|[^\w\s'&@#]))",
}
_SEGMENT = r"(?:(?<![\w'&)%] )(?<![\w@#'$£€/-]))"
"""Where no word goes on: behind a bar, a comma, an emoji."""
_ACCENTED = re.compile(r"(?<![\w\[{\\-])[a-z](?=[^\W\d_]*[à-ÿ])[^\W\d_]{3,}(?![\w\[(?])")
"""A word with an accent behind its first letter, long enough to be known without."""
_UPPER_WANTED = re.compile(r"\{[A-Z]\w*\}|\[[^\]]*(?<!\\)[A-Z]")
_WHOLE: Mapping[str, Iterable[str]] = {}
_LOWER = re.compile(r"\\.|[^\\]+")


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
        folded: It has no slot for capitals, so that it is matched on folded text, which is faster.
        cost: What a try costs: one, and more for each gap.
        order: Its place among the language's frames.
    """

    kind: Kind
    level: Level
    flags: frozenset[str]
    words: str
    language: Language
    folded: bool
    cost: int
    order: int


def lines(code: str) -> list[str]:
    """Return the lines of a language's files: ``en.txt``, and any ``en-people.txt`` beside it."""
    paths = (*FRAMES.glob(f"{code}.txt"), *sorted(FRAMES.glob(f"{code}-*.txt")))
    return [line for path in paths for line in path.read_text("utf-8").splitlines()]


def said_in(code: str) -> tuple[str, ...]:
    """Return the lines of a language's files that are frames."""
    return tuple(line for line in lines(code) if line.strip() and not line.startswith("#"))


def said(language: Language) -> Iterator[tuple[str, str]]:
    """Yield the heads and the words of a language's frames (``parted``)."""
    return map(parted, said_in(language.code))


def parted(line: str) -> tuple[str, str]:
    """Return the head and the words of a frame; words match with and without accents."""
    head, _, words = line.partition(": ")
    return head, words.strip() if words.isascii() else _ACCENTED.sub(_loose, words.strip())


def framed(line: str, language: Language, order: int) -> Frame:
    """Return the frame of a line."""
    head, words = parted(line)
    kind, level, flags = _headed(head)
    cost = 1 + 2 * len(_GAP.findall(words))
    return Frame(kind, level, flags, words, language, is_folded(words), cost, order)


@cache
def _headed(head: str) -> tuple[Kind, Level, frozenset[str]]:
    kind, *flags = head.replace("!", "").replace("?", "").split("+")
    level = Level.STRONG if "!" in head else Level.HINT if "?" in head else Level.LIKELY
    return Kind(kind), level, frozenset(flags)


def is_folded(words: str) -> bool:
    """Return whether a frame asks for no capital letter."""
    return not _UPPER_WANTED.search(words)


def _loose(match: re.Match[str]) -> str:
    """Return a word of a frame so that it matches with and without its accents."""
    return "".join(c if plain(c) == c else f"[{c}{plain(c)}]" for c in match[0])


def compiled(
    words: str,
    language: Language,
    *,
    bio: bool = False,
    lists: Mapping[str, Iterable[str]] = _WHOLE,
    far: bool = True,
) -> re.Pattern[str]:
    """Return the expression of a frame; for folded text, if it asks for no capitals.

    Args:
        words: The frame.
        language: Whose lists fill its slots.
        bio: It is for biographies, where "^" is the edge of a segment as well.
        lists: What stands for a slot instead of the language's whole list.
        far: Whether capital letters from far alphabets may stand in the text.
    """
    made = _Making(language, is_folded(words), lists)
    body = "".join(map(made.part, _PIECE.finditer(words)))
    body = body if far else body.replace(FAR, "")
    body = body if "(?P<v>" in body else f"(?P<v>{body})"
    body = body.replace(_EDGES["^"], _SEGMENT) if bio else body
    start = "" if words.startswith("^") else r"(?<![\w@#])"
    end = "" if words.endswith(("$", "!)", "\\w)")) else r"(?!\w)"
    return re.compile(f"{start}{body}{end}")


@dataclass(slots=True)
class _Making:
    """An expression in the making.

    Attributes:
        language: Whose lists fill its slots.
        folded: It is for folded text.
        lists: What stands for a slot instead of the language's whole list.
        used: The slots that have a group already.
    """

    language: Language
    folded: bool
    lists: Mapping[str, Iterable[str]]
    used: set[str] = field(default_factory=set)

    def part(self, match: re.Match[str]) -> str:
        """Return what a piece of a frame is in an expression."""
        if match["slot"]:
            name = match["slot"]
            return self._slot(name) + match[0][len(name) + 2 :]
        if match["plain"]:
            return f"(?:{match[0][1:].lower()}" if self.folded else f"(?i:{match[0][1:]}"
        if match["text"]:
            return _LOWER.sub(_lower, match["text"]) if self.folded else f"(?i:{match['text']})"
        if match["mark"]:
            return _EDGES[match["mark"]]
        return "(?:" if match["open"] else match[0]

    def _slot(self, slot: str) -> str:
        form = SLOTS[slot] if slot in SLOTS else self._either(slot)
        if slot in SLOTS and (slot[0].isupper() or slot in {"age", "place"}) and slot not in self.used:
            self.used.add(slot)
            return f"(?P<{slot}>{form})"
        return f"(?:{form})" if self.folded or slot[0].isupper() else f"(?i:{form})"

    def _either(self, slot: str) -> str:
        return either(self.lists[slot]) if slot in self.lists else _whole(slot, self.language)


def _lower(match: re.Match[str]) -> str:
    return match[0] if match[0][0] == "\\" else match[0].lower()


@cache
def _whole(slot: str, language: Language) -> str:
    return either(phrases(slot, language))
