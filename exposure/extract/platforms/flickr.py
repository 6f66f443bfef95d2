"""Flickr: the person's page, the newest photos, and the places where they were taken.

Formats: ``modelExport`` in the page, as a maintained reader of it had it in May 2026; the feeds
``photos_public.gne`` (JSON) and ``geo`` (RSS with GeoRSS) of https://www.flickr.com/services/feeds/,
as known in 2026; both show the newest 20 without a key. ``date_taken`` carries an offset that is not the
camera's, so it is not read. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Key, Page, Platform, Posts, Tier
from exposure.model import Css, JsonPointer, Kind, SourceType

_FEEDS = "https://www.flickr.com/services/feeds"
_PERSON = "/person-profile-models/0"
_OWNER = "/photostream-models/0/owner"

PLATFORM = Platform(
    name="flickr",
    title="Flickr",
    profile=re.compile(
        r"https://(?:(?:www|m)\.)?flickr\.com/(?:photos|people)/(?P<handle>\d+@N\d{2}|[\w-]{2,64})/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://(?:(?:www|m)\.)?flickr\.com/photos/[^/]+/\d+(?:/.*)?", re.IGNORECASE),
    example="https://www.flickr.com/people/example-person/",
    home="https://www.flickr.com/people/{handle}/",
    host="flickr.com",
    also=(".flickr.com",),
    reserved=frozenset({"friends", "me", "search", "tags", "upload"}),
    numbered=True,
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.flickr.com/people/{handle}/",
            form=Form.HTML,
            embedded=(
                Embedded(
                    name="modelExport",
                    has=("photostream-models",),
                    names=(JsonPointer(f"{_OWNER}/pathAlias"), JsonPointer(f"{_OWNER}/id")),
                    keys=(Key("nsid", JsonPointer(f"{_OWNER}/id")),),
                    fields=(
                        Field(Kind.PROFILE_NAME, JsonPointer(f"{_OWNER}/realname")),
                        Field(None, JsonPointer(f"{_OWNER}/username"), text=True),
                        Field(Kind.BIO_TOWN, JsonPointer(f"{_PERSON}/location")),
                        Field(Kind.BIO_TOWN, JsonPointer(f"{_PERSON}/hometown")),
                        Field(Kind.BIO_JOB, JsonPointer(f"{_PERSON}/occupation")),
                        Field(
                            None,
                            JsonPointer(f"{_PERSON}/profileDescriptionExpanded"),
                            "description",
                            owner=True,
                            text=True,
                            html=True,
                        ),
                        Field(
                            None,
                            JsonPointer(f"{_PERSON}/description"),
                            "description",
                            owner=True,
                            text=True,
                            html=True,
                        ),
                    ),
                ),
            ),
        ),
        Page(
            name="posts",
            url=f"{_FEEDS}/photos_public.gne?id={{nsid}}&format=json&nojsoncallback=1",
            type=SourceType.POST,
            optional=True,
            posts=Posts(
                each=JsonPointer("/items/*"),
                text=(JsonPointer("/title"),),
                posted=JsonPointer("/published"),
                url=JsonPointer("/link"),
                tags=(JsonPointer("/tags"),),
                spaced=True,
            ),
        ),
        Page(
            name="places",
            url=f"{_FEEDS}/geo/?id={{nsid}}&format=rss_200",
            form=Form.FEED,
            head=False,
            type=SourceType.POST,
            optional=True,
        ),
    ),
    saved=(Field(None, Css(".profile-description, .bio-infos-container"), text=True, html=True),),
    settings_url="https://www.flickr.com/account/privacy",
)
