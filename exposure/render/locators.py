"""Where in a document a value stands, in words.

Paths, tags and positions that only a program can follow are left to the data file.
"""

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
from exposure.render.tongue import N_, _

_WORDS: dict[type, str] = {
    JsonPointer: N_("field of the page"),
    Css: N_("part of the page"),
    ExifTag: N_("photo data (Exif)"),
    XmpPath: N_("photo data (XMP)"),
    IptcTag: N_("photo data (IPTC)"),
    BoxPath: N_("part of the file"),
    FileName: N_("the file's name"),
}


def locator_words(locator: Locator) -> str:
    """Return what kind of place it is; of a span, what kind of text it is in."""
    while isinstance(locator, TextSpan):
        locator = locator.of
    return str(_(_WORDS[type(locator)]))
