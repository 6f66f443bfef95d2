"""TikTok: mostly a challenge for scripts, so its owner brings the page or the export.

Saved pages: the ``data-e2e`` marks of its web app.
"""

import re

from exposure.extract.platforms.contract import Field, Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Css, Kind

PLATFORM = Platform(
    name="tiktok",
    title="TikTok",
    profile=re.compile(r"https://(?:(?:www|m)\.)?tiktok\.com/@(?P<handle>[\w.]{2,24})/?", re.IGNORECASE),
    example="https://www.tiktok.com/@example_person",
    home="https://www.tiktok.com/@{handle}",
    host="tiktok.com",
    also=(".tiktok.com",),
    tier=Tier.WALL,
    saved=(
        Field(Kind.PROFILE_NAME, Css('[data-e2e="user-subtitle"]')),
        Field(None, Css('[data-e2e="user-bio"]'), "bio", owner=True, text=True),
        Field(Kind.BIO_LINK, Css('[data-e2e="user-link"]'), "website", owner=True, link="{}"),
    ),
    shows=(Kind.PLACE_TAG, Kind.POST_TIME, Kind.MENTION, Kind.HASHTAG),
    ways=(
        SAVED,
        export(
            'Open "Settings and privacy", "Account", "Download your data".',
            "Choose all data and the format JSON.",
            url="https://www.tiktok.com/setting/download-your-data",
        ),
    ),
    settings_url="https://www.tiktok.com/setting",
)
