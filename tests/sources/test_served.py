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
READ = ("bluesky", "github", "gitlab", "gravatar", "hackernews", "mastodon", "site")


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
    return Tools(home=tmp_path / "home", clock=lambda: NOW, sleep=lambda seconds: None, jobs=1)


def proven(tools: Tools, address: str) -> None:
    store = tools.prover.store
    store.save(
        store.load().with_proof(Proof(account=claim(address).account.canonical, method="words", at=NOW))
    )


@pytest.mark.parametrize("name", READ)
def test_a_served_profile_gives_evidence_that_points_at_its_place(name, tools):
    address = address_of(name)
    proven(tools, address)
    expected = json.loads((CASES / name / "full" / "expected.json").read_text())
    with serve(sites(answers(name))) as port:
        report = audit([address], tools=replace(tools, connector=Loopback(port)))
    assert report.skipped == ()
    (looked,) = report.looked
    assert (looked.ownership, looked.account.platform) == (Ownership.PROVEN, name)
    kinds = {e["kind"] for e in expected["evidence"]}
    assert kinds <= {str(e.kind) for e in report.evidence}
    assert all(isinstance(e.locator, JsonPointer | Css | TextSpan) for e in report.evidence)
    assert report.facts
    assert report.plan.fixes


@pytest.mark.parametrize("name", READ)
def test_an_account_that_is_not_there_is_one_sentence(name, tools):
    one = platform(name)
    with serve({}) as port:
        report = audit([one.example], tools=replace(tools, connector=Loopback(port)))
    (skipped,) = report.skipped
    assert skipped.outcome is Outcome.NOT_FOUND or "404" in str(skipped.reason)
    assert one.title in f"{skipped.label} {skipped.reason}"


@pytest.mark.parametrize(("status", "word"), [(403, "let this program in"), (429, "too many"), (500, "")])
def test_a_wall_is_told_apart_from_an_empty_profile(status, word, tools):
    one = platform("mastodon")
    wall = {host: lambda path, query: Reply(content=b"{}", media_type="application/json", status=status)
            for host in {claim(one.example).account.host}}  # fmt: skip
    with serve(wall) as port:
        report = audit([one.example], tools=replace(tools, connector=Loopback(port)))
    (skipped,) = report.skipped
    assert word in str(skipped.reason)
    assert report.looked == ()


def test_every_walled_site_explains_its_ways_in_step_by_step(tools):
    for one in PLATFORMS:
        if one.pages:
            continue
        report = audit([one.example], tools=replace(tools, offline=True))
        (skipped,) = report.skipped
        assert "By saved page:\n  1. " in str(skipped.reason), one.name
        assert "exposure scan FILE" in str(skipped.reason)


@pytest.mark.parametrize("name", READ)
def test_a_saved_page_is_read_like_the_live_one(name, tools, tmp_path):
    one = platform(name)
    case = Case(CASES / name / "saved")
    saved = tmp_path / "saved.html"
    saved.write_bytes(case.document().content)
    account = dict(json.loads((case.folder / "expected.json").read_text())["keys"])
    address = next(a for a in (one.example, f"https://{account['account.host']}/{account['account.handle']}")
                   if claim(a))  # fmt: skip
    proven(tools, address)
    report = audit([str(saved)], tools=tools)
    (looked,) = report.looked
    assert looked.ownership is Ownership.PROVEN
    assert looked.account.platform == name
    assert report.evidence
    assert all(e.value is not None or e.subject == "other" for e in report.evidence)
