"""Cash App: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="cashapp",
    advice=edited(
        "the app, your profile, Personal",
        "https://cash.app/account",
        without=(
            "bio_short",
            "bio_contact",
            "links_apart",
        ),
    ),
)
