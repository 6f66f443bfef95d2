"""The same questions to every platform."""

import re
from typing import Any

import pytest

from exposure.extract import find, read
from exposure.extract.platforms import PLATFORMS, Field, Page, Platform, Rank, Tier, claim
from exposure.extract.platforms.fields import part_of, said
from exposure.extract.platforms.gathered import bare
from exposure.extract.posts import stamp
from exposure.model import Evidence, JsonPointer, Kind, Outcome, Reading
from exposure.model.codec import evidence_to_json
from exposure.model.wire import reading_from_json, reading_to_json
from tests.conftest import Gold
from tests.extract.platforms.asking import CASES, Case, document, resolve

FETCHED = [p for p in PLATFORMS if p.pages]
READABLE = [p for p in PLATFORMS if p.pages or p.saved]
KEPT = ("kind", "category", "value", "subject", "confidence", "locator", "when", "zone", "posted", "found_by")


def names(platforms: list[Platform] | tuple[Platform, ...]) -> dict[str, Any]:
    return {"argvalues": platforms, "ids": [p.name for p in platforms]}


@pytest.mark.parametrize("platform", **names(PLATFORMS))
def test_its_example_is_claimed_by_it_and_by_no_other(platform: Platform) -> None:
    claimed = claim(platform.example)
    assert claimed is not None
    assert claimed.platform is platform
    assert claimed.account.platform == platform.name
    address = platform.example if platform.name == "hackernews" else claimed.url
    others = [
        p.name
        for p in PLATFORMS
        if p is not platform and p.rank <= platform.rank and p.profile.fullmatch(address)
    ]
    assert not others


@pytest.mark.parametrize("platform", **names(PLATFORMS))
def test_its_canonical_address_claims_the_same_account(platform: Platform) -> None:
    first = claim(platform.example)
    assert first is not None
    again = claim(first.url)
    assert again is not None
    assert (again.account, again.url) == (first.account, first.url)


@pytest.mark.parametrize("platform", **names(PLATFORMS))
def test_what_it_says_about_itself_is_complete(platform: Platform) -> None:
    assert platform.title
    assert platform.can_show
    assert re.fullmatch(r"https://[!-~]+", platform.settings_url) or platform.name == "site"
    if platform.tier is Tier.WALL:
        assert not platform.pages
        names = [way.name for way in platform.ways]
        assert names in (["saved page", "export"], ["saved page"], ["export"], [])
        assert "saved page" in names or platform.stranger, "where nothing can be saved, it says why"
        assert all(step.strip() == step and step for way in platform.ways for step in way.steps)
    else:
        assert platform.pages[0].name == "profile"
        assert not platform.pages[0].optional
        assert all(page.optional for page in platform.pages[1:])
    assert len({page.name for page in platform.pages}) == len(platform.pages)
    assert len(platform.pages) <= 9, "robots.txt and ten requests a host"


@pytest.mark.parametrize("platform", **names(FETCHED))
def test_every_page_has_an_address_once_the_pages_before_it_are_read(platform: Platform) -> None:
    claimed = claim(platform.example)
    assert claimed is not None
    keys: dict[str, str] = {}
    for page in platform.pages:
        address = claimed.address(page, keys)
        assert address is not None
        assert re.fullmatch(r"https://[a-z0-9.-]+/[!-~]*", address)
        keys |= {name: "/1" if name.endswith("path") else "1" for name in page.gives}
    first = {page.name for page in platform.pages if claimed.address(page) is not None}
    assert first == {
        p.name for p in platform.pages if not p.needs & {name for q in platform.pages for name in q.gives}
    }


@pytest.mark.parametrize("platform", **names(READABLE))
def test_it_has_fixtures(platform: Platform) -> None:
    cases = {case.folder.name for case in CASES if case.folder.parent.name == platform.name}
    needed = {"full", "sparse", "not_found", "saved"} if platform.pages else {"saved"}
    assert needed <= cases
    assert cases & {"private", "changed"} or platform.name == "site" or not platform.pages
    pages = {case.asked["page"] for case in CASES if case.folder.parent.name == platform.name}
    assert {re.sub(r"\d+$", "", page.name) for page in platform.pages} <= pages


@pytest.mark.parametrize("platform", **names(READABLE))
def test_every_owner_field_is_found(platform: Platform) -> None:
    """In some fixture, each owner field of a page gives an owner's text."""
    found: dict[str, set[str]] = {}
    for case in CASES:
        if case.folder.parent.name == platform.name:
            texts = read(case.document()).owner_texts
            found.setdefault(case.asked["page"], set()).update(t.name for t in texts)
    expected = {page.name: _owned(page.every_field) for page in platform.pages}
    expected |= {"saved": _owned(platform.saved)}
    assert {page: fields for page, fields in expected.items() if fields - found.get(page, set())} == {}


