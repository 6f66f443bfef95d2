import struct

import pytest

from exposure.collect.files.sniff import sniff
from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import Kind, Outcome
from tests.photos import document


def picture(*segments: tuple[int, bytes], end: bytes = b"\xff\x90") -> bytes:
    """Return a picture's beginning, up to its first tile."""
    every = ((0x51, bytes(36)), *segments)
    return b"\xff\x4f" + b"".join(struct.pack(">BBH", 0xFF, n, len(b) + 2) + b for n, b in every) + end


def test_comments_are_read_and_numbers_are_not() -> None:
    content = picture((0x64, b"\0\1at home"), (0x52, bytes(10)), (0x64, b"\0\0\1\2\3"))
    assert sniff(content) == "image/jp2"
    assert [(e.kind, e.value) for e in read(document(content)).evidence] == [(Kind.TEXT, "at home")]


def test_a_picture_without_comments_is_silence() -> None:
    assert read(document(picture())).evidence == ()


@pytest.mark.parametrize("end", [b"", b"\xff\x64", b"\xff\x64\0\0", b"\0\0\0\0"])
def test_a_picture_that_ends_early_gives_what_is_there(end: bytes) -> None:
    reading = read(document(picture((0x64, b"\0\1at home"), end=end)))
    assert (reading.outcome, [e.value for e in reading.evidence]) == (Outcome.PARTIAL, ["at home"])
    with pytest.raises(ParseError):
        read(document(picture(end=end)))
