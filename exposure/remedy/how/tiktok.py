"""TikTok: private account, lists, places and who may react (its help pages, read in 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_SETTINGS = "https://www.tiktok.com/setting"

HOW = HowTo(
    platform="tiktok",
    advice={
        **edited("your profile, Edit profile", _SETTINGS, mark="K"),
        "private": Advice(
            (
                "Open your profile, the menu, Settings and privacy, Privacy. Turn on 'Private account'.",
                "Turn off 'Suggest your account to others' and syncing of contacts there.",
                "Go through your followers and remove people you do not know.",
            ),
            mark="D",
            url=_SETTINGS,
            past="yes",
        ),
        "lists": Advice(
            ("Open Settings and privacy, Privacy. Set Following list and Liked videos to Only me.",),
            mark="K",
            url=_SETTINGS,
            past="yes",
        ),
        "untag_places": Advice(
            (
                "Open Settings and privacy, Privacy, Location services. Turn it off.",
                "In the phone's settings, set TikTok, Location, to Never.",
                "Posts that are out: edit or delete each one that this report names.",
            ),
            mark="K",
            url=_SETTINGS,
            past="no",
        ),
        "messages": Advice(
            ("Open Settings and privacy, Privacy, Direct messages. Let only friends write to you.",),
            mark="K",
            url=_SETTINGS,
            past="yes",
        ),
        "mentions": Advice(
            ("Open Settings and privacy, Privacy, Mentions and tags. Let only people you follow do it.",),
            mark="K",
            url=_SETTINGS,
            past="no",
        ),
    },
)
