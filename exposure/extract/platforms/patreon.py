"""Patreon: a check for robots, so its owner brings the page.

Saved pages: ``__NEXT_DATA__``, ``bootstrapEnvelope`` with ``pageBootstrap`` (or ``bootstrap``),
``campaign`` in the form of JSON:API, as two maintained readers had it in 2026.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Platform, Tier
from exposure.extract.platforms.walls import saved
from exposure.model import JsonPointer, Kind, Level

_SITE = r"https://(?:www\.)?patreon\.com/"
_ENVELOPE = "/props/pageProps/bootstrapEnvelope/*/campaign"
_DATA, _USER = "/data/attributes", "/included/*/attributes"

PLATFORM = Platform(
    name="patreon",
    title="Patreon",
    profile=re.compile(
        rf"{_SITE}(?:(?:cw?/)?(?P<handle>[\w-]+)(?:/(?:about|posts))?/?"
        r"|user\?(?:[^#]*&)?u=(?P<handle2>\d+)(?:&[^#]*)?)",
        re.IGNORECASE,
    ),
    post=re.compile(rf"{_SITE}posts/.+", re.IGNORECASE),
    example="https://www.patreon.com/example_person",
    home="https://www.patreon.com/{handle}",
    host="patreon.com",
    also=(".patreon.com",),
    reserved=frozenset(
        {
            "about",
            "api",
            "apps",
            "c",
            "creation",
            "cw",
            "explore",
            "home",
            "login",
            "messages",
            "policy",
            "portal",
        }
        | {"posts", "pricing", "product", "search", "settings", "signup", "user"}
    ),
    tier=Tier.WALL,
    saved_data=(
        Embedded(
            script="script#__NEXT_DATA__",
            root=JsonPointer(_ENVELOPE),
            names=(JsonPointer(f"{_DATA}/vanity"),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer(f"{_DATA}/name"), level=Level.LIKELY),
                Field(None, JsonPointer(f"{_DATA}/summary"), "about", owner=True, text=True, html=True),
                Field(None, JsonPointer(f"{_DATA}/creation_name"), text=True),
                Field(
                    Kind.PROFILE_NAME,
                    JsonPointer(f"{_USER}/full_name"),
                    says="user",
                    given=JsonPointer("/included/*/type"),
                    level=Level.LIKELY,
                ),
            ),
        ),
    ),
    ways=(saved("www.patreon.com/YOUR-NAME", "your name, your picture and what your page is about"),),
    settings_url="https://www.patreon.com/settings/account",
)
