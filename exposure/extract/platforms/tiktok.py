"""TikTok: mostly a challenge for scripts, so its owner brings the page or the export.

Saved pages: the data that the app writes into the page (``__UNIVERSAL_DATA_FOR_REHYDRATION__``,
``webapp.user-detail``), as three maintained readers had it in 2026, with their codes for private (10222)
and missing (10221) accounts; and the ``data-e2e`` marks of its web app. The number of a video begins with the
second in which it was sent up (its upper 32 bits), so the links to videos tell when their owner posted.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Platform, Tell, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import Css, JsonPointer, Kind, Level, Outcome, Words

_USER = "/userInfo/user"
_CODE = JsonPointer("/statusCode")
_PRIVATE = Words.of(
    "Your account is private: people who do not follow you see your name, picture and biography, no video."
)


def _sent(number: str) -> str:
    """Return the second in which a video was sent up, out of its number."""
    return str(int(number) >> 32)


PLATFORM = Platform(
    name="tiktok",
    title="TikTok",
    profile=re.compile(r"https://(?:(?:www|m)\.)?tiktok\.com/@(?P<handle>[\w.]{2,24})/?", re.IGNORECASE),
    post=re.compile(
        r"https://(?:(?:www|m)\.)?tiktok\.com/(?:@[\w.]+/(?:video|photo)/\d+|t/\w+|v/\d+).*", re.IGNORECASE
    ),
    example="https://www.tiktok.com/@example_person",
    home="https://www.tiktok.com/@{handle}",
    host="tiktok.com",
    also=(".tiktok.com",),
    tier=Tier.WALL,
    saved_tells=(
        Tell(
            outcome=Outcome.BLOCKED,
            css=":root:not(:has(#__UNIVERSAL_DATA_FOR_REHYDRATION__)) :is(#wci, #tiktok-verify-page)",
            note=Words.of("The saved page is a check for robots, not your profile."),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('[data-e2e="user-subtitle"]')),
        Field(None, Css('[data-e2e="user-bio"]'), "bio", owner=True, text=True),
        Field(Kind.BIO_LINK, Css('[data-e2e="user-link"]'), "website", owner=True, link="{}"),
        Field(
            Kind.POST_TIME,
            Css('[data-e2e="user-post-item"] a[href*="/video/"]', "href"),
            time=True,
            part=re.compile(r"/video/(\d{17,20})"),
            read=_sent,
            level=Level.LIKELY,
        ),
    ),
    saved_data=(
        Embedded(
            script="script#__UNIVERSAL_DATA_FOR_REHYDRATION__",
            root=JsonPointer("/__DEFAULT_SCOPE__/webapp.user-detail"),
            names=(JsonPointer(f"{_USER}/uniqueId"),),
            tells=(
                Tell(outcome=Outcome.NOT_FOUND, at=_CODE, says=10221),
                Tell(outcome=Outcome.PRIVATE, at=_CODE, says=10222),
                Tell(
                    outcome=Outcome.OK,
                    at=JsonPointer(f"{_USER}/secret"),
                    says=True,
                    note=_PRIVATE,
                    ends=False,
                ),
            ),
            expects=(JsonPointer(_USER),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer(f"{_USER}/nickname")),
                Field(None, JsonPointer(f"{_USER}/signature"), "bio", owner=True, text=True),
                Field(Kind.BIO_LINK, JsonPointer(f"{_USER}/bioLink/link"), "website", owner=True, link="{}"),
            ),
        ),
    ),
    shows=(Kind.PLACE_TAG, Kind.MENTION, Kind.HASHTAG),
    ways=(
        saved("tiktok.com/@YOUR-NAME", "your name, your picture and what you wrote about yourself"),
        export(
            'Choose all data and the format JSON, and press "Request data".',
            url="www.tiktok.com/setting/download-your-data",
        ),
    ),
    settings_url="https://www.tiktok.com/setting",
)
