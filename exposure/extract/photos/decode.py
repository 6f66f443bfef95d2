"""Turn the bytes of photo metadata into text, and tell words from filler."""

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]+")
_TELLING = frozenset("123456789abcdefghijklmopqrstvwxyzABCDEFGHIJKLMOPQRSTVWXYZ")
"""No filler begins with one of these."""
_FILLER = re.compile(r"[\W_]*|0+|unknown|none|null|n/?a|undefined", re.IGNORECASE)


def plain(raw: bytes) -> str:
    """Return bytes up to the first zero as text: UTF-8, or else cp1252, which older cameras wrote."""
    raw = raw.split(b"\0", 1)[0]
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def clean(text: str, limit: int) -> str:
    """Return text without control characters and outer white space, cut at ``limit`` characters.

    Empty if it only fills a field: blanks, dashes, zeros, ``unknown``.
    """
    if not text.isprintable():
        text = _CONTROL.sub(" ", text.split("\0", 1)[0][: 4 * limit])
    text = text.strip()[:limit].rstrip()
    return "" if text[:1] not in _TELLING and _FILLER.fullmatch(text) else text


def wide(raw: bytes, order: str = "<") -> str:
    """Return UTF-16 bytes as text; ``order`` is ``<`` or ``>`` where no byte order mark says more."""
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16", "replace")
    return raw[: len(raw) // 2 * 2].decode("utf-16-le" if order == "<" else "utf-16-be", "replace")


def comment(raw: bytes, order: str = "<") -> str:
    """Return a UserComment: 8 bytes that name its code, then the text (Exif 2.32, 4.6.6)."""
    code, body = raw[:8].rstrip(b"\0 "), raw[8:]
    if code == b"UNICODE":
        return wide(body, _guess(body, order))
    if code == b"JIS":
        return body.decode("iso2022_jp", "replace")
    if code in {b"ASCII", b""}:
        return plain(body)
    without_code = raw[1:4:2] == b"\0\0"  # and in UTF-16
    return wide(raw) if without_code else plain(raw.rstrip(b"\0").rstrip(b"\xff"))


def _guess(body: bytes, order: str) -> str:
    """Return the byte order under which more of the letters are Latin; writers disagree on it."""
    big, little = body[::2].count(0), body[1::2].count(0)
    return order if big == little else ">" if big > little else "<"
