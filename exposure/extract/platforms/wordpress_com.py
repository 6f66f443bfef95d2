"""WordPress.com: a blog, its posts and where they were written, over the public API.

Format: https://developer.wordpress.com/docs/api/ (version 1.1, ``/sites/$site`` and
``/sites/$site/posts/``), as known in 2026; readable without a key for public blogs. Dates carry the
blog's own clock. Saved pages: the classes of its themes, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Posts, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome, SourceType

_API = "https://public-api.wordpress.com/rest/v1.1/sites/{handle}.wordpress.com"
_LATITUDE, _LONGITUDE = (JsonPointer(f"/geo/{name}") for name in ("latitude", "longitude"))

PLATFORM = Platform(
    name="wordpress_com",
    title="WordPress.com",
    profile=re.compile(r"https://(?P<handle>[a-z\d][a-z\d-]{0,62})\.wordpress\.com/?", re.IGNORECASE),
    post=re.compile(r"https://[a-z\d-]+\.wordpress\.com/\d{4}/\d\d/\d\d/[^/]+/?", re.IGNORECASE),
    example="https://exampleperson.wordpress.com/",
    home="https://{handle}.wordpress.com/",
    host="wordpress.com",
    also=(".wordpress.com",),
    reserved=frozenset(
        {"api", "apps", "developer", "en", "de", "es", "fr", "it", "pt", "ja", "learn", "media", "public-api"}
        | {"r-login", "subscribe", "support", "theme", "widgets", "wordpress", "www"}
    ),
    tier=Tier.FEED,
    pages=(
        Page(
            name="profile",
            url=_API,
            expects=(JsonPointer("/ID"), JsonPointer("/name")),
            tells=(
                Tell(outcome=Outcome.PRIVATE, at=JsonPointer("/is_private"), says=True),
                Tell(outcome=Outcome.PRIVATE, status=403, text="private"),
            ),
            fields=(Field(None, JsonPointer("/description"), "tagline", owner=True, text=True, html=True),),
        ),
        Page(
            name="posts",
            url=f"{_API}/posts/?number=40",
            type=SourceType.POST,
            optional=True,
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/posts/0/author/name"), html=True),
                Field(Kind.BIO_LINK, JsonPointer("/posts/0/author/URL"), link="{}"),
            ),
            posts=Posts(
                each=JsonPointer("/posts/*"),
                text=(JsonPointer("/content"), JsonPointer("/title")),
                html=True,
                posted=JsonPointer("/date"),
                url=JsonPointer("/URL"),
                tags=(JsonPointer("/tags/*/name"), JsonPointer("/categories/*/name")),
                place=(_LATITUDE, _LONGITUDE),
            ),
        ),
    ),
    saved=(Field(None, Css(".site-description, .wp-block-site-tagline"), "tagline", owner=True, text=True),),
    settings_url="https://wordpress.com/settings/general/{handle}.wordpress.com",
)
