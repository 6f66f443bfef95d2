"""Chess.com: the player, the clubs joined, and when the games of the last month ended.

Format: the published-data API (https://www.chess.com/news/view/published-data-api), as known in 2026.
Requests one after the other are not limited. It holds no biography, so words of proof count only in a
saved page. Saved pages: believed.
"""

import re

from exposure.extract.platforms.contract import Field, Key, Page, Platform, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome

_API = "https://api.chess.com/pub/player/{handle}"

PLATFORM = Platform(
    name="chesscom",
    title="Chess.com",
    profile=re.compile(
        r"https://(?:www\.)?chess\.com/(?:[a-z]{2}(?:_[a-z]{2})?/)?member/(?P<handle>[\w-]{3,25})/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://(?:www\.)?chess\.com/game/(?:live|daily)/\d+(?:/.*)?", re.IGNORECASE),
    example="https://www.chess.com/member/example-person",
    home="https://www.chess.com/member/{handle}",
    host="chess.com",
    also=(".chess.com",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=_API,
            names=(JsonPointer("/username"),),
            expects=(JsonPointer("/username"), JsonPointer("/player_id")),
            tells=(
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/status"), says="closed"),
                Tell(
                    outcome=Outcome.NOT_FOUND, at=JsonPointer("/status"), says="closed:fair_play_violations"
                ),
            ),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/name")),
                Field(Kind.BIO_TOWN, JsonPointer("/location")),
                Field(Kind.BIO_LINK, JsonPointer("/twitch_url"), owner_link=True, link="{}"),
                Field(Kind.POST_TIME, JsonPointer("/last_online"), time=True),
            ),
        ),
        Page(
            name="clubs",
            url=f"{_API}/clubs",
            optional=True,
            fields=(Field(Kind.BIO_INTEREST, JsonPointer("/clubs/*/name")),),
        ),
        Page(
            name="months",
            url=f"{_API}/games/archives",
            optional=True,
            keys=(
                Key("year", JsonPointer("/archives/*"), part=re.compile(r"/games/(\d{4})/\d\d$")),
                Key("month", JsonPointer("/archives/*"), part=re.compile(r"/games/\d{4}/(\d\d)$")),
            ),
        ),
        Page(
            name="games",
            url=f"{_API}/games/{{year}}/{{month}}",
            optional=True,
            fields=(Field(Kind.POST_TIME, JsonPointer("/games/*/end_time"), time=True),),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css(".profile-card-name, .profile-header-name")),
        Field(Kind.BIO_TOWN, Css(".profile-card-location, .profile-header-location")),
        Field(
            None,
            Css(".profile-card-about, .profile-header-status"),
            "about",
            owner=True,
            text=True,
        ),
    ),
    settings_url="https://www.chess.com/settings/profile",
)
