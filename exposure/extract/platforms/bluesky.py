"""Bluesky: profile and own posts, over the public API of the AT Protocol.

Format: lexicons ``app.bsky.actor.getProfile`` and ``app.bsky.feed.getAuthorFeed`` ("does not require
auth") of https://github.com/bluesky-social/atproto, 2026-08-20. There is no private account: posts,
likes and follows are public records. Saved pages: the test ids of its web app's source.
"""

import re
from typing import Any

from exposure.extract import find
from exposure.extract.platforms.contract import Field, Key, Page, Platform, Posts, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome, SourceType, Words

_API = "https://public.api.bsky.app/xrpc"
_RENTED = re.compile(r".+\.(?:bsky\.social|bsky\.team|brid\.gy|blacksky\.app|eurosky\.social)", re.IGNORECASE)
"""Handles below a host's own name; any other is a domain of the owner's."""
_GONE = (
    Tell(outcome=Outcome.NOT_FOUND, status=400, text="not found"),
    Tell(outcome=Outcome.NOT_FOUND, status=400, text="valid did or a handle"),
    Tell(outcome=Outcome.NOT_FOUND, status=400, text="AccountTakedown"),
    Tell(outcome=Outcome.NOT_FOUND, status=400, text="AccountDeactivated"),
)
_ONLY_ASKED = Words.of(
    "You asked apps to hide this account from people who are not logged in. That is only a request: "
    "anyone can still read the data."
)


def named(entry: Any) -> list[tuple[int, int]]:
    """Return where a post's text names people, in characters; facets count in bytes of UTF-8."""
    text = find.json_at(entry, JsonPointer("/post/record/text"))
    if not isinstance(text, str):
        return []
    encoded = text.encode("utf-8", errors="surrogatepass")
    spans = []
    for at, _ in find.each(entry, JsonPointer("/post/record/facets/*/features/*/did")):
        index = JsonPointer(at.path.split("/features/")[0] + "/index")
        start, end = (find.json_at(entry, JsonPointer(f"{index.path}/byte{x}")) for x in ("Start", "End"))
        if isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(encoded):
            before = encoded[:start].decode("utf-8", errors="replace")
            words = encoded[start:end].decode("utf-8", errors="replace")
            spans.append((len(before), len(before) + len(words)))
    return spans


def address(uri: str) -> str:
    """Return the web address of a post's record; another URI as it is."""
    match = re.fullmatch(r"at://([^/\s]+)/app\.bsky\.feed\.post/([^/\s]+)", uri)
    return f"https://bsky.app/profile/{match[1]}/post/{match[2]}" if match else uri


def _posts(name: str, older: str = "") -> Page:
    """Return a page of 100 posts and answers."""
    return Page(
        name=name,
        url=f"{_API}/app.bsky.feed.getAuthorFeed?actor={{handle}}&limit=100&filter=posts_with_replies{older}",
        type=SourceType.POST,
        optional=True,
        expects=(JsonPointer("/feed"),),
        keys=(Key(f"cursor_of_{name}", JsonPointer("/cursor")),),
        tells=_GONE,
        posts=Posts(
            each=JsonPointer("/feed/*"),
            text=(JsonPointer("/post/record/text"),),
            posted=JsonPointer("/post/record/createdAt"),
            url=JsonPointer("/post/uri"),
            lang=JsonPointer("/post/record/langs/0"),
            author=(JsonPointer("/post/author/handle"), JsonPointer("/post/author/did")),
            unless=JsonPointer("/reason/by"),
            answered=JsonPointer("/reply/parent/author/handle"),
            tags=(JsonPointer("/post/record/facets/*/features/*/tag"), JsonPointer("/post/record/tags/*")),
            pictures=(
                JsonPointer("/post/record/embed/images/*/alt"),
                JsonPointer("/post/record/embed/media/images/*/alt"),
            ),
            people=named,
            address=address,
        ),
    )


PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    profile=re.compile(
        r"https://(?:www\.)?bsky\.app/profile/"
        r"(?P<handle>did:[a-z]+:[\w.:-]+|[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z]{2,})/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://(?:www\.)?bsky\.app/profile/[^/]+/(?:post|feed|lists)/.+", re.IGNORECASE),
    example="https://bsky.app/profile/example-person.bsky.social",
    home="https://bsky.app/profile/{handle}",
    host="bsky.app",
    also=("www.bsky.app",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=f"{_API}/app.bsky.actor.getProfile?actor={{handle}}",
            names=(JsonPointer("/handle"), JsonPointer("/did")),
            expects=(JsonPointer("/did"), JsonPointer("/handle")),
            keys=(Key("did", JsonPointer("/did")),),
            tells=(
                *_GONE,
                Tell(
                    outcome=Outcome.OK,
                    at=JsonPointer("/labels/*/val"),
                    says="!no-unauthenticated",
                    note=_ONLY_ASKED,
                    ends=False,
                ),
            ),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/displayName")),
                Field(None, JsonPointer("/description"), "bio", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer("/website"), "website", owner=True, link="{}"),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/handle"),
                    owner_link=True,
                    link="{}",
                    rel_me=True,
                    unless=_RENTED,
                ),
                Field(Kind.FOLLOW_OPEN, JsonPointer("/followsCount")),
                Field(Kind.MESSAGES_OPEN, JsonPointer("/associated/chat/allowIncoming"), says="all"),
            ),
        ),
        _posts("posts"),
        _posts("posts2", "&cursor={cursor_of_posts}"),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('[data-testid="profileHeaderDisplayName"]')),
        Field(None, Css('[data-testid="profileHeaderDescription"]'), "bio", owner=True, text=True, html=True),
    ),
    settings_url="https://bsky.app/settings/privacy-and-security",
)
