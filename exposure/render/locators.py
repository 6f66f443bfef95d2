"""Where in a document a value stands, in words."""

from exposure.model import (
    BoxPath,
    Css,
    ExifTag,
    FileName,
    IptcTag,
    JsonPointer,
    Locator,
    TextSpan,
    XmpPath,
)
from exposure.render.tongue import _


def locator_words(locator: Locator) -> tuple[str, str]:
    """Return what kind of place it is, and its name there, which is outside text."""
    match locator:
        case TextSpan(start, end, of):
            words, name = locator_words(of)
            return str(_("{where}, letters {start} to {end}", where=words, start=start + 1, end=end)), name
        case JsonPointer(path):
            return str(_("field of the page")), path.strip("/")
        case Css(selector):
            return str(_("part of the page")), selector
        case ExifTag(name):
            return str(_("photo data (Exif)")), name
        case XmpPath(path):
            return str(_("photo data (XMP)")), path
        case IptcTag(name):
            return str(_("photo data (IPTC)")), name
        case BoxPath(path):
            return str(_("part of the file")), path
        case FileName():
            return str(_("the file's name")), ""
