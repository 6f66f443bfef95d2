"""Discord: has no public profile pages, so its owner brings the export."""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Kind

PLATFORM = Platform(
    name="discord",
    title="Discord",
    profile=re.compile(
        r"https://(?:(?:canary|ptb)\.)?discord(?:app)?\.com/users/(?P<handle>\d{17,20})/?", re.IGNORECASE
    ),
    example="https://discord.com/users/000000000000000000",
    home="https://discord.com/users/{handle}",
    host="discord.com",
    also=(".discord.com", "discordapp.com", ".discordapp.com"),
    tier=Tier.WALL,
    shows=(Kind.PROFILE_NAME, Kind.BIO_LINK),
    ways=(
        SAVED,
        export('Open "User Settings", "Data & Privacy", and request all of your data.'),
    ),
    settings_url="https://discord.com/channels/@me",
)
