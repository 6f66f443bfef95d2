"""Which addresses are profiles, and whose."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract.platforms import claim, platform

ROOT = Path(__file__).parents[3]

GOOD = [
    ("https://github.com/example-person", "github", "github.com", "example-person"),
    ("http://www.github.com/Example-Person/?tab=repositories#top", "github", "github.com", "Example-Person"),
    ("https://gist.github.com/example-person", "github", "github.com", "example-person"),
    ("github.com/example-person", "github", "github.com", "example-person"),
    ("HTTPS://GITHUB.COM/example-person", "github", "github.com", "example-person"),
    ("https://github.com:443/example-person", "github", "github.com", "example-person"),
    ("https://gitlab.com/example.person", "gitlab", "gitlab.com", "example.person"),
    ("https://gitlab.example.org/ana", "gitlab", "gitlab.example.org", "ana"),
    ("https://salsa.debian.org/ana", "gitlab", "salsa.debian.org", "ana"),
    ("https://code.example.org/ana_e", "gitlab", "code.example.org", "ana_e"),
    ("https://mastodon.example/@ana", "mastodon", "mastodon.example", "ana"),
    ("https://mastodon.example/users/ana/", "mastodon", "mastodon.example", "ana"),
    ("https://other.example/@ana@mastodon.example", "mastodon", "mastodon.example", "ana"),
    ("@ana@mastodon.example", "mastodon", "mastodon.example", "ana"),
    ("acct:ana@mastodon.example", "mastodon", "mastodon.example", "ana"),
    ("https://bücher.example/@ana", "mastodon", "xn--bcher-kva.example", "ana"),
    ("https://bsky.app/profile/ana.bsky.social", "bluesky", "bsky.app", "ana.bsky.social"),
    ("https://bsky.app/profile/did:plc:aaaabbbbcccc", "bluesky", "bsky.app", "did:plc:aaaabbbbcccc"),
    ("https://bsky.app/profile/did%3Aplc%3Aaaaabbbbcccc", "bluesky", "bsky.app", "did:plc:aaaabbbbcccc"),
    ("https://news.ycombinator.com/user?id=ana", "hackernews", "news.ycombinator.com", "ana"),
    ("https://news.ycombinator.com/threads?p=2&id=ana", "hackernews", "news.ycombinator.com", "ana"),
    ("https://gravatar.com/ana", "gravatar", "gravatar.com", "ana"),
    ("https://en.gravatar.com/ana.json", "gravatar", "gravatar.com", "ana"),
    ("https://www.instagram.com/ana.example/", "instagram", "instagram.com", "ana.example"),
    ("https://instagram.com/ana/reels/?hl=en", "instagram", "instagram.com", "ana"),
    ("https://m.facebook.com/ana.example", "facebook", "facebook.com", "ana.example"),
    (
        "https://www.facebook.com/profile.php?sk=about&id=100000000000000",
        "facebook",
        "facebook.com",
        "100000000000000",
    ),
    (
        "https://www.facebook.com/people/Ana-Example/100000000000000/",
        "facebook",
        "facebook.com",
        "100000000000000",
    ),
    ("https://twitter.com/ana_example", "x", "x.com", "ana_example"),
    ("x.com/ana_example", "x", "x.com", "ana_example"),
    ("https://www.tiktok.com/@ana.example?lang=en", "tiktok", "tiktok.com", "ana.example"),
    ("https://uk.linkedin.com/in/ana-example/", "linkedin", "linkedin.com", "ana-example"),
    ("https://www.linkedin.com/in/ana-example/en", "linkedin", "linkedin.com", "ana-example"),
    ("https://www.snapchat.com/add/ana.example", "snapchat", "snapchat.com", "ana.example"),
    ("https://old.reddit.com/u/ana_example", "reddit", "reddit.com", "ana_example"),
    ("https://www.threads.net/@ana.example", "threads", "threads.com", "ana.example"),
    ("https://discord.com/users/000000000000000000", "discord", "discord.com", "000000000000000000"),
    ("https://ana.example.org", "site", "ana.example.org", ""),
    ("https://ana.example.org/index.html", "site", "ana.example.org", ""),
    ("https://example.org/~ana/", "site", "example.org", "~ana"),
    ("https://example.org/~ana/index.html?x=1", "site", "example.org", "~ana"),
    ("https://example.org/about%20me", "site", "example.org", "about me"),
    ("https://ana.example.org/@ana/more", "site", "ana.example.org", "@ana/more"),
    ("https://ana.github.io/", "site", "ana.github.io", ""),
]
BAD = [
    "",
    "ana",
    "photo.jpg",
    "ana.example.org",
    "ana@example.org",
    "ftp://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://",
    "https:///ana",
    "https://user@example.org/",
    "https://user:pass@github.com/ana",
    "https://example.org:8443/",
    "http://example.org:443/",
    "https://example.org:x/",
    "https://example.org/a\nb",
    "https://example.org/a b",
    "https://example.org/\u202ecba",
    "https://example.org\\@evil.example/",
    "https://example.org/../ana",
    "https://example.org/%2e%2e/ana",
    "https://example.org/a%2fb",
    "https://example.org/a%5cb",
    "https://example.org/a%00b",
    "https://example.org/a%252fb",
    "https://example.org/%ff",
    "https://[::1]/",
    "https://exa$mple.org/",
    "https://example.org/" + "a" * 2048,
    "https://github.com/",
    "https://github.com/settings",
    "https://github.com/example-person/repo",
    "https://github.com/-ana",
    "https://gist.github.com/",
    "https://gist.github.com/ana/0123456789abcdef",
    "https://gitlab.com/explore",
    "https://gitlab.com/users",
    "https://bsky.app/profile/ana",
    "https://bsky.app/search",
    "https://news.ycombinator.com/",
    "https://news.ycombinator.com/item?id=1",
    "https://gravatar.com/avatar/",
    "https://gravatar.com/connect",
    "https://www.instagram.com/p/abc/",
    "https://www.instagram.com/explore/",
    "https://www.facebook.com/groups/",
    "https://www.facebook.com/photo.php?fbid=1",
    "https://www.facebook.com/profile.php",
    "https://x.com/home",
    "https://x.com/ana_example/status/1",
    "https://www.tiktok.com/t/abc/",
    "https://vm.tiktok.com/abc/",
    "https://www.linkedin.com/company/example/",
    "https://www.reddit.com/r/example/",
    "https://www.reddit.com/user/ana/m/list",
    "https://t.co/abc",
    "https://bit.ly/abc",
]


@pytest.mark.parametrize(("address", "name", "host", "handle"), GOOD)
def test_a_profile_address_names_its_account(address: str, name: str, host: str, handle: str) -> None:
    claimed = claim(address)
    assert claimed is not None
    account = claimed.account
    assert (account.platform, account.host, account.handle) == (name, host, handle)
    again = claim(claimed.url)
    assert again is not None
    assert again.account == account


@pytest.mark.parametrize("address", BAD)
def test_an_address_that_is_no_profile_is_nobodys(address: str) -> None:
    assert claim(address) is None


def test_safety_1_5_the_canonical_form_has_https_an_ascii_host_and_no_query() -> None:
    claimed = claim("http://BÜCHER.example/~ana/?q=amber+otter#x")
    assert claimed is not None
    assert claimed.url == "https://xn--bcher-kva.example/~ana/"


def test_what_is_put_into_an_address_is_percent_encoded() -> None:
    claimed = claim("https://bsky.app/profile/did:plc:aaaabbbbcccc")
    assert claimed is not None
    profile, posts2 = claimed.platform.page("profile"), claimed.platform.page("posts2")
    assert profile is not None
    assert posts2 is not None
    assert claimed.address(profile) == (
        "https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=did%3Aplc%3Aaaaabbbbcccc"
    )
    address = claimed.address(posts2, {"cursor_of_posts": "a&b=c/../d e"})
    assert address is not None
    assert address.endswith("&cursor=a%26b%3Dc%2F..%2Fd%20e")


def test_keys_of_an_answer_cannot_replace_the_account() -> None:
    claimed = claim("https://mastodon.example/@ana")
    assert claimed is not None
    profile = claimed.platform.page("profile")
    assert profile is not None
    address = claimed.address(profile, {"host": "evil.example", "handle": "bea"})
    assert address == "https://mastodon.example/api/v1/accounts/lookup?acct=ana"


def test_a_page_that_needs_what_was_not_given_has_no_address() -> None:
    claimed = claim("https://mastodon.example/@ana")
    assert claimed is not None
    posts = claimed.platform.page("posts")
    assert posts is not None
    assert claimed.address(posts) is None


def test_safety_1_4_a_file_at_the_root_is_not_asked_for_a_part_of_a_host() -> None:
    site = platform("site")
    assert site is not None
    proof = site.page("proof")
    whole, part = claim("https://example.org/"), claim("https://example.org/~ana/")
    assert proof is not None
    assert whole is not None
    assert part is not None
    assert whole.address(proof) == "https://example.org/.well-known/exposure-proof.txt"
    assert part.address(proof) is None


def test_a_claim_shows_no_address_in_its_repr() -> None:
    claimed = claim("https://ana.example.org/~ana/")
    assert claimed is not None
    assert "ana.example" not in repr(claimed)


def test_understanding_an_address_loads_no_parser() -> None:
    code = (
        "import sys; from exposure.extract.platforms import claim; assert claim('https://github.com/ana');"
        "heavy = {'bs4', 'lxml', 'idna', 'phonenumbers', 'exposure.extract.text', 'exposure.extract.pages'};"
        "print(heavy & set(sys.modules))"
    )
    assert (
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        == "set()\n"
    )


@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    claim(text)
    claim(f"https://{text}")
    claim(f"https://github.com/{text}")
    claim(f"@{text}@example.org")


def test_the_settings_are_those_of_the_accounts_own_server() -> None:
    claimed = claim("https://mastodon.example/@ana")
    assert claimed is not None
    assert claimed.settings_url == "https://mastodon.example/settings/profile"


@pytest.mark.parametrize(
    ("address", "account"),
    [
        ("https://m.threads.com/@ana", "threads|threads.com|ana"),
        ("https://mobile.twitch.tv/ana", "twitch|twitch.tv|ana"),
        ("https://www.wa.me/15550100", "whatsapp|wa.me|15550100"),
        ("https://m.bsky.app/profile/ana.example.org", "bluesky|bsky.app|ana.example.org"),
        ("https://m.scratch.mit.edu/users/ana_e/", "scratch|scratch.mit.edu|ana_e"),
        ("https://www.ana.tumblr.com/", "tumblr|tumblr.com|ana"),
        ("<https://www.instagram.com/ana/>", "instagram|instagram.com|ana"),
        ("“https://x.com/ana”", "x|x.com|ana"),
        ("https://x.com/ana,", "x|x.com|ana"),
        ("https://www.instagram.com/ana?igsh=MzRlODBiNWFlZA==", "instagram|instagram.com|ana"),
        ("https://www.linkedin.com/in/ana-e/?originalSubdomain=es", "linkedin|linkedin.com|ana-e"),
    ],
)
def test_pages_for_phones_and_what_is_copied_along_name_the_same_account(address, account):
    assert claim(address).account.canonical == account


def test_a_host_that_only_sounds_like_a_door_is_a_site_of_its_own():
    assert claim("https://m.example.org/ana").platform.name == "site"
