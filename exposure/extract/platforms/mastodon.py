"""Mastodon, and the servers that speak as it does: account, posts, featured tags, actor.

Formats: entities Account, Status and FeaturedTag of https://docs.joinmastodon.org/entities/
(documentation of 2026-07-02); the actor of ActivityPub (W3C) with Mastodon's ``alsoKnownAs`` and the
``vcard`` fields of Misskey. Saved pages: the components of the profile's head in Mastodon's own
source (``features/account_timeline``, 2026).
"""

import re

from exposure.extract.platforms.contract import Field, Key, Page, Platform, Posts, Rank, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome, SourceType

_API = "https://{host}/api/v1/accounts"
_OTHERS = (
    r"cash\.app|codesandbox\.io|dev\.to|discord(?:app)?\.com|figma\.com|flickr\.com|giphy\.com|glitch\.com"
    r"|hackmd\.io|hashnode\.com|hive\.blog|lichess\.org|medium\.com|npmjs\.com|observablehq\.com|odysee\.com"
    r"|peakd\.com|pinterest\.com|printables\.com|producthunt\.com|quora\.com|replit\.com|rumble\.com"
    r"|snapchat\.com|stackexchange\.com|stackoverflow\.com|steemit\.com|substack\.com|superuser\.com"
    r"|serverfault\.com|askubuntu\.com|mathoverflow\.net|t\.me|telegram\.me|threads\.(?:net|com)"
    r"|tiktok\.com|unsplash\.com|youtube\.com|codepen\.io|ko-fi\.com|patreon\.com|strava\.com"
)
"""Hosts whose profile addresses have the same form, and who speak no Mastodon."""
_NAME = r"\w(?:[\w.-]*\w)?"
_DOMAIN = r"[a-z\d][a-z\d.-]*\.[a-z\d-]{2,}"
_SUSPENDED = Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/suspended"), says=True)


def _posts(name: str, older: str = "") -> Page:
    """Return a page of 40 posts."""
    return Page(
        name=name,
        url=f"{_API}/{{id}}/statuses?limit=40&exclude_reblogs=true{older}",
        type=SourceType.POST,
        optional=True,
        keys=(Key(f"last_of_{name}", JsonPointer("/*/id"), full=40),),
        posts=Posts(
            each=JsonPointer("/*"),
            text=(JsonPointer("/content"), JsonPointer("/spoiler_text")),
            html=True,
            posted=JsonPointer("/created_at"),
            url=JsonPointer("/url"),
            lang=JsonPointer("/language"),
            author=(JsonPointer("/account/acct"), JsonPointer("/account/username")),
            unless=JsonPointer("/reblog"),
            mentions=JsonPointer("/mentions/*/acct"),
            tags=(JsonPointer("/tags/*/name"),),
            pictures=(JsonPointer("/media_attachments/*/description"),),
        ),
    )


PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    profile=re.compile(
        rf"https://(?![\w.-]*pixelfed)(?!(?:[\w-]+\.)*(?:{_OTHERS})/)"
        rf"(?:(?:{_DOMAIN})/@(?P<handle>{_NAME})@(?P<host>{_DOMAIN})"
        rf"|(?P<host2>{_DOMAIN})/(?:@|users/)(?P<handle2>{_NAME}))/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        rf"https://{_DOMAIN}/(?:@{_NAME}(?:@{_DOMAIN})?/\d{{5,}}|users/{_NAME}/statuses/\d+)/?", re.IGNORECASE
    ),
    example="https://mastodon.example/@example_person",
    home="https://{host}/@{handle}",
    rank=Rank.ANYWHERE,
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=f"{_API}/lookup?acct={{handle}}",
            names=(JsonPointer("/acct"),),
            expects=(JsonPointer("/id"), JsonPointer("/username")),
            keys=(Key("id", JsonPointer("/id")),),
            tells=(_SUSPENDED,),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/display_name")),
                Field(None, JsonPointer("/note"), "bio", owner=True, text=True, html=True),
                Field(
                    None,
                    JsonPointer("/fields/*/value"),
                    "extra",
                    owner=True,
                    text=True,
                    html=True,
                    label=JsonPointer("/fields/*/name"),
                    verified=JsonPointer("/fields/*/verified_at"),
                ),
                Field(
                    Kind.FOLLOW_OPEN,
                    JsonPointer("/following_count"),
                    says=False,
                    given=JsonPointer("/hide_collections"),
                ),
            ),
        ),
        _posts("posts"),
        _posts("posts2", "&max_id={last_of_posts}"),
        _posts("posts3", "&max_id={last_of_posts2}"),
        Page(
            name="tags",
            url=f"{_API}/{{id}}/featured_tags",
            optional=True,
            fields=(Field(Kind.BIO_INTEREST, JsonPointer("/*/name")),),
        ),
        Page(
            name="actor",
            url="https://{host}/users/{handle}",
            accept="application/activity+json",
            optional=True,
            names=(JsonPointer("/preferredUsername"),),
            fields=(
                Field(Kind.BIO_LINK, JsonPointer("/alsoKnownAs/*"), owner_link=True, link="{}"),
                Field(Kind.BIO_BIRTH, JsonPointer("/vcard:bday")),
                Field(Kind.BIO_TOWN, JsonPointer("/vcard:Address")),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css(".account__header__tabs__name h1 > :first-child")),
        Field(None, Css(".account__header__content"), "bio", owner=True, text=True, html=True),
        Field(
            None,
            Css(".account__header__fields dd.translate"),
            "extra",
            owner=True,
            many=True,
            text=True,
            html=True,
            label=Css("dt"),
        ),
    ),
    settings_url="https://{host}/settings/profile",
)
