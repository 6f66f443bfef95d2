"""Stack Exchange: a profile on any site of its network, its posts, comments, and the other sites joined.

Formats: https://api.stackexchange.com/docs (version 2.3; types user, post, comment, network_user),
as known in 2026. A full host name may stand for the site. "About me" comes only with a filter, which
anyone may make by ``/filters/create``. Answers without a key: 300 a day. Saved pages: the profile's
"about" block, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Key, Page, Platform, Posts, Rank, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome, SourceType

_API = "https://api.stackexchange.com/2.3"
_TOO_MANY = (
    Tell(outcome=Outcome.RATE_LIMITED, status=400, text="throttle_violation"),
    Tell(outcome=Outcome.NOT_FOUND, status=400, text="bad_parameter"),
)
_NOBODY = Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/items"), says=[])


def _posts(name: str, list_name: str, title: tuple[str, ...] = ()) -> Page:
    """Return a page of 100 texts, newest first."""
    return Page(
        name=name,
        url=f"{_API}/users/{{handle}}/{list_name}?site={{host}}&filter=withbody&pagesize=100"
        "&order=desc&sort=creation",
        type=SourceType.POST,
        optional=True,
        expects=(JsonPointer("/items"),),
        tells=_TOO_MANY,
        posts=Posts(
            each=JsonPointer("/items/*"),
            text=tuple(JsonPointer(f"/{name}") for name in (*title, "body")),
            html=True,
            posted=JsonPointer("/creation_date"),
            url=JsonPointer("/link"),
            author=(JsonPointer("/owner/user_id"),),
            answered=JsonPointer("/reply_to_user/display_name"),
        ),
    )


PLATFORM = Platform(
    name="stackexchange",
    title="Stack Exchange",
    profile=re.compile(
        r"https://(?:www\.)?(?P<host>(?:[a-z]{2}\.)?stackoverflow\.com"
        r"|(?:meta\.)?(?:superuser|serverfault|askubuntu|stackapps)\.com|mathoverflow\.net"
        r"|(?:[a-z\d-]+\.){1,2}stackexchange\.com)/users/(?P<handle>\d{1,12})(?:/[^/]*)?/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:[a-z\d-]+\.)*(?:stackoverflow|superuser|serverfault|askubuntu|stackapps|stackexchange)\.com"
        r"/(?:questions|q|a)/\d+(?:/.*)?|https://mathoverflow\.net/(?:questions|q|a)/\d+(?:/.*)?",
        re.IGNORECASE,
    ),
    example="https://stackoverflow.com/users/100000000/example-person",
    home="https://{host}/users/{handle}",
    also=(
        *("stackoverflow.com", "superuser.com", "serverfault.com", "askubuntu.com", "stackapps.com"),
        *(".stackoverflow.com", ".superuser.com", ".serverfault.com", ".askubuntu.com", ".stackapps.com"),
        *("mathoverflow.net", ".mathoverflow.net", "stackexchange.com", ".stackexchange.com"),
    ),
    rank=Rank.ANYWHERE,
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=f"{_API}/users/{{handle}}?site={{host}}",
            names=(JsonPointer("/items/0/user_id"),),
            expects=(JsonPointer("/items/0/display_name"),),
            keys=(Key("account", JsonPointer("/items/0/account_id")),),
            tells=(*_TOO_MANY, _NOBODY),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/items/0/display_name"), html=True),
                Field(Kind.BIO_TOWN, JsonPointer("/items/0/location"), html=True),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/items/0/website_url"),
                    "website",
                    owner=True,
                    link="{}",
                    rel_me=True,
                ),
            ),
        ),
        Page(
            name="filter",
            url=f"{_API}/filters/create?include=user.about_me",
            optional=True,
            keys=(Key("filter", JsonPointer("/items/0/filter")),),
        ),
        Page(
            name="about",
            url=f"{_API}/users/{{handle}}?site={{host}}&filter={{filter}}",
            optional=True,
            names=(JsonPointer("/items/0/user_id"),),
            fields=(
                Field(None, JsonPointer("/items/0/about_me"), "about", owner=True, text=True, html=True),
            ),
        ),
        Page(
            name="joined",
            url=f"{_API}/users/{{account}}/associated?pagesize=100",
            optional=True,
            tells=_TOO_MANY,
            fields=(Field(Kind.BIO_INTEREST, JsonPointer("/items/*/site_name"), html=True),),
        ),
        _posts("posts", "posts", ("title",)),
        _posts("comments", "comments"),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css("#mainbar-full .fs-headline2")),
        Field(
            None, Css(".js-about-me-content, #user-card .profile-user--about"), "about", owner=True, text=True
        ),
    ),
    settings_url="https://{host}/users/edit/current",
)
