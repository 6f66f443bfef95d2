"""Keybase: the profile and the proofs, which are a signed map of somebody's other accounts.

Format: https://keybase.io/docs/api/1.0/call/user/lookup, and the fields that maintained readers of it
use (2026). The product is frozen. Saved pages: believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome

_ONE = "/them/0"

PLATFORM = Platform(
    name="keybase",
    title="Keybase",
    profile=re.compile(
        r"https://(?:www\.)?keybase\.io/(?P<handle>[a-z\d](?:_?[a-z\d]){1,15})/?", re.IGNORECASE
    ),
    example="https://keybase.io/exampleperson",
    home="https://keybase.io/{handle}",
    host="keybase.io",
    also=(".keybase.io",),
    reserved=frozenset(
        {"account", "blog", "docs", "download", "inv", "login", "privacypolicy", "search", "team", "terms"}
    ),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://keybase.io/_/api/1.0/user/lookup.json?usernames={handle}",
            names=(JsonPointer(f"{_ONE}/basics/username"),),
            expects=(JsonPointer(f"{_ONE}/basics/username"),),
            tells=(
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer(_ONE), says=None),
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/them"), says=[]),
            ),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer(f"{_ONE}/profile/full_name")),
                Field(Kind.BIO_TOWN, JsonPointer(f"{_ONE}/profile/location")),
                Field(None, JsonPointer(f"{_ONE}/profile/bio"), "bio", owner=True, text=True),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer(f"{_ONE}/proofs_summary/all/*/service_url"),
                    owner_link=True,
                    link="{}",
                    rel_me=True,
                ),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css(".profile-heading .full-name")),
        Field(Kind.BIO_TOWN, Css(".profile-heading .location")),
        Field(None, Css(".profile-heading .bio"), "bio", owner=True, text=True),
    ),
    settings_url="https://keybase.io/account",
)
