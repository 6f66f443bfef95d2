import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import BoxPath, Outcome
from tests.photos import document, xmp
from tests.photos_still import gif

PACKET = xmp("<dc:title>words</dc:title>")


def told(content: bytes) -> list[tuple[str, object]]:
    return [(str(e.kind), e.value) for e in read(document(content)).evidence]


def test_comments_are_read_behind_any_extension() -> None:
    content = gif((0xF9, b"\0" * 4), (0xFE, b"at home " * 60), (0xFE, b"again"))
    assert told(content) == [("text", ("at home " * 60).strip()), ("text", "again")]
    assert read(document(content)).evidence[0].locator == BoxPath("comment")


def test_xmp_is_read_behind_the_picture() -> None:
    assert told(gif(xmp=PACKET)) == [("text", "words")]


def test_a_gif_without_anything_gives_nothing() -> None:
    assert read(document(gif())).outcome is Outcome.OK


def test_a_signed_statement_is_found() -> None:
    content = gif().removesuffix(b";") + b"\x21\xff\x0bC2PA_GIF\1\0\0\x04jumb\0;"
    assert told(content) == [("c2pa", "yes")]


def test_a_file_that_ends_early_gives_what_is_there() -> None:
    reading = read(document(gif((0xFE, b"at home"))[:-4]))
    assert reading.outcome is Outcome.PARTIAL
    assert [e.value for e in reading.evidence] == ["at home"]
    with pytest.raises(ParseError):
        read(document(gif()[:11]))
