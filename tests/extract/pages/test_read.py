"""Pages as they come: broken, huge, deep, of other encodings, behind walls."""

import time
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure.errors import ParseError
from exposure.extract import pages
from exposure.extract.pages.page import MAX_TAGS
from exposure.model import Kind, Outcome
from tests.extract.pages.case import CASES, document, read

BASES = [path.read_bytes() for path in sorted(CASES.glob("*.html"))]


def test_a_page_without_a_person_is_partial_with_a_note() -> None:
    page = read("<body><p>It rains.</p></body>")
    assert page.outcome is Outcome.PARTIAL
    assert len(page.notes) == 1


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (404, Outcome.NOT_FOUND),
        (410, Outcome.NOT_FOUND),
        (401, Outcome.LOGIN_WALL),
        (403, Outcome.BLOCKED),
        (429, Outcome.RATE_LIMITED),
        (500, Outcome.PARTIAL),
    ],
)
def test_safety_1_5_only_status_200_counts(status: int, outcome: Outcome) -> None:
    words = "amber otter kettle maple 42"
    html = f'<meta name="exposure-proof" content="{words}"><meta name="author" content="A B">'
    page = read(html, status=status)
    assert (page.outcome, page.evidence, page.owner_texts) == (outcome, (), ())


def test_an_encoding_is_read_as_declared() -> None:
    html = '<head><meta name="author" content="Zoë Exämple"></head>'
    made = replace(document(html), content=html.encode("latin-1"), charset="iso-8859-1")
    assert [e.value for e in pages.read(made).evidence] == ["Zoë Exämple"]


def test_an_mhtml_file_is_unwrapped() -> None:
    content = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=xx\r\n\r\n"
        b"--xx\r\nContent-Type: text/css\r\n\r\na{}\r\n--xx\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        b'<meta name=3D"author" content=3D"Ana Example">\r\n--xx--\r\n'
    )
    made = replace(document(""), content=content, media_type="multipart/related")
    assert [e.value for e in pages.read(made).evidence] == ["Ana Example"]


def test_an_entry_dates_its_words() -> None:
    page = read(
        '<main><article><time datetime="2026-11-15T18:05:00-05:00">now</time><p>my dog Rex</p></article>'
        "<p>my cat Tom</p></main>"
    )
    posted = {e.value: e.posted.isoformat() for e in page.evidence if e.posted}
    assert posted == {
        "2026-11-15T23:05:00+00:00": "2026-11-15T23:05:00+00:00",
        "my dog Rex": "2026-11-15T23:05:00+00:00",
    }
    (stamp,) = [e for e in page.evidence if e.kind is Kind.POST_TIME]
    assert (stamp.when and stamp.when.isoformat(), stamp.zone) == ("2026-11-15T18:05:00", -300)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "my dog Rex",
        "<p class=h-card>" * 50_000,
        "<a href=mailto:a@b.example class=u-email>" * 50_000,
        "<p>my dog Rex</p>" * 100_000,
        "<b><i>" * 60_000,
        "<span>x" * 100_000,
        "<ul><li>my dog" * 40_000,
        "<article><time datetime=2026-01-01T00:00Z>" * 30_000,
        "<script type=application/ld+json>" + "[" * 200_000 + "</script>",
        "<script type=application/ld+json>"
        + '{"@graph":[{"@type":"Person","name":"A","knows":' * 5_000
        + "</script>",
        "<table><tr><td>" * 30_000,
        "<meta name=x content=y>" * 60_000,
        "<link rel=me href=/x>" * 60_000,
        "<iframe src=https://www.google.com/maps/embed?pb=!2d1.11!3d2.22>" * 20_000,
        "&lt;" * 400_000,
        "<p>" + "call me 5550142 " * 60_000,
        '<div class="' + "a " * 500_000 + '">',
    ],
    ids=range(17),
)
def test_safety_7_2_a_hostile_page_ends_soon(html: str) -> None:
    begun = time.process_time()
    read(html)
    assert time.process_time() - begun < 15


def test_a_page_of_too_many_tags_is_cut_and_says_so() -> None:
    page = read('<meta name="author" content="Ana Example">' + "<p>x" * (MAX_TAGS + 10))
    assert [e.value for e in page.evidence] == ["Ana Example"]
    assert any("very large" in str(note) for note in page.notes)


@settings(max_examples=60)
@given(
    st.sampled_from(BASES),
    st.lists(st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=6)), max_size=12),
)
def test_safety_7_3_changed_bytes_raise_parse_error_or_nothing(
    base: bytes, changes: list[tuple[int, bytes]]
) -> None:
    content = bytearray(base)
    for at, new in changes:
        content[at % len(content) : at % len(content) + len(new)] = new
    with suppress(ParseError):
        pages.read(replace(document(""), content=bytes(content)))


@given(st.binary(max_size=300))
def test_any_bytes_are_a_page(content: bytes) -> None:
    pages.read(replace(document(""), content=content))
