"""SoundCloud: the profile's page and the feed of its sounds. It often keeps programs out.

Formats: ``__sc_hydration`` in the page, as a maintained reader of it had it in May 2026; its links
(``webProfiles``) are believed; the feed (RSS 2.0) as known in 2026. Saved pages are read like the live
one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Key, Page, Platform, Tier
from exposure.model import JsonPointer, Kind, SourceType

PLATFORM = Platform(
    name="soundcloud",
    title="SoundCloud",
    profile=re.compile(r"https://(?:(?:www|m)\.)?soundcloud\.com/(?P<handle>[\w-]{3,40})/?", re.IGNORECASE),
    post=re.compile(r"https://(?:(?:www|m)\.)?soundcloud\.com/[\w-]+/(?:sets/)?[\w-]+/?", re.IGNORECASE),
    example="https://soundcloud.com/example-person",
    home="https://soundcloud.com/{handle}",
    host="soundcloud.com",
    also=(".soundcloud.com",),
    reserved=frozenset(
        {"charts", "community-guidelines", "creators", "discover", "feed", "for-artists", "imprint", "jobs"}
        | {"library", "likes", "logout", "messages", "mobile", "notifications", "oembed", "pages", "popular"}
        | {"search", "settings", "signin", "stations", "stream", "tags", "terms-of-use", "upload", "you"}
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://soundcloud.com/{handle}",
            form=Form.HTML,
            embedded=(
                Embedded(
                    name="__sc_hydration",
                    has=("permalink", "full_name"),
                    names=(JsonPointer("/permalink"),),
                    keys=(Key("id", JsonPointer("/id")),),
                    fields=(
                        Field(Kind.PROFILE_NAME, JsonPointer("/full_name")),
                        Field(None, JsonPointer("/username"), text=True),
                        Field(Kind.BIO_TOWN, JsonPointer("/city")),
                        Field(None, JsonPointer("/description"), "description", owner=True, text=True),
                    ),
                ),
                Embedded(
                    name="__sc_hydration",
                    fields=(Field(Kind.BIO_LINK, JsonPointer("/*/data/*/url"), owner_link=True, link="{}"),),
                ),
            ),
        ),
        Page(
            name="posts",
            url="https://feeds.soundcloud.com/users/soundcloud:users:{id}/sounds.rss",
            form=Form.FEED,
            head=False,
            type=SourceType.POST,
            optional=True,
        ),
    ),
    settings_url="https://soundcloud.com/settings/privacy",
)
