import pytest

from exposure.extract.photos import read
from exposure.model import Outcome
from tests.photos import ExifFields, document, exif_block, xmp
from tests.photos_still import webp

EXIF = exif_block(ExifFields(make="Example"))
PACKET = xmp("<dc:title>words</dc:title>")


def told(content: bytes) -> list[tuple[str, object]]:
    return [(str(e.kind), e.value) for e in read(document(content)).evidence]


@pytest.mark.parametrize("mark", [b"", b"Exif\0\0"])
@pytest.mark.parametrize("odd", [b"", b"x"])
@pytest.mark.parametrize("pad", [True, False])
def test_exif_and_xmp_are_read_behind_chunks_of_any_length(mark: bytes, odd: bytes, pad: bool) -> None:
    content = webp((b"VP8 ", b"picture" + odd), (b"EXIF", mark + EXIF), (b"XMP ", PACKET), pad=pad)
    assert told(content) == [("make", "Example"), ("text", "words")]


def test_the_length_of_the_whole_is_not_believed() -> None:
    content = webp((b"EXIF", EXIF))
    assert told(content[:4] + b"\0\0\0\0" + content[8:]) == [("make", "Example")]


def test_a_signed_statement_is_found() -> None:
    assert told(webp((b"C2PA", b"jumb"))) == [("c2pa", "yes")]


def test_a_file_that_ends_early_gives_what_is_there() -> None:
    reading = read(document(webp((b"EXIF", EXIF), (b"VP8 ", b"picture"))[:-3]))
    assert reading.outcome is Outcome.PARTIAL
    assert [e.value for e in reading.evidence] == ["Example"]
