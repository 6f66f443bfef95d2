"""Twitch: its pages are made by scripts in the browser, so its owner brings the page.

Saved pages: ``og:description`` holds the words about the channel (believed). The texts of the panels are
read as words, by the mark ``panel-description`` of the app's own pages (believed).
"""

import re

from exposure.extract.platforms.contract import Field, Platform, Tier
from exposure.extract.platforms.walls import saved
from exposure.model import Css

PLATFORM = Platform(
    name="twitch",
    title="Twitch",
    profile=re.compile(
        r"https://(?:(?:www|m)\.)?twitch\.tv/(?P<handle>\w{3,25})(?:/(?:about|videos|schedule))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:(?:www|m)\.)?twitch\.tv/(?:videos/\d+|\w+/clip/.+)|clips\.twitch\.tv/.+)",
        re.IGNORECASE,
    ),
    example="https://www.twitch.tv/example_person",
    home="https://www.twitch.tv/{handle}",
    host="twitch.tv",
    also=(".twitch.tv",),
    reserved=frozenset(
        {
            "directory",
            "downloads",
            "jobs",
            "p",
            "settings",
            "subscriptions",
            "videos",
            "wallet",
            "login",
            "signup",
        }
        | {"search", "turbo", "store", "team"}
    ),
    tier=Tier.WALL,
    saved=(
        Field(None, Css('head > meta[property="og:description"]', "content"), "bio", owner=True, text=True),
        Field(None, Css(".panel-description"), text=True, html=True),
    ),
    ways=(saved("www.twitch.tv/YOUR-NAME/about", "your name, the words about you and your panels"),),
    settings_url="https://www.twitch.tv/settings/profile",
)
