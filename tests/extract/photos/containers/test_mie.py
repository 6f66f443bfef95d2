import zlib

from exposure.extract.photos import read
from exposure.model import Outcome
from tests.photos import ExifFields, document, exif_block, thumbnail
from tests.photos_still import mie, mie_element

CONTENT = mie(
    {
        "Camera": [
            mie_element("Make", b"Example"),
            mie_element("OwnerName", b"Ana Example"),
            mie_element("SerialNumber", b"EX-1"),
        ],
        "Document": [
            mie_element("Comment", zlib.compress("at home é".encode()), 0x2C),
            mie_element("Keywords", b"sea\0sun", 0x30),
            mie_element("OriginalDate", b"2026:05:03 21:14:09"),
            mie_element("Title", "wide".encode("utf-16-be"), 0x29),
            mie_element("Copyright", b"words " * 60),
        ],
        "Thumbnail": [mie_element("Data", thumbnail(), 0)],
        "Geo": [mie_element("City", b"Town")],
    },
    mie_element("EXIF", exif_block(ExifFields(model="Example 3")), 0),
)


def test_what_the_groups_hold_is_read() -> None:
    reading = read(document(CONTENT))
    assert reading.outcome is Outcome.OK
    assert {(str(e.kind), e.value) for e in reading.evidence} == {
        ("make", "Example"),
        ("owner", "Ana Example"),
        ("serial", "EX-1"),
        ("text", "at home é"),
        ("keyword", "sea"),
        ("keyword", "sun"),
        ("datetime", "2026-05-03T21:14:09"),
        ("text", "wide"),
        ("copyright", ("words " * 60).strip()),
        ("thumb", len(thumbnail())),
        ("place", "Town"),
        ("model", "Example 3"),
    }


def test_a_file_that_ends_early_gives_what_is_there() -> None:
    reading = read(document(CONTENT[: CONTENT.index(b"OwnerName") + 12]))
    assert reading.outcome is Outcome.PARTIAL
    assert [e.value for e in reading.evidence] == ["Example"]
