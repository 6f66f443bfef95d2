"""GitHub: the public profile, over the REST API; commit addresses and times of day beside it.

Formats: https://docs.github.com/rest/users/users#get-a-user, /rest/users/social-accounts,
/rest/activity/events, /rest/users/gpg-keys and /rest/search/search#search-commits (API version
2022-11-28). Since October 2025 events hold no commits, so addresses are read from the commit search.
The e-mail of the profile is null in answers to requests without a token. Saved pages: the markup of
the profile's card (vcard), read in stored pages of 2020 to 2026.
"""

import re

from exposure.extract.platforms.contract import Field, Key, Page, Platform, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome

_API = "https://api.github.com"
_ACCEPT = "application/vnd.github+json"
_HIDDEN = re.compile(r".+@users\.noreply\.github\.com|noreply@github\.com", re.IGNORECASE)
_LIMIT = (
    Tell(outcome=Outcome.RATE_LIMITED, status=403, text="rate limit"),
    Tell(outcome=Outcome.NOT_FOUND, status=422, text="cannot be searched"),
)

PLATFORM = Platform(
    name="github",
    title="GitHub",
    profile=re.compile(
        r"https://(?:(?:www\.)?github\.com/(?P<handle>[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})"
        r"|gist\.github\.com/(?P<handle2>[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}))/?",
        re.IGNORECASE,
    ),
    example="https://github.com/example-person",
    home="https://github.com/{handle}",
    host="github.com",
    also=(".github.com",),
    reserved=frozenset(
        {"about", "apps", "codespaces", "collections", "contact", "copilot", "customer-stories", "dashboard"}
        | {"enterprise", "events", "explore", "features", "issues", "join", "login", "logout", "marketplace"}
        | {
            "new",
            "notifications",
            "orgs",
            "organizations",
            "pricing",
            "pulls",
            "readme",
            "search",
            "security",
        }
        | {"sessions", "settings", "signup", "site", "sponsors", "stars", "team", "topics", "trending"}
    ),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=f"{_API}/users/{{handle}}",
            accept=_ACCEPT,
            names=(JsonPointer("/login"),),
            expects=(JsonPointer("/login"),),
            keys=(Key("uid", JsonPointer("/id")),),
            tells=_LIMIT,
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/name")),
                Field(Kind.BIO_WORK, JsonPointer("/company")),
                Field(Kind.BIO_TOWN, JsonPointer("/location")),
                Field(Kind.BIO_MAIL, JsonPointer("/email"), unless=_HIDDEN),
                Field(None, JsonPointer("/bio"), "bio", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer("/blog"), "website", owner=True, link="{}", rel_me=True),
                Field(
                    Kind.BIO_LINK, JsonPointer("/twitter_username"), owner_link=True, link="https://x.com/{}"
                ),
                Field(Kind.BIO_OPEN_TO_WORK, JsonPointer("/hireable"), says=True),
            ),
        ),
        Page(
            name="links",
            url=f"{_API}/users/{{handle}}/social_accounts?per_page=100",
            accept=_ACCEPT,
            optional=True,
            tells=_LIMIT,
            fields=(Field(Kind.BIO_LINK, JsonPointer("/*/url"), owner_link=True, link="{}", rel_me=True),),
        ),
        Page(
            name="events",
            url=f"{_API}/users/{{handle}}/events/public?per_page=100",
            accept=_ACCEPT,
            optional=True,
            tells=_LIMIT,
            fields=(Field(Kind.POST_TIME, JsonPointer("/*/created_at"), time=True),),
        ),
        Page(
            name="commits",
            url=f"{_API}/search/commits?q=author:{{handle}}&sort=author-date&order=desc&per_page=100",
            accept=_ACCEPT,
            optional=True,
            tells=_LIMIT,
            fields=(Field(Kind.COMMIT_MAIL, JsonPointer("/items/*/commit/author/email"), unless=_HIDDEN),),
        ),
        Page(
            name="keys",
            url=f"{_API}/users/{{handle}}/gpg_keys?per_page=100",
            accept=_ACCEPT,
            optional=True,
            tells=_LIMIT,
            fields=(Field(Kind.COMMIT_MAIL, JsonPointer("/*/emails/*/email"), unless=_HIDDEN),),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('.vcard-names [itemprop="name"]')),
        Field(None, Css(".user-profile-bio"), "bio", owner=True, text=True),
        Field(Kind.BIO_WORK, Css('.vcard-details [itemprop="worksFor"] .p-org')),
        Field(Kind.BIO_TOWN, Css('.vcard-details [itemprop="homeLocation"] .p-label')),
        Field(Kind.BIO_MAIL, Css('.vcard-details [itemprop="email"] a[href^="mailto:"]'), unless=_HIDDEN),
        Field(
            Kind.BIO_LINK, Css('.vcard-details [itemprop="url"] a', "href"), "website", owner=True, link="{}"
        ),
        Field(Kind.BIO_LINK, Css('.vcard-details [itemprop="social"] a', "href"), owner_link=True, link="{}"),
    ),
    settings_url="https://github.com/settings/profile",
    ssh_keys="https://github.com/{handle}.keys",
)
