"""X (Twitter): an empty page without a login, so its owner brings the page or the archive.

Saved pages: the ``data-testid`` marks of its web app.
"""

import re

from exposure.extract.platforms.contract import Field, Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Css, Kind

PLATFORM = Platform(
    name="x",
    title="X",
    profile=re.compile(
        r"https://(?:(?:www|mobile)\.)?(?:twitter|x)\.com/(?P<handle>\w{1,15})/?", re.IGNORECASE
    ),
    example="https://x.com/example_person",
    home="https://x.com/{handle}",
    host="x.com",
    also=(".x.com", "twitter.com", ".twitter.com"),
    reserved=frozenset(
        {"compose", "explore", "hashtag", "home", "i", "intent", "jobs", "login", "messages", "notifications"}
        | {"privacy", "search", "settings", "share", "signup", "tos"}
    ),
    tier=Tier.WALL,
    saved=(
        Field(None, Css('[data-testid="UserDescription"]'), "bio", owner=True, text=True, html=True),
        Field(Kind.BIO_TOWN, Css('[data-testid="UserLocation"]')),
        Field(Kind.BIO_LINK, Css('[data-testid="UserUrl"]'), "website", owner=True, link="{}"),
        Field(Kind.BIO_BIRTH, Css('[data-testid="UserBirthdate"]')),
    ),
    shows=(Kind.PROFILE_NAME, Kind.PLACE_TAG, Kind.POST_TIME, Kind.MENTION, Kind.HASHTAG),
    ways=(
        SAVED,
        export(
            'Open "Settings and privacy", "Your account", "Download an archive of your data".',
            url="https://x.com/settings/download_your_data",
        ),
    ),
    settings_url="https://x.com/settings/privacy_and_safety",
)
