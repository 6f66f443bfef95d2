"""Cutting JSON into pieces without understanding it: brackets and strings are told apart, nothing more.

Only what the paths asked for name is kept; everything else, private messages above all, is passed over
byte by byte and goes nowhere. Memory does not grow with the file. Format: RFC 8259.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from exposure.collect.archives.member import CHUNK, MIB, DamagedError

MAX_PART = MIB
"""Bytes of one element; a longer one is left out."""
MAX_RUN = 16 * MIB
"""Bytes without a bracket, such as one long string, that are still passed over."""
MAX_BYTES, MAX_ITEMS = MIB // 2, 500
"""When a piece is full."""
MAX_KEYS = 12

_RUN = rb'[^"{}\[\]]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"{}\[\]]*+)*+'
_STEP = re.compile(_RUN + rb"([{}\[\]])", re.DOTALL)
_SPACE = re.compile(rb"[\s,:]*")
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_SCALAR = re.compile(rb"[^\s,:{}\[\]\"]++(?=[\s,}\]])")
_OPENS = frozenset(b"{[")

Path = tuple[str, ...]
"""Keys from the top of a file; ``*`` stands for every element of a list, ``?`` for every key of an object."""


@dataclass(slots=True)
class Cut:
    """Some elements that stand side by side.

    Attributes:
        path: JSON Pointer of their list; of the value itself where ``first`` is None.
        first: The index of the first of them, or None.
        parts: Each of them, as JSON in UTF-8.
    """

    path: str
    first: int | None
    parts: list[bytes] = field(default_factory=list, repr=False)


@dataclass(slots=True)
class Tally:
    """What happened while a file was cut.

    Attributes:
        taken: Elements that were kept.
        reached: Lists that were asked for and found, empty ones too.
        large: Elements that were too large and left out.
        keys: The file's keys at its top (of the first element, where the top is a list).
    """

    taken: int = 0
    reached: int = 0
    large: int = 0
    keys: dict[str, None] = field(default_factory=dict, repr=False)


class Cutter:
    """Cuts one file."""

    def __init__(self, chunks: Iterable[bytes], tally: Tally) -> None:
        self._chunks = iter(chunks)
        self._tally = tally
        self._buffer = b""
        self._at = 0
        self._ended = False

    def cut(self, paths: Sequence[Path]) -> Iterator[Cut]:
        """Yield what the paths name, in the file's order.

        Raises:
            DamagedError: It ends too early, or is no JSON from some place on.
        """
        if self._peek() not in _OPENS:
            self._find_top()
        top = tuple(paths)
        if ("*",) in top and self._peek() == ord("["):
            top = tuple(p for p in top if p)
        yield from self._value(top, "", 0)

    def _find_top(self) -> None:
        """Go to the first bracket: an assignment may stand before it.

        Raises:
            DamagedError: There is none near.
        """
        match = re.compile(rb"[^{\[]{0,200}").match(self._buffer, self._at)
        self._at = match.end() if match else self._at
        if self._at >= len(self._buffer) or self._buffer[self._at] not in _OPENS:
            raise DamagedError

    def _fill(self, size: int = CHUNK) -> None:
        """Have more bytes behind what is not yet passed.

        Raises:
            DamagedError: There are none.
        """
        parts = [self._buffer[self._at :]]
        count = 0
        while count < size and (chunk := next(self._chunks, None)) is not None:
            parts.append(chunk)
            count += len(chunk)
        self._buffer, self._at = b"".join(parts), 0
        if not count:
            if self._ended:
                raise DamagedError
            self._ended = True
            self._buffer += b" "

    def _peek(self) -> int:
        """Return the next byte that is no space, comma or colon.

        Raises:
            DamagedError: The file ends here.
        """
        while True:
            self._at = _SPACE.match(self._buffer, self._at).end()  # type: ignore[union-attr] # it matches nothing too
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            self._fill()

    def _match(self, pattern: "re.Pattern[bytes]") -> "re.Match[bytes]":
        """Match here, with as many more bytes as that takes.

        Raises:
            DamagedError: It does not match.
        """
        match = pattern.match(self._buffer, self._at)
        size = CHUNK
        while match is None or (match.end() == len(self._buffer) and not self._ended):
            if size > MAX_RUN:
                raise DamagedError
            self._fill(size)
            size *= 2
            match = pattern.match(self._buffer, self._at)
            if match is None and self._ended:
                raise DamagedError
        return match

    def _whole(self, *, keep: bool) -> bytes | None:
        """Pass over a value and return it if it is to be kept and not too large.

        Raises:
            DamagedError: It has no end.
        """
        opening = self._peek()
        if opening not in _OPENS:
            match = self._match(_STRING if opening == ord('"') else _SCALAR)
            self._at = match.end()
            return match[0] if keep and len(match[0]) <= MAX_PART else None
        return self._container(keep=keep)

    def _container(self, *, keep: bool) -> bytes | None:
        """Pass over an object or a list."""
        kept: list[bytes] = []
        size = depth = 0
        step = _STEP.match
        while True:
            start = at = self._at
            buffer = self._buffer
            while match := step(buffer, at):
                at = match.end()
                depth += 1 if buffer[at - 1] in _OPENS else -1
                if not depth:
                    break
            self._at = at
            if keep and at > start:
                kept.append(buffer[start:at])
                size += at - start
                if size > MAX_PART:
                    kept, keep = [], False
                    self._tally.large += 1
            if match:
                return b"".join(kept) if keep else None
            self._more()

    def _more(self) -> None:
        """Have at least one more bracket in the buffer.

        Raises:
            DamagedError: There is none.
        """
        size = CHUNK
        while not _STEP.match(self._buffer, self._at):
            if size > MAX_RUN:
                raise DamagedError
            self._fill(size)
            size *= 2

    def _value(self, paths: tuple[Path, ...], at: str, depth: int) -> Iterator[Cut]:
        """Yield what the paths name in the next value."""
        if () in paths:
            part = self._whole(keep=True)
            if part is not None:
                self._tally.taken += 1
                yield Cut(at, None, [part])
            return
        opening = self._peek()
        if not paths or opening not in _OPENS:
            self._whole(keep=False)
            return
        self._at += 1
        yield from (self._list if opening == ord("[") else self._object)(paths, at, depth)

    def _object(self, paths: tuple[Path, ...], at: str, depth: int) -> Iterator[Cut]:
        while self._peek() != ord("}"):
            match = self._match(_STRING)
            self._at = match.end()
            key = _text(match[0])
            if depth == 0 and len(self._tally.keys) < MAX_KEYS:
                self._tally.keys[key] = None
            self._peek()
            below = tuple(p[1:] for p in paths if p[0] in {key, "?"})
            if below:
                yield from self._value(below, f"{at}/{_escaped(key)}", depth + 1)
            else:
                self._whole(keep=False)
        self._at += 1

    def _list(self, paths: tuple[Path, ...], at: str, depth: int) -> Iterator[Cut]:
        below = tuple(p[1:] for p in paths if p[0] == "*")
        if () in below:
            yield from self._elements(at)
            return
        index = 0
        while self._peek() != ord("]"):
            if below:
                yield from self._value(below, f"{at}/{index}", depth + 1)
            else:
                self._whole(keep=False)
            index += 1
        self._at += 1

    def _elements(self, at: str) -> Iterator[Cut]:
        """Yield the elements of a list in pieces."""
        self._tally.reached += 1
        index = size = 0
        cut = Cut(at, 0)
        while True:
            try:
                if self._peek() == ord("]"):
                    break
                part = self._whole(keep=True)
            except DamagedError:
                if cut.parts:
                    yield cut
                raise
            index += 1
            if part is not None:
                cut.parts.append(part)
                size += len(part)
                self._tally.taken += 1
            if part is None or size >= MAX_BYTES or len(cut.parts) >= MAX_ITEMS:
                if cut.parts:
                    yield cut
                cut, size = Cut(at, index), 0
        if cut.parts:
            yield cut
        self._at += 1


def _text(raw: bytes) -> str:
    """Return a JSON string's text; of a broken one, its bytes as they stand."""
    try:
        return str(json.loads(raw))
    except ValueError:
        return raw[1:-1].decode("utf-8", "replace")


def _escaped(key: str) -> str:
    """Return a key as it stands in a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1")
