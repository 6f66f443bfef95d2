"""Substack: one newsletter, by its feed. The profile of the one who writes is ``substack``.

Format: RSS 2.0 at ``NAME.substack.com/feed``, as known in 2026. The channel's description is the
newsletter's own line about itself. Saved pages: every page syntax.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tier
from exposure.model import Css, Kind, Level

PLATFORM = Platform(
    name="substack_site",
    title="Substack newsletter",
    profile=re.compile(
        r"https://(?!(?:www|on|support|blog|reader|read)\.)(?P<handle>[a-z\d][a-z\d-]{0,62})\.substack\.com"
        r"(?:/(?:about|archive))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://[a-z\d-]+\.substack\.com/p/[^/]+(?:/.*)?", re.IGNORECASE),
    example="https://example-notes.substack.com/",
    home="https://{handle}.substack.com/",
    host="substack.com",
    also=(".substack.com",),
    tier=Tier.FEED,
    pages=(
        Page(
            name="profile",
            url="https://{handle}.substack.com/feed",
            form=Form.FEED,
            head=False,
            fields=(
                Field(Kind.PROFILE_NAME, Css("item > dc|creator"), level=Level.LIKELY),
                Field(None, Css("channel > description"), "description", owner=True, text=True, html=True),
            ),
        ),
    ),
    saved=(
        Field(
            None,
            Css(".publication-tagline, [data-testid='publication-tagline']"),
            "description",
            owner=True,
            text=True,
        ),
    ),
    settings_url="https://{handle}.substack.com/publish/settings",
)
