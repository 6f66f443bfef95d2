import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from tests.photos import ExifFields, document
from tests.photos_still import preview, x3f

PROPERTIES = {
    "AEMODE": "8",
    "CAMMANUF": "SIGMA",
    "CAMMODEL": "SIGMA Example",
    "CAMSERIAL": "02001234",
    "TIME": "1777842849",
}
FOUND = {
    ("id", b"0200123456789abc".hex()),
    ("make", "SIGMA"),
    ("model", "SIGMA Example"),
    ("serial", "02001234"),
    ("datetime", "2026-05-03T21:14:09"),
}


def told(content: bytes) -> set[tuple[str, object]]:
    return {(str(e.kind), e.value) for e in read(document(content)).evidence}


def test_properties_are_read() -> None:
    assert told(x3f(PROPERTIES)) == FOUND


def test_a_preview_is_found_and_its_exif_read() -> None:
    inside = preview(ExifFields(artist="Ana Example"))
    assert told(x3f(PROPERTIES, inside)) == {*FOUND, ("preview", len(inside)), ("artist", "Ana Example")}


def test_a_file_that_ends_early_is_an_error() -> None:
    with pytest.raises(ParseError):
        read(document(x3f(PROPERTIES)[:-20]))
