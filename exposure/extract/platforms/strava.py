"""Strava: what of an athlete's page a stranger without an account sees.

Format: the page's meta tags and ``__NEXT_DATA__``, believed; what they can hold is in Strava's help
(articles 115000164850 and 207343930, read for this in 2026): name, recent activities, totals. Start
times and start points near home are for followers. The owner's own files tell more: use the export.
Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Css, JsonPointer, Kind

PLATFORM = Platform(
    name="strava",
    title="Strava",
    profile=re.compile(
        r"https://(?:(?:www|m)\.)?strava\.com/(?:athletes|pros)/(?P<handle>[\w-]{1,60})/?", re.IGNORECASE
    ),
    post=re.compile(r"https://(?:(?:www|m)\.)?strava\.com/activities/\d+(?:/.*)?", re.IGNORECASE),
    example="https://www.strava.com/athletes/100000000",
    home="https://www.strava.com/athletes/{handle}",
    host="strava.com",
    also=(".strava.com",),
    reserved=frozenset({"search", "edit"}),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.strava.com/athletes/{handle}",
            form=Form.HTML,
            fields=(
                Field(
                    Kind.PROFILE_NAME,
                    Css('meta[property="og:title"]', "content"),
                    part=re.compile(r"\A(.{1,100}?)\s*(?:[|•-]\s|\Z)"),
                    unless=re.compile("Strava", re.IGNORECASE),
                ),
                Field(None, Css(".athlete-bio, [data-testid='bio']"), "bio", owner=True, text=True),
            ),
            embedded=(
                Embedded(
                    script="script#__NEXT_DATA__",
                    has=("id", "firstName", "lastName"),
                    names=(JsonPointer("/id"),),
                    fields=(
                        Field(Kind.PROFILE_NAME, JsonPointer("/firstName"), more=(JsonPointer("/lastName"),)),
                        Field(Kind.BIO_TOWN, JsonPointer("/city")),
                        Field(None, JsonPointer("/description"), "bio", owner=True, text=True),
                    ),
                ),
            ),
        ),
    ),
    ways=(
        SAVED,
        export(
            'Open "Settings", "My account", "Download or delete your account", "Get started".',
            'Under "Download request", press "Request your archive".',
            url="https://www.strava.com/athlete/delete_your_account",
        ),
    ),
    shows=(Kind.TRACK,),
    settings_url="https://www.strava.com/settings/privacy",
)
