"""What the strings of a PDF say: text in its encodings, and its dates.

Standard: ISO 32000-1, 7.9.2 (text strings), 7.9.4 (dates), annex D (PDFDocEncoding).
"""

import re

_LOW = "\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc"
_HIGH = (
    "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018\u2019"
    "\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac"
)
_ENCODING = {0x18 + i: c for i, c in enumerate(_LOW)} | {0x80 + i: c for i, c in enumerate(_HIGH)}
_LANGUAGE = re.compile("\x1b[^\x1b]{0,10}\x1b")
_DATE = re.compile(
    r"\s*(?:D:)?(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)?(\d\d)?)?\s*(?:(Z)|([+-])(\d\d)'?(\d\d)?)?.{0,12}",
    re.DOTALL,
)


def text(raw: bytes) -> str:
    """Return a text string: UTF-16 or UTF-8 behind a mark, else PDFDocEncoding.

    Some programs write UTF-8 without the mark; letters in pairs and threes that fit it are taken for it.
    """
    if raw[:2] in {b"\xfe\xff", b"\xff\xfe"}:
        return _LANGUAGE.sub("", raw.decode("utf-16", "replace"))
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1").translate(_ENCODING)


def date(written: str) -> str:
    """Return a date such as ``D:20050718143045-04'00'`` as ``2005-07-18 14:30:45-04:00``.

    What is written in another way comes back as it is.
    """
    match = _DATE.fullmatch(written)
    if not match:
        return written
    year, month, day, hour, minute, second, utc, sign, hours, minutes = match.groups()
    when = f"{year}-{month or '01'}-{day or '01'}"
    if hour:
        when += f" {hour}:{minute or '00'}:{second or '00'}"
        when += "Z" if utc else f"{sign}{hours}:{minutes or '00'}" if sign else ""
    return when
