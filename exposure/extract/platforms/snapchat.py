"""Snapchat: a name and a picture at most without the app, so its owner brings the page or the export."""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Kind

PLATFORM = Platform(
    name="snapchat",
    title="Snapchat",
    profile=re.compile(
        r"https://(?:www\.)?snapchat\.com/(?:add/|@|t/)(?P<handle>[a-z][\w.-]{1,13}[a-z\d])/?", re.IGNORECASE
    ),
    example="https://www.snapchat.com/@example.person",
    home="https://www.snapchat.com/@{handle}",
    host="snapchat.com",
    also=(".snapchat.com",),
    tier=Tier.WALL,
    shows=(Kind.PROFILE_NAME, Kind.BIO_TOWN, Kind.BIO_LINK, Kind.PLACE_TAG),
    ways=(
        SAVED,
        export(
            'Open accounts.snapchat.com, log in, and choose "My Data".',
            'Switch on "Export JSON Files", and submit the request.',
            url="https://accounts.snapchat.com/",
        ),
    ),
    settings_url="https://accounts.snapchat.com/",
)
