"""Cutting: the same elements as a parser finds, at the same places, in pieces of bounded size."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.collect.archives.cut import MAX_PART, Cutter, Tally
from exposure.collect.archives.member import DamagedError
from exposure.collect.archives.pieces import pieces
from exposure.model.shape import Cutting, Shape

SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=12)
JSON = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=5) | st.dictionaries(st.text(max_size=6), below, max_size=5),
    max_leaves=25,
)


def chunks(data: bytes, size: int) -> Iterator[bytes]:
    return (data[i : i + size] for i in range(0, len(data), size))


def cut(data: bytes, *paths: str, size: int = 64) -> dict[str, object]:
    """Return what was cut out, by its JSON Pointer."""
    wanted = tuple(tuple(p.split("/")) if p else () for p in paths)
    found = {}
    for piece in Cutter(chunks(data, size), Tally()).cut(wanted):
        for number, part in enumerate(piece.parts, piece.first or 0):
            at = piece.path if piece.first is None else f"{piece.path}/{number}"
            found[at] = json.loads(part)
    return found


@given(data=st.lists(JSON, max_size=8), indent=st.sampled_from([None, 1]), size=st.integers(1, 40))
def test_the_elements_of_a_list_are_those_a_parser_finds(data, indent, size):
    raw = json.dumps(data, indent=indent, ensure_ascii=size % 2 == 0).encode("utf-8", "surrogatepass")
    assert cut(raw, "*", size=size) == {f"/{i}": e for i, e in enumerate(data)}


@given(
    data=st.dictionaries(st.text(max_size=6), JSON, max_size=5),
    wanted=st.lists(JSON, max_size=6),
    size=st.integers(1, 30),
)
def test_only_what_a_path_names_is_kept(data, wanted, size):
    whole = {**data, "x/~y": {"items": wanted, "other": data}}
    raw = json.dumps(whole).encode()
    found = {}
    for piece in Cutter(chunks(raw, size), Tally()).cut([("x/~y", "items", "*")]):
        assert piece.path == "/x~1~0y/items"
        found |= {number: json.loads(part) for number, part in enumerate(piece.parts, piece.first)}
    assert found == dict(enumerate(wanted))


def test_any_key_and_any_index_can_stand_in_a_path():
    data = b'{"a": {"l": [1, 2]}, "b": {"l": [3]}, "c": [{"d": 4}, {"d": 5}]}'
    assert cut(data, "?/l/*", "c/*/d") == {"/a/l/0": 1, "/a/l/1": 2, "/b/l/0": 3, "/c/0/d": 4, "/c/1/d": 5}


def test_the_whole_of_an_object_or_the_elements_of_a_list():
    assert cut(b'{"a": 1}', "*", "") == {"": {"a": 1}}
    assert cut(b'[{"a": 1}]', "*", "") == {"/0": {"a": 1}}


def test_an_assignment_may_stand_before_it():
    assert cut(b'window.YTD.tweets.part0 = [ {"a": "]"} ]', "*") == {"/0": {"a": "]"}}


@pytest.mark.parametrize("data", [b"", b"no json", b"[", b'[{"a": 1}, {"b"', b'{"a": [1, 2', b'["abc'])
def test_a_file_without_an_end_is_damaged_after_what_came_before(data):
    with pytest.raises(DamagedError):
        cut(data, "*", "a/*")


def test_what_came_before_the_damage_is_kept():
    found = Cutter(chunks(b'[{"a": 1}, {"b": 2}, {"c"', 3), Tally()).cut([("*",)])
    assert next(found).parts == [b'{"a": 1}', b'{"b": 2}']
    with pytest.raises(DamagedError):
        next(found)


def test_an_element_that_is_too_large_is_counted_and_the_others_keep_their_places():
    data = json.dumps([1, {"x": "y" * (MAX_PART + 10)}, 2]).encode()
    tally = Tally()
    found = {}
    for piece in Cutter(chunks(data, 60_000), tally).cut([("*",)]):
        found |= {number: json.loads(part) for number, part in enumerate(piece.parts, piece.first)}
    assert (found, tally.large, tally.taken) == ({0: 1, 2: 2}, 1, 2)


def test_a_string_without_an_end_is_no_work_without_an_end():
    with pytest.raises(DamagedError):
        cut(b'{"a": "' + b"x" * (40 << 20), "b", size=1 << 16)


def test_keys_are_told_and_values_never():
    tally = Tally()
    list(Cutter([b'{"entries": [{"name": "Ana"}], "more": "Bo"}'], tally).cut([("orderedItems", "*")]))
    assert (list(tally.keys), tally.taken, tally.reached) == (["entries", "more"], 0, 0)


def test_an_empty_list_was_reached():
    tally = Tally()
    assert list(Cutter([b'{"orderedItems": []}'], tally).cut([("orderedItems", "*")])) == []
    assert tally.reached == 1


def records(data: bytes, *columns: str, size: int = 7) -> list[tuple[int, int, bytes]]:
    cutting = Cutting(shape=Shape.CSV, columns=columns)
    return [(p.first, p.count, p.content) for p in pieces(chunks(data, size), cutting, Tally())]


def test_records_stand_under_their_column_names():
    data = b'\xef\xbb\xbfNotes:\n"a, b"\n\nName,Text\nx,"1\n2 ""q"""\ny,3'
    assert records(data, "name") == [(0, 2, b'Name,Text\nx,"1\n2 ""q"""\ny,3\n')]


def test_many_records_come_in_pieces_that_know_their_place():
    data = b"id,text\n" + b"".join(b"%d,x\n" % n for n in range(1203))
    found = records(data, "id", size=999)
    assert [(first, count) for first, count, _ in found] == [(0, 500), (500, 500), (1000, 203)]
    assert all(content.startswith(b"id,text\n") for _, _, content in found)


def test_a_table_without_the_columns_is_told_by_those_it_has():
    tally = Tally()
    with pytest.raises(DamagedError):
        list(pieces([b"nummer,datum\n1,2\n"], Cutting(shape=Shape.CSV, columns=("id",)), tally))
    assert list(tally.keys) == ["nummer", "datum"]
