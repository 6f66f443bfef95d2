"""What a worker may say: pieces of that very file, and few new bytes."""

from io import BytesIO

import pytest

from exposure.clean.pieces import (
    KEY,
    MAX_NEW,
    Copy,
    Put,
    Zeros,
    content,
    from_reading,
    joined,
    to_keys,
    unchanged,
)
from exposure.errors import ParseError
from exposure.model import Reading


def test_pieces_come_through_a_reading():
    pieces = (Copy(0, 4), Put(b"new"), Zeros(2), Copy(6, 10))
    assert from_reading(Reading(keys=to_keys(pieces)), 10) == pieces
    assert b"".join(content(pieces, BytesIO(b"0123456789"))) == b"0123new\0\0" + b"6789"


def test_neighbours_are_made_one():
    assert list(joined([Copy(0, 2), Copy(2, 5), Zeros(0), Put(b""), Zeros(1), Zeros(2)])) == [
        Copy(0, 5),
        Zeros(3),
    ]


@pytest.mark.parametrize(
    "text", ["", "c0-11", "c5-2", "z11", "c0-9;c0-9", "x", "c-1-2", "p0", "c0-2;", "p" + "00" * (MAX_NEW + 1)]
)
def test_safety_7_1_pieces_that_are_not_of_the_file_are_refused(text):
    with pytest.raises(ParseError):
        from_reading(Reading(keys=((KEY, text),)), 10)


@pytest.mark.parametrize(
    ("pieces", "same"),
    [
        ((Copy(0, 10),), True),
        ((Copy(0, 4), Put(b"45"), Copy(6, 10)), True),
        ((Copy(0, 4), Put(b"xx"), Copy(6, 10)), False),
        ((Copy(0, 4), Zeros(2), Copy(6, 10)), False),
        ((Copy(0, 4), Copy(5, 10)), False),
        ((Copy(0, 9),), False),
    ],
)
def test_a_copy_is_unchanged_only_by_pieces_that_leave_it_alone(pieces, same):
    assert unchanged(pieces, BytesIO(b"0123456789"), 10) is same


def test_a_file_that_became_shorter_is_refused():
    with pytest.raises(ParseError):
        b"".join(content((Copy(0, 10),), BytesIO(b"01234")))
