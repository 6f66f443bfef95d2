import struct

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.containers.ciff import claims
from tests.photos import document, jpeg, segment, thumbnail, xmp
from tests.photos_still import ciff

VALUES = [
    (0x080A, b"Example\0Example 3\0"),
    (0x0810, b"Ana Example\0"),
    (0x0816, b"CRW_0001.CRW\0"),
    (0x580B, struct.pack("<I", 730267814)),
    (0x180E, struct.pack("<III", 1_777_842_849, 0, 0)),
    (0x2007, thumbnail()),
]
FOUND = {
    ("make", "Example"),
    ("model", "Example 3"),
    ("owner", "Ana Example"),
    ("orig_filename", "CRW_0001.CRW"),
    ("serial", "730267814"),
    ("datetime", "2026-05-03T21:14:09"),
    ("preview", len(thumbnail())),
}


def told(content: bytes) -> set[tuple[str, object]]:
    return {(str(e.kind), e.value) for e in read(document(content)).evidence}


def test_values_in_a_heap_within_a_heap_are_read() -> None:
    content = ciff(VALUES)
    assert claims(content[:128])
    assert told(content) == FOUND


def test_xmp_in_the_record_behind_is_read() -> None:
    packet = xmp("<dc:title>words</dc:title>")
    assert told(ciff(VALUES, xmp=packet)) == {*FOUND, ("text", "words")}


def test_a_record_that_repeats_the_last_number_is_no_hindrance() -> None:
    packet = xmp("<dc:title>words</dc:title>")
    assert told(ciff(VALUES, xmp=packet, again=True)) == {*FOUND, ("text", "words")}


def test_in_a_jpeg_the_owner_and_the_first_name_of_the_file_are_told() -> None:
    body = ciff(VALUES, mark=b"HEAPJPGM")
    assert told(jpeg(segments=[segment(0xE0, body)])) == {
        ("owner", "Ana Example"),
        ("orig_filename", "CRW_0001.CRW"),
        ("serial", "730267814"),
        ("preview", len(thumbnail())),
    }


def test_what_describes_the_camera_is_no_text_of_a_person() -> None:
    inner = ciff([(0x0805, b"words of the maker\0")])[26:]
    assert told(ciff([(0x2804, inner)])) == set()


def test_a_file_that_ends_early_is_an_error() -> None:
    with pytest.raises(ParseError):
        read(document(ciff(VALUES)[:200]))
