"""VK: an app in one page that shows little to strangers, so its owner brings the page.

A saved page is read by the general page syntaxes; no marks of its own were found described, nor a field that
only the owner writes.
"""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import saved
from exposure.model import Kind

PLATFORM = Platform(
    name="vk",
    title="VK",
    profile=re.compile(
        r"https://(?:(?:www|m)\.)?vk\.(?:com|ru)/(?P<handle>id\d+|[\w.]{3,32})/?", re.IGNORECASE
    ),
    post=re.compile(
        r"https://(?:(?:www|m)\.)?vk\.(?:com|ru)/(?:wall|photo|video|clip)-?\d+_\d+.*", re.IGNORECASE
    ),
    example="https://vk.com/example_person",
    home="https://vk.com/{handle}",
    host="vk.com",
    also=(".vk.com", "vk.ru", ".vk.ru"),
    reserved=frozenset(
        {
            "about",
            "albums",
            "apps",
            "audio",
            "bookmarks",
            "clips",
            "docs",
            "feed",
            "friends",
            "groups",
            "help",
            "im",
        }
        | {
            "login",
            "market",
            "music",
            "privacy",
            "search",
            "settings",
            "support",
            "terms",
            "video",
            "away.php",
        }
    ),
    tier=Tier.WALL,
    shows=(Kind.PROFILE_NAME, Kind.BIO_TOWN, Kind.BIO_BIRTH),
    ways=(saved("vk.com/YOUR-NAME", "your name, your picture and your details"),),
    settings_url="https://vk.com/settings?act=privacy",
)
