"""Substack: the profile of a reader or writer, over the interface behind its own site.

Format: ``/api/v1/user/NAME/public_profile``, not documented by its makers; name, bio and picture as
maintained readers of it found them in May 2026, what is subscribed to and written for is read
tolerantly. Saved pages: an application, so what every page syntax finds is read.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tier
from exposure.model import Css, JsonPointer, Kind

PLATFORM = Platform(
    name="substack",
    title="Substack",
    profile=re.compile(
        r"https://(?:www\.)?substack\.com/@(?P<handle>[\w-]{1,60})(?:/(?:posts|notes|likes|reads))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:www\.)?substack\.com/(?:@[\w-]+/note|home/post|profile)/[^/]+/?", re.IGNORECASE
    ),
    example="https://substack.com/@exampleperson",
    home="https://substack.com/@{handle}",
    host="substack.com",
    also=("www.substack.com",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://substack.com/api/v1/user/{handle}/public_profile",
            names=(JsonPointer("/handle"),),
            expects=(JsonPointer("/id"), JsonPointer("/name")),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/name")),
                Field(None, JsonPointer("/bio"), "bio", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer("/userLinks/*/value"), owner_link=True, link="{}"),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/primaryPublication/subdomain"),
                    owner_link=True,
                    link="https://{}.substack.com/",
                ),
                Field(Kind.BIO_INTEREST, JsonPointer("/subscriptions/*/publication/name")),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('meta[property="profile:display_name"]', "content")),
        Field(None, Css('[data-testid="profile-bio"]'), "bio", owner=True, text=True),
    ),
    settings_url="https://substack.com/settings",
)
