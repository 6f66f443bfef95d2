"""Flickr: the person's page, the newest photos, and the places where they were taken.

Formats: ``modelExport`` in the page, in the layouts of several readers of it (to 2026); the feeds
``photos_public.gne`` (JSON) and ``geo`` (RSS with GeoRSS) of https://www.flickr.com/services/feeds/,
as known in 2026; both show the newest 20 without a key. ``date_taken`` carries an offset that is not the
camera's, so it is not read. Saved pages are read like the live one.
"""

import re
from urllib.parse import unquote

from exposure.extract import find
from exposure.extract.platforms.contract import Embedded, Field, Form, Key, Page, Platform, Posts, Tier
from exposure.model import Css, JsonPointer, Kind, SourceType

_FEEDS = "https://www.flickr.com/services/feeds"
_OWNER = ("/photostream-models/0/owner", "/photostream-models/0/data/owner/data")
_PERSON = (
    "/person-profile-models/0",
    "/person-profile-models/0/data",
    "/person-public-profile-models/0/data",
)
"""Where a model's values stand: in the layout of some years ago, and in today's."""


def _decoded(value: str) -> str:
    """Return a value as a reader sees it: it is percent-encoded in some layouts, and may hold markup."""
    return find.plain(unquote(value))


def _field(
    kind: Kind | None, models: tuple[str, ...], name: str, *, owner: str = "", link: str = ""
) -> tuple[Field, ...]:
    """Return how a value is read in every layout."""
    return tuple(
        Field(
            kind,
            JsonPointer(f"{model}/{name}"),
            owner,
            owner=bool(owner),
            text=bool(owner and not link),
            link=link,
            read=_decoded,
        )
        for model in models
    )


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
                    names=tuple(JsonPointer(f"{at}/{name}") for at in _OWNER for name in ("pathAlias", "id")),
                    keys=tuple(Key("nsid", JsonPointer(f"{at}/id")) for at in _OWNER),
                    fields=(
                        *_field(Kind.PROFILE_NAME, _OWNER, "realname"),
                        *_field(Kind.BIO_TOWN, _PERSON, "location"),
                        *_field(Kind.BIO_TOWN, _PERSON, "hometown"),
                        *_field(Kind.BIO_JOB, _PERSON, "occupation"),
                        *_field(Kind.BIO_LINK, _PERSON, "website", owner="website", link="{}"),
                        *_field(None, _PERSON, "profileDescriptionExpanded", owner="description"),
                        *_field(None, _PERSON, "description", owner="description"),
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
    shows=(Kind.PLACE_TAG,),
    settings_url="https://www.flickr.com/account/privacy",
)
