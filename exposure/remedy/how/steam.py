"""Steam: the profile's privacy settings and its old names (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PRIVACY = "https://steamcommunity.com/my/edit/settings"

HOW = HowTo(
    platform="steam",
    advice={
        **edited("your profile, Edit Profile, General", "https://steamcommunity.com/my/edit/info", mark="K"),
        "private": Advice(
            (
                "Open your profile, Edit Profile, Privacy Settings.",
                "Set My profile, Game details and Friends List to Friends Only.",
                "Old names: open the list beside your name and press Clear Previous Aliases.",
            ),
            mark="K",
            url=_PRIVACY,
            past="yes",
        ),
        "stories_live": Advice(
            (
                "Open your profile, Edit Profile, Privacy Settings.",
                "Set Game details to Friends Only, so that strangers do not see when and what you play.",
            ),
            mark="K",
            url=_PRIVACY,
            past="yes",
        ),
        "lists": Advice(
            ("Open your profile, Edit Profile, Privacy Settings.", "Set Friends List to Friends Only."),
            mark="K",
            url=_PRIVACY,
            past="yes",
        ),
    },
)
