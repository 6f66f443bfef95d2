"""Snapchat: a name and a picture at most without the app, so its owner brings the page or the export.

Saved pages: ``__NEXT_DATA__`` with ``userProfile.publicProfileInfo`` for public profiles and
``userProfile.userInfo`` for private ones, as eight public readers of 2023 to 2026 had it.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Platform, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import JsonPointer, Kind, Words

_NEXT = "script#__NEXT_DATA__"
_PROFILE = "/props/pageProps/userProfile"
_PRIVATE = Words.of(
    "Your account is private: a stranger sees the name that you chose and your Bitmoji, and nothing else."
)

PLATFORM = Platform(
    name="snapchat",
    title="Snapchat",
    profile=re.compile(
        r"https://(?:www\.)?snapchat\.com/(?:add/|@|t/)(?P<handle>[a-z][\w.-]{1,13}[a-z\d])/?", re.IGNORECASE
    ),
    post=re.compile(r"https://(?:www\.)?snapchat\.com/(?:spotlight|p|@[\w.-]+/spotlight)/.*", re.IGNORECASE),
    example="https://www.snapchat.com/@example.person",
    home="https://www.snapchat.com/@{handle}",
    host="snapchat.com",
    also=(".snapchat.com",),
    tier=Tier.WALL,
    saved_data=(
        Embedded(
            script=_NEXT,
            root=JsonPointer(f"{_PROFILE}/publicProfileInfo"),
            names=(JsonPointer("/username"),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/title")),
                Field(None, JsonPointer("/bio"), "bio", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer("/websiteUrl"), "website", owner=True, link="{}"),
                Field(Kind.BIO_TOWN, JsonPointer("/address")),
            ),
        ),
        Embedded(
            script=_NEXT,
            root=JsonPointer(f"{_PROFILE}/userInfo"),
            names=(JsonPointer("/username"),),
            note=_PRIVATE,
            fields=(Field(Kind.PROFILE_NAME, JsonPointer("/displayName")),),
        ),
    ),
    shows=(Kind.PLACE_TAG,),
    ways=(
        saved("snapchat.com/@YOUR-NAME", "your name and your picture"),
        export(
            'Choose "My Data", switch on "Export JSON Files", and submit the request.',
            url="accounts.snapchat.com",
        ),
    ),
    settings_url="https://accounts.snapchat.com/",
)
