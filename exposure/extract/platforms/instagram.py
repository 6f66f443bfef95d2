"""Instagram: shows nothing dependable without a login, so its owner brings the page or the export.

Address forms: checked against lists of profile addresses of 2026. A saved page is read by the general
page syntaxes (OpenGraph).
"""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Kind

PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    profile=re.compile(
        r"https://(?:(?:www|m)\.)?(?:instagram\.com|instagr\.am)/"
        r"(?P<handle>[a-z\d_](?:[\w.]{0,28}\w)?)(?:/(?:reels|tagged))?/?",
        re.IGNORECASE,
    ),
    example="https://www.instagram.com/example_person/",
    home="https://www.instagram.com/{handle}/",
    host="instagram.com",
    also=(".instagram.com", "instagr.am", "www.instagr.am"),
    reserved=frozenset(
        {"about", "accounts", "api", "challenge", "developer", "direct", "directory", "explore", "legal"}
        | {"p", "reel", "reels", "stories", "tv", "web"}
    ),
    tier=Tier.WALL,
    shows=(Kind.PROFILE_NAME, Kind.BIO_TOWN, Kind.BIO_LINK, Kind.PLACE_TAG, Kind.POST_TIME, Kind.MENTION),
    ways=(
        SAVED,
        export(
            'Open Accounts Centre, "Your information and permissions", "Export your information".',
            'Choose your account, "Export to device", the format JSON, and the longest time.',
            url="https://accountscenter.instagram.com/info_and_permissions/dyi/",
        ),
    ),
    settings_url="https://www.instagram.com/accounts/privacy_and_security/",
)
