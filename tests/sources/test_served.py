"""Each platform, served on loopback in its site's shape and read by the real path: fetcher, workers, gate."""

import json
import socket
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from exposure import audit
from exposure.demo import NOW
from exposure.demo.server import Reply, serve
from exposure.extract.platforms import PLATFORMS, Platform, claim, platform
from exposure.model import Css, JsonPointer, Outcome, Ownership, TextSpan
from exposure.ownership import Proof
from exposure.sources.tools import Tools
from tests.extract.platforms.asking import Case

CASES = Path(__file__).parents[1] / "extract" / "platforms"
READ = tuple(sorted(p.name for p in PLATFORMS if p.pages))
TOGETHER = [READ[start : start + 8] for start in range(0, len(READ), 8)]
"""Platforms that share a run: starting one costs a second."""


@dataclass(frozen=True)
class Loopback:
    """Connects every name to one server on this computer, and keeps what was asked for."""

    port: int
    tls: bool = False

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout)


def address_of(name: str) -> str:
    """Return the address of the account that the case ``full`` of a platform is about."""
    one = platform(name)
    handle = Case(CASES / name / "full").asked.get("handle")
    return one.example.replace("example-person.bsky.social", handle) if handle else one.example


def answers(name: str) -> dict[tuple[str, str], Reply]:
    """Return what a platform answers about its example account, by host and path with query."""
    cases = [Case(folder) for folder in sorted((CASES / name).iterdir()) if folder.is_dir()]
    by_page = {}
    for case in cases:
        full = case.folder.name == "full"
        if full or (case.folder.name == case.asked["page"] and "handle" not in case.asked):
            by_page.setdefault(case.asked["page"], case)
    one: Platform = platform(name)
    claimed = claim(address_of(name))
    keys: dict[str, str] = {}
    found = {}
    for page in one.pages:
        address = claimed.address(page, keys)
        case = by_page.get(page.name)
        if address is None or case is None:
            continue
        keys |= dict(json.loads((case.folder / "expected.json").read_text()).get("keys", []))
        parts = urlsplit(address)
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        document = case.document()
        found[parts.hostname, path] = Reply(content=document.content, media_type=document.media_type)
    return found


def sites(replies: dict[tuple[str, str], Reply]):
    """Return the sites that give these answers and no others."""

    def site(host: str):
        def answer(path: str, query: dict[str, str]) -> Reply | None:
            for (name, address), reply in replies.items():
                parts = urlsplit(address)
                asked = dict(parse_qsl(parts.query))
                if (name, parts.path) == (host, path) and asked.keys() <= query.keys():
                    return reply
            return None

        return answer

    return {host: site(host) for host in {h for h, _ in replies}}


@pytest.fixture
def tools(tmp_path) -> Tools:
    return tools_in(tmp_path)


def tools_in(folder: Path, *, known: tuple[str, ...] = ()) -> Tools:
    """Return tools that wait for nothing, with the accounts at ``known`` proven."""
    tools = Tools(home=folder / "home", clock=lambda: NOW, sleep=lambda seconds: None, jobs=1)
    state = tools.prover.store.load()
    for address in known:
        state = state.with_proof(Proof(account=claim(address).account.canonical, method="words", at=NOW))
    tools.prover.store.save(state)
    return tools


@pytest.mark.parametrize("names", TOGETHER, ids=" ".join)
def test_a_served_profile_gives_evidence_that_points_at_its_place(names, tmp_path):
    addresses = [address_of(name) for name in names]
    tools = tools_in(tmp_path, known=tuple(addresses))
    replies = {at: reply for name in names for at, reply in answers(name).items()}
    with serve(sites(replies)) as port:
        report = audit(addresses, tools=replace(tools, connector=Loopback(port)))
    assert report.skipped == ()
    assert report.facts
    assert report.plan.fixes
    for name in names:
        expected = json.loads((CASES / name / "full" / "expected.json").read_text())
        looked = [source for source in report.looked if source.account.platform == name]
        assert [source.ownership for source in looked] == [Ownership.PROVEN], name
        evidence = [e for e in report.evidence if e.source.account.platform == name]
        assert {e["kind"] for e in expected.get("evidence", [])} <= {str(e.kind) for e in evidence}, name
        assert all(isinstance(e.locator, JsonPointer | Css | TextSpan) for e in evidence)
        assert evidence, name


def test_an_account_that_is_not_there_is_one_sentence(tmp_path):
    addresses = [platform(name).example for name in READ]
    tools = tools_in(tmp_path, known=tuple(addresses))
    with serve({}) as port:
        report = audit(addresses, tools=replace(tools, connector=Loopback(port)))
    assert {s.outcome for s in report.skipped} == {Outcome.NOT_FOUND}
    assert [str(s.reason).split(" has no such account")[0] for s in report.skipped] == [
        platform(name).title for name in READ
    ]


def test_a_page_that_only_looks_like_an_account_is_told_apart(tools):
    with serve({}) as port:
        report = audit(["https://people.example.org/u/ana"], tools=replace(tools, connector=Loopback(port)))
    (skipped,) = report.skipped
    assert str(skipped.reason).startswith("Lemmy has no such account.")
    assert "give the address of that site's front page" in str(skipped.reason)


@pytest.mark.parametrize(("status", "word"), [(403, "let this program in"), (429, "too many"), (500, "")])
def test_a_wall_is_told_apart_from_an_empty_profile(status, word, tmp_path):
    claims = [claim(platform(name).example) for name in READ]
    hosts = {urlsplit(c.address(c.platform.pages[0])).hostname for c in claims}
    reply = Reply(content=b"{}", media_type="application/json", status=status)
    wall = {host: lambda path, query: reply for host in hosts}
    tools = tools_in(tmp_path, known=tuple(c.url for c in claims))
    with serve(wall) as port:
        report = audit([c.platform.example for c in claims], tools=replace(tools, connector=Loopback(port)))
    assert report.looked == ()
    assert len(report.skipped) == len(READ)
    assert [s.label for s in report.skipped if word not in str(s.reason)] == []


def test_every_walled_site_explains_its_ways_in_step_by_step(tools):
    for one in PLATFORMS:
        if one.pages:
            continue
        report = audit([one.example], tools=replace(tools, offline=True))
        (skipped,) = report.skipped
        assert all(f"By {way.name}:\n  1. " in str(skipped.reason) for way in one.ways), one.name
        assert ("exposure scan FILE" if one.ways else one.settings_url) in str(skipped.reason)


@pytest.mark.parametrize("names", TOGETHER, ids=" ".join)
def test_a_saved_page_is_read_like_the_live_one(names, tmp_path):
    folder, known = tmp_path / "saved", []
    folder.mkdir()
    for name in names:
        case = Case(CASES / name / "saved")
        (folder / f"{name}.html").write_bytes(case.document().content)
        account = dict(json.loads((case.folder / "expected.json").read_text())["keys"])
        known += [platform(name).example, f"https://{account['account.host']}/{account['account.handle']}"]
    report = audit([str(folder)], tools=tools_in(tmp_path, known=tuple(a for a in known if claim(a))))
    for name in names:
        looked = [source for source in report.looked if source.account.platform == name]
        assert [source.ownership for source in looked] == [Ownership.PROVEN], name
        evidence = [e for e in report.evidence if e.source.account.platform == name]
        assert evidence, name
        assert all(e.value is not None or e.subject == "other" for e in evidence)
