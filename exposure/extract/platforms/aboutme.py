"""about.me: one page about somebody, with what they do, where they live, and their links.

Format: the page's meta tags, its own marks and its links with ``rel="me"``, believed (2026). Saved
pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tier
from exposure.model import Css, Kind

PLATFORM = Platform(
    name="aboutme",
    title="about.me",
    profile=re.compile(r"https://(?:www\.)?about\.me/(?P<handle>[\w.-]{1,40})/?", re.IGNORECASE),
    example="https://about.me/example.person",
    home="https://about.me/{handle}",
    host="about.me",
    also=("www.about.me",),
    reserved=frozenset(
        {"app", "blog", "contact", "discover", "login", "people", "policy", "pro", "signup", "tos"}
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://about.me/{handle}",
            form=Form.HTML,
            fields=(
                Field(Kind.PROFILE_NAME, Css("h1.name, .profile-header h1, [itemprop='name']")),
                Field(Kind.BIO_TOWN, Css(".location, [itemprop='homeLocation']")),
                Field(Kind.BIO_JOB, Css(".headline, .role, [itemprop='jobTitle']")),
                Field(Kind.BIO_WORK, Css(".employer, [itemprop='worksFor']")),
                Field(Kind.BIO_SCHOOL, Css(".education li, [itemprop='alumniOf']")),
                Field(Kind.BIO_INTEREST, Css(".interests li")),
                Field(None, Css(".bio, [itemprop='description']"), "bio", owner=True, text=True, html=True),
                Field(
                    Kind.BIO_LINK, Css("a.social-link, .social-links a", "href"), owner_link=True, link="{}"
                ),
            ),
        ),
    ),
    settings_url="https://about.me/settings",
)
