"""What a file is, by its first bytes and never by its name: HEIC pictures arrive named ``.jpg``.

Formats: the signatures of each format's specification; ISO/IEC 14496-12 (``ftyp`` brands);
https://mimesniff.spec.whatwg.org/ (how a page begins), read 2026-11-24; RFC 2557 (MHTML).
"""

import json
import re

from exposure.collect.files import places

HEAD = 1 << 16
"""Bytes that are enough to tell."""

_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\xff\x01Exiv2", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
    (b"IIRO", "image/x-raw"),
    (b"IIRS", "image/x-raw"),
    (b"MMOR", "image/x-raw"),
    (b"IIU\0", "image/x-raw"),
    (b"FUJIFILMCCD-RAW", "image/x-raw"),
    (b"FOVb", "image/x-raw"),
    (b"\0MRM", "image/x-raw"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"\xff\x0a", "image/jxl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "image/jxl"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "image/jp2"),
    (b"\xff\x4f\xff\x51", "image/jp2"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"PK\x07\x08", "application/zip"),
    (b"{\\rtf", "application/x-office"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-office"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-archive"),
    (b"\xfd7zXZ\0", "application/x-archive"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-archive"),
    (b"Rar!\x1a\x07", "application/x-archive"),
    (b"\x1a\x45\xdf\xa3", "video/x-matroska"),
)
_OFFICE = re.compile(
    rb"(?:\[Content_Types\]\.xml|(?:_rels|docProps|word|xl|ppt|customXml)/"
    rb"|mimetypeapplication/vnd\.(?:oasis\.opendocument|sun\.xml)|Index/[\w/-]{1,40}\.iwa)"
)
"""How the first name in a zip begins that is a document, of Microsoft's, OpenDocument's or Apple's kind."""
_ZIP = "application/zip"
_HEAPS = frozenset({b"HEAPCCDR", b"HEAPJPGM"})
_RIFF = {b"WEBP": "image/webp", b"AVI ": "video/x-msvideo"}
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_AVIF = frozenset({b"avif", b"avis"})
_PICTURE = frozenset({b"mif1", b"mif2", b"msf1", b"miaf"})
_NO_PICTURE = {
    b"crx ": "image/x-raw",
    b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
}
_QUICKTIME = frozenset({b"moov", b"mdat", b"wide", b"pnot"})
_NOTHING = re.compile(r"(?:\s|<!--.*?-->|<\?.*?\?>)*", re.DOTALL)
_PAGE = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|script|style|iframe|table|div|h1|p|br|a|b)(?=[\s/>])"
    r"|<!--|<!doctype\s+html>",
    re.IGNORECASE,
)
_ROOT = re.compile(r"<(?:!doctype\s+)?(?:[\w.-]+:)?([a-z][\w.-]*)", re.IGNORECASE)
_ROOTS = {
    "gpx": "application/gpx+xml",
    "kml": "application/vnd.google-earth.kml+xml",
    "rdf": "application/rdf+xml",
    "trainingcenterdatabase": "application/vnd.garmin.tcx+xml",
    "svg": "image/svg+xml",
    "xapmeta": "application/rdf+xml",
    "xmpmeta": "application/rdf+xml",
}
_SIDECAR = re.compile(r'"(?:photoTakenTime|geoDataExif)"\s*:\s*\{')
"""What every sidecar of Google Photos holds."""
_MAIL = re.compile(r"[A-Za-z][A-Za-z0-9-]*:[ \t]?[^\r\n]*\r?\n")
_RELATED = re.compile(r"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)


def sniff(head: bytes) -> str | None:
    """Return the media type of a file that begins with ``head``, or None where it is none we know.

    Args:
        head: The first ``HEAD`` bytes, or all of a shorter file. Where a text file's first line is
            longer, ``application/x-posts`` can be taken for ``application/json``.

    Returns:
        Among others ``application/x-posts`` (JSON Lines whose first object has a text),
        ``image/x-raw``, ``application/x-office`` and ``application/x-archive`` for families that need
        no telling apart.
    """
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return "application/x-office" if media_type == _ZIP and _OFFICE.match(head, 30) else media_type
    if head[6:14] in _HEAPS or (head[:1] == b"~" and head[4:8] == b"0MIE"):
        return "image/x-raw"
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[8:12] == b".FIT" and head[0] in {12, 14}:
        return "application/vnd.garmin.fit"
    if head[257:262] == b"ustar":
        return "application/x-tar"
    if head[1:8] == b"\xa2eroots" or head[2:9] == b"\xa2eroots":
        return "application/vnd.ipld.car"
    if head[4:8] == b"ftyp":
        return _boxes(head)
    if head[4:8] in _QUICKTIME:
        return "video/quicktime"
    text = _decoded(head)
    return None if text is None else _text(text)


def _decoded(head: bytes) -> str | None:
    """Return a text file's beginning by its byte order mark, else as UTF-8; None if it is no text."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    if b"\0" in head:
        return None
    return head.decode("utf-8-sig", "replace")


def _boxes(head: bytes) -> str:
    """Tell pictures from films by their brands: the main one, then those they are compatible with."""
    end = min(int.from_bytes(head[:4], "big"), len(head), 256)
    main, *others = [head[i : i + 4] for i in (8, *range(16, end - 3, 4))]
    if main in _HEIC | _AVIF:
        return "image/avif" if main in _AVIF else "image/heic"
    if main in _PICTURE:
        return "image/avif" if _AVIF & set(others) and not _HEIC & set(others) else "image/heic"
    if main in _NO_PICTURE:
        return _NO_PICTURE[main]
    if (_HEIC | _PICTURE) & set(others):
        return "image/heic"
    return "video/mp4"


def _text(text: str) -> str | None:
    """Tell texts apart."""
    match = _MAIL.match(text)
    if match:
        headers = re.split(r"\r?\n\r?\n", text, maxsplit=1)[0]
        return "multipart/related" if _RELATED.search(headers) else None
    begin = text[_NOTHING.match(text).end() :]  # type: ignore[union-attr] # it matches nothing too
    if _PAGE.match(begin):
        return "text/html"
    if begin.startswith("<"):
        root = _ROOT.match(begin)
        return _ROOTS.get(root[1].casefold(), "application/xml") if root else None
    if places.chat(text):
        return "text/x-chat"
    return "text/csv" if places.table(text) else _json(begin)


def _json(begin: str) -> str | None:
    """Tell posts (an object with a text on the first line) from other JSON and from none."""
    if not begin.startswith(("{", "[")):
        return None
    if begin.startswith("{") and _SIDECAR.search(begin):
        return "application/x-photo-sidecar"
    if places.geojson(begin):
        return "application/geo+json"
    try:
        first = json.loads(begin.split("\n", 1)[0])
    except RecursionError:
        return None
    except ValueError:
        return "application/json" if re.match(r'[{\[]\s*["{\[\]}\d]', begin) else None
    posts = isinstance(first, dict) and isinstance(first.get("text"), str)
    return "application/x-posts" if posts else "application/json"
