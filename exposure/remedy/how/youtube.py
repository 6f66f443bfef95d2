"""YouTube: videos in bulk, and the channel's words (known in November 2026; the privacy page was read)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_STUDIO = "https://studio.youtube.com/"
_VIDEOS = (
    "Open YouTube Studio, Content.",
    "Select the videos, press Edit, Visibility, and choose Private or Unlisted.",
)

HOW = HowTo(
    platform="youtube",
    advice={
        **edited("YouTube Studio, Customization, Profile", _STUDIO, mark="K"),
        "private": Advice(_VIDEOS, mark="K", url=_STUDIO, past="yes"),
        "delete_old": Advice(_VIDEOS, mark="K", url=_STUDIO, past="yes"),
        "lists": Advice(
            ("Open Settings, Privacy, and keep your subscriptions private.", "Set each playlist to Private."),
            mark="D",
            url="https://www.youtube.com/account_privacy",
            past="yes",
        ),
    },
)
