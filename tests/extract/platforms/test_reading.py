"""Answers that are broken, hostile, or of somebody else."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.errors import ParseError
from exposure.extract.platforms import PLATFORMS, read
from exposure.model import Outcome
from tests.extract.platforms.asking import CASES, Case, document

PAGES = [(p.name, page.name) for p in PLATFORMS for page in p.pages]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
FULL = [
    case
    for case in CASES
    if case.folder.name in {"full", "posts", "details", "events", "commits", "older", "saved"}
]


@given(st.sampled_from(PAGES), JSON)
def test_any_json_is_a_reading_or_a_parse_error(page: tuple[str, str], data: Any) -> None:
    with contextlib.suppress(ParseError):
        read(document(page[0], "example", json.dumps(data).encode(), page=page[1]))


@given(st.sampled_from(FULL), st.data())
def test_a_value_of_another_type_anywhere_is_a_reading_or_a_parse_error(
    case: Case, data: st.DataObject
) -> None:
    asked = case.document()
    if asked.media_type != "application/json":
        return
    tree = json.loads(asked.content)
    holder, key = data.draw(st.sampled_from(list(_places(tree))))
    holder[key] = data.draw(JSON)
    with contextlib.suppress(ParseError):
        read(document(case.claim.platform.name, "example", json.dumps(tree).encode(), page=asked.page))


def _places(tree: Any) -> Any:
    entries = list(
        tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    )
    for key, value in entries:
        yield tree, key
        yield from _places(value)


@given(st.sampled_from(FULL), st.integers(0, 5000), st.binary(min_size=0, max_size=4))
def test_changed_bytes_raise_a_parse_error_or_nothing(case: Case, at: int, change: bytes) -> None:
    asked = case.document()
    content = asked.content[:at] + change + asked.content[at + 1 :]
    with contextlib.suppress(ParseError):
        read(
            document(
                case.claim.platform.name, "example", content, page=asked.page, media_type=asked.media_type
            )
        )


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 100_000, b'{"login": "example", "id": ' + b"9" * 5000 + b"}"]
)
def test_broken_json_is_a_parse_error(content: bytes) -> None:
    with pytest.raises(ParseError):
        read(document("github", "example", content))


def test_an_error_names_the_page_and_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(*_: object) -> None:
        raise KeyError("ana@example.org")

    monkeypatch.setattr("exposure.extract.platforms.fields.read", trip)
    with pytest.raises(ParseError) as raised:
        read(document("github", "example", b'{"login": "example"}'))
    assert str(raised.value) == "github profile: broken data (KeyError)"


def test_a_page_that_no_platform_has_is_a_parse_error() -> None:
    with pytest.raises(ParseError):
        read(document("github", "example", b"{}", page="followers"))
    with pytest.raises(ParseError):
        read(document("nowhere", "example", b"{}"))


def test_safety_1_5_an_answer_about_another_account_gives_nothing() -> None:
    answer = b'{"login": "someone-else", "name": "Bea Example", "bio": "amber otter kettle maple 42"}'
    reading = read(document("github", "example", answer))
    assert reading.outcome is Outcome.NOT_FOUND
    assert not reading.evidence
    assert not reading.owner_texts


def test_a_change_of_form_names_only_what_we_looked_for() -> None:
    reading = read(document("github", "example", b'{"secret@example.org": "value of somebody"}'))
    assert reading.outcome is Outcome.SCHEMA_CHANGED
    assert [str(note) for note in reading.notes] == [
        "The site has changed the form of its answer; not found: /login."
    ]


def test_safety_1_3_only_biography_and_website_hold_proof_words() -> None:
    words = "amber otter kettle maple 42"
    answer = {
        "login": "example", "name": words, "company": words, "location": words, "email": words,
        "twitter_username": words, "bio": words, "blog": "",
    }  # fmt: skip
    texts = read(document("github", "example", json.dumps(answer).encode())).owner_texts
    assert [(t.name, t.text) for t in texts] == [("bio", words)]


def test_safety_1_3_words_that_are_hidden_in_a_biography_do_not_count() -> None:
    note = '<p>Hello</p><p hidden>amber otter</p><p style="display:none">kettle</p><!-- maple 42 -->'
    answer = {"id": "1", "username": "example", "acct": "example", "note": note, "fields": []}
    texts = read(document("mastodon", "example", json.dumps(answer).encode())).owner_texts
    assert [t.text for t in texts] == ["Hello"]


def test_a_mention_of_another_server_counts_as_one_person() -> None:
    post = {
        "id": "1", "created_at": "2026-11-20T06:40:12Z", "content": "<p>with @bea, not at @home</p>",
        "account": {"acct": "example"}, "mentions": [{"acct": "bea@other.example"}], "tags": [],
    }  # fmt: skip
    evidence = read(document("mastodon", "example", json.dumps([post]).encode(), page="posts")).evidence
    assert [e.value for e in evidence if e.kind == "mention"] == ["bea@other.example"]


def test_a_full_page_of_posts_says_where_the_next_one_begins() -> None:
    def page(count: int) -> bytes:
        posts = [
            {"id": str(100 - n), "content": "", "created_at": "2026-11-20T06:40:12Z"} for n in range(count)
        ]
        return json.dumps(posts).encode()

    assert read(document("mastodon", "example", page(40), page="posts")).keys == (("last_of_posts", "61"),)
    assert read(document("mastodon", "example", page(39), page="posts")).keys == ()


def test_no_more_than_200_posts_of_a_page_are_read() -> None:
    posts = [
        {"id": str(n), "content": f"<p>{n}</p>", "created_at": f"2026-11-20T06:{n // 60:02}:{n % 60:02}Z"}
        for n in range(250)
    ]
    reading = read(document("mastodon", "example", json.dumps(posts).encode(), page="posts"))
    assert sum(e.kind == "post_time" for e in reading.evidence) == 200
    assert [str(n) for n in reading.notes] == ["Only the first 200 posts of a page were read."]


def test_labels_say_what_a_free_field_holds() -> None:
    fields = [
        ("Wohnort", "Beispielstadt"),
        ("Birthday 🎂", "4 May 2001"),
        ("Age", "23"),
        ("Employer:", "Example Works"),
        ("Motto", "Onwards"),
    ]
    answer = {
        "id": "1", "username": "example", "note": "",
        "fields": [{"name": n, "value": v, "verified_at": None} for n, v in fields],
    }  # fmt: skip
    evidence = read(document("mastodon", "example", json.dumps(answer).encode())).evidence
    stated = {(e.kind.value, e.value) for e in evidence}
    assert {
        ("bio_town", "Beispielstadt"),
        ("bio_birth", "2001-05-04"),
        ("bio_age", 23),
        ("bio_work", "Example Works"),
    } <= stated


def test_of_two_places_that_say_the_same_the_surest_is_reported() -> None:
    answer = {"login": "example", "bio": "I live in Exampleton.", "location": "Exampleton"}
    evidence = read(document("github", "example", json.dumps(answer).encode())).evidence
    assert [(e.kind, e.level.word) for e in evidence] == [("bio_town", "strong")]
