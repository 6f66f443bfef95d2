"""The encoding to read a page by: from the web's fixed list, else UTF-8.

Source: WHATWG Encoding, 4.2 (names and labels), read 2026-11-24; its decoders are named here by
their Python codecs. Encodings outside the list (UTF-7, UTF-32, Python's own) are not honoured: a
page could say one thing to us and another to a browser.
"""

import codecs
import re

DEFAULT = "utf-8"

_LABELS = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8",
    "cp1252": (
        "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 ascii us-ascii"
        " ansi_x3.4-1968 cp819 ibm819 iso-ir-100 csisolatin1"
    ),
    "iso8859_2": "iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2 csisolatin2 iso-ir-101",
    "iso8859_3": "iso-8859-3 iso8859-3 iso88593 iso_8859-3 latin3 l3 csisolatin3 iso-ir-109",
    "iso8859_4": "iso-8859-4 iso8859-4 iso88594 iso_8859-4 latin4 l4 csisolatin4 iso-ir-110",
    "iso8859_5": "iso-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic csisolatincyrillic iso-ir-144",
    "iso8859_6": "iso-8859-6 iso8859-6 iso88596 iso_8859-6 arabic asmo-708 ecma-114 csisolatinarabic",
    "iso8859_7": "iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8 ecma-118 csisolatingreek",
    "iso8859_8": "iso-8859-8 iso8859-8 iso88598 iso_8859-8 hebrew visual iso-8859-8-i logical",
    "iso8859_10": "iso-8859-10 iso8859-10 iso885910 latin6 l6 csisolatin6 iso-ir-157",
    "iso8859_13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859_14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859_15": "iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 csisolatin9",
    "iso8859_16": "iso-8859-16",
    "cp866": "ibm866 cp866 866 csibm866",
    "koi8_r": "koi8-r koi koi8 koi8_r cskoi8r",
    "koi8_u": "koi8-u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman csmacintosh",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 csisolatin5",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "gb18030": "gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "euc-jp x-euc-jp cseucpkdfmtjapanese",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    "cp932": "shift_jis shift-jis sjis x-sjis windows-31j ms932 ms_kanji csshiftjis",
    "cp949": "euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cseuckr iso-ir-149",
    "utf-16-le": "utf-16 utf-16le unicode ucs-2 csunicode iso-10646-ucs-2 unicodefeff",
    "utf-16-be": "utf-16be unicodefffe",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PARAMETER = re.compile(r";\s*charset\s*=\s*(?:\"([^\"]{1,40})\"|([^\s;\"]{1,40}))", re.IGNORECASE)
_DECLARED = re.compile(
    rb"<meta\b[^>]{0,300}?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})"
    rb"|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})",
    re.IGNORECASE,
)


def charset(content_type: str, content: bytes, *, declared: bool = True) -> str:
    """Return the Python codec to read a page by; decode with ``errors="replace"``.

    A byte order mark wins over the header, the header over the page's own word in its first 1,024
    bytes, and what is not on the list counts as unsaid.

    Args:
        content_type: The ``Content-Type`` header.
        content: The page; its beginning is enough.
        declared: Whether the page itself may say (markup may, JSON may not).
    """
    for mark, codec in _BOMS:
        if content.startswith(mark):
            return codec
    parameter = _PARAMETER.search(content_type)
    codec = _codec(parameter[1] or parameter[2]) if parameter else ""
    return codec or (_of_page(content) if declared else DEFAULT)


def _codec(label: str) -> str:
    return _CODECS.get(label.strip().lower(), "")


def _of_page(content: bytes) -> str:
    found = _DECLARED.search(content[:1024])
    codec = _codec((found[1] or found[2]).decode("ascii")) if found else ""
    return DEFAULT if codec.startswith("utf-16") else codec or DEFAULT
