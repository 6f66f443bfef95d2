"""Gravatar: the profile behind a picture, over the third API, and what only the old one tells.

Formats: https://docs.gravatar.com/rest/api-data-specifications/data-models (v3, read without a key)
and the older ``NAME.json``. The old answer repeats the new one, so only its contacts, addresses and
full name are read. Saved pages: classes met in readers of the page (accounts, links, interests); the
class of the text about oneself is believed, not seen.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tier
from exposure.model import Css, JsonPointer, Kind

PLATFORM = Platform(
    name="gravatar",
    title="Gravatar",
    profile=re.compile(
        r"https://(?:(?:www|en|secure|[a-z]{2})\.)?gravatar\.com/"
        r"(?P<handle>[\da-f]{32}|[\da-f]{64}|[a-z\d]{1,60})(?:\.(?:json|card|vcf|qr))?/?",
        re.IGNORECASE,
    ),
    example="https://gravatar.com/exampleperson",
    home="https://gravatar.com/{handle}",
    host="gravatar.com",
    also=(".gravatar.com",),
    reserved=frozenset({"avatar", "connect", "profile", "site", "support", "privacy", "blog"}),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://api.gravatar.com/v3/profiles/{handle}",
            expects=(JsonPointer("/hash"),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/display_name")),
                Field(Kind.BIO_TOWN, JsonPointer("/location")),
                Field(Kind.BIO_JOB, JsonPointer("/job_title")),
                Field(Kind.BIO_WORK, JsonPointer("/company")),
                Field(None, JsonPointer("/description"), "bio", owner=True, text=True),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/verified_accounts/*/url"),
                    owner_link=True,
                    link="{}",
                    rel_me=True,
                ),
                Field(Kind.BIO_LINK, JsonPointer("/links/*/url"), owner_link=True, link="{}"),
                Field(Kind.BIO_INTEREST, JsonPointer("/interests/*/name")),
                Field(Kind.BIO_PHONE, JsonPointer("/contact_info/home_phone")),
                Field(Kind.BIO_PHONE, JsonPointer("/contact_info/work_phone")),
                Field(Kind.BIO_PHONE, JsonPointer("/contact_info/cell_phone")),
                Field(Kind.BIO_MAIL, JsonPointer("/contact_info/email")),
            ),
        ),
        Page(
            name="older",
            url="https://gravatar.com/{handle}.json",
            optional=True,
            expects=(JsonPointer("/entry/0"),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/entry/0/name/formatted")),
                Field(Kind.BIO_MAIL, JsonPointer("/entry/0/emails/*/value")),
                Field(Kind.BIO_PHONE, JsonPointer("/entry/0/phoneNumbers/*/value")),
                Field(Kind.BIO_LINK, JsonPointer("/entry/0/urls/*/value"), owner_link=True, link="{}"),
            ),
        ),
    ),
    saved=(
        Field(None, Css(".g-profile__description"), "bio", owner=True, text=True),
        Field(
            Kind.BIO_LINK,
            Css(".is-verified-accounts .card-item__info a", "href"),
            owner_link=True,
            link="{}",
            rel_me=True,
        ),
        Field(Kind.BIO_LINK, Css(".g-profile__links .card-item__info a", "href"), owner_link=True, link="{}"),
        Field(None, Css(".g-profile__links .card-item__info p"), "link", owner=True, many=True, text=True),
        Field(Kind.BIO_INTEREST, Css(".g-profile__interests-list li")),
    ),
    settings_url="https://gravatar.com/profile",
)
