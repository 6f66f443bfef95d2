"""Undo what could hide a value in a file: the ways in which text is written as other text.

``readings`` gives a file in every form that its readers, or a curious person, could turn it into.
"""

import base64
import binascii
import codecs
import html
import re
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from urllib.parse import unquote

DEPTH = 4
"""How many layers are undone, one upon the other."""
MOST = 4 * 1024 * 1024
"""Characters or bytes of all readings together; a file that needs more is refused as unreadable."""

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{7,}={0,2}")
_HEX = re.compile(r"(?:(?:0x|\\x|%|=|&#x)?[0-9A-Fa-f]{2}[\s,;:-]{0,2}){5,}")
_HEX_PAIR = re.compile(r"(?:0x|\\x|%|=|&#x)?([0-9A-Fa-f]{2})[\s,;:-]{0,2}")
_CODES = re.compile(r"\b\d{2,6}(?:\s*[,;\s]\s*\d{2,6}){4,}")
_UNICODE = re.compile(
    r"\\u\{?([0-9A-Fa-f]{4,6})\}?|\\U([0-9A-Fa-f]{8})|%u([0-9A-Fa-f]{4})|U\+([0-9A-Fa-f]{4,6})"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_CSS = re.compile(r"\\([0-9A-Fa-f]{1,6})[ \t\r\n\f]?")
_JS = re.compile(r"\\x([0-9A-Fa-f]{2})")
_OCTAL = re.compile(r"(?:\\[0-3][0-7]{2})+")
_BASE32 = re.compile(r"[A-Za-z2-7]{8,}")
_QUOTED = re.compile(r"=([0-9A-F]{2})|=\r?\n")
_PUNY = re.compile(r"xn--[a-z0-9-]{2,60}", re.IGNORECASE)
_WRAPPED = re.compile(r"(?<=[A-Za-z0-9+/_-]{20})\r?\n[ \t]*(?=[A-Za-z0-9+/_=-])")
_RUN = re.compile(r"[\w .,:;@/+'\"(){}\[\]=&?#%!<>\\-]{4,}")
_ESCAPED = re.compile(r"\\([\"'/\\])")


class TooDeepError(ValueError):
    """A file that unfolds into more than can be looked at."""


def _char(code: str) -> str:
    number = int(code, 16)
    return chr(number) if number < 0x110000 else ""


def _entities(text: str) -> str:
    return html.unescape(text)


def _percent(text: str) -> str:
    return unquote(text, errors="replace") if _PERCENT.search(text) else text


def _unicode(text: str) -> str:
    return _UNICODE.sub(lambda m: _char(next(g for g in m.groups() if g)), text)


def _escapes(text: str) -> str:
    return _ESCAPED.sub(r"\1", _JS.sub(lambda m: _char(m[1]), text))


def _css(text: str) -> str:
    return _CSS.sub(lambda m: _char(m[1]), text)


def _octal(text: str) -> str:
    """Undo bytes written as three octal digits each, as shells and old languages do."""
    return _OCTAL.sub(lambda m: bytes(int(n, 8) for n in m[0][1:].split("\\")).decode(errors="replace"), text)


def _quoted_printable(text: str) -> str:
    return _QUOTED.sub(lambda m: chr(int(m[1], 16)) if m[1] else "", text)


def _punycode(text: str) -> str:
    def plain(match: re.Match[str]) -> str:
        try:
            return match[0][4:].encode("ascii").decode("punycode")
        except UnicodeError:
            return match[0]

    return _PUNY.sub(plain, text)


def _surrogates(text: str) -> str:
    """Join halves of characters that an escape wrote one by one."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


WHOLE: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("entities", _entities),
    ("percent signs", _percent),
    ("Unicode escapes", _unicode),
    ("JSON escapes", _escapes),
    ("CSS escapes", _css),
    ("octal escapes", _octal),
    ("quoted-printable", _quoted_printable),
    ("punycode", _punycode),
)
"""Each rewrites the whole text."""


def _texts(data: bytes) -> Iterator[str]:
    """Yield the readable runs of bytes, in the encodings that make text of them."""
    if data[:2] == b"\x1f\x8b" or data[:1] == b"\x78":
        header = 31 if data[:2] == b"\x1f\x8b" else 15
        try:
            data = zlib.decompressobj(header).decompress(data, MOST)
        except zlib.error:
            return
    texts = [data.decode("utf-8", "ignore").replace("\0", "")]
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        texts.append(data.decode("utf-16", "ignore"))
    elif data.count(0) * 4 >= len(data):
        texts += [data.decode(name, "ignore") for name in ("utf-16-le", "utf-16-be")]
    for text in texts:
        yield from _RUN.findall(text)


def _from_base64(text: str) -> Iterator[str]:
    for run in dict.fromkeys(_BASE64.findall(_WRAPPED.sub("", text))):
        yield from _base64_run(run)


@lru_cache(maxsize=1 << 15)
def _base64_run(run: str) -> tuple[str, ...]:
    """Return the readable texts in one run, wherever in it the encoded text begins."""
    run = run.rstrip("=").translate(_URL_SAFE)
    found: list[str] = []
    for skip in range(4):
        part = run[skip:]
        part = part[: len(part) - 1] if len(part) % 4 == 1 else part
        found += _texts(binascii.a2b_base64(part + "=" * (-len(part) % 4)))
    return tuple(found)


_URL_SAFE = str.maketrans("-_", "+/")


def _from_base32(text: str) -> Iterator[str]:
    for run in dict.fromkeys(_BASE32.findall(text)):
        whole = run[: len(run) - len(run) % 8] or run
        for part in dict.fromkeys((run, whole)):
            try:
                yield from _texts(base64.b32decode(part + "=" * (-len(part) % 8), casefold=True))
            except binascii.Error:
                continue


def _from_hex(text: str) -> Iterator[str]:
    for match in _HEX.finditer(text):
        pairs = "".join(_HEX_PAIR.findall(match[0]))
        yield from _texts(bytes.fromhex(pairs))
        yield from _texts(bytes.fromhex(pairs[1 : len(pairs) - 1]))


def _from_codes(text: str) -> Iterator[str]:
    for match in _CODES.finditer(text):
        numbers = [int(n) for n in re.findall(r"\d+", match[0])]
        yield "".join(chr(n) for n in numbers if 9 <= n < 0x110000 and not 0xD800 <= n < 0xE000)


PARTS: tuple[tuple[str, Callable[[str], Iterator[str]]], ...] = (
    ("base64", _from_base64),
    ("base32", _from_base32),
    ("hex digits", _from_hex),
    ("character codes", _from_codes),
)
"""Each finds pieces that are text once more."""

APART = "\n<hr>\n"
"""Between pieces that were found apart, so that they are not read as one."""


def readings(text: str) -> Iterator[tuple[str, str]]:
    """Yield every reading of a text with the name of the last layer undone; the text first.

    Raises:
        TooDeepError: It unfolds into more than ``MOST`` characters.
    """
    seen = {text}
    queue = [("", text, 0)]
    spent = 0
    while queue:
        layer, current, depth = queue.pop(0)
        spent += len(current)
        if spent > MOST:
            raise TooDeepError("a file that unfolds into more than can be looked at")
        yield layer, current
        if depth < DEPTH:
            for name, found in _undone(current):
                if found not in seen:
                    seen.add(found)
                    queue.append((name, found, depth + 1))


def _undone(text: str) -> Iterator[tuple[str, str]]:
    """Yield what one more layer undone gives."""
    for name, undo in WHOLE:
        yield name, _surrogates(undo(text))
    for name, parts in PARTS:
        found = APART.join(dict.fromkeys(parts(text)))
        if found:
            yield name, found
