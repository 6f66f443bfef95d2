"""The same page in each form that browsers save it in, and the same account live and saved."""

import quopri
import re
from dataclasses import replace

import pytest

from exposure.extract import read
from exposure.extract.platforms import Form
from exposure.extract.platforms.fields import same
from exposure.model import Audience, Document, Outcome, Reading
from exposure.model.codec import locator_to_json
from tests.extract.platforms.asking import CASES, Case

SAVED = [case for case in CASES if case.asked["page"] == "saved"]
MARK = re.compile(rb"<!-- saved from url=\(\d+\)(\S+) -->\n?")


def said(reading: Reading) -> tuple[object, ...]:
    """Return what a reading says, places included."""
    lines = [
        (e.kind, str(e.value), e.subject, e.audience, str(locator_to_json(e.locator)))
        for e in reading.evidence
    ]
    texts = [(t.name, t.text) for t in reading.owner_texts]
    links = [(k.address, k.owner) for k in reading.links]
    return (reading.outcome, lines, texts, links, reading.keys, reading.notes)


def address_of(document: Document) -> bytes:
    found = MARK.search(document.content)
    return found[1] if found else b""


MARKED = [case for case in SAVED if address_of(case.document())]


def mhtml(document: Document) -> bytes:
    """Return a page as Chrome and Edge save it in one file."""
    html = MARK.sub(b"", document.content, count=1)
    lines = (
        b"From: <Saved by Blink>",
        b"Snapshot-Content-Location: " + address_of(document),
        b"MIME-Version: 1.0",
        b'Content-Type: multipart/related; type="text/html"; boundary="----b----"',
        b"",
        b"------b----",
        b"Content-Type: text/html; charset=utf-8",
        b"Content-Transfer-Encoding: quoted-printable",
        b"",
        quopri.encodestring(html),
        b"------b----",
        b"Content-Type: image/png",
        b"Content-Transfer-Encoding: base64",
        b"",
        b"iVBORw0KGgo=",
        b"------b------",
        b"",
    )
    return b"\r\n".join(lines)


@pytest.mark.parametrize("case", MARKED, ids=lambda case: case.id)
def test_mhtml_reads_as_the_page_in_it(case: Case) -> None:
    page = case.document()
    packed = replace(page, content=mhtml(page), media_type="multipart/related")
    assert said(read(packed)) == said(read(page))


@pytest.mark.parametrize("case", MARKED, ids=lambda case: case.id)
def test_a_page_of_singlefile_reads_as_the_page_in_it(case: Case) -> None:
    page = case.document()
    where = address_of(page)
    mark = b"<!--\n Page saved with SingleFile \n url: " + where + b" \n saved date: Fri Nov 20 2026\n-->\n"
    single = replace(page, content=MARK.sub(lambda _: mark, page.content, count=1))
    assert said(read(single)) == said(read(page))


@pytest.mark.parametrize("case", SAVED, ids=lambda case: case.id)
@pytest.mark.parametrize("audience", [Audience.ANYONE, Audience.MEMBERS, Audience.UNKNOWN])
def test_what_a_saved_page_shows_is_seen_by_whom_the_person_says(case: Case, audience: Audience) -> None:
    page = case.document()
    page = replace(page, source=replace(page.source, audience=audience))
    assert {e.audience for e in read(page).evidence} <= {audience}


LIVE = [
    case
    for case in CASES
    if (page := case.claim.platform.page(case.asked["page"])) and page.form is Form.HTML and not page.read
    and "handle" not in case.asked and case.asked.get("status", 200) == 200 and not case.asked.get("address")
]  # fmt: skip


@pytest.mark.parametrize("case", LIVE, ids=lambda case: case.id)
def test_a_live_page_that_is_saved_shows_no_less(case: Case) -> None:
    """The fields of a live page are found again in the same page saved, with the same owner's texts."""
    page = case.document()
    reading = read(page)
    if reading.outcome not in {Outcome.OK, Outcome.PARTIAL}:
        return
    mark = f"<!-- saved from url=(0001){case.claim.url} -->\n".encode()
    again = read(replace(page, content=mark + page.content, page="saved", address=""))
    found = {(e.kind, str(e.value)) for e in again.evidence}
    assert {(e.kind, str(e.value)) for e in reading.evidence} <= found
    assert {(t.name, t.text) for t in reading.owner_texts} <= {(t.name, t.text) for t in again.owner_texts}


def test_there_are_pages_of_each_sort() -> None:
    assert len(MARKED) > 40
    assert len(LIVE) > 30


@pytest.mark.parametrize(
    ("value", "expected", "alike"),
    [
        (10222, 10222, True),
        ("10222", 10222, True),
        ("10223", 10222, False),
        (None, [], True),
        ([], [], True),
        ([1], [], False),
        (1, True, False),
        ("true", True, False),
        (None, None, True),
    ],
)
def test_what_a_sign_says_may_change_its_form(value: object, expected: object, alike: bool) -> None:
    assert same(value, expected) is alike
