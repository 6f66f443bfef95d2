"""What to say of the kinds of files that this version does not read."""

from exposure.model import Words


class LeftOutError(Exception):
    """A file, or the rest of it, is not read.

    Attributes:
        reason: Why, and what to do.
    """

    def __init__(self, reason: Words) -> None:
        super().__init__(reason.message)
        self.reason = reason


_JPEG = "If you mean to post it, save it as a JPEG first and scan that."
_PICTURE = "which this version cannot read. " + _JPEG
_FILM = (
    "This is a video, which this version cannot read. A video often says where and when it was filmed: "
    "look at its details in your photo app, and take the place out there before you share it."
)
_ARCHIVE = (
    "This is an archive, or a document that is built like one, which this version cannot read. "
    "Unpack it and scan the folder: photos, saved pages and posts files in it are read."
)
_CHAT = (
    "This is a chat. Chats are private messages between you and others, so they are not read. What strangers "
    "can see of you in a messenger is in its settings, mostly under Privacy."
)

_SENTENCES = {
    "image/png": f"This is a PNG picture, {_PICTURE}",
    "image/webp": f"This is a WebP picture, {_PICTURE}",
    "image/gif": f"This is a GIF picture, {_PICTURE}",
    "image/tiff": f"This is a TIFF picture or a camera's raw photo, {_PICTURE}",
    "image/x-raw": f"This is a camera's raw photo, {_PICTURE}",
    "image/vnd.adobe.photoshop": f"This is a Photoshop picture, {_PICTURE}",
    "image/jxl": f"This is a JPEG XL picture, {_PICTURE}",
    "image/jp2": f"This is a JPEG 2000 picture, {_PICTURE}",
    "image/svg+xml": f"This is an SVG drawing, {_PICTURE}",
    "video/mp4": _FILM,
    "video/quicktime": _FILM,
    "video/x-matroska": _FILM,
    "video/x-msvideo": _FILM,
    "application/pdf": (
        "This is a PDF, which this version cannot read. "
        "Look at its properties in your PDF program: they often name the author and the computer."
    ),
    "application/zip": _ARCHIVE,
    "application/gzip": _ARCHIVE,
    "application/x-archive": _ARCHIVE,
    "application/json": (
        "This is a JSON file, which this version cannot read by itself. If it is part of a copy of your data "
        "from a site, scan the whole copy, the archive or its folder. "
        'Posts can be scanned as a posts file: one object such as {{"text": "..."}} on each line.'
    ),
    "text/x-chat": _CHAT,
    "application/xml": (
        "This is an XML file, which this version cannot read. "
        "A page can be scanned if you save it from your browser as a web page."
    ),
}
_UNKNOWN = (
    "This is of no kind that this version reads: photos, films, pages saved from a browser, copies of your "
    "data from a site, tracks, and posts files."
)


def unread(media_type: str | None) -> Words:
    """Return what a file of such a type is, that it is not read, and what to do instead."""
    return Words(_SENTENCES.get(media_type or "", _UNKNOWN))
