"""ORCID: the public record of somebody who does research, over the public API.

Format: https://info.orcid.org/documentation/api-tutorials (record, version 3.0), as known in 2026.
Only what its owner made public is in it. Saved pages: believed; the page is an application.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Level, Outcome

_ACTS = "/activities-summary"


def _at(group: str, summary: str) -> str:
    """Return where the entries of one sort of affiliation stand."""
    return f"{_ACTS}/{group}/affiliation-group/*/summaries/*/{summary}"


_JOB = _at("employments", "employment-summary")
_STUDY = _at("educations", "education-summary")
_MEMBER = _at("memberships", "membership-summary")

PLATFORM = Platform(
    name="orcid",
    title="ORCID",
    profile=re.compile(
        r"https://(?:www\.)?orcid\.org/(?P<handle>\d{4}-\d{4}-\d{4}-\d{3}[\dx])/?", re.IGNORECASE
    ),
    example="https://orcid.org/0000-0000-0000-0000",
    home="https://orcid.org/{handle}",
    host="orcid.org",
    also=(".orcid.org",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://pub.orcid.org/v3.0/{handle}/record",
            names=(JsonPointer("/orcid-identifier/path"),),
            expects=(JsonPointer("/orcid-identifier/path"), JsonPointer("/person")),
            tells=(
                Tell(outcome=Outcome.NOT_FOUND, status=409, text="deactivated"),
                Tell(outcome=Outcome.PRIVATE, status=409, text="locked"),
            ),
            fields=(
                Field(
                    Kind.PROFILE_NAME,
                    JsonPointer("/person/name/given-names/value"),
                    more=(JsonPointer("/person/name/family-name/value"),),
                ),
                Field(Kind.PROFILE_NAME, JsonPointer("/person/name/credit-name/value")),
                Field(Kind.BIO_NAME, JsonPointer("/person/other-names/other-name/*/content")),
                Field(None, JsonPointer("/person/biography/content"), "biography", owner=True, text=True),
                Field(Kind.BIO_INTEREST, JsonPointer("/person/keywords/keyword/*/content")),
                Field(Kind.BIO_MAIL, JsonPointer("/person/emails/email/*/email")),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/person/researcher-urls/researcher-url/*/url/value"),
                    owner_link=True,
                    link="{}",
                    rel_me=True,
                ),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/person/external-identifiers/external-identifier/*/external-id-url/value"),
                    owner_link=True,
                    link="{}",
                ),
                Field(Kind.BIO_WORK, JsonPointer(f"{_JOB}/organization/name")),
                Field(Kind.BIO_JOB, JsonPointer(f"{_JOB}/role-title")),
                Field(Kind.BIO_TOWN, JsonPointer(f"{_JOB}/organization/address/city"), level=Level.LIKELY),
                Field(Kind.BIO_SCHOOL, JsonPointer(f"{_STUDY}/organization/name")),
                Field(Kind.BIO_SCHOOL_YEAR, JsonPointer(f"{_STUDY}/end-date/year/value")),
                Field(Kind.BIO_CLUB, JsonPointer(f"{_MEMBER}/organization/name")),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css("h1#name, .orcid-id-container + h1")),
        Field(None, Css("app-biography .biography-content, #biography"), "biography", owner=True, text=True),
    ),
    settings_url="https://orcid.org/my-orcid",
)
