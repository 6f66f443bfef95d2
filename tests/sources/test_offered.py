"""What the owner's own pages link to is offered, and never asked for."""

from dataclasses import replace

import pytest

from exposure import audit
from exposure.demo import NOW
from exposure.extract.platforms import claim
from exposure.model import Link
from exposure.ownership import Proof
from exposure.sources.offered import linked
from exposure.sources.tools import Tools

MASTODON = "https://social.example/@ana"
PAGE = """<!doctype html><!-- saved from url=(0032)https://x.com/example_person --><html><body>
<div data-testid="UserDescription"><a href="https://github.com/ana">me</a> and <a href="https://ana.example.org/">site</a></div>
<p><a href="https://github.com/somebody">a friend</a></p></body></html>"""


@pytest.fixture
def tools(tmp_path) -> Tools:
    return Tools(home=tmp_path / "home", clock=lambda: NOW, sleep=lambda seconds: None, jobs=1, offline=True)


def names(links: list[Link], *known: str) -> list[str]:
    return [a.platform for a in linked(links, {claim(k).account for k in known})]


def test_only_links_of_owner_fields_are_offered_each_once():
    links = [
        Link(address="https://github.com/ana", owner=True),
        Link(address="github.com/Ana/", owner=True),
        Link(address="https://github.com/somebody"),
        Link(address="https://t.co/abc", owner=True),
        Link(address="https://ana.example.org/", owner=True),
    ]
    assert names(links) == ["github", "site"]
    assert names(links, "https://github.com/Ana") == ["site"]


def test_another_page_of_a_known_site_is_no_further_account():
    links = [Link(address="https://ana.example.org/about", owner=True)]
    assert names(links, "https://ana.example.org/") == []
    assert names(links) == ["site"]


@pytest.mark.parametrize("proven", [True, False])
def test_safety_1_accounts_are_offered_only_by_what_is_proven(proven, tools, tmp_path):
    (tmp_path / "x.html").write_text(PAGE)
    if proven:
        store = tools.prover.store
        account = claim("https://x.com/example_person").account
        store.save(store.load().with_proof(Proof(account=account.canonical, method="words", at=NOW)))
    report = audit([str(tmp_path / "x.html")], tools=tools)
    assert [a.platform for a in report.offered] == (["github", "site"] if proven else [])
    said = [str(note) for note in report.notes if "yours to add" in str(note)]
    assert len(said) == proven
    assert all("github" not in note and "ana" not in note for note in said)


def test_safety_1_1_a_saved_page_that_shows_nothing_is_told_without_its_name(tools, tmp_path):
    mark = "<!-- saved from url=(0041)https://www.instagram.com/example_person/ -->"
    login = f"{mark}<title>Login • Instagram</title>"
    page = tmp_path / "Ana Example (@ana) • Instagram.html"
    page.write_text(f"<!doctype html>{login}<p>Log in</p>")
    report = audit([str(page)], tools=replace(tools, mine=True))
    (skipped,) = report.skipped
    assert (skipped.outcome, skipped.name) == ("login_wall", "")
    assert "save that page" in str(skipped.reason)
    assert report.looked == ()
