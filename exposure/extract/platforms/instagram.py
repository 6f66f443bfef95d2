"""Instagram: shows nothing dependable without a login, so its owner brings the page or the export.

Address forms: checked against lists of profile addresses of 2026. Saved pages: the page's ``description``
ends in the biography (``... on Instagram: "words"``), met in tests of four public readers of 2025 and
2026, in every language after the site's name; JSON in the page (Relay), where the browser kept it, has
the keys of the site's own interface, as maintained readers had them in 2026: ``username``,
``biography``, ``bio_links``; posts under ``xdt_api__v1__feed__user_timeline_graphql_connection`` or
``edge_owner_to_timeline_media``. The place of a post is shown to members only since 2022.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Platform, Posts, Tell, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import Css, JsonPointer, Kind, Outcome, Words

_JSON = 'script[type="application/json"]'
_BIO = re.compile(r"Instagram\s?: [\"“„«](.*)[\"”“»]\s*\Z", re.DOTALL)
_NAME = re.compile(r"\A(.{1,200}?)\s\(@[^)]{1,60}\)", re.DOTALL)
_TIMELINE = "xdt_api__v1__feed__user_timeline_graphql_connection"
_PRIVATE = Words.of(
    "Your account is private: people who do not follow you see your name, picture and biography, and no post."
)


def _post(code: str) -> str:
    return f"https://www.instagram.com/p/{code}/"


PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    profile=re.compile(
        r"https://(?:(?:www|m)\.)?(?:instagram\.com|instagr\.am)/"
        r"(?P<handle>[a-z\d_](?:[\w.]{0,28}\w)?)(?:/(?:reels|tagged))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:www|m)\.)?(?:instagram\.com|instagr\.am)/(?:[\w.]+/)?(?:p|reel|tv|stories)/.*",
        re.IGNORECASE,
    ),
    example="https://www.instagram.com/example_person/",
    home="https://www.instagram.com/{handle}/",
    host="instagram.com",
    also=(".instagram.com", "instagr.am", "www.instagr.am"),
    reserved=frozenset(
        {"about", "accounts", "api", "challenge", "developer", "direct", "directory", "explore", "legal"}
        | {"p", "reel", "reels", "stories", "tv", "web"}
    ),
    tier=Tier.WALL,
    saved=(
        Field(Kind.PROFILE_NAME, Css('head > meta[property="og:title"]', "content"), part=_NAME),
        Field(
            None, Css('head > meta[name="description"]', "content"), "bio", owner=True, text=True, part=_BIO
        ),
    ),
    saved_data=(
        Embedded(
            script=_JSON,
            has=("username", "biography"),
            names=(JsonPointer("/username"),),
            tells=(
                Tell(outcome=Outcome.OK, at=JsonPointer("/is_private"), says=True, note=_PRIVATE, ends=False),
            ),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/full_name")),
                Field(None, JsonPointer("/biography"), "bio", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer("/external_url"), "website", owner=True, link="{}"),
                Field(Kind.BIO_LINK, JsonPointer("/bio_links/*/url"), owner_link=True, link="{}"),
                Field(Kind.BIO_MAIL, JsonPointer("/business_email")),
                Field(Kind.BIO_MAIL, JsonPointer("/public_email")),
                Field(Kind.BIO_PHONE, JsonPointer("/business_phone_number")),
                Field(Kind.BIO_PHONE, JsonPointer("/contact_phone_number")),
                Field(Kind.TEXT_ADDRESS, JsonPointer("/address_street")),
                Field(Kind.BIO_TOWN, JsonPointer("/city_name")),
            ),
            posts=(
                Posts(
                    each=JsonPointer("/edge_owner_to_timeline_media/edges/*/node"),
                    text=(JsonPointer("/edge_media_to_caption/edges/*/node/text"),),
                    posted=JsonPointer("/taken_at_timestamp"),
                    url=JsonPointer("/shortcode"),
                    address=_post,
                    mentions=JsonPointer("/edge_media_to_tagged_user/edges/*/node/user/username"),
                    pictures=(JsonPointer("/accessibility_caption"),),
                    place_name=JsonPointer("/location/name"),
                ),
            ),
        ),
        Embedded(
            script=_JSON,
            has=(_TIMELINE,),
            posts=(
                Posts(
                    each=JsonPointer(f"/{_TIMELINE}/edges/*/node"),
                    text=(JsonPointer("/caption/text"),),
                    posted=JsonPointer("/taken_at"),
                    url=JsonPointer("/code"),
                    address=_post,
                    author=(JsonPointer("/user/username"),),
                    mentions=JsonPointer("/usertags/in/*/user/username"),
                    pictures=(JsonPointer("/accessibility_caption"),),
                    place=(JsonPointer("/location/lat"), JsonPointer("/location/lng")),
                    place_name=JsonPointer("/location/name"),
                ),
            ),
        ),
    ),
    ways=(
        saved("instagram.com/YOUR-NAME", "your name, your picture and what you wrote about yourself"),
        export(
            'Choose "Create export", your account and "Export to device".',
            'Choose the format JSON, the range "All time", and start the export.',
            url="accountscenter.instagram.com/info_and_permissions/dyi/",
        ),
    ),
    settings_url="https://www.instagram.com/accounts/privacy_and_security/",
)
