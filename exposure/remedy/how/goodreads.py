"""Goodreads: birthday, town and who sees the profile (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PROFILE = "https://www.goodreads.com/user/edit"

HOW = HowTo(
    platform="goodreads",
    advice={
        **edited("Account settings, Profile", _PROFILE, mark="K"),
        "private": Advice(
            (
                "Open Account settings, Settings.",
                "Let only friends see your profile.",
                "In Profile, let nobody see your age, birthday and town.",
            ),
            mark="K",
            url="https://www.goodreads.com/user/edit?tab=settings",
            past="yes",
        ),
    },
)
