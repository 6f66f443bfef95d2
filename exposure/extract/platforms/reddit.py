"""Reddit: closed to logged-out programs since 29 May 2026, so its owner brings the page or the export."""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Kind

PLATFORM = Platform(
    name="reddit",
    title="Reddit",
    profile=re.compile(
        r"https://(?:(?:www|old|new|np|m)\.)?reddit\.com/(?:u|user)/(?P<handle>[\w-]{3,20})"
        r"(?:/(?:overview|submitted|comments))?/?",
        re.IGNORECASE,
    ),
    example="https://www.reddit.com/user/example-person/",
    home="https://www.reddit.com/user/{handle}/",
    host="reddit.com",
    also=(".reddit.com",),
    tier=Tier.WALL,
    shows=(Kind.BIO_LINK, Kind.POST_TIME, Kind.GROUP_LOCAL, Kind.TEXT_INTEREST, Kind.TEXT_TOWN),
    ways=(
        SAVED,
        export(
            "Open the page for data requests, choose the whole time, and submit the request.",
            url="https://www.reddit.com/settings/data-request",
        ),
    ),
    settings_url="https://www.reddit.com/settings/profile",
)
