"""Steam: the profile as XML, which holds real name, place and what is played now.

Format: ``steamcommunity.com/id/NAME?xml=1`` and ``/profiles/NUMBER?xml=1``, as known in 2026; its
maker documents it only in passing. Saved pages: the classes that a maintained reader of the page had
in May 2026.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tell, Tier
from exposure.model import Css, Kind, Outcome, Words

_PRIVATE = Words.of("Your Steam profile is private: a stranger sees the name and the picture, and no more.")
_FRIENDS = Words.of(
    "Your Steam profile is for friends: a stranger sees the name and the picture, and no more."
)

PLATFORM = Platform(
    name="steam",
    title="Steam",
    profile=re.compile(
        r"https://(?:www\.)?steamcommunity\.com(?P<ownpath>/(?P<handle>id/[\w-]{2,32}|profiles/7656119\d{10}))/?",
        re.IGNORECASE,
    ),
    example="https://steamcommunity.com/id/example_person",
    home="https://steamcommunity.com{ownpath}",
    host="steamcommunity.com",
    also=("www.steamcommunity.com",),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://steamcommunity.com{ownpath}?xml=1",
            form=Form.XML,
            expects=(Css("profile > steamID64"),),
            tells=(
                Tell(outcome=Outcome.NOT_FOUND, css="response > error"),
                Tell(
                    outcome=Outcome.OK,
                    css="profile > privacyState",
                    says="private",
                    note=_PRIVATE,
                    ends=False,
                ),
                Tell(
                    outcome=Outcome.OK,
                    css="profile > privacyState",
                    says="friendsonly",
                    note=_FRIENDS,
                    ends=False,
                ),
            ),
            fields=(
                Field(Kind.PROFILE_NAME, Css("profile > realname")),
                Field(None, Css("profile > steamID"), text=True),
                Field(Kind.BIO_TOWN, Css("profile > location")),
                Field(None, Css("profile > headline"), "headline", owner=True, text=True, html=True),
                Field(None, Css("profile > summary"), "summary", owner=True, text=True, html=True),
                Field(Kind.STREAM_LIVE, Css("profile > onlineState"), says="in-game"),
                Field(Kind.BIO_INTEREST, Css("mostPlayedGame > gameName")),
                Field(Kind.BIO_INTEREST, Css("group > groupName")),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css(".header_real_name bdi")),
        Field(Kind.BIO_TOWN, Css(".header_location")),
        Field(None, Css(".profile_summary"), "summary", owner=True, text=True, html=True),
        Field(Kind.BIO_INTEREST, Css(".recent_game .game_name")),
        Field(Kind.BIO_INTEREST, Css(".profile_group .whiteLink")),
    ),
    settings_url="https://steamcommunity.com/my/edit/settings",
)
