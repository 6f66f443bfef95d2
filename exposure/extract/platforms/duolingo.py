"""Duolingo: the learner's profile, over the interface behind its own site.

Format: ``/2017-06-30/users?username=NAME``, not documented by its makers; the fields are those that
maintained readers of it found in May 2026, the others are read tolerantly. Saved pages: an
application, so only what every page syntax finds is read.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Level, Outcome

PLATFORM = Platform(
    name="duolingo",
    title="Duolingo",
    profile=re.compile(
        r"https://(?:www\.)?duolingo\.com/(?:profile|u)/(?P<handle>[\w.-]{1,40})/?", re.IGNORECASE
    ),
    example="https://www.duolingo.com/profile/example-person",
    home="https://www.duolingo.com/profile/{handle}",
    host="duolingo.com",
    also=(".duolingo.com",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://www.duolingo.com/2017-06-30/users?username={handle}",
            names=(JsonPointer("/users/0/username"),),
            expects=(JsonPointer("/users/0/username"), JsonPointer("/users/0/id")),
            tells=(Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/users"), says=[]),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/users/0/name")),
                Field(None, JsonPointer("/users/0/bio"), "bio", owner=True, text=True),
                Field(Kind.BIO_TOWN, JsonPointer("/users/0/location")),
                Field(Kind.BIO_INTEREST, JsonPointer("/users/0/courses/*/title"), level=Level.LIKELY),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('[data-test="profile-name"], h1[data-test="profile-display-name"]')),
        Field(None, Css('[data-test="profile-bio"]'), "bio", owner=True, text=True),
    ),
    settings_url="https://www.duolingo.com/settings/privacy",
)
