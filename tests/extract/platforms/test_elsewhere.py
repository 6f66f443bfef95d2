"""Addresses on a known site that are no profile: each is told apart, with what to give instead."""

import pytest

from exposure.extract.platforms import PLATFORMS, Platform, claim
from exposure.extract.platforms.claims import SHORTENERS
from exposure.extract.platforms.elsewhere import elsewhere, is_post, is_short, site_of

POSTS = {
    "behance": ("https://www.behance.net/gallery/123/A-work",),
    "bluesky": ("https://bsky.app/profile/ana.bsky.social/post/3kabc",),
    "discord": ("https://discord.com/channels/1/2", "https://discord.gg/abc"),
    "etsy": ("https://www.etsy.com/listing/123/a-thing",),
    "facebook": (
        "https://www.facebook.com/ana.example/posts/123",
        "https://www.facebook.com/permalink.php?story_fbid=1&id=2",
        "https://www.facebook.com/photo.php?fbid=1",
        "https://www.facebook.com/reel/123",
    ),
    "flickr": ("https://www.flickr.com/photos/ana/123",),
    "hackernews": ("https://news.ycombinator.com/item?id=1",),
    "instagram": (
        "https://www.instagram.com/p/abc/",
        "https://www.instagram.com/ana/reel/abc/",
        "https://www.instagram.com/stories/ana/123/",
    ),
    "linkedin": ("https://www.linkedin.com/posts/ana_something-123", "https://www.linkedin.com/feed/update/urn:li:1/"),
    "mastodon": (
        "https://social.example/@ana/112233445566778899",
        "https://social.example/@ana@other.example/112233445566778899",
        "https://social.example/users/ana/statuses/112233445566778899",
    ),
    "medium": ("https://medium.com/@ana/a-story-1a2b3c4d5e6f",),
    "patreon": ("https://www.patreon.com/posts/a-post-123",),
    "peertube": ("https://tube.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",),
    "pinterest": ("https://www.pinterest.com/pin/123/", "https://pin.it/abc"),
    "pixelfed": ("https://pics.example/p/ana/112233445566778899",),
    "reddit": (
        "https://www.reddit.com/r/example/comments/1/title/",
        "https://www.reddit.com/user/ana/comments/1/title/",
        "https://www.reddit.com/r/example/s/abc",
    ),
    "researchgate": ("https://www.researchgate.net/publication/1_A_title",),
    "snapchat": ("https://www.snapchat.com/spotlight/abc",),
    "stackexchange": ("https://stackoverflow.com/questions/1/title", "https://cooking.stackexchange.com/a/1/2"),
    "telegram": ("https://t.me/ana_example/12", "https://t.me/s/ana_example/12"),
    "threads": ("https://www.threads.com/@ana/post/abc",),
    "tiktok": ("https://www.tiktok.com/@ana/video/7700000000000000000", "https://www.tiktok.com/t/abc/"),
    "twitch": ("https://www.twitch.tv/videos/123", "https://clips.twitch.tv/abc"),
    "vk": ("https://vk.com/wall1_2",),
    "x": ("https://x.com/ana/status/1", "https://twitter.com/ana/status/1?s=20"),
    "youtube": ("https://www.youtube.com/watch?v=aaaaaaaaaaa", "https://www.youtube.com/shorts/aaaaaaaaaaa"),
    "chesscom": ("https://www.chess.com/game/live/1",),
    "goodreads": ("https://www.goodreads.com/review/show/1",),
    "lichess": ("https://lichess.org/abcd1234", "https://lichess.org/abcd1234/black"),
    "scratch": ("https://scratch.mit.edu/projects/1/",),
    "spotify": ("https://open.spotify.com/playlist/1",),
    "substack": ("https://substack.com/@ana/note/c-1",),
}  # fmt: skip


@pytest.mark.parametrize(("name", "address"), [(n, a) for n, addresses in POSTS.items() for a in addresses])
def test_a_post_is_nobodys_profile_and_says_what_to_give(name: str, address: str) -> None:
    assert claim(address) is None
    site = site_of(address)
    assert site is not None
    assert site.name == name
    assert is_post(site, address)
    said = str(elsewhere(site, address))
    assert "single post" in said
    assert site.example in said
    assert "ana" not in said.replace(site.example, "").replace(site.title, "")


@pytest.mark.parametrize("platform", [p for p in PLATFORMS if p.post], ids=lambda p: p.name)
def test_a_profile_is_never_taken_for_a_post(platform: Platform) -> None:
    claimed = claim(platform.example)
    assert claimed is not None
    assert not is_post(platform, platform.example)
    assert not is_post(platform, claimed.url)


@pytest.mark.parametrize("host", sorted(SHORTENERS))
def test_a_short_link_is_nobodys(host: str) -> None:
    assert is_short(f"https://{host}/abc")
    assert is_short(f"{host}/abc")
    assert claim(f"https://{host}/abc") is None


def test_another_page_of_a_site_is_no_post() -> None:
    site = site_of("https://www.instagram.com/explore/")
    assert site is not None
    assert "no profile" in str(elsewhere(site, "https://www.instagram.com/explore/"))


def test_an_unknown_site_is_nobodys_business() -> None:
    assert site_of("https://ana.example.org/post/1") is None
    assert site_of("not an address") is None


@pytest.mark.parametrize(
    "address",
    [
        "https://www.facebook.com/share/1AbCdE2fGh/?mibextid=wwXIfr",
        "m.facebook.com/share/1AbCdE2fGh",
        "https://www.tiktok.com/t/ZTabcdef1/",
        "https://www.reddit.com/r/knitting/s/AbCdE2fGh1",
    ],
)
def test_a_short_link_on_the_sites_own_host_is_one_too(address: str) -> None:
    assert is_short(address)


@pytest.mark.parametrize(
    "address", ["https://www.facebook.com/share/p/1AbCdE2fGh/", "https://tiktok.com/@t/"]
)
def test_a_shared_post_is_no_short_link(address: str) -> None:
    assert not is_short(address)
