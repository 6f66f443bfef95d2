import json
import re

import pytest
from bs4 import BeautifulSoup

from exposure.demo import PERSONS
from exposure.demo.person import Blog, Profile, host
from exposure.demo.sites import sites


def _blogs(played):
    return [s for s in played.person.sites if isinstance(s, Blog)]


def _profiles(played):
    return [s for s in played.person.sites if isinstance(s, Profile)]


def _account(played, profile):
    return json.loads(played.get(host(profile.address), f"/api/v1/accounts/lookup?acct={profile.handle}")[2])


def test_safety_1_4_a_sites_words_stand_in_one_meta_of_the_head_only(played):
    for blog in _blogs(played):
        status, kind, body = played.get(host(blog.address), "/")
        assert (status, kind) == (200, "text/html; charset=utf-8")
        words, text = played.words[blog.address], body.decode()
        found = BeautifulSoup(text, "lxml").select("head > meta[name=exposure-proof]")
        assert [m["content"] for m in found] == [words]
        assert text.count(words) == 1


def test_safety_1_3_a_profiles_words_stand_in_the_biography_only(played):
    for profile in _profiles(played):
        words, name = played.words[profile.address], host(profile.address)
        account = _account(played, profile)
        note = BeautifulSoup(account.pop("note"), "lxml")
        assert [p.get_text() for p in note.select("p")].count(words) == 1
        assert words not in json.dumps(account)
        assert words not in played.get(name, f"/@{profile.handle}")[2].decode()
        statuses = json.loads(played.get(name, f"/api/v1/accounts/{account['id']}/statuses?limit=40")[2])
        assert words not in json.dumps([{**s, "account": None} for s in statuses])


def test_words_of_one_account_stand_on_no_other(played):
    for site in played.person.sites:
        pages = ["/"] if isinstance(site, Blog) else [f"/api/v1/accounts/lookup?acct={site.handle}"]
        text = "".join(played.get(host(site.address), page)[2].decode() for page in pages)
        assert [a for a, words in played.words.items() if words in text] == [site.address]


@pytest.mark.parametrize("person", PERSONS, ids=lambda p: p.slug)
def test_without_words_there_is_no_place_for_them(person):
    for site in person.sites:
        answer = sites(person, {})[host(site.address)]
        if isinstance(site, Blog):
            assert b"exposure-proof" not in answer("/", {}).content
        else:
            account = json.loads(answer("/api/v1/accounts/lookup", {"acct": site.handle}).content)
            assert len(BeautifulSoup(account["note"], "lxml").select("p")) == len(site.note)


def test_a_blogs_page_says_the_same_in_every_syntax(played):
    for blog in _blogs(played):
        soup = BeautifulSoup(played.get(host(blog.address), "/")[2], "lxml")
        graph = json.loads(soup.select_one("script[type='application/ld+json']").string)["@graph"]
        people = [node for node in graph if node["@type"] == "Person"]
        assert [p["name"] for p in people] == ([blog.card["name"]] if blog.card else [])
        assert soup.select_one("meta[property='og:title']")["content"] == blog.title
        assert soup.select_one(".h-card .u-uid")["href"] == blog.address
        assert [a["href"] for a in soup.select("a[rel=me]")] == [to for _, to in blog.links]
        assert len(soup.select(".h-entry time.dt-published")) == len(blog.entries)


def test_rel_me_goes_both_ways(played):
    blog, profile = _blogs(played)[0], _profiles(played)[0]
    assert profile.address in [to for _, to in blog.links]
    fields = _account(played, profile)["fields"]
    linked = [f for f in fields if f'href="{blog.address}"' in f["value"] and 'rel="me' in f["value"]]
    assert len(linked) == 1
    assert linked[0]["verified_at"]


def test_every_picture_of_a_page_is_there_and_robots_may_see_it(played):
    for blog in _blogs(played):
        name = host(blog.address)
        soup = BeautifulSoup(played.get(name, "/")[2], "lxml")
        sources = [img["src"] for img in soup.select("img")]
        assert len(sources) == sum(len(e.shots) for e in blog.entries) > 0
        for source in sources:
            status, kind, body = played.get(name, source)
            assert (status, kind, body[:3]) == (200, "image/jpeg", b"\xff\xd8\xff")
        assert played.get(name, "/robots.txt")[2] == b"User-agent: *\nDisallow:\n"


@pytest.mark.parametrize(
    "path", ["/about", "/photos/", "/photos/none.jpg", "/.well-known/exposure-proof.txt"]
)
def test_a_blog_has_no_other_page(played, path):
    assert played.get(host(played.person.addresses[0]), path)[0] == 404


def test_accounts_have_the_real_servers_shape(played):
    for profile in _profiles(played):
        account = _account(played, profile)
        assert account == json.loads(
            played.get(host(profile.address), f"/api/v1/accounts/{account['id']}")[2]
        )
        assert account["url"] == profile.address
        assert account["username"] == account["acct"] == profile.handle
        assert account["id"].isdecimal()
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00\.000Z", account["created_at"])
        assert account["hide_collections"] is not profile.lists_open
        assert played.get(host(profile.address), account["avatar"].partition(".example")[2])[0] == 200


def test_a_stranger_to_the_server_is_not_found(played):
    name = host(_profiles(played)[0].address)
    for path in (
        "/api/v1/accounts/lookup?acct=nobody",
        "/api/v1/accounts/lookup",
        "/api/v1/accounts/7",
        "/@nobody",
    ):
        assert played.get(name, path)[0] == 404


def test_statuses_have_the_real_servers_shape(played):
    for profile in _profiles(played):
        number = _account(played, profile)["id"]
        path = f"/api/v1/accounts/{number}/statuses"
        statuses = json.loads(played.get(host(profile.address), f"{path}?limit=40&exclude_reblogs=true")[2])
        assert len(statuses) == len(profile.posts)
        assert [s["created_at"] for s in statuses] == sorted(
            (s["created_at"] for s in statuses), reverse=True
        )
        assert len({s["id"] for s in statuses}) == len(statuses)
        for status, post in zip(statuses, reversed(profile.posts), strict=True):
            soup = BeautifulSoup(status["content"], "lxml")
            assert soup.get_text() == post.text
            assert [m["acct"] for m in status["mentions"]] == list(post.mentions)
            assert [a.get_text() for a in soup.select("a.u-url.mention")] == re.findall(r"@\w+", post.text)
            assert [t["name"] for t in status["tags"]] == list(post.tags)
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z", status["created_at"])
            assert status["visibility"] == "public"


def test_featured_tags_are_tags_of_posts(played):
    for profile in _profiles(played):
        number = _account(played, profile)["id"]
        tags = json.loads(played.get(host(profile.address), f"/api/v1/accounts/{number}/featured_tags")[2])
        assert [t["name"] for t in tags] == list(profile.featured)
        assert all(int(t["statuses_count"]) > 1 for t in tags)


def test_statuses_come_in_pages(played):
    profile = _profiles(played)[0]
    path = f"/api/v1/accounts/{_account(played, profile)['id']}/statuses"
    first = json.loads(played.get(host(profile.address), path)[2])
    rest = json.loads(played.get(host(profile.address), f"{path}?limit=99&max_id={first[-1]['id']}")[2])
    assert len(first) == 20
    assert len(first) + len(rest) == len(profile.posts)
    assert not {s["id"] for s in first} & {s["id"] for s in rest}
    assert json.loads(played.get(host(profile.address), f"{path}?limit=x&max_id=y")[2]) == first
