"""Roblox: the player's own words, the count of friends and the groups joined, over the public API.

Formats: https://create.roblox.com/docs/cloud/legacy (users, friends and groups, version 1 and 2), as
known in 2026. Who the friends are is public to members, so their count is the sign of an open list.
Saved pages: believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Level, Outcome

PLATFORM = Platform(
    name="roblox",
    title="Roblox",
    profile=re.compile(
        r"https://(?:(?:www|web|m)\.)?roblox\.com/(?:[a-z]{2}(?:-[a-z]{2})?/)?users/(?P<handle>\d{1,12})(?:/profile)?/?",
        re.IGNORECASE,
    ),
    example="https://www.roblox.com/users/100000000000/profile",
    home="https://www.roblox.com/users/{handle}/profile",
    host="roblox.com",
    also=(".roblox.com",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://users.roblox.com/v1/users/{handle}",
            names=(JsonPointer("/id"),),
            expects=(JsonPointer("/id"), JsonPointer("/name")),
            tells=(Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/isBanned"), says=True),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/displayName"), level=Level.LIKELY),
                Field(None, JsonPointer("/description"), "about", owner=True, text=True),
            ),
        ),
        Page(
            name="friends",
            url="https://friends.roblox.com/v1/users/{handle}/friends/count",
            optional=True,
            fields=(Field(Kind.FRIEND_LIST_OPEN, JsonPointer("/count"), level=Level.LIKELY),),
        ),
        Page(
            name="groups",
            url="https://groups.roblox.com/v2/users/{handle}/groups/roles",
            optional=True,
            fields=(Field(Kind.BIO_INTEREST, JsonPointer("/data/*/group/name")),),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css("#profile-header-title-container-name, .profile-name h1")),
        Field(
            None,
            Css(".profile-about-content-text, .description-content"),
            "about",
            owner=True,
            text=True,
        ),
    ),
    settings_url="https://www.roblox.com/my/account#!/privacy",
)
