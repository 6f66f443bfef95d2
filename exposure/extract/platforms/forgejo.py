"""Forgejo and Gitea, on Codeberg and on any server whose name says so, over their REST API (version 1).

Format: the API description that every server shows at ``/api/swagger`` (User, Activity), as known in
2026. A hidden e-mail is an address at ``noreply`` of the server. Saved pages: the classes of the user's
card, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Key, Page, Platform, Rank, Tier
from exposure.model import Css, JsonPointer, Kind

_API = "https://{host}/api/v1/users/{handle}"
_HIDDEN = re.compile(r".+@(?:.+\.)?noreply\..+|.+@noreply\..+", re.IGNORECASE)

PLATFORM = Platform(
    name="forgejo",
    title="Forgejo or Gitea",
    profile=re.compile(
        r"https://(?:www\.)?(?P<host>codeberg\.org|(?:gitea|forgejo)\.[\w-]+(?:\.[\w-]+)*|git\.disroot\.org)"
        r"/(?P<handle>[a-z\d][\w.-]{0,38})/?",
        re.IGNORECASE,
    ),
    example="https://codeberg.org/example-person",
    home="https://{host}/{handle}",
    also=("codeberg.org", "www.codeberg.org", "gitea.com", "git.disroot.org"),
    reserved=frozenset(
        {"-", "admin", "api", "assets", "attachments", "avatar", "avatars", "commits", "devtest", "error"}
        | {"explore", "issues", "login", "metrics", "milestones", "new", "notifications", "org", "pulls"}
        | {"repo", "search", "stars", "user"}
    ),
    rank=Rank.ANYWHERE,
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=_API,
            names=(JsonPointer("/login"),),
            expects=(JsonPointer("/login"), JsonPointer("/id")),
            keys=(Key("uid", JsonPointer("/id")),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/full_name")),
                Field(Kind.BIO_TOWN, JsonPointer("/location")),
                Field(Kind.BIO_MAIL, JsonPointer("/email"), unless=_HIDDEN),
                Field(None, JsonPointer("/description"), "biography", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer("/website"), "website", owner=True, link="{}", rel_me=True),
            ),
        ),
        Page(
            name="events",
            url=f"{_API}/activities/feeds?only-performed-by=true&limit=50",
            optional=True,
            fields=(Field(Kind.POST_TIME, JsonPointer("/*/created"), time=True),),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css("#profile-avatar-card .profile-avatar-name .header")),
        Field(
            None, Css("#profile-avatar-card .render-content"), "biography", owner=True, text=True, html=True
        ),
        Field(
            Kind.BIO_LINK,
            Css('#profile-avatar-card a[rel~="me"]', "href"),
            owner_link=True,
            link="{}",
        ),
    ),
    settings_url="https://{host}/user/settings",
    ssh_keys="https://{host}/{handle}.keys",
)
