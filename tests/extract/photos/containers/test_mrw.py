import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import Outcome
from tests.photos import ExifFields, Ifd, Raw, document, exif_block, tiff, xmp
from tests.photos_still import mrw

CONTENT = mrw(exif_block(ExifFields(make="Example", artist="Ana Example " * 20)))


def test_the_tiff_block_is_read() -> None:
    assert [e.value for e in read(document(CONTENT)).evidence] == ["Example", ("Ana Example " * 20).strip()]


def test_the_packet_in_the_tiff_block_is_read() -> None:
    packet = xmp("<dc:title>words</dc:title>")
    block = tiff(Ifd({0x02BC: Raw(1, len(packet), packet)}))
    assert [e.value for e in read(document(mrw(block))).evidence] == ["words"]


def test_a_file_that_ends_within_it_gives_what_is_there() -> None:
    reading = read(document(CONTENT[:160]))
    assert reading.outcome is Outcome.PARTIAL
    assert reading.evidence
    with pytest.raises(ParseError):
        read(document(CONTENT[:30]))
