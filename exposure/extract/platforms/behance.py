"""Behance: the profile of somebody who designs, with town, employer and links.

Format: the JSON in ``script#beconfig-store_state`` of the page, as a maintained reader of it had it;
its own check was broken in May 2026, so every field is optional. Saved pages are read like the live
one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tier
from exposure.model import JsonPointer, Kind

PLATFORM = Platform(
    name="behance",
    title="Behance",
    profile=re.compile(
        r"https://(?:www\.)?behance\.net/(?P<handle>[\w-]{3,40})(?:/(?:projects|info|appreciated|moodboards))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://(?:www\.)?behance\.net/gallery/\d+(?:/.*)?", re.IGNORECASE),
    example="https://www.behance.net/example-person",
    home="https://www.behance.net/{handle}",
    host="behance.net",
    also=("www.behance.net",),
    reserved=frozenset(
        {"about", "assets", "blog", "careers", "dev", "galleries", "gallery", "hire", "joblist", "live"}
        | {"moodboards", "notifications", "pro", "search", "settings", "sitemap", "terms"}
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.behance.net/{handle}",
            form=Form.HTML,
            embedded=(
                Embedded(
                    script="script#beconfig-store_state",
                    root=JsonPointer("/profile/owner"),
                    names=(JsonPointer("/username"),),
                    expects=(JsonPointer("/display_name"),),
                    fields=(
                        Field(
                            Kind.PROFILE_NAME, JsonPointer("/first_name"), more=(JsonPointer("/last_name"),)
                        ),
                        Field(Kind.PROFILE_NAME, JsonPointer("/display_name")),
                        Field(Kind.BIO_TOWN, JsonPointer("/city")),
                        Field(Kind.BIO_WORK, JsonPointer("/company")),
                        Field(Kind.BIO_JOB, JsonPointer("/occupation")),
                        Field(Kind.BIO_LINK, JsonPointer("/website"), "website", owner=True, link="{}"),
                        Field(Kind.BIO_LINK, JsonPointer("/social_links/*/url"), owner_link=True, link="{}"),
                        Field(None, JsonPointer("/sections/*"), "about", owner=True, text=True, html=True),
                    ),
                ),
            ),
        ),
    ),
    settings_url="https://www.behance.net/settings",
)
