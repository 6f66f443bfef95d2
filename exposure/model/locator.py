"""Where in a document a value stands: exact enough for a person or a program to find it again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JsonPointer:
    """A JSON Pointer (RFC 6901).

    Attributes:
        path: ``/name``, or empty for the whole document.
        of: What holds the JSON, where it is embedded in a page: an element, or characters of one, as
            ``find.script_json`` reads them.
    """

    path: str
    of: "Css | TextSpan | None" = None


@dataclass(frozen=True, slots=True)
class Css:
    """The first element matching a CSS selector, and its attribute, or its text if None."""

    selector: str
    attr: str | None = None


@dataclass(frozen=True, slots=True)
class ExifTag:
    """An Exif tag by ExifRead's name, such as ``GPS GPSLatitude``."""

    name: str


@dataclass(frozen=True, slots=True)
class XmpPath:
    """A property in an XMP packet, such as ``dc:creator``."""

    path: str


@dataclass(frozen=True, slots=True)
class IptcTag:
    """An IPTC-IIM data set, such as ``2:90`` (city)."""

    name: str


@dataclass(frozen=True, slots=True)
class BoxPath:
    """A place in a container, such as ``moov/udta/©xyz``."""

    path: str


@dataclass(frozen=True, slots=True)
class FileName:
    """The file's own name."""


@dataclass(frozen=True, slots=True)
class TextSpan:
    """Characters ``start`` up to, not including, ``end`` of the text found at ``of``."""

    start: int
    end: int
    of: "Locator"


Locator = JsonPointer | Css | ExifTag | XmpPath | IptcTag | BoxPath | FileName | TextSpan
