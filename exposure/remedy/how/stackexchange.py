"""Stack Exchange: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="stackexchange",
    advice=edited("your profile, Settings, Edit profile", "https://{host}/users/edit/current"),
)