def _owned(fields: tuple[Field, ...]) -> set[str]:
    assert all(field.name for field in fields if field.owner)
    return {field.name for field in fields if field.owner}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_fixture_reads_exactly_as_expected(case: Case, gold: Gold) -> None:
    reading = read(case.document())
    gold(case.folder / "expected.json", _shown(reading))


def _shown(reading: Reading) -> dict[str, Any]:
    data = reading_to_json(reading)
    lines = [evidence_to_json(e) for e in reading.evidence]
    evidence = [{k: line[k] for k in KEPT if line[k] is not None} for line in lines]
    return {k: v for k, v in (data | {"evidence": evidence}).items() if v}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_every_locator_resolves_again_to_its_value(case: Case) -> None:
    asked = case.document()
    for evidence in read(asked).evidence:
        named = resolve(evidence.locator, asked)
        assert _agrees(named, evidence) or _agrees(_turned(named, evidence, case), evidence), evidence


def _turned(named: object, evidence: Evidence, case: Case) -> str:
    """Return what a field makes of what stands there, where it makes something of it."""
    fields = [f for f in case.claim.platform.in_saved if f.read and f.kind is evidence.kind]
    return next((f.read(part_of(said(named), f.part)) for f in fields if f.read), "")


def _agrees(named: object, evidence: Evidence) -> bool:
    if evidence.posted and evidence.kind == "post_time":
        return getattr(stamp(named), "posted", None) == evidence.posted
    if evidence.point:
        return str(evidence.point.latitude) in str(named)  # the longitude stands beside it
    if not isinstance(evidence.value, str):
        return said(named) == str(evidence.value) or str(evidence.value) in str(named)
    text = said(named)
    if evidence.kind == "bio_link" and isinstance(evidence.locator, JsonPointer) and "<a" in text:
        return evidence.value in text
    plain, value = str(bare(find.plain(text))), str(bare(evidence.value))
    return bool(plain) and (value in plain or plain in value or evidence.category is not None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_what_a_platform_says_it_can_show_is_no_less_than_what_it_shows(case: Case) -> None:
    said_first = {Kind.MENTION, Kind.HASHTAG} | set(case.claim.platform.can_show)
    assert {e.kind for e in read(case.document()).evidence} <= said_first


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_reading_passes_through_the_worker_unchanged(case: Case) -> None:
    asked = case.document()
    reading = read(asked)
    again = reading_from_json(reading_to_json(reading), asked.source)
    assert _shown(again) == _shown(reading)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_an_answer_that_is_none_gives_no_evidence_and_no_owner_texts(case: Case) -> None:
    reading = read(case.document())
    if reading.outcome not in {Outcome.OK, Outcome.PARTIAL}:
        assert not reading.evidence
        assert not reading.owner_texts
        assert not reading.links


PAGES = [(p, page) for p in FETCHED for page in p.pages if page.read is None]


@pytest.mark.parametrize(("platform", "page"), PAGES, ids=[f"{p.name}-{page.name}" for p, page in PAGES])
@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (401, "login_wall"),
        (403, "blocked"),
        (404, "not_found"),
        (410, "not_found"),
        (429, "rate_limited"),
        (500, "blocked"),
        (999, "login_wall"),
    ],
)
def test_a_status_is_an_outcome(platform: Platform, page: Page, status: int, outcome: str) -> None:
    reading = read(document(platform.name, "example", b"{}", page=page.name, status=status))
    assert reading == Reading(outcome=Outcome(outcome), notes=reading.notes)


@pytest.mark.parametrize(("platform", "page"), PAGES, ids=[f"{p.name}-{page.name}" for p, page in PAGES])
def test_a_page_for_people_where_data_was_expected_is_a_block(platform: Platform, page: Page) -> None:
    shell = b"<!DOCTYPE html><title>Just a moment...</title>"
    reading = read(document(platform.name, "example", shell, page=page.name, media_type="text/html"))
    assert reading.outcome is Outcome.BLOCKED


def test_named_platforms_know_their_hosts() -> None:
    assert all(p.host for p in PLATFORMS if p.rank is Rank.NAMED)
    assert all(not p.host for p in PLATFORMS if p.rank is not Rank.NAMED)
