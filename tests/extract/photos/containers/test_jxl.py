import sys
from types import ModuleType, SimpleNamespace

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.containers.jxl import MAX_UNPACKED, blocks
from exposure.model import Outcome
from tests.photos import ExifFields, document, exif_block, xmp
from tests.photos_still import jp2, jxl, sets

EXIF = exif_block(ExifFields(make="Example"))
PACKET = xmp("<dc:title>words</dc:title>")
BOTH = [("make", "Example"), ("text", "words")]
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
IPTC_UUID = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")


def told(content: bytes) -> list[tuple[str, object]]:
    return [(str(e.kind), e.value) for e in read(document(content)).evidence]


@pytest.mark.parametrize("head", [b"\0\0\0\0", b"\0\0\0\x06Exif\0\0", b"\xff\xff\xff\xff"])
def test_exif_and_xmp_are_read(head: bytes) -> None:
    assert told(jxl((b"jxlc", b"picture"), (b"Exif", head + EXIF), (b"xml ", PACKET))) == BOTH


def test_jpeg_2000_has_them_too() -> None:
    parts = (b"JpgTiffExif->JP2" + EXIF, XMP_UUID + PACKET, IPTC_UUID + sets((90, b"Town")))
    assert told(jp2(*((b"uuid", part) for part in parts))) == [*BOTH, ("place", "Town")]


def test_a_signed_statement_is_found_and_a_picture_without_boxes_has_none() -> None:
    assert told(jxl((b"jumb", b"\0\0\0\x1ejumdc2pa"))) == [("c2pa", "yes")]
    assert read(document(b"\xff\x0a" + b"\0" * 40)).outcome is Outcome.OK


def test_a_packed_box_is_passed_over_aloud_where_the_library_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    reading = read(document(jxl((b"brob", b"Exif????"), (b"xml ", PACKET))))
    assert (reading.outcome, [e.value for e in reading.evidence]) == (Outcome.PARTIAL, ["words"])
    assert ["packed (with Brotli) and was not read" in str(note) for note in reading.notes] == [True]
    with pytest.raises(ParseError, match="package brotli"):
        read(document(jxl((b"brob", b"Exif????"))))


class Unpacker:
    """Gives back what it gets, many times over."""

    def process(self, part: bytes) -> bytes:
        if part.startswith(b"?"):
            raise ValueError
        return part if len(part) < 256 else part * 10_000


@pytest.fixture
def _brotli(monkeypatch: pytest.MonkeyPatch) -> None:
    library = ModuleType("brotli")
    library.__dict__.update(vars(SimpleNamespace(Decompressor=Unpacker, error=ValueError)))
    monkeypatch.setitem(sys.modules, "brotli", library)


@pytest.mark.usefixtures("_brotli")
def test_a_packed_box_is_unpacked_to_a_limit() -> None:
    assert told(jxl((b"brob", b"Exif\0\0\0\0" + EXIF[:250]))) == [("make", "Example")]
    (block,) = blocks(jxl((b"brob", b"xml " + b"x" * 100_000)))
    assert len(block.content) == MAX_UNPACKED
    with pytest.raises(ParseError, match="broken"):
        read(document(jxl((b"brob", b"xml ???"))))
