"""One made-up person's copy and saved page of one account agree: one account, each post once, no doubt."""

import importlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest

from exposure import audit
from exposure.extract.platforms import platform
from exposure.model import Account, Report
from exposure.ownership import Proof
from exposure.sources.same import account_of
from exposure.sources.tools import Tools
from tests.extract.exports.made import packed
from tests.extract.exports.made.person import BIO, HANDLE, NAME, posts

NOW = datetime(2026, 1, 1, tzinfo=UTC)
COUNT = 40
FEW = list(posts(6))
HANDLES = {"github": "ana-example", "linkedin": "ana-example", "strava": "77", "youtube": "@ana-example"}


def instagram() -> str:
    node = [
        {
            "code": f"C{p.number}",
            "taken_at": p.seconds,
            "caption": {"text": p.text},
            "user": {"username": HANDLE},
        }
        for p in FEW
    ]
    timeline = {"edges": [{"node": n} for n in node]}
    data = [
        {"username": HANDLE, "full_name": NAME, "biography": BIO, "is_private": False},
        {"xdt_api__v1__feed__user_timeline_graphql_connection": timeline},
    ]
    return "".join(f'<script type="application/json">{json.dumps(d)}</script>' for d in data)


def x() -> str:
    shown = "".join(
        f'<article><a href="/{HANDLE}/status/{p.number}">'
        f'<time datetime="{p.time:%Y-%m-%dT%H:%M:%S}.000Z"></time></a>'
        f'<div data-testid="tweetText">{escape(p.text)}</div></article>'
        for p in FEW
    )
    return f'<div data-testid="UserDescription">{BIO}</div>{shown}'


def tiktok() -> str:
    user = {"uniqueId": HANDLE, "nickname": NAME, "signature": BIO, "secret": False, "privateAccount": False}
    scope = {"__DEFAULT_SCOPE__": {"webapp.user-detail": {"statusCode": 0, "userInfo": {"user": user}}}}
    name = "__UNIVERSAL_DATA_FOR_REHYDRATION__"
    return f'<script id="{name}" type="application/json">{json.dumps(scope)}</script>'


def linkedin() -> str:
    return f'<h1 class="top-card-layout__title">{NAME}</h1><h2 class="top-card-layout__headline">{BIO}</h2>'


def mastodon() -> str:
    return f'<div class="account__header__content"><p>{BIO}</p></div>'


def plain() -> str:
    return f"<h1>{NAME}</h1>"


PAGES = {"instagram": instagram, "x": x, "tiktok": tiktok, "linkedin": linkedin, "mastodon": mastodon}
SERVICES = (
    *("instagram", "facebook", "threads", "x", "tiktok", "mastodon", "reddit", "linkedin", "snapchat"),
    *("strava", "telegram", "pinterest", "spotify", "github", "youtube"),
)


def address(service: str) -> str:
    if service == "mastodon":
        return f"https://social.example/@{HANDLE}"
    if service == "youtube":
        return f"https://www.youtube.com/{HANDLES[service]}"
    found = platform(service)
    assert found is not None
    return found.home.format(handle=HANDLES.get(service, HANDLE), host=found.host)


def page(service: str) -> str:
    where = address(service)
    body = PAGES.get(service, plain)()
    return (
        f"<!DOCTYPE html><!-- saved from url=({len(where):04}){where} --><html><head><meta charset='utf-8'>"
        f'<meta property="og:title" content="{NAME} (@{HANDLE})"><meta property="og:url" content="{where}">'
        f'<meta property="og:type" content="profile"></head><body>{body}</body></html>'
    )


def copy(service: str) -> dict:
    name, maker = ("google", "tube") if service == "youtube" else (service, "build")
    return getattr(importlib.import_module(f"tests.extract.exports.made.{name}"), maker)(COUNT)


def run(tmp_path: Path, service: str, *paths: Path) -> Report:
    handle = HANDLES.get(service, HANDLE)
    found = platform(service)
    assert found is not None
    host = "social.example" if service == "mastodon" else found.host
    tools = Tools(home=tmp_path / "home", clock=lambda: NOW, jobs=1, mine=True)
    store = tools.prover.store
    account = Account(platform=service, host=host, handle=handle)
    store.save(store.load().with_proof(Proof(account=account.canonical, method="words", at=NOW)))
    return audit([str(p) for p in paths], tools=tools)


@pytest.mark.parametrize("service", SERVICES)
def test_a_copy_and_a_saved_page_agree(service, tmp_path):
    archive = packed.zipped(tmp_path / "copy.zip", copy(service))
    saved = tmp_path / "page.html"
    saved.write_text(page(service), encoding="utf-8")
    alone = run(tmp_path, service, archive)
    both = run(tmp_path, service, archive, saved)
    assert len({x.account.canonical for x in both.looked if x.account.platform == service}) == 1
    assert both.skipped == ()
    assert {f.name for f in alone.facts} <= {f.name for f in both.facts}
    before = {(f.name, str(f.value)) for f in alone.facts}
    for name, value in before - {(f.name, str(f.value)) for f in both.facts}:
        assert name in {"people", "name", "accounts", "answers", "interests"}, value
    times, before = (sorted(e.value for e in r.evidence if e.kind == "post_time") for r in (both, alone))
    assert times == before
    assert not any("contradict" in str(n) or "differ" in str(n) for n in both.notes)
    assert sum(f.name == "name" for f in both.facts) <= 1


def test_a_post_of_both_keeps_the_address_and_the_audience_of_the_page(tmp_path):
    archive = packed.zipped(tmp_path / "copy.zip", copy("instagram"))
    saved = tmp_path / "page.html"
    saved.write_text(page("instagram"), encoding="utf-8")
    both = run(tmp_path, "instagram", archive, saved)
    first = [e for e in both.evidence if e.source.uri == "https://www.instagram.com/p/C0/"]
    assert {str(e.kind) for e in first} >= {"post_time", "mention", "hashtag", "gps"}
    assert len({(e.kind, str(e.value)) for e in first}) == len(first)


ANA = Account(platform="linkedin", host="linkedin.com", handle="ana")


@pytest.mark.parametrize(
    ("known", "copied", "expected"),
    [
        ([ANA], replace(ANA, handle=""), ANA),
        ([ANA, replace(ANA, handle="bo")], replace(ANA, handle=""), replace(ANA, handle="")),
        ([], replace(ANA, handle=""), replace(ANA, handle="")),
        ([ANA], replace(ANA, handle="bo"), replace(ANA, handle="bo")),
    ],
)
def test_safety_1_a_copy_without_a_name_is_of_the_one_account_that_is_proven(known, copied, expected):
    assert account_of(copied, known) == expected
