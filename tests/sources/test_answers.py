"""Redirects, further pages and limits, sent as sites send them and met by the real fetcher."""

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from werkzeug import Request, Response

from exposure import audit
from exposure.demo import NOW
from exposure.extract.platforms import claim
from exposure.model import Outcome, Ownership
from exposure.ownership import Proof
from exposure.sources.tools import Tools
from tests.sources.test_served import Loopback

STRAVA = "https://www.strava.com/athletes/100000000"
MASTODON = "https://mastodon.example/@example_person"
CHESS = "https://www.chess.com/member/example-person"


class Site:
    """Answers by host and path, and keeps what was asked for."""

    def __init__(self, replies: dict[str, Response]) -> None:
        self.replies = replies
        self.asked: list[str] = []

    def __call__(self, request: Request) -> Response:
        host = request.host.partition(":")[0]
        query = request.query_string.decode()
        self.asked.append(f"{host}{request.path}{'?' + query if query else ''}")
        for address, reply in self.replies.items():
            if self.asked[-1].startswith(address):
                return reply
        return Response("not found", status=404, content_type="text/plain")


def data(value: object, status: int = 200, **headers: str) -> Response:
    sent = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(json.dumps(value), status, headers=sent, content_type="application/json")


def page(html: str) -> Response:
    return Response(f"<!DOCTYPE html><html>{html}</html>", content_type="text/html; charset=utf-8")


def moved(to: str, status: int = 302) -> Response:
    return Response("", status, headers={"Location": to}, content_type="text/html")


@pytest.fixture
def run(httpserver, tmp_path: Path):
    """Return what runs an audit of one proven address against a site."""

    def read(address: str, site: Site):
        tools = Tools(home=tmp_path / "home", clock=lambda: NOW, sleep=lambda seconds: None, jobs=1)
        proof = Proof(account=claim(address).account.canonical, method="words", at=NOW)
        tools.prover.store.save(tools.prover.store.load().with_proof(proof))
        httpserver.expect_request(re.compile(".*")).respond_with_handler(site)
        return audit([address], tools=replace(tools, connector=Loopback(httpserver.port)))

    return read


def test_a_redirect_to_the_login_is_a_wall(run):
    site = Site({
        "www.strava.com/athletes/": moved("https://www.strava.com/login"),
        "www.strava.com/login": page("<title>Log in</title><form></form>"),
    })  # fmt: skip
    report = run(STRAVA, site)
    (skipped,) = report.skipped
    assert skipped.outcome is Outcome.LOGIN_WALL
    assert "exposure scan FILE" in str(skipped.reason)


def test_a_redirect_to_the_same_account_is_followed(run):
    data_of = {
        "props": {"pageProps": {"username": "example_person", "account": {"pageTitle": "Ana Example"}}}
    }
    shown = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data_of)}</script>'
    site = Site({
        "linktr.ee/example_person/": page(shown),
        "linktr.ee/example_person": moved("https://linktr.ee/example_person/", 301),
    })  # fmt: skip
    report = run("https://linktr.ee/example_person", site)
    assert [looked.ownership for looked in report.looked] == [Ownership.PROVEN]
    assert [e.value for e in report.evidence] == ["Ana Example"]


def test_a_redirect_to_another_spelling_of_the_name_is_followed(run):
    player = {"player_id": 1, "username": "example-person", "name": "Ana Example", "status": "basic"}
    site = Site({
        "api.chess.com/pub/player/Example-Person": moved(
            "https://api.chess.com/pub/player/example-person", 301
        ),
        "api.chess.com/pub/player/example-person/": data({}, 404),
        "api.chess.com/pub/player/example-person": data(player),
    })  # fmt: skip
    report = run("https://www.chess.com/member/Example-Person", site)
    assert [looked.ownership for looked in report.looked] == [Ownership.PROVEN]
    assert [e.value for e in report.evidence] == ["Ana Example"]


def test_safety_1_5_a_redirect_to_another_account_proves_nothing(run):
    site = Site({
        "www.strava.com/athletes/100000000": moved("https://www.strava.com/athletes/200000000"),
        "www.strava.com/athletes/200000000": page('<meta property="og:title" content="Bea Sample | Strava">'),
    })  # fmt: skip
    report = run(STRAVA, site)
    assert [looked.ownership for looked in report.looked] == [Ownership.UNPROVEN]
    assert all(e.value is None for e in report.evidence)


def test_a_full_page_of_posts_is_followed_by_the_next_and_no_further_than_planned(run):
    def posts(first: int, count: int) -> list[dict]:
        return [
            {"id": str(first - n), "created_at": f"2026-11-{1 + n % 28:02}T06:40:12Z", "content": "<p>Hi</p>",
             "account": {"acct": "example_person"}, "mentions": [], "tags": []}
            for n in range(count)
        ]  # fmt: skip

    account = {"id": "1", "username": "example_person", "acct": "example_person", "note": "", "fields": []}
    site = Site({
        "mastodon.example/api/v1/accounts/lookup": data(account),
        "mastodon.example/api/v1/accounts/1/statuses?limit=40&exclude_reblogs=true&max_id=961": data(
            posts(960, 40)
        ),
        "mastodon.example/api/v1/accounts/1/statuses?limit=40&exclude_reblogs=true&max_id=921": data(
            posts(920, 40)
        ),
        "mastodon.example/api/v1/accounts/1/statuses": data(posts(1000, 40)),
    })  # fmt: skip
    run(MASTODON, site)
    asked = [urlsplit(f"//{a}").query for a in site.asked if "/statuses" in a]
    assert [query.rpartition("max_id=")[2] if "max_id" in query else "" for query in asked] == [
        "",
        "961",
        "921",
    ]


def test_a_limit_on_a_later_page_leaves_what_was_read(run):
    player = {"player_id": 1, "username": "example-person", "name": "Ana Example", "status": "basic"}
    limited = data({"message": "too many"}, 429, Retry_After="3600")
    site = Site({
        "api.chess.com/pub/player/example-person/": limited,
        "api.chess.com/pub/player/example-person": data(player),
    })  # fmt: skip
    report = run(CHESS, site)
    assert report.skipped == ()
    assert [e.value for e in report.evidence] == ["Ana Example"]


def test_a_limit_on_the_profile_is_told(run):
    site = Site({"api.chess.com/pub/player/example-person": data({}, 429, Retry_After="3600")})
    report = run(CHESS, site)
    (skipped,) = report.skipped
    assert skipped.outcome is Outcome.RATE_LIMITED


def test_a_challenge_for_robots_is_a_block(run):
    site = Site({"www.strava.com/": page("<title>Just a moment...</title><script></script>")})
    report = run(STRAVA, site)
    (skipped,) = report.skipped
    assert skipped.outcome is Outcome.BLOCKED
