"""Medium: the feed of the newest stories, and the profile's page where it lets us in.

Formats: RSS 2.0 at ``medium.com/feed/@NAME``; ``__APOLLO_STATE__`` in the page, whose users stand
under keys such as ``User:1``, as a maintained reader of it had it in May 2026. A name at
``NAME.medium.com`` is the same account. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tier
from exposure.model import Css, JsonPointer, Kind, Level

PLATFORM = Platform(
    name="medium",
    title="Medium",
    profile=re.compile(
        r"https://(?:(?:www\.)?medium\.com/@(?P<handle>[\w.-]{1,60})(?:/about)?"
        r"|(?!www\.|help\.|blog\.|policy\.|status\.)(?P<handle2>[a-z\d-]{1,60})\.medium\.com(?:/about)?)/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:www\.)?medium\.com/(?:@[\w.-]+/(?!about/?\Z)|p/)[^/]+|[a-z\d-]+\.medium\.com/[^/]+-[\da-f]{8,12})/?",
        re.IGNORECASE,
    ),
    example="https://medium.com/@example.person",
    home="https://medium.com/@{handle}",
    host="medium.com",
    also=(".medium.com",),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://medium.com/feed/@{handle}",
            form=Form.FEED,
            head=False,
            fields=(Field(Kind.PROFILE_NAME, Css("item > dc|creator"), level=Level.LIKELY),),
        ),
        Page(
            name="about",
            url="https://medium.com/@{handle}/about",
            form=Form.HTML,
            optional=True,
            embedded=(
                Embedded(
                    name="__APOLLO_STATE__",
                    has=("username", "name", "bio"),
                    names=(JsonPointer("/username"),),
                    fields=(
                        Field(Kind.PROFILE_NAME, JsonPointer("/name")),
                        Field(None, JsonPointer("/bio"), "bio", owner=True, text=True),
                        Field(
                            Kind.BIO_LINK,
                            JsonPointer("/twitterScreenName"),
                            owner_link=True,
                            link="https://x.com/{}",
                        ),
                        Field(
                            Kind.BIO_LINK,
                            JsonPointer("/facebookAccountId"),
                            owner_link=True,
                            link="https://www.facebook.com/profile.php?id={}",
                        ),
                    ),
                ),
            ),
        ),
    ),
    settings_url="https://medium.com/me/settings",
)
