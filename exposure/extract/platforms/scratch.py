"""Scratch: the profile of somebody who makes programs, often a child, and the projects shared.

Format: the answers of the API behind the site (https://api.scratch.mit.edu/users/NAME and
``/projects``), read in public clients of it in 2026; not documented by its makers. ``bio`` is "About
me", ``status`` is "What I'm working on". Saved pages: the profile page's boxes, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Posts, Tier
from exposure.model import Css, JsonPointer, Kind, Level, SourceType

_API = "https://api.scratch.mit.edu/users/{handle}"

PLATFORM = Platform(
    name="scratch",
    title="Scratch",
    profile=re.compile(r"https://(?:www\.)?scratch\.mit\.edu/users/(?P<handle>[\w-]{1,30})/?", re.IGNORECASE),
    post=re.compile(r"https://(?:www\.)?scratch\.mit\.edu/projects/\d+(?:/.*)?", re.IGNORECASE),
    example="https://scratch.mit.edu/users/example_person/",
    home="https://scratch.mit.edu/users/{handle}/",
    host="scratch.mit.edu",
    also=("www.scratch.mit.edu",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=_API,
            names=(JsonPointer("/username"),),
            expects=(JsonPointer("/username"), JsonPointer("/profile")),
            fields=(
                Field(None, JsonPointer("/profile/bio"), "about me", owner=True, text=True),
                Field(None, JsonPointer("/profile/status"), "working on", owner=True, text=True),
                Field(
                    Kind.BIO_TOWN,
                    JsonPointer("/profile/country"),
                    level=Level.LIKELY,
                    unless=re.compile("Location not given"),
                ),
            ),
        ),
        Page(
            name="posts",
            url=f"{_API}/projects?limit=40",
            type=SourceType.POST,
            optional=True,
            posts=Posts(
                each=JsonPointer("/*"),
                text=(JsonPointer("/title"), JsonPointer("/instructions"), JsonPointer("/description")),
                posted=JsonPointer("/history/shared"),
                author=(JsonPointer("/author/username"),),
            ),
        ),
    ),
    saved=(
        Field(None, Css("#bio-readonly .overview, #bio .overview"), "about me", owner=True, text=True),
        Field(
            None, Css("#status-readonly .overview, #status .overview"), "working on", owner=True, text=True
        ),
        Field(Kind.BIO_TOWN, Css(".profile-details .location"), level=Level.LIKELY),
    ),
    settings_url="https://scratch.mit.edu/accounts/settings/",
)
