"""Reddit: the profile's history and search engines (menu paths read in June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PROFILE = "https://www.reddit.com/settings/profile"
_HIDE = Advice(
    (
        "Open Settings, Profile, 'Curate your profile', and hide all posts and comments.",
        "They stay in their communities. To take one out, delete it there; change its words first.",
    ),
    mark="D",
    url=_PROFILE,
    past="partly",
)

HOW = HowTo(
    platform="reddit",
    advice={
        **edited("Settings, Profile", _PROFILE, mark="K"),
        "private": Advice(
            (
                *_HIDE.steps,
                "Open Settings, Privacy, and turn off 'Show up in search results'.",
            ),
            mark="D",
            url=_PROFILE,
            past="partly",
        ),
        "delete_old": _HIDE,
        "messages": Advice(
            ("Open Settings, Privacy, and choose who can write to you and start a chat.",),
            url="https://www.reddit.com/settings/privacy",
            past="yes",
        ),
    },
)
