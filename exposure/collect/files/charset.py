"""The text encoding of a saved page: its byte order mark, else what it says of itself, else UTF-8.

Format: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding, and the
encodings of https://encoding.spec.whatwg.org/ that Python knows; both read 2026-11-24.
"""

import codecs
import re

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SAID = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:-]{2,40})""", re.IGNORECASE)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_:-]{2,40})""")
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-9": "cp1254",
}
"""Browsers read these labels as the larger sets."""
_WEB = frozenset(
    {
        *("utf-8", "cp866", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "cp874", "big5", "gb18030"),
        *("euc_jp", "iso2022_jp", "shift_jis", "euc_kr", "cp949"),
        *(f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
        *(f"cp{n}" for n in range(1250, 1259)),
    }
)


def charset(head: bytes) -> str:
    """Return the encoding of a page that begins with ``head``, by a name that Python knows."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    said = _SAID.search(head[:4096]) or _DECLARED.search(head[:200])
    if said is None:
        return "utf-8"
    try:
        name = codecs.lookup(said[1].decode("ascii")).name
    except LookupError:
        return "utf-8"
    name = _WIDER.get(name, name)
    return name if name in _WEB else "utf-8"
