"""Spotify: a listener's page. A program sees its meta tags; what was played is in the owner's export.

Format: ``og`` tags of the page, believed (2026). It has no biography. Saved pages: the names of public
playlists by the marks of its web app, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Css, Kind, Level

PLATFORM = Platform(
    name="spotify",
    title="Spotify",
    profile=re.compile(
        r"https://open\.spotify\.com/(?:intl-[a-z]{2}/)?user/(?P<handle>[^/?#]{1,60})/?", re.IGNORECASE
    ),
    post=re.compile(
        r"https://open\.spotify\.com/(?:intl-[a-z]{2}/)?(?:playlist|track|episode|album)/[^/]+/?",
        re.IGNORECASE,
    ),
    example="https://open.spotify.com/user/exampleperson",
    home="https://open.spotify.com/user/{handle}",
    host="open.spotify.com",
    also=("www.spotify.com", "play.spotify.com"),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://open.spotify.com/user/{handle}",
            form=Form.HTML,
            fields=(
                Field(
                    Kind.PROFILE_NAME,
                    Css('meta[property="og:title"]', "content"),
                    part=re.compile(r"\A(.{1,100}?)\s*(?:[|•]\s|on Spotify|\Z)"),
                    unless=re.compile("Spotify.*", re.IGNORECASE),
                ),
            ),
        ),
    ),
    saved=(
        Field(
            Kind.BIO_INTEREST,
            Css('a[href^="/playlist/"] [data-encore-id="cardTitle"], a[href^="/playlist/"][title]', "title"),
            level=Level.LIKELY,
        ),
    ),
    ways=(
        SAVED,
        export(
            'Open your account page, "Account privacy", "Download your data".',
            'Choose "Account data" and press "Request data".',
            url="https://www.spotify.com/account/privacy/",
        ),
    ),
    settings_url="https://www.spotify.com/account/profile/",
)
