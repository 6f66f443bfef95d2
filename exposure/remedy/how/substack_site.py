"""Substack newsletters: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="substack_site",
    advice=edited(
        "the dashboard of your newsletter, Settings",
        "https://substack.com/home",
        without=(
            "name_short",
            "picture_other",
        ),
    ),
)
