"""Pages of a copy, read as cards: a heading, words, a table of labels and values, a time.

This is the layout of the pages that Meta makes of a copy (Instagram, Facebook, Threads). A dozen open readers
agree on its classes (2018 to 2026, read 2026-11-24): ``_a6-g`` around each entry, ``_a6-h`` its heading,
``_a6-p`` what it holds, ``_a6-o`` its time; until 2022 ``_2lej``, ``_2lek``, ``_2let`` and ``_2lem``.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

CARDS = ("_a6-g", "_2lej")
MAX_PAGE = 2 * 1024 * 1024
"""Characters of a page that is read as one card."""
MAX_DEPTH = 100
MAX_RUNS = 5000


class Zone(Enum):
    """The part of a card that a text stands in."""

    HEAD = "head"
    BODY = "body"
    TIME = "time"


_ZONES = {
    "_a6-h": Zone.HEAD,
    "_2lek": Zone.HEAD,
    "_a6-p": Zone.BODY,
    "_2let": Zone.BODY,
    "_a6-o": Zone.TIME,
    "_2lem": Zone.TIME,
}
_PAIRED = "_a6-q"
"""The class of labels and of values, where they stand side by side."""
_TOKEN = re.compile(r"<(/?)([a-zA-Z][\w-]*+)((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+)>|([^<]++)|<", re.DOTALL)
_CLASS = re.compile(r"""\bclass\s*=\s*["']?([^"'>]*+)""", re.IGNORECASE)
_INLINE = frozenset({"a", "abbr", "b", "em", "font", "i", "img", "small", "span", "strong", "u", "wbr"})
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "source", "wbr", "col", "area"})
_UNSEEN = frozenset({"script", "style", "title", "svg", "template", "ul"})
"""What is passed over; a list holds who reacted."""
_SPACE = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A text without a break of blocks.

    Attributes:
        text: Its characters.
        zone: Where it stands.
        row: The number of the innermost row of a table around it; 0 if there is none.
        paired: It is a label, or the value after one, outside of a table.
        link: All of it is a link.
    """

    text: str = field(repr=False)
    zone: Zone | None
    row: int = 0
    paired: bool = False
    link: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of a page.

    Attributes:
        runs: Its texts, in order.
    """

    runs: tuple[Run, ...] = field(repr=False)

    @property
    def heading(self) -> str:
        """Its heading; empty if it has none."""
        return next((r.text for r in self.runs if r.zone is Zone.HEAD), "")

    @property
    def times(self) -> list[str]:
        """The texts that stand where its time does, then all others that stand in no table."""
        own = [r.text for r in self.runs if r.zone is Zone.TIME]
        return own + [r.text for r in self.runs if r.zone is not Zone.TIME and not r.row]

    @property
    def words(self) -> list[str]:
        """Its texts that are no heading, time, link, or part of a table."""
        return [
            r.text
            for r in self.runs
            if r.zone not in {Zone.HEAD, Zone.TIME} and not (r.row or r.paired or r.link)
        ]

    def rows(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the label of each row of its tables, and what stands beside it; that may be nothing."""
        rows: dict[int, list[str]] = {}
        for run in self.runs:
            if run.row:
                rows.setdefault(run.row, []).append(run.text)
        yield from ((label, values) for label, *values in rows.values())

    def pairs(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each label and what stands beside it."""
        beside = [run.text for run in self.runs if run.paired and not run.row]
        yield from ((label, values) for label, values in self.rows() if values)
        yield from ((label, [value]) for label, value in zip(beside[::2], beside[1::2], strict=False))


def card(markup: str) -> Card:
    """Return a card, or a whole page as one."""
    reader = _Reader()
    for token in _tokens(markup[:MAX_PAGE]):
        reader.take(token)
    reader.close_run()
    return Card(tuple(reader.runs))


def _tokens(markup: str) -> Iterator["re.Match[str]"]:
    """Yield tags and texts; what is never seen is passed over."""
    at = 0
    while match := _TOKEN.match(markup, at):
        at = match.end()
        name = (match[2] or "").lower()
        unseen = "-->" if markup.startswith("!--", at) and match[0] == "<" else ""
        if name in _UNSEEN and not match[1]:
            unseen = f"</{name}"
        if unseen:
            at = markup.find(unseen, at)
            if at < 0:
                return
        if match[2] or match[4]:
            yield match


@dataclass(slots=True)
class _Reader:
    """Reads the texts of a card.

    Attributes:
        runs: Those that have ended, at most ``MAX_RUNS``.
    """

    runs: list[Run] = field(default_factory=list)
    _around: "list[_Around]" = field(default_factory=lambda: [_Around("")])
    _parts: list[str] = field(default_factory=list)
    _linked: bool = True
    _rows: int = 0

    def take(self, token: "re.Match[str]") -> None:
        """Go on by a tag or a text."""
        if token[4]:
            self._parts.append(token[4])
            self._linked &= self._around[-1].link or not token[4].strip()
            return
        name = token[2].lower()
        if name == "br":
            self._parts.append("\n")
            return
        if name not in _INLINE:
            self.close_run()
        if name in _VOID:
            return
        if token[1]:
            _close(self._around, name)
        elif len(self._around) < MAX_DEPTH:
            self._rows += name == "tr"
            self._around.append(self._around[-1].within(name, _classes(token[3]), self._rows))

    def close_run(self) -> None:
        """End a text."""
        text = _clean(self._parts)
        if text and len(self.runs) < MAX_RUNS:
            self.runs.append(self._around[-1].run(text, link=self._linked))
        self._parts, self._linked = [], True


@dataclass(frozen=True, slots=True)
class _Around:
    """What a text stands in."""

    name: str
    zone: Zone | None = None
    row: int = 0
    paired: bool = False
    link: bool = False

    def within(self, name: str, classes: list[str], rows: int) -> "_Around":
        """Return the same within a further element."""
        zone = next((_ZONES[c] for c in classes if c in _ZONES), self.zone)
        row = rows if name == "tr" else self.row
        return _Around(name, zone, row, self.paired or _PAIRED in classes, self.link or name == "a")

    def run(self, text: str, *, link: bool) -> Run:
        """Return a text that stands here."""
        return Run(text, self.zone, self.row, self.paired and not self.row, link)


def _close(around: list[_Around], name: str) -> None:
    """Leave the nearest element of a name, and what was not closed in it."""
    for index in range(len(around) - 1, 0, -1):
        if around[index].name == name:
            del around[index:]
            return


def _classes(attributes: str) -> list[str]:
    match = _CLASS.search(attributes)
    return match[1].split() if match else []


def _clean(parts: list[str]) -> str:
    """Return a text as it is seen."""
    if not parts:
        return ""
    text = _SPACE.sub(" ", html.unescape("".join(parts)))
    return "\n".join(line.strip() for line in text.split("\n")).strip()
