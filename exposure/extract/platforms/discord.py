"""Discord: has no public profile pages, so its owner brings the export.

What people on the same servers see in the pop-out of a profile cannot be read from a saved page: its
marks change with every version, and none of them was found described.
"""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import export
from exposure.model import Kind

PLATFORM = Platform(
    name="discord",
    title="Discord",
    profile=re.compile(
        r"https://(?:(?:canary|ptb)\.)?discord(?:app)?\.com/users/(?P<handle>\d{17,20})/?", re.IGNORECASE
    ),
    post=re.compile(
        r"https://(?:(?:canary|ptb)\.)?discord(?:app)?\.com/channels/.+|https://discord\.gg/.+", re.IGNORECASE
    ),
    example="https://discord.com/users/000000000000000000",
    home="https://discord.com/users/{handle}",
    host="discord.com",
    also=(".discord.com", "discordapp.com", ".discordapp.com", "discord.gg"),
    tier=Tier.WALL,
    stranger="Discord has no public profile pages: a logged-out stranger sees nothing here.",
    shows=(Kind.PROFILE_NAME, Kind.BIO_LINK),
    ways=(
        export(
            'Open Discord, press the gear for "User Settings", and choose "Data & Privacy".',
            "Request all of your data.",
        ),
    ),
    settings_url="https://discord.com/channels/@me",
)
