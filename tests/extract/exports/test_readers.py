"""Single readers of exports: what is hard to see through a whole copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract import find
from exposure.extract.exports import cbor, exports, strava, x, youtube
from exposure.extract.exports.mastodon import words
from exposure.extract.exports.meta import mend
from exposure.extract.exports.x import moment
from tests.extract.exports.made import bluesky, instagram

PARTS = st.sampled_from(
    [
        *("<p>", "</p>", "<br>", "<br />", "a", " ", "\n", "é", "&amp;", "&lt;", "&#39;", "</span>", "</a>"),
        *("<span class='invisible'>", '<a href="https://x.example/?a=1&amp;b=2" rel="me">', "@ana", "<b>"),
        *("</b>", "<p hidden>"),
    ]
)


@given(st.lists(PARTS, max_size=12).map("".join))
def test_the_short_way_through_simple_html_gives_what_a_parser_gives(markup):
    if markup.count("<p") == markup.count("</p>"):
        assert words(markup) == find.plain(markup)


@given(st.text(max_size=30))
def test_broken_text_is_mended_and_whole_text_stays(text):
    clean = text.encode("utf-8", "ignore").decode()
    assert mend(instagram.broken(clean)) == clean


@pytest.mark.parametrize("text", ["café", "日本語", "naïve ♥", "Ã", "", None, 7])
def test_what_was_never_broken_stays(text):
    assert mend(text) == (text if isinstance(text, str) else "")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text(max_size=8) | st.binary(max_size=8),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.text(max_size=5), below, max_size=4),
    max_leaves=15,
)


@given(JSON)
def test_cbor_comes_back_as_it_was(value):
    assert cbor.loads(bluesky.cbor(value)) == value


@given(st.binary(max_size=60))
def test_any_bytes_are_cbor_or_an_error(data):
    try:
        cbor.loads(data)
    except cbor.CborError:
        return


def test_cbor_of_many_levels_is_an_error():
    with pytest.raises(cbor.CborError):
        cbor.loads(b"\x81" * 100_000 + b"\x00")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wed Jan 01 10:00:00 +0000 2025", "2025-01-01T10:00:00+00:00"),
        ("Wed Jan 01 10:00:00 +0000 1970", None),
        ("Wed Jan 32 10:00:00 +0000 2025", None),
        ("yesterday", None),
    ],
)
def test_times_of_x(text, expected):
    when = moment(text)
    assert (when.isoformat() if when else None) == expected


@pytest.mark.parametrize(
    ("geo", "coordinates", "expected"),
    [
        (["45.07", "7.68"], ["7.68", "45.07"], (45.07, 7.68)),
        (["45.07", "7.68"], ["45.07", "7.68"], (45.07, 7.68)),
        (None, ["7.68", "45.07"], (45.07, 7.68)),
        (["107.5", "45.07"], None, (45.07, 107.5)),
        (None, None, None),
        (["x", "y"], None, None),
    ],
)
def test_places_of_x_whatever_their_order(geo, coordinates, expected):
    data = {"geo": {"coordinates": geo}, "coordinates": {"coordinates": coordinates}}
    place, _ = x._place(x.Item(data))
    assert ((place.latitude, place.longitude) if place else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nov 3, 2025, 6:12:44 AM", "2025-11-03T06:12:44+00:00"),
        ("Nov 3, 2025, 12:12:44 PM", "2025-11-03T12:12:44+00:00"),
        ("Nov 3, 2025, 12:12:44\u202fAM", "2025-11-03T00:12:44+00:00"),
        ("2025-11-03 06:12:44", "2025-11-03 06:12:44"),
    ],
)
def test_times_of_strava(text, expected):
    assert strava.moment(text) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [('{"text":"a "},{"text":"b"}', "a b"), ("plain", "plain"), ('{"broken', '{"broken'), ("", "")],
)
def test_comments_of_youtube(raw, expected):
    assert youtube.words(raw) == expected


@pytest.mark.parametrize("export", exports(), ids=lambda e: e.name)
def test_what_an_export_says_about_itself_is_complete(export):
    assert export.title
    assert export.marks
    assert len({f.role for f in export.files}) == len(export.files)
    assert export.files or export.refusal
    assert all("/" not in f.role for f in export.files)
    secret = ("message", "chat", "direct", "inbox", "search", "login", "ip-audit")
    assert not [n for f in export.files for n in f.names if any(s in n.casefold() for s in secret)]
    assert bool(export.web) <= bool(export.ask)
