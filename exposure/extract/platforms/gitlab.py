"""GitLab, on gitlab.com and on any server of one's own, over its REST API (version 4).

Format: https://docs.gitlab.com/api/users/. The search by name is open to anyone; the details of a
user may be cut down for requests without a login, so every field of theirs is optional. Saved pages:
the views of the user's page in GitLab's own source (``app/views/users``, 2022 to 2025).
"""

import re

from exposure.extract.platforms.contract import Field, Key, Page, Platform, Rank, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome, Words

_API = "https://{host}/api/v4"
_HIDDEN = re.compile(r".+@users\.noreply\..+", re.IGNORECASE)
_OWN_NAMES = (
    r"gitlab\.[\w.-]+|(?:git|code)\.[\w-]+(?:\.[\w-]+)+|salsa\.debian\.org|invent\.kde\.org|framagit\.org"
    r"|0xacab\.org|foss\.heptapod\.net|source\.puri\.sm"
)

PLATFORM = Platform(
    name="gitlab",
    title="GitLab",
    profile=re.compile(
        rf"https://(?P<host>{_OWN_NAMES})/(?P<handle>[a-z\d_.][\w.-]*[a-z\d_-])/?", re.IGNORECASE
    ),
    example="https://gitlab.com/example-person",
    home="https://{host}/{handle}",
    also=("gitlab.com", "www.gitlab.com"),
    rank=Rank.ANYWHERE,
    reserved=frozenset(
        {
            "-",
            "about",
            "admin",
            "api",
            "assets",
            "dashboard",
            "docs",
            "explore",
            "files",
            "groups",
            "health_check",
        }
        | {"help", "import", "jwt", "login", "oauth", "profile", "projects", "public", "robots.txt", "search"}
        | {"sitemap", "snippets", "unsubscribes", "uploads", "users", "v2"}
    ),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=f"{_API}/users?username={{handle}}",
            names=(JsonPointer("/0/username"),),
            expects=(JsonPointer("/0/id"), JsonPointer("/0/username")),
            keys=(Key("id", JsonPointer("/0/id")),),
            fields=(Field(Kind.PROFILE_NAME, JsonPointer("/0/name")),),
        ),
        Page(
            name="details",
            url=f"{_API}/users/{{id}}",
            optional=True,
            names=(JsonPointer("/username"),),
            tells=(
                Tell(
                    outcome=Outcome.OK,
                    at=JsonPointer("/private_profile"),
                    says=True,
                    note=Words.of("Your GitLab profile hides its activity from others."),
                    ends=False,
                ),
            ),
            fields=(
                Field(None, JsonPointer("/bio"), "bio", owner=True, text=True),
                Field(Kind.BIO_TOWN, JsonPointer("/location")),
                Field(Kind.BIO_MAIL, JsonPointer("/public_email"), unless=_HIDDEN),
                Field(Kind.BIO_WORK, JsonPointer("/organization")),
                Field(Kind.BIO_JOB, JsonPointer("/job_title")),
                Field(
                    Kind.BIO_LINK, JsonPointer("/website_url"), "website", owner=True, link="{}", rel_me=True
                ),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/linkedin"),
                    owner_link=True,
                    link="https://www.linkedin.com/in/{}",
                ),
                Field(Kind.BIO_LINK, JsonPointer("/twitter"), owner_link=True, link="https://x.com/{}"),
                Field(Kind.BIO_LINK, JsonPointer("/github"), owner_link=True, link="https://github.com/{}"),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/bluesky"),
                    owner_link=True,
                    link="https://bsky.app/profile/{}",
                ),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/discord"),
                    owner_link=True,
                    link="https://discord.com/users/{}",
                ),
                Field(Kind.BIO_LINK, JsonPointer("/orcid"), owner_link=True, link="https://orcid.org/{}"),
                Field(Kind.BIO_LINK, JsonPointer("/mastodon"), owner_link=True, link="@", rel_me=True),
            ),
        ),
        Page(
            name="events",
            url=f"{_API}/users/{{id}}/events?per_page=100",
            optional=True,
            fields=(Field(Kind.POST_TIME, JsonPointer("/*/created_at"), time=True),),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('.user-profile [itemprop="name"]')),
        Field(None, Css(".profile-user-bio"), "bio", owner=True, text=True),
        Field(Kind.BIO_TOWN, Css('.user-profile [itemprop="addressLocality"]')),
        Field(Kind.BIO_JOB, Css('.user-profile [itemprop="jobTitle"]')),
        Field(Kind.BIO_WORK, Css('.user-profile [itemprop="worksFor"]')),
        Field(Kind.BIO_MAIL, Css('.user-profile a[itemprop="email"]'), unless=_HIDDEN),
        Field(
            Kind.BIO_LINK, Css('.user-profile a[itemprop="url"]', "href"), "website", owner=True, link="{}"
        ),
    ),
    settings_url="https://{host}/-/user_settings/profile",
    ssh_keys="https://{host}/{handle}.keys",
)
