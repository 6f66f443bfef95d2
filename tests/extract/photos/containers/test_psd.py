import pytest

from exposure.extract.photos import read
from exposure.model import BoxPath, Outcome
from tests.photos import ExifFields, document, exif_block, thumbnail, xmp
from tests.photos_still import psd, sets

PARTS = (
    (0x0404, sets((90, b"Town"))),
    (0x0422, exif_block(ExifFields(make="Example"))),
    (0x0424, xmp("<dc:title>words</dc:title>")),
    (0x03F0, b"\x07caption"),
    (0x040C, b"\0" * 28 + thumbnail()),
    (0x03ED, b"resolution"),
)


def test_every_resource_that_tells_something_is_read() -> None:
    reading = read(document(psd(*PARTS, colours=b"x" * 768)))
    assert {(str(e.kind), e.value) for e in reading.evidence} == {
        ("place", "Town"),
        ("make", "Example"),
        ("text", "words"),
        ("text", "caption"),
        ("thumb", len(thumbnail())),
    }
    assert reading.outcome is Outcome.OK
    assert BoxPath("8BIM/0x040C") in {e.locator for e in reading.evidence}


def test_a_file_that_ends_early_gives_what_is_there() -> None:
    whole = psd(*PARTS)
    reading = read(document(whole[: whole.index(b"caption")]))
    assert reading.outcome is Outcome.PARTIAL
    assert len(reading.evidence) == 3


@pytest.mark.parametrize("mark", [b"PHUT", b"DCSR", b"AgHg", b"MeSa"])
def test_resources_of_other_programs_are_stepped_over(mark: bytes) -> None:
    content = psd((0x2222, b"other"), (0x0404, sets((90, b"Town")))).replace(b"8BIM", mark, 1)
    assert [e.value for e in read(document(content)).evidence] == ["Town"]
