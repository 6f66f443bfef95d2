"""Etsy: a shop or a person, where it lets programs in; it mostly does not.

Format: the page's JSON-LD and ``og`` tags by the page syntaxes; town, "about" and policies of a shop
by its own marks, believed (2026). Policies often hold a return address. Saved pages are read like the
live one.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tier
from exposure.model import Css, Kind, Level

PLATFORM = Platform(
    name="etsy",
    title="Etsy",
    profile=re.compile(
        r"https://(?:www\.)?etsy\.com/(?:[a-z]{2}(?:-[a-z]{2})?/)?"
        r"(?P<ownpath>(?P<handle>(?:shop|people)/[\w-]{4,20}))/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:www\.)?etsy\.com/(?:[a-z]{2}(?:-[a-z]{2})?/)?listing/\d+(?:/.*)?", re.IGNORECASE
    ),
    example="https://www.etsy.com/shop/ExampleShop",
    home="https://www.etsy.com/{ownpath}",
    host="etsy.com",
    also=(".etsy.com",),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.etsy.com/{ownpath}",
            form=Form.HTML,
            fields=(
                Field(Kind.PROFILE_NAME, Css(".shop-owner-name, .profile-header h1"), level=Level.LIKELY),
                Field(Kind.BIO_TOWN, Css(".shop-location, .profile-location")),
                Field(
                    None,
                    Css("[data-region='about'], .profile-about"),
                    "about",
                    owner=True,
                    text=True,
                    html=True,
                ),
                Field(
                    None,
                    Css("[data-region='announcement'], [data-region='policies']"),
                    "policies",
                    owner=True,
                    many=True,
                    text=True,
                    html=True,
                ),
            ),
        ),
    ),
    settings_url="https://www.etsy.com/your/account/privacy",
)
