"""Codes that can be read in a picture: boarding passes, visiting cards, Wi-Fi, links (extra ``[codes]``).

Anybody who sees the picture can read them with a phone. Only asked for with ``--codes``: a picture of 12
megapixels takes about half a second.

Standards: ISO/IEC 18004 (QR), 24778 (Aztec), 15438 (PDF417), read by zxing-cpp; IATA Resolution 792 (BCBP,
the code of a boarding pass, mandatory items); RFC 6350 (vCard); the ``WIFI:`` form of Android and ZXing.
"""

import io
import os
import re
import time
import warnings
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from exposure.extract import text as words
from exposure.model import BoxPath, Document, Evidence, Kind, Level

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
"""Not HEIC: its decoder starts threads, which the walls around a reader forbid."""
MAX_PIXELS = 50_000_000
SIDE = 2000
"""Pixels of the longer side at which a picture is looked at; more finds no more, and takes longer."""
SECONDS = 2.0
"""Processor time after which no further turn of a picture is tried."""
TURNS = (8, -8, 16, -16)
"""Degrees: PDF417 is only read when it is within some 3 degrees of level."""
LEVEL = 2
"""Degrees from level, or from upright, up to which PDF417 is believed; half of a tilt is reported."""
MAX_CODES = 20
MAX_TEXT = 4000

_PASS = re.compile(
    r"M[1-4](?P<name>[^\0-\x1f]{20}).(?P<record>[A-Z0-9 ]{7})(?P<from>[A-Z]{3})(?P<to>[A-Z]{3})"
)
_CARD = re.compile(r"\s*BEGIN:VCARD\b", re.IGNORECASE)
_WIFI = re.compile(r"WIFI:", re.IGNORECASE)
_FIELD = re.compile(r"(?:[^;\\]|\\.){1,400}")
_CARD_LINE = re.compile(
    r"(?:[\w-]+\.)?(FN|TEL|EMAIL|ADR|ORG|URL|BDAY|TITLE)(?:;[^:\r\n]{0,200})?:([^\r\n]{1,400})", re.IGNORECASE
)
_CARD_KINDS = {
    "FN": Kind.DOCUMENT_NAME,
    "TEL": Kind.PHONE,
    "EMAIL": Kind.EMAIL,
    "ADR": Kind.ADDRESS,
    "ORG": Kind.TEXT_WORK,
    "TITLE": Kind.TEXT_JOB,
    "URL": Kind.URL,
    "BDAY": Kind.TEXT_BIRTHDAY,
}


class Code(NamedTuple):
    """One code.

    Attributes:
        form: ``QRCode``, ``Aztec`` or ``PDF417``.
        text: What it says.
    """

    form: str
    text: str


def installed() -> bool:
    """Return whether the extra ``[codes]`` is there."""
    from importlib.util import find_spec  # noqa: PLC0415 (asked once a run)

    return all(find_spec(name) for name in ("zxingcpp", "PIL"))


def read(document: Document) -> tuple[Evidence, ...]:
    """Return what the codes in a picture say; nothing for what is no picture, or is too large."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            codes = tuple(_codes(_picture(document)))
        except Exception:  # noqa: BLE001 (whatever a decoder raises, the metadata still counts)
            return ()
    return tuple(e for number, code in enumerate(codes, 1) for e in _said(code, number, document))


def _picture(document: Document) -> "Image":
    """Return the picture in grey, at most ``SIDE`` pixels wide and high.

    Raises:
        OSError: It cannot be decoded, and other errors of decoders.
        ValueError: It has more than ``MAX_PIXELS``.
    """
    from PIL import Image, ImageOps  # noqa: PLC0415 (an extra)

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    file = io.BytesIO(document.content)
    if document.opened:
        file = os.fdopen(os.dup(document.opened.descriptor), "rb")  # type: ignore[assignment] # both are read
        file.seek(0)
    with file, Image.open(file, formats=FORMATS) as image:
        if image.width * image.height > MAX_PIXELS:
            raise ValueError("more pixels than are looked at")
        image.draft("L", (SIDE, SIDE))
        grey = image.convert("L")
        grey.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
        return ImageOps.exif_transpose(grey)


def _codes(picture: "Image") -> Iterator[Code]:
    """Yield the codes in a picture, each once; turned a little where none is seen."""
    began = time.process_time()
    seen: set[Code] = set()
    for turn in (0, *TURNS):
        turned = picture.rotate(turn, fillcolor=255, expand=True) if turn else picture
        for code in _decoded(turned):
            if code not in seen:
                seen.add(code)
                yield code
        if seen or time.process_time() - began > SECONDS:
            return


def _decoded(picture: "Image") -> Iterator[Code]:
    import zxingcpp  # noqa: PLC0415 (an extra)

    forms = zxingcpp.BarcodeFormat
    wanted: Any = zxingcpp.BarcodeFormats([forms.QRCode, forms.Aztec, forms.PDF417])
    for found in zxingcpp.read_barcodes(picture, formats=wanted)[:MAX_CODES]:
        tilt = (found.orientation + 45) % 90 - 45
        if found.format == forms.PDF417 and abs(tilt) > LEVEL:
            continue  # it may be read as nonsense then; a turn brings it nearer to level
        yield Code(found.format.name, found.text[:MAX_TEXT])


def _said(code: Code, number: int, document: Document) -> Iterator[Evidence]:
    """Yield that there is a code, of what sort, and what it says."""
    source, place = document.source, BoxPath(f"picture/{code.form} {number}")

    def detail(kind: Kind, value: str) -> Evidence:
        return Evidence(
            kind=kind, value=value.strip()[:1000], source=source, locator=place, found_by="codes",
            level=Level.STRONG, audience=source.audience,
        )  # fmt: skip

    boarding = _PASS.match(code.text)
    if boarding:
        yield detail(Kind.PICTURE_CODE, "boarding pass")
        yield detail(Kind.DOCUMENT_NAME, " ".join(reversed(boarding["name"].strip().split("/"))).title())
    elif _WIFI.match(code.text):
        yield detail(Kind.PICTURE_CODE, "Wi-Fi")
        yield from (detail(Kind.TEXT, name) for name in _network(code.text))
    elif _CARD.match(code.text):
        yield detail(Kind.PICTURE_CODE, "visiting card")
        yield from (detail(kind, value) for kind, value in _card(code.text.splitlines()))
    else:
        yield detail(Kind.PICTURE_CODE, "link" if re.match(r"(?i)https?://", code.text) else "text")
        yield from words.read(code.text, source=source, of=place, bio=False)


def _network(text: str) -> Iterator[str]:
    """Yield the name of a Wi-Fi network; its password is nobody's business, ours neither."""
    for field in _FIELD.findall(text[5:]):
        if field[:2].upper() == "S:":
            yield re.sub(r"\\(.)", r"\1", field[2:])


def _card(lines: Iterable[str]) -> Iterator[tuple[Kind, str]]:
    """Yield kind and value of the known lines of a vCard."""
    for match in filter(None, map(_CARD_LINE.match, lines)):
        value = ", ".join(part for part in re.split(r"(?<!\\);", match[2]) if part.strip())
        if value:
            yield _CARD_KINDS[match[1].upper()], re.sub(r"\\(.)", r"\1", value)
