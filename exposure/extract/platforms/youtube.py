"""YouTube: the channel's page and the feed of its newest videos.

Formats: ``ytInitialData`` in the page (``channelMetadataRenderer``), as two maintained readers of it
had it in August 2026; the panel "about" (country, links) stands in the page ``/about``, as
several readers of 2026 agree; the feed
``/feeds/videos.xml`` (Atom with Yahoo's ``media``) as known in 2026. Visitors from the EU without a
cookie are sent to a page about cookies: that is a wall. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Key, Page, Platform, Posts, Tier
from exposure.model import Css, JsonPointer, Kind, Level, SourceType

_CHANNEL = "/metadata/channelMetadataRenderer"

PLATFORM = Platform(
    name="youtube",
    title="YouTube",
    profile=re.compile(
        r"https://(?:(?:www|m)\.)?youtube\.com"
        r"(?P<ownpath>/(?P<handle>@[\w.\-·]{3,30}|channel/UC[\w-]{22}|(?:c|user)/[^/?#]{1,100}))"
        r"(?:/(?:about|featured|videos|shorts|streams|playlists|community|posts))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:www|m)\.)?youtube\.com/(?:watch\?.*|(?:shorts|live|embed)/[\w-]+/?)", re.IGNORECASE
    ),
    example="https://www.youtube.com/@example-person",
    home="https://www.youtube.com{ownpath}",
    host="youtube.com",
    also=(".youtube.com",),
    numbered=True,
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.youtube.com{ownpath}",
            form=Form.HTML,
            embedded=(
                Embedded(
                    name="ytInitialData",
                    expects=(JsonPointer(f"{_CHANNEL}/title"),),
                    keys=(Key("channel", JsonPointer(f"{_CHANNEL}/externalId")),),
                    fields=(
                        Field(Kind.PROFILE_NAME, JsonPointer(f"{_CHANNEL}/title"), level=Level.LIKELY),
                        Field(
                            None, JsonPointer(f"{_CHANNEL}/description"), "description", owner=True, text=True
                        ),
                    ),
                ),
            ),
        ),
        Page(
            name="about",
            url="https://www.youtube.com{ownpath}/about",
            form=Form.HTML,
            optional=True,
            embedded=(
                Embedded(
                    name="ytInitialData",
                    has=("canonicalChannelUrl",),
                    fields=(
                        Field(Kind.BIO_TOWN, JsonPointer("/country"), level=Level.LIKELY),
                        Field(
                            Kind.BIO_LINK,
                            JsonPointer("/links/*/channelExternalLinkViewModel/link/content"),
                            owner_link=True,
                            link="{}",
                        ),
                    ),
                ),
            ),
        ),
        Page(
            name="posts",
            url="https://www.youtube.com/feeds/videos.xml?channel_id={channel}",
            form=Form.FEED,
            head=False,
            type=SourceType.POST,
            optional=True,
            posts=Posts(
                each=Css("entry"),
                text=(Css(":scope > title"), Css("media|description")),
                posted=Css(":scope > published"),
                url=Css(":scope > link", "href"),
            ),
        ),
    ),
    settings_url="https://studio.youtube.com/",
)
