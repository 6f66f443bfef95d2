"""X (Twitter): an empty page without a login, so its owner brings the page or the archive.

Saved pages: the ``data-testid`` marks of its web app, and the schema.org data that the app itself writes
into the page (``UserProfileSchema-test``: name, handle, words about oneself, place), as nine public
readers of 2023 to 2025 had it.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Platform, Posts, Tell, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import Css, JsonPointer, Kind, Outcome, Words

_PROTECTED = Words.of(
    "Your posts are protected: people who do not follow you see your name, picture and the words about you."
)


def _address(path: str) -> str:
    return f"https://x.com{path}" if path.startswith("/") else path


PLATFORM = Platform(
    name="x",
    title="X",
    profile=re.compile(
        r"https://(?:(?:www|mobile)\.)?(?:twitter|x)\.com/(?P<handle>\w{1,15})/?", re.IGNORECASE
    ),
    post=re.compile(r"https://(?:(?:www|mobile)\.)?(?:twitter|x)\.com/\w{1,15}/status/\d+.*", re.IGNORECASE),
    example="https://x.com/example_person",
    home="https://x.com/{handle}",
    host="x.com",
    also=(".x.com", "twitter.com", ".twitter.com"),
    reserved=frozenset(
        {"compose", "explore", "hashtag", "home", "i", "intent", "jobs", "login", "messages", "notifications"}
        | {"privacy", "search", "settings", "share", "signup", "tos"}
    ),
    tier=Tier.WALL,
    saved_tells=(
        Tell(
            outcome=Outcome.OK,
            css='[data-testid="empty_state_header_text"]',
            says="These posts are protected",
            note=_PROTECTED,
            ends=False,
        ),
    ),
    saved=(
        Field(None, Css('[data-testid="UserDescription"]'), "bio", owner=True, text=True, html=True),
        Field(Kind.BIO_TOWN, Css('[data-testid="UserLocation"]')),
        Field(Kind.BIO_LINK, Css('[data-testid="UserUrl"]'), "website", owner=True, link="{}"),
        Field(Kind.BIO_BIRTH, Css('[data-testid="UserBirthdate"]')),
    ),
    saved_data=(
        Embedded(
            script='script[data-testid="UserProfileSchema-test"]',
            root=JsonPointer("/mainEntity"),
            names=(JsonPointer("/additionalName"),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/givenName")),
                Field(None, JsonPointer("/description"), "bio", owner=True, text=True),
                Field(Kind.BIO_TOWN, JsonPointer("/homeLocation/name")),
            ),
        ),
    ),
    saved_posts=(
        Posts(
            each=Css('article[data-testid="tweet"]'),
            text=(Css('[data-testid="tweetText"]'),),
            posted=Css("time[datetime]", "datetime"),
            url=Css('a[href*="/status/"]', "href"),
            address=_address,
            author=(Css('[data-testid="User-Name"] a[href]', "href"),),
            unless=Css('[data-testid="socialContext"]'),
        ),
    ),
    shows=(Kind.PLACE_TAG,),
    ways=(
        saved("x.com/YOUR-NAME", "your name, your picture and what you wrote about yourself"),
        export(
            'Choose "Download an archive of your data", and prove that it is you.',
            url="x.com/settings/download_your_data",
        ),
    ),
    settings_url="https://x.com/settings/privacy_and_safety",
)
