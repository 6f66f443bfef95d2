"""The posts file: what each line gives, and that one bad line is not the end."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.errors import ParseError
from exposure.extract import find, posts
from exposure.model import (
    Account,
    Document,
    GeoPoint,
    JsonPointer,
    Kind,
    Outcome,
    Reading,
    Source,
    SourceType,
    TextSpan,
)


def read(*lines: Any, **changes: Any) -> Reading:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    source = Source(type=SourceType.POST, uri="posts:file", account=Account(platform="posts"))
    content = text.encode("utf-8", errors="surrogatepass")
    return posts.read(Document(source=source, content=content, media_type="application/x-posts", **changes))


POST = {
    "id": "7",
    "text": "my sister Bea and @cy ran #tracktuesday",
    "posted": "2025-07-20T03:11+02:00",
    "place": {"lat": 38.6, "lon": -58.3},
    "mentions": ["@Cy", "dee"],
}


def test_a_post_gives_its_time_place_people_tags_and_words() -> None:
    found = [(e.kind, e.value) for e in read(POST).evidence]
    assert found == [
        (Kind.POST_TIME, "2025-07-20T01:11:00+00:00"),
        (Kind.PLACE_TAG, GeoPoint(latitude=38.6, longitude=-58.3)),
        (Kind.TEXT_FAMILY, "my sister Bea"),
        (Kind.MENTION, "cy"),
        (Kind.HASHTAG, "tracktuesday"),
        (Kind.MENTION, "dee"),
    ]


def test_the_clock_of_the_file_is_kept_and_everything_is_dated() -> None:
    page = read(POST)
    stamp = page.evidence[0]
    assert (stamp.when and stamp.when.isoformat(), stamp.zone) == ("2025-07-20T03:11:00", 120)
    assert {e.posted.isoformat() for e in page.evidence if e.posted} == {"2025-07-20T01:11:00+00:00"}
    assert all(e.posted and e.source.uri == "posts:7" for e in page.evidence)


def test_every_locator_finds_its_value_in_the_line() -> None:
    for e in read(POST).evidence:
        if isinstance(e.locator, TextSpan):
            assert isinstance(e.locator.of, JsonPointer)
            assert e.locator.of.path == "/text"
            assert str(e.value) in find.json_at(POST, e.locator.of)[e.locator.start : e.locator.end]
        else:
            assert isinstance(e.locator, JsonPointer)
            assert find.json_at(POST, e.locator) is not None


def test_a_bio_is_read_as_a_bio_and_has_no_post_time() -> None:
    page = read({"id": "b", "kind": "bio", "text": "Ana, 17, nurse", "posted": "2025-07-20T03:11Z"})
    assert [e.kind for e in page.evidence] == [Kind.BIO_NAME, Kind.BIO_AGE, Kind.BIO_JOB]


def test_a_broken_line_is_a_note_with_its_number() -> None:
    page = read("nope", POST, "[1]", '{"id": 1}', '{"text": "x", "kind": ["bio"]}', "")
    assert len(page.evidence) == 6
    assert [dict(n.numbers)["line"] for n in page.notes] == [1, 3, 4, 5]


def test_many_broken_lines_are_counted() -> None:
    page = read(POST, *["nope"] * 50)
    assert len(page.notes) == 21
    assert dict(page.notes[-1].numbers) == {"count": 30}


def test_lines_of_a_later_piece_are_numbered_from_its_first() -> None:
    page = read("nope", {"text": "I turned 16"}, line=101)
    assert [dict(n.numbers)["line"] for n in page.notes] == [101]
    assert {e.source.uri for e in page.evidence} == {"posts:102"}


def test_a_file_without_a_post_is_broken() -> None:
    with pytest.raises(ParseError, match="no line is a post"):
        read("nope")
    with pytest.raises(ParseError, match="no utf-8 text"):
        posts.read(Document(source=Source(type=SourceType.POST, uri="x", account=Account(platform="posts")),
                            content=b"\xff\xfe", media_type="application/x-posts"))  # fmt: skip


def test_an_empty_file_is_partial() -> None:
    assert read("").outcome is Outcome.PARTIAL


@pytest.mark.parametrize(
    "place",
    [None, [], {}, {"lat": 1}, {"lat": 0, "lon": 0}, {"lat": 91, "lon": 0}, {"lat": "1", "lon": "2"},
     {"lat": True, "lon": 2}, {"lat": float("nan"), "lon": 2}, {"lat": 10**400, "lon": 2}],
)  # fmt: skip
def test_a_place_that_is_none_is_left_out(place: object) -> None:
    assert read({"text": "hello", "place": place}).evidence == ()


def test_half_characters_do_not_get_through() -> None:
    page = read('{"id": "\\ud800", "text": "my dog Rex \\ud83d", "mentions": ["\\udc00x"]}')
    for e in page.evidence:
        (str(e.value) + e.source.uri + (e.quote or "")).encode()


def test_no_value_is_in_an_error_or_a_note() -> None:
    page = read("my sister Bea", POST)
    assert "Bea" not in repr(page) + " ".join(map(str, page.notes))


SIMPLE = st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8)
JSON = st.recursive(
    SIMPLE, lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=4), x, max_size=3)
)
OPTIONAL = dict.fromkeys(("id", "posted", "kind", "lang", "place", "mentions", "hashtags"), JSON)


@given(st.fixed_dictionaries({"text": st.text(max_size=30)}, optional=OPTIONAL))
def test_any_fields_are_read(data: dict[str, Any]) -> None:
    read(POST, data)


@given(st.binary(max_size=200))
def test_safety_7_6_any_bytes_give_a_reading_or_parse_error(content: bytes) -> None:
    source = Source(type=SourceType.POST, uri="posts:file", account=Account(platform="posts"))
    with suppress(ParseError):
        posts.read(Document(source=source, content=content, media_type="application/x-posts"))
