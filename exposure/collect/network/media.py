"""Media types that are accepted, and whether the first bytes agree with what was declared.

Signatures: WHATWG MIME Sniffing (section 6); the brands of HEIF in ISO/IEC 23008-12.
"""

import re

PAGE_TYPES = frozenset(
    {
        "application/activity+json",
        "application/atom+xml",
        "application/feed+json",
        "application/json",
        "application/jrd+json",
        "application/ld+json",
        "application/rss+xml",
        "application/vnd.github+json",
        "application/xhtml+xml",
        "application/xml",
        "text/directory",
        "text/html",
        "text/plain",
        "text/vcard",
        "text/x-vcard",
        "text/xml",
    }
)
PICTURE_TYPES = frozenset(
    {"image/gif", "image/heic", "image/heif", "image/jpeg", "image/png", "image/tiff", "image/webp"}
)
TEXT_TYPES = frozenset(t for t in PAGE_TYPES if t.endswith("json")) | {"text/plain"}
ROBOTS_TYPES = frozenset({"text/plain", "text/html"})

HEAD = 1024
"""How many bytes are looked at."""

_TYPE = re.compile(r"\s*(?P<type>[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+)\s*(?:;.*)?", re.DOTALL)
_MARKUP = re.compile(r"<[a-zA-Z!?/]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BINARY = (b"GIF8", b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"PK\x03\x04", b"%PDF", b"\x1f\x8b", b"MZ\x90")
_PICTURES = {
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/tiff": re.compile(rb"II\*\x00|MM\x00\*"),
    "image/webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
    "image/heic": re.compile(rb".{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", re.DOTALL),
}
_PICTURES["image/heif"] = _PICTURES["image/heic"]


def media_type(content_type: str) -> str:
    """Return the media type of a ``Content-Type`` header in lower case; empty if there is none."""
    shape = _TYPE.fullmatch(content_type.lower())
    return shape["type"] if shape else ""


def agrees(media: str, content: bytes, charset: str) -> bool:
    """Return whether the first bytes can be what the type says. Nothing agrees with every type.

    Args:
        media: A type of the lists above.
        content: At least the first ``HEAD`` bytes.
        charset: The Python codec to read text by.
    """
    head = content[:HEAD]
    if not head:
        return True
    if media in _PICTURES:
        return bool(_PICTURES[media].match(head))
    if head.startswith(_BINARY):
        return False
    text = head.decode(charset, "replace").lstrip("\ufeff")
    return not _CONTROL.search(text) and _agrees(media, text.lstrip())


def _agrees(media: str, text: str) -> bool:
    """Return whether text without controls can be what the type says."""
    if media.endswith("json"):
        return not text or text[0] in '{["-0123456789tfn'
    if media.endswith("xml"):
        return not text or text[0] == "<"
    return bool(_MARKUP.search(text)) if media == "text/html" else True
