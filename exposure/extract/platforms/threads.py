"""Threads: turns logged-out programs away, so its owner brings the page or the export.

Saved pages: ``og:description`` as ``N Followers • M Threads • biography. See the latest conversations
with @name.``, met in tests of three public readers of 2025 and 2026; JSON in the page (Relay), where
the browser kept it: users with ``username`` and ``biography``, posts under ``mediaData``.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Platform, Posts, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import Css, JsonPointer, Kind

_JSON = 'script[type="application/json"]'
_NAME = re.compile(r"\A(.{1,200}?)\s\(@[^)]{1,60}\)", re.DOTALL)
_BIO = re.compile(r"\bThreads? • (.*?)\.? See the latest conversations", re.DOTALL)

PLATFORM = Platform(
    name="threads",
    title="Threads",
    profile=re.compile(r"https://(?:www\.)?threads\.(?:net|com)/@(?P<handle>[\w.]{1,30})/?", re.IGNORECASE),
    post=re.compile(r"https://(?:www\.)?threads\.(?:net|com)/(?:@[\w.]+/post|t)/.*", re.IGNORECASE),
    example="https://www.threads.com/@example_person",
    home="https://www.threads.com/@{handle}",
    host="threads.com",
    also=("www.threads.com", "threads.net", "www.threads.net"),
    tier=Tier.WALL,
    saved=(
        Field(Kind.PROFILE_NAME, Css('head > meta[property="og:title"]', "content"), part=_NAME),
        Field(
            None,
            Css('head > meta[property="og:description"]', "content"),
            "bio",
            owner=True,
            text=True,
            part=_BIO,
        ),
    ),
    saved_data=(
        Embedded(
            script=_JSON,
            has=("username", "biography"),
            names=(JsonPointer("/username"),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/full_name")),
                Field(None, JsonPointer("/biography"), "bio", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer("/bio_links/*/url"), owner_link=True, link="{}"),
            ),
        ),
        Embedded(
            script=_JSON,
            has=("mediaData",),
            posts=(
                Posts(
                    each=JsonPointer("/mediaData/edges/*/node/thread_items/*/post"),
                    text=(JsonPointer("/caption/text"),),
                    posted=JsonPointer("/taken_at"),
                    author=(JsonPointer("/user/username"),),
                    pictures=(JsonPointer("/accessibility_caption"),),
                ),
            ),
        ),
    ),
    ways=(
        saved("threads.com/@YOUR-NAME", "your name, your picture and your newest posts"),
        export(
            'Choose "Create export", your Threads profile and "Export to device".',
            "Choose the format JSON, and start the export.",
            url="accountscenter.threads.com/info_and_permissions/dyi/",
        ),
    ),
    settings_url="https://www.threads.com/settings/privacy",
)
