"""The values that a PDF file is written in.

Standard: ISO 32000-1, 7.2 and 7.3.
"""

import re
from typing import Any, NamedTuple

MAX_DEPTH = 16
MAX_ITEMS = 5000
"""Most values and pieces of strings in one object; the dictionaries that matter have some 20."""
MAX_STRING = 64 * 1024

_SPACE = rb"[\0\t\n\f\r ]"
_TOKEN = re.compile(
    _SPACE
    + rb"*+(?:%[^\r\n]*+"
    + _SPACE
    + rb"*+)*+(?:(?P<ref>\d{1,9})"
    + _SPACE
    + rb"{1,9}\d{1,5}"
    + _SPACE
    + rb"{1,9}R(?![A-Za-z])"
    + rb"|(?P<mark><<|>>|[\[\](<])|/(?P<name>[^\0\t\n\f\r ()<>\[\]{}/%]{0,127})"
    + rb"|(?P<number>[+-]?(?:\d{1,18}\.?\d{0,18}|\.\d{1,18}))|(?P<word>true|false|null))"
)
_PIECE = re.compile(rb"[^()\\\r]+|\\(?:[0-7]{1,3}|\r\n|.)|\r\n|[()\r]", re.DOTALL)
_HEX_NAME = re.compile(r"#([0-9A-Fa-f]{2})")
_ESCAPES = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\r\n": b"",
    b"\r": b"",
    b"\n": b"",
}


class Name(str):
    """A name, such as ``/Author``, without its slash."""

    __slots__ = ()


class Ref(NamedTuple):
    """A pointer to an object by its number."""

    number: int


class Reader:
    """Reads values one after another.

    Attributes:
        position: Where the next one begins.
        left: How many values and pieces of strings may still be read.
    """

    def __init__(self, content: bytes, position: int, most: int = MAX_ITEMS) -> None:
        self._content, self.position, self.left = content, position, most

    def value(self, depth: int = 0) -> Any:
        """Return a dictionary, list, ``Name``, ``Ref``, string (bytes), number, truth value or None.

        Raises:
            ValueError: What stands there is no value, or there are too many.
        """
        match = _TOKEN.match(self._content, self.position)
        self.left -= 1
        if not match or self.left < 0 or depth > MAX_DEPTH:
            raise ValueError("a PDF value that cannot be read")
        self.position = match.end()
        if match["mark"]:
            return self._marked(match["mark"], depth)
        if match["ref"]:
            return Ref(int(match["ref"]))
        if match["name"] is not None:
            text = match["name"].decode("latin-1")
            return Name(_HEX_NAME.sub(lambda m: chr(int(m[1], 16)), text))
        if match["number"]:
            return float(match["number"])
        return {b"true": True, b"false": False}.get(match["word"])

    def _marked(self, mark: bytes, depth: int) -> Any:
        match mark:
            case b"<<":
                return self._dictionary(depth + 1)
            case b"[":
                return self._list(depth + 1)
            case b"(":
                return self._string()
            case b"<":
                return self._digits()
        raise ValueError("a PDF value that ends before it begins")

    def _ends(self, mark: bytes) -> bool:
        match = _TOKEN.match(self._content, self.position)
        if match and match["mark"] == mark:
            self.position = match.end()
            return True
        return False

    def _dictionary(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not self._ends(b">>"):
            key = self.value(depth)
            if not isinstance(key, Name):
                raise ValueError("a PDF dictionary with a key that is no name")  # noqa: TRY004 (broken input)
            found[str(key)] = self.value(depth)
        return found

    def _list(self, depth: int) -> list[Any]:
        found = []
        while not self._ends(b"]"):
            found.append(self.value(depth))
        return found

    def _string(self) -> bytes:
        """Return a string in brackets, which may hold brackets in pairs."""
        parts, depth, end = list[bytes](), 0, self.position + MAX_STRING
        while self.position < end and (match := _PIECE.match(self._content, self.position)):
            piece, self.position = match[0], match.end()
            depth += (piece == b"(") - (piece == b")")
            self.left -= 1
            if depth < 0 or self.left < 0:
                break
            parts.append(_plain(piece))
        return b"".join(parts)

    def _digits(self) -> bytes:
        """Return a string in hexadecimal digits."""
        end = self._content.find(b">", self.position, self.position + 2 * MAX_STRING)
        if end < 0:
            raise ValueError("a PDF string without an end")
        digits = b"".join(self._content[self.position : end].split())
        self.position = end + 1
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii", "replace"))


def _plain(piece: bytes) -> bytes:
    """Return a piece of a string without its escapes."""
    if piece in {b"\r", b"\r\n"}:
        return b"\n"
    if piece[:1] != b"\\":
        return piece
    rest = piece[1:]
    if rest[0] in b"01234567":
        return bytes([int(rest, 8) & 0xFF])
    return _ESCAPES.get(rest, rest)
