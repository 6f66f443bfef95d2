"""Strava: map visibility and who sees activities (its help centre, as read in November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PRIVACY = "https://www.strava.com/settings/privacy"
_STEPS = (
    "Open Settings, Privacy Controls.",
    "Set Profile Page, Activities and Group Activities to Followers.",
    "Open Map Visibility. Hide the start and the end around home, school and work, or hide whole maps.",
    "Old activities keep who could see them: change many at once on the page for editing past activities.",
)

HOW = HowTo(
    platform="strava",
    advice={
        **edited("Settings, My Profile", "https://www.strava.com/settings/profile", mark="K"),
        "fitness_private": Advice(_STEPS, mark="D", url=_PRIVACY, past="partly"),
        "private": Advice(_STEPS, mark="D", url=_PRIVACY, past="partly"),
    },
)
