"""Lichess: the player's profile, and the games that say when somebody is awake.

Format: https://lichess.org/api (OpenAPI description of August 2026): ``/api/user/{username}`` and
``/api/user/{username}/activity``. One request at a time, and a minute's wait after 429. Saved pages:
the classes of its profile page, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome

PLATFORM = Platform(
    name="lichess",
    title="Lichess",
    profile=re.compile(
        r"https://(?:www\.)?lichess\.org/@/(?P<handle>[a-z\d][\w-]{0,29})(?:/all)?/?", re.IGNORECASE
    ),
    post=re.compile(
        r"https://(?:www\.)?lichess\.org/(?:[a-z\d]{8}|[a-z\d]{12})(?:/(?:white|black))?/?", re.IGNORECASE
    ),
    example="https://lichess.org/@/example_person",
    home="https://lichess.org/@/{handle}",
    host="lichess.org",
    also=(".lichess.org",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://lichess.org/api/user/{handle}",
            names=(JsonPointer("/username"),),
            expects=(JsonPointer("/id"), JsonPointer("/username")),
            tells=(
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/disabled"), says=True),
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/closed"), says=True),
            ),
            fields=(
                Field(
                    Kind.PROFILE_NAME,
                    JsonPointer("/profile/firstName"),
                    more=(JsonPointer("/profile/lastName"),),
                ),
                Field(Kind.PROFILE_NAME, JsonPointer("/profile/realName")),
                Field(Kind.BIO_TOWN, JsonPointer("/profile/location")),
                Field(None, JsonPointer("/profile/bio"), "bio", owner=True, text=True),
                Field(None, JsonPointer("/profile/links"), "links", owner=True, text=True),
                Field(Kind.STREAM_LIVE, JsonPointer("/streaming"), says=True),
                Field(Kind.POST_TIME, JsonPointer("/seenAt"), time=True),
            ),
        ),
        Page(
            name="activity",
            url="https://lichess.org/api/user/{handle}/activity",
            optional=True,
            fields=(
                Field(Kind.BIO_INTEREST, JsonPointer("/*/teams/*/name")),
                Field(Kind.BIO_INTEREST, JsonPointer("/*/studies/*/name")),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css(".profile-side .name")),
        Field(Kind.BIO_TOWN, Css(".profile-side .location")),
        Field(None, Css(".profile-side .bio"), "bio", owner=True, text=True),
    ),
    settings_url="https://lichess.org/account/profile",
)
