"""Copies made of web pages say the same as the JSON, but for hours, which they do not tell."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure.collect.archives.cut import Tally
from exposure.collect.archives.pieces import pieces
from exposure.extract.exports.meta_pages import posted, words
from exposure.extract.exports.pages import CARDS, card
from exposure.extract.exports.written import day
from exposure.model import Css, Outcome
from exposure.model.shape import BETWEEN, Cutting, Shape
from tests.extract.exports.made import packed, pages
from tests.extract.exports.made.person import BIO, HANDLE, NAME
from tests.sources.test_exports import POSTS, told

CUTTING = Cutting(shape=Shape.CARDS, classes=CARDS)
WAYS = [{}, {"classes": pages.OLD}, {"lang": "es"}, {"lang": "de"}, {"classes": pages.OLD, "lang": "es"}]


@pytest.mark.parametrize("way", WAYS)
def test_pages_of_instagram_are_read_like_its_json(way, tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", pages.instagram(POSTS, **way)))
    assert found.skipped == []
    assert found.counted() == pages.expected_instagram(POSTS)
    assert found.account.canonical == f"instagram|instagram.com|{HANDLE}"
    assert found.values("profile_name") == [NAME]
    assert found.values("follow_open") == [40]
    assert [t.text for r in found.readings for t in r.owner_texts] == [BIO]


def test_pages_of_facebook_are_read_like_its_json(tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", pages.facebook(POSTS)))
    assert found.skipped == []
    assert found.counted() == pages.expected_facebook(POSTS)
    assert found.account.canonical == f"facebook|facebook.com|{HANDLE}"
    assert found.values("profile_name") == [NAME]
    assert found.values("bio_town") == ["Grünfeld"]
    assert found.values("bio_birth") == ["2001-02-03"]
    assert found.values("bio_school") == ["Green Field High"]
    assert set(found.values("place")) == {"Loom Cafe"}


def test_pages_of_threads_are_read_like_its_json(tmp_path):
    files = pages.instagram(POSTS)
    media = files.pop("your_instagram_activity/media/posts_1.html")
    files["your_instagram_activity/threads/threads_and_replies.html"] = media
    found = told(packed.zipped(tmp_path / "copy.zip", files))
    posts = [e for e in found.evidence if e.source.account.platform == "threads" and e.kind == "post_time"]
    assert len(posts) == POSTS
    assert found.skipped == []


@pytest.mark.parametrize(("comment", "time"), [("Comment", "Time"), ("Comentario", "Hora")])
def test_comments_on_pages_are_read(comment, time, tmp_path):
    table = (
        pages.row(comment, "so good @bo")
        + pages.row("Media Owner", "bo")
        + f'<tr><td class="_2pin _a6_q">{time}</td><td class="_2pin _a6_r">Jan 05, 2023 5:02 pm</td></tr>'
    )
    card = f'<div class="{pages.NEW[0]}"><div class="_a6-p"><table>{table}</table></div></div>'
    name = "your_instagram_activity/comments/post_comments_1.html"
    found = told(packed.zipped(tmp_path / "copy.zip", pages.instagram(0) | {name: card}))
    comments = [e for e in found.evidence if e.source.uri.startswith(f"export:{name}")]
    assert {(str(e.kind), e.value) for e in comments} >= {("post_time", "2023-01-05"), ("mention", "bo")}
    assert {e.audience for e in comments} == {"unknown"}


def test_what_stands_on_no_known_page_goes_nowhere(tmp_path):
    for build in (pages.instagram, pages.facebook):
        found = told(packed.zipped(tmp_path / "copy.zip", build(5)))
        assert not any(b"NEVER" in d.content for d in found.pool.given)
        assert not any("secret@" in str(e.value) for e in found.evidence)


def test_a_copy_of_pages_says_that_hours_are_not_known(tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", pages.instagram(5)))
    assert any("choose the format JSON" in str(n) for r in found.readings for n in r.notes)
    times = [e for e in found.evidence if e.kind == "post_time"]
    assert times
    assert all(e.posted is None and e.when is None for e in times)


def test_a_card_is_cited_by_its_number(tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", pages.instagram(5)))
    times = [e.locator for e in found.evidence if e.kind == "post_time"]
    assert times == [Css(f":nth-child({n} of ._a6-g, ._2lej)") for n in range(1, 6)]


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><p>x</p></body></html>"])
def test_pages_of_an_unknown_form_say_how_to_ask_for_the_other_copy(page, tmp_path):
    files = pages.instagram(5) | {"your_instagram_activity/media/posts_1.html": page}
    [skipped] = told(packed.zipped(tmp_path / "copy.zip", files)).skipped
    assert skipped.outcome is Outcome.SCHEMA_CHANGED
    assert "JSON" in str(skipped.reason)


@pytest.mark.parametrize("size", [1, 7, 64, 5000])
def test_cards_are_the_same_however_the_page_arrives(size):
    data = "".join(pages.listed(20, pages.status, "en")).encode()
    chunks = (data[i : i + size] for i in range(0, len(data), size))
    found = [c for p in pieces(chunks, CUTTING, Tally()) for c in p.content.split(BETWEEN)]
    assert len(found) == 20
    assert all(c.startswith(b"<section") and b"</section>" in c for c in found)


def test_a_card_in_a_card_is_a_part_of_it():
    page = b"<div class='_a6-g'>a<div class='_a6-g'>b</div></div>c<div><div class='x _a6-g'>d</div></div>"
    [piece] = pieces([page], CUTTING, Tally())
    assert [card(c.decode()).runs[0].text for c in piece.content.split(BETWEEN)] == ["a", "d"]


def test_cards_that_never_close_do_not_swallow_the_page():
    page = b"<div class='_a6-g'><div>" + b"x" * 300_000 + b"<div class='_a6-g'>y"
    tally = Tally()
    assert sum(p.count for p in pieces([page], CUTTING, tally)) == 2
    assert sum(p.count for p in pieces([b"<div class='_a6-g'>" + b"x" * 2_000_000], CUTTING, tally)) == 0
    assert tally.large == 1


PARTS = st.sampled_from(
    [
        *(
            "<div class='_a6-g'>",
            "<table>",
            "<tr>",
            "<td class=_a6_q>",
            "</td>",
            "</tr>",
            "<a href=x>",
            "</a>",
        ),
        *("<br>", "x", "&amp;", "<", ">", "</div>", "<style>", "<script>", "<ul>", "\x1e", "'", '"'),
        *("<h2 class='_a6-h'>", "<div class='_a6-q'>", "Jan 05, 2023 5:02 pm"),
    ]
)


@settings(max_examples=200)
@given(st.lists(PARTS, max_size=40).map("".join))
def test_any_markup_is_a_card(markup):
    found = card(markup)
    assert all(run.text for run in found.runs)
    assert all(values for _, values in found.pairs())


@pytest.mark.parametrize(
    "part", ["<!--", "<a '", '<a "', "<ul>", "<div><a>", "<td class", "&#", "\n ", "(1.2,"]
)
def test_hostile_markup_takes_time_in_step_with_its_length(part):
    began = time.process_time()
    found = card(part * (300_000 // len(part)))
    list(found.pairs()), words(found), posted(found)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan 05, 2023 5:02 pm", (2023, 1, 5)),
        ("Nov 24, 2026, 6:40 AM", (2026, 11, 24)),
        ("maj 06, 2025 1:15:11 pm", (2025, 5, 6)),
        ("jun. 07, 2024 5:44 am", (2024, 6, 7)),
        ("5. Okt. 2023 um 17:02", (2023, 10, 5)),
        ("5 de enero de 2023, 17:02", (2023, 1, 5)),
        ("يناير 05, 2023 5:02 م", (2023, 1, 5)),
        ("Updated May 02, 2011 8:12:17 am", (2011, 5, 2)),
        ("2023年1月5日 17:02", (2023, 1, 5)),
        ("Feb 31, 2023 5:02 pm", None),
        ("I moved on May 3, 2024", None),
        ("12, 2024", None),
        ("", None),
    ],
)
def test_days(text, expected):
    assert day(text) == (datetime(*expected, 12, tzinfo=UTC) if expected else None)
