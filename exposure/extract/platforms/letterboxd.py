"""Letterboxd: the diary of films as a feed, and the profile's page where it lets us in.

Formats: RSS 2.0 at ``letterboxd.com/NAME/rss/``, as known in 2026; the page often keeps programs out,
and what of it is read (biography, town, website) is believed. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tier
from exposure.model import Css, Kind, Level

PLATFORM = Platform(
    name="letterboxd",
    title="Letterboxd",
    profile=re.compile(
        r"https://(?:www\.)?letterboxd\.com/(?P<handle>\w{2,15})(?:/(?:films|diary|reviews|lists|watchlist))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://(?:www\.)?letterboxd\.com/\w+/(?:film|list)/[^/]+(?:/.*)?", re.IGNORECASE),
    example="https://letterboxd.com/example_person/",
    home="https://letterboxd.com/{handle}/",
    host="letterboxd.com",
    also=(".letterboxd.com",),
    reserved=frozenset(
        {
            "about",
            "activity",
            "actor",
            "apps",
            "contact",
            "create",
            "director",
            "film",
            "films",
            "gift",
            "help",
        }
        | {
            "journal",
            "legal",
            "list",
            "lists",
            "members",
            "people",
            "pro",
            "search",
            "settings",
            "signin",
            "sign",
        }
        | {"tag", "welcome", "writer", "year"}
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://letterboxd.com/{handle}/rss/",
            form=Form.FEED,
            head=False,
            fields=(Field(Kind.PROFILE_NAME, Css("item > dc|creator"), level=Level.LIKELY),),
        ),
        Page(
            name="about",
            url="https://letterboxd.com/{handle}/",
            form=Form.HTML,
            optional=True,
            fields=(
                Field(
                    Kind.PROFILE_NAME,
                    Css(".profile-name h1, .displayname, .person-display-name"),
                ),
                Field(
                    None,
                    Css(".profile-summary .bio .body-text, #person-bio .body-text"),
                    "bio",
                    owner=True,
                    many=True,
                    text=True,
                    html=True,
                ),
                Field(Kind.BIO_TOWN, Css(".profile-metadata div.metadatum .label")),
                Field(
                    Kind.BIO_LINK, Css(".profile-metadata a.metadatum", "href"), owner_link=True, link="{}"
                ),
            ),
        ),
    ),
    settings_url="https://letterboxd.com/settings/",
)
