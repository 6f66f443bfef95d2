"""Threads: turns logged-out programs away, so its owner brings the page or the export."""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Kind

PLATFORM = Platform(
    name="threads",
    title="Threads",
    profile=re.compile(r"https://(?:www\.)?threads\.(?:net|com)/@(?P<handle>[\w.]{1,30})/?", re.IGNORECASE),
    example="https://www.threads.com/@example_person",
    home="https://www.threads.com/@{handle}",
    host="threads.com",
    also=("www.threads.com", "threads.net", "www.threads.net"),
    tier=Tier.WALL,
    shows=(Kind.PROFILE_NAME, Kind.BIO_LINK, Kind.POST_TIME, Kind.MENTION),
    ways=(
        SAVED,
        export(
            'Open Accounts Centre, "Your information and permissions", "Export your information".',
            'Choose your Threads profile, "Export to device", and the format JSON.',
            url="https://accountscenter.threads.com/info_and_permissions/dyi/",
        ),
    ),
    settings_url="https://www.threads.com/settings/privacy",
)
