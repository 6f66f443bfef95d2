"""Pixelfed: the account as ActivityPub serves it, and its newest posts with the places they are tagged with.

Formats: ActivityPub (W3C); the routes and the transformers of Pixelfed's source, March 2024
(https://github.com/pixelfed/pixelfed). Its REST interface wants a token on every route, so only what
it serves to other servers is read. A place that was chosen for a post leaves the server in full. The
list of posts is empty on some versions, and so is read tolerantly. Saved pages: believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Posts, Rank, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome, SourceType, Words

_ACCEPT = "application/activity+json"
_OWN = Words.of("This account approves its followers by hand: what it shows here is what everybody sees.")

PLATFORM = Platform(
    name="pixelfed",
    title="Pixelfed",
    profile=re.compile(
        r"https://(?P<host>pixelfed\.[a-z\d.-]+|[\w.-]*pixelfed[\w.-]*)"
        r"/(?:@|i/web/profile/|users/)?(?P<handle>\w[\w.-]*)/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://[a-z\d.-]+/p/[\w.-]{1,60}/\d{10,}/?", re.IGNORECASE),
    example="https://pixelfed.example/example_person",
    home="https://{host}/{handle}",
    also=("pixelfed.social", "www.pixelfed.social"),
    reserved=frozenset(
        {"about", "account", "admin", "api", "auth", "discover", "explore", "groups", "help", "home", "i"}
        | {"login", "logout", "p", "password", "places", "privacy", "register", "search", "settings", "site"}
        | {"stories", "storage", "terms", "timeline", "users"}
    ),
    rank=Rank.ANYWHERE,
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://{host}/users/{handle}",
            accept=_ACCEPT,
            names=(JsonPointer("/preferredUsername"),),
            expects=(JsonPointer("/preferredUsername"), JsonPointer("/outbox")),
            tells=(
                Tell(
                    outcome=Outcome.OK,
                    at=JsonPointer("/manuallyApprovesFollowers"),
                    says=True,
                    note=_OWN,
                    ends=False,
                ),
            ),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/name")),
                Field(None, JsonPointer("/summary"), "bio", owner=True, text=True, html=True),
                Field(Kind.BIO_LINK, JsonPointer("/alsoKnownAs/*"), owner_link=True, link="{}"),
                Field(
                    None,
                    JsonPointer("/attachment/*/value"),
                    "extra",
                    owner=True,
                    text=True,
                    html=True,
                    label=JsonPointer("/attachment/*/name"),
                ),
            ),
        ),
        Page(
            name="posts",
            url="https://{host}/users/{handle}/outbox?page=1",
            accept=_ACCEPT,
            type=SourceType.POST,
            optional=True,
            posts=Posts(
                each=JsonPointer("/orderedItems/*/object"),
                text=(JsonPointer("/content"), JsonPointer("/summary")),
                html=True,
                posted=JsonPointer("/published"),
                url=JsonPointer("/url"),
                mentions=JsonPointer("/cc/*/name"),
                pictures=(JsonPointer("/attachment/*/name"), JsonPointer("/attachment/*/summary")),
                place=(JsonPointer("/location/latitude"), JsonPointer("/location/longitude")),
                place_name=JsonPointer("/location/name"),
            ),
        ),
    ),
    saved=(
        Field(
            Kind.PROFILE_NAME, Css(".profile-header .display-name, .profile-sidebar-component .display-name")
        ),
        Field(
            None,
            Css(".profile-header .bio, .profile-sidebar-component .bio-body"),
            "bio",
            owner=True,
            text=True,
            html=True,
        ),
    ),
    settings_url="https://{host}/settings/privacy",
)
