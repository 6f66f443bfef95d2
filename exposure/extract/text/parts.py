"""A frame as a row of parts, and the strings that each part stands for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from exposure.extract.languages.contract import Language
from exposure.extract.text.slots import CAPITAL, DIGIT, GAP, OPEN, also, heads

MOST = 200
"""Strings that are told apart; more are open."""

_WITHIN = frozenset({OPEN, DIGIT, CAPITAL})
"""What may go on a word that stands before it."""
_COUNT = r"(?:(?:[*+?]|\{\d+,?\d*\})[?+]?)?"
_PIECE = re.compile(
    rf"\{{(?P<slot>[A-Za-z]\w*)\}}(?P<slots>{_COUNT})|(?P<look>\(\?<?[=!])|(?P<open>\(|<)"
    rf"|(?P<close>\)|>)(?P<closes>{_COUNT})|(?P<bar>\|)|(?P<edge>[\^$])"
    rf"|(?P<set>\[(?:\\.|[^\]\\])+\])(?P<sets>{_COUNT})|(?P<sign>\\.|\.)(?P<signs>{_COUNT})"
    r"|(?P<text>(?:[^{}()|<>^$\[\]\\.](?![*+?]|\{\d))+)"
    rf"|(?P<letter>[^()|<>^$\[\]\\.])(?P<letters>{_COUNT})"
)
_NUMBER = re.compile(rf"[\d{DIGIT}]*{DIGIT}[\d{DIGIT}]*")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a frame.

    Attributes:
        strings: What it stands for, in lower case; ``OPEN`` and ``GAP`` end what cannot be told further.
        also: What a text must hold besides, because of it.
        options: The rows of parts that it is a choice of, if it is one.
        must: It cannot be missing.
        last: With which letters it may end.
    """

    strings: tuple[str, ...]
    also: frozenset[str] = frozenset()
    options: "Rows" = ()
    must: bool = True
    last: frozenset[str] = frozenset()


Rows = tuple[tuple[Part, ...], ...]


def parsed(words: str, language: Language) -> Rows:
    """Return the rows of parts that a frame is a choice of."""
    return _rows(list(_PIECE.finditer(words)), 0, language)[0]


def _rows(pieces: list[re.Match[str]], at: int, language: Language) -> tuple[Rows, int]:
    """Return the rows of a choice, and the place of the bracket that closes it."""
    rows: list[list[Part]] = [[]]
    while at < len(pieces) and not pieces[at]["close"]:
        piece = pieces[at]
        if piece["bar"]:
            rows.append([])
        elif piece["open"] or piece["look"]:
            inner, at = _rows(pieces, at + 1, language)
            rows[-1].append(_group(inner, piece, pieces[at]["closes"] if at < len(pieces) else ""))
        else:
            rows[-1].append(_plain(piece, language))
        at += 1
    return tuple(map(tuple, rows)), at


def _group(rows: Rows, piece: re.Match[str], count: str) -> Part:
    if piece["look"]:
        ahead = piece["look"].endswith("=")
        return Part(("",), options=rows if ahead else (), must=ahead)
    strings = tuple(dict.fromkeys(s for row in rows for s in _joined(row)))
    last = frozenset().union(*map(_last, rows))
    return Part(_repeated(strings, count), options=rows, must=_must(count), last=last)


def _last(row: Sequence[Part]) -> frozenset[str]:
    """Return the letters with which a row may end."""
    found = frozenset[str]()
    for part in reversed(row):
        found |= part.last
        if part.last and part.must:
            break
    return found


def _plain(piece: re.Match[str], language: Language) -> Part:
    if piece["slot"]:
        slot, count = piece["slot"], piece["slots"]
        strings, kept = heads(slot, language), also(slot, language)
        return replace(_counted(strings, count), also=kept if _must(count) else frozenset())
    if piece["edge"]:
        return _counted((" ",), "")
    if piece["text"]:
        return _counted((piece["text"].lower(),), "")
    if piece["letter"]:
        return _counted((piece["letter"].lower(),), piece["letters"])
    if piece["set"]:
        return _counted(_chars(piece["set"][1:-1]), piece["sets"])
    return _counted((_sign(piece["sign"]),), piece["signs"])


def _counted(strings: tuple[str, ...], count: str) -> Part:
    last = frozenset(string[-1] for string in strings)
    return Part(_repeated(strings, count), must=_must(count), last=last)


def _sign(sign: str) -> str:
    if sign == r"\d":
        return DIGIT
    return GAP if sign == "." else OPEN if sign[1].isalnum() else sign[1]


def _chars(inside: str) -> tuple[str, ...]:
    """Return what a set of characters stands for."""
    if inside in {r"\d", "0-9"}:
        return (DIGIT,)
    if re.fullmatch(r"(?:[A-Z]-[A-Z]|[A-Z])+", inside):
        return (CAPITAL + OPEN,)
    if inside[0] == "^":
        return (GAP,)
    return (OPEN,) if "\\" in inside or "-" in inside[1:-1] else tuple(inside.lower())


def _must(count: str) -> bool:
    return not count.startswith(("?", "*", "{0"))


def _repeated(strings: tuple[str, ...], count: str) -> tuple[str, ...]:
    """Return what stands there if it may be missing, or come more than once."""
    if count and count not in {"?", "??", "?+"} and set(strings) != {DIGIT}:
        strings = tuple(map(_opened, strings))
    return strings if _must(count) else ("", *strings)


def _opened(string: str) -> str:
    return string if string.endswith((OPEN, GAP)) else string + OPEN


def _joined(row: Sequence[Part]) -> tuple[str, ...]:
    """Return the strings of parts in a row."""
    strings: tuple[str, ...] = ("",)
    for part in row:
        longer = times(strings, part.strings)
        if longer is None:
            return tuple(map(_opened, strings))
        strings = longer
    return strings


def times(strings: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return each of the strings with each of the others behind it; None, if they are too many."""
    if len(strings) > 1 and len(strings) * len(more) > MOST:
        return None
    joined = (s if s.endswith((OPEN, GAP)) else _NUMBER.sub(DIGIT, s + m) for s in strings for m in more)
    return tuple(dict.fromkeys(joined))


def whole(beside: Iterable[Iterable[str]], *, told: bool) -> bool:
    """Return whether a word ends beside what stands there.

    Where that may be missing, it is what it would be with it: "tia ?2" means "tia 2".

    Args:
        beside: The letters next to the word, of the nearest part first; where there are none, the frame ends.
        told: A word ends only where that can be told.
    """
    letters = next(filter(None, map(frozenset, beside)), frozenset[str]())
    return not (any(map(str.isalnum, letters)) or (told and not letters.isdisjoint(_WITHIN)))
