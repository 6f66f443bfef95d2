"""PeerTube, on any server: the account, its videos and its channels, over the REST API (version 1).

Format: https://docs.joinpeertube.org/api-rest-reference.html (Accounts, Video channels), as known in
2026. The place in ``support`` is where people write how to give them money. Saved pages: the tags of
the account's page in its web app, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Posts, Rank, Tier
from exposure.model import Css, JsonPointer, Kind, SourceType

_DOMAIN = r"[a-z\d][a-z\d.-]*\.[a-z\d-]{2,}"
_NAME = r"[a-z\d_.-]{1,60}"
_API = "https://{host}/api/v1"


def words(sort: str, name: tuple[Field, ...] = ()) -> Page:
    """Return the page of an account's (``accounts``) or channel's (``video-channels``) own words.

    A channel's title is no person's name.
    """
    return Page(
        name="profile",
        url=f"{_API}/{sort}/{{handle}}",
        names=(JsonPointer("/name"),),
        expects=(JsonPointer("/name"), JsonPointer("/displayName")),
        fields=(
            *name,
            Field(None, JsonPointer("/description"), "description", owner=True, text=True),
            Field(None, JsonPointer("/support"), "support", owner=True, text=True),
        ),
    )


def videos(sort: str, author: str) -> Page:
    """Return the page of the newest 100 videos; ``author`` names who has to be their owner."""
    return Page(
        name="posts",
        url=f"{_API}/{sort}/{{handle}}/videos?count=100&sort=-publishedAt",
        type=SourceType.POST,
        optional=True,
        posts=Posts(
            each=JsonPointer("/data/*"),
            text=(JsonPointer("/name"), JsonPointer("/truncatedDescription"), JsonPointer("/description")),
            posted=JsonPointer("/publishedAt"),
            url=JsonPointer("/url"),
            lang=JsonPointer("/language/id"),
            author=(JsonPointer(f"/{author}/name"),),
            tags=(JsonPointer("/tags/*"),),
        ),
    )


def address(path: str) -> re.Pattern[str]:
    """Return the form of addresses under one of these paths."""
    return re.compile(
        rf"https://(?:(?:{_DOMAIN})/(?:{path})/(?P<handle>{_NAME})@(?P<host>{_DOMAIN})"
        rf"|(?P<host2>{_DOMAIN})/(?:{path})/(?P<handle2>{_NAME}))"
        r"(?:/(?:videos|video-channels|video-playlists|about))?/?",
        re.IGNORECASE,
    )


SAVED = (Field(None, Css(".actor-info .description-html"), "description", owner=True, text=True, html=True),)

PLATFORM = Platform(
    name="peertube",
    title="PeerTube",
    profile=address("a|accounts"),
    post=re.compile(
        rf"https://{_DOMAIN}/(?:w|videos/watch)/(?:[\da-f]{{8}}-[\da-f-]{{27}}|[a-z\d]{{22}})/?",
        re.IGNORECASE,
    ),
    example="https://peertube.example/a/example_person",
    home="https://{host}/a/{handle}",
    rank=Rank.ANYWHERE,
    tier=Tier.API,
    pages=(
        words("accounts", (Field(Kind.PROFILE_NAME, JsonPointer("/displayName")),)),
        videos("accounts", "account"),
        Page(
            name="channels",
            url=f"{_API}/accounts/{{handle}}/video-channels",
            optional=True,
            fields=(
                Field(None, JsonPointer("/data/*/description"), "description", owner=True, text=True),
                Field(None, JsonPointer("/data/*/support"), "support", owner=True, text=True),
            ),
        ),
    ),
    saved=(Field(Kind.PROFILE_NAME, Css(".actor-info .actor-display-name")), *SAVED),
    settings_url="https://{host}/my-account/settings",
)
