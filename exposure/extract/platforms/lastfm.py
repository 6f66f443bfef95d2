"""Last.fm: the profile's page. Its interface wants a key; the page often keeps programs out.

Format: the classes of the page that a maintained reader of it had in May 2026 (name, since when); the
text "about me" is believed. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tier
from exposure.model import Css, Kind

PLATFORM = Platform(
    name="lastfm",
    title="Last.fm",
    profile=re.compile(
        r"https://(?:www\.)?last\.fm/(?:[a-z]{2}/)?user/(?P<handle>[a-z][\w-]{1,14})/?", re.IGNORECASE
    ),
    example="https://www.last.fm/user/example-person",
    home="https://www.last.fm/user/{handle}",
    host="last.fm",
    also=("www.last.fm",),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.last.fm/user/{handle}",
            form=Form.HTML,
            expects=(Css(".header-title, .header-title-display-name"),),
            fields=(
                Field(
                    Kind.PROFILE_NAME,
                    Css(".header-title-display-name"),
                    part=re.compile(r"\A([^·•]+)"),
                ),
                Field(
                    None,
                    Css(".about-me-sidebar p, .about-me-header + p"),
                    "about",
                    owner=True,
                    many=True,
                    text=True,
                    html=True,
                ),
                Field(Kind.BIO_LINK, Css(".about-me-sidebar a", "href"), owner_link=True, link="{}"),
            ),
        ),
    ),
    settings_url="https://www.last.fm/settings/privacy",
)
