"""LinkedIn: what people without an account and search engines see (menu paths read in June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PUBLIC = "https://www.linkedin.com/public-profile/settings"
_SEEN = "https://www.linkedin.com/mypreferences/d/categories/profile-visibility"
_HIDE = Advice(
    (
        "Open Settings, Visibility, 'Edit your public profile'.",
        "Turn the public profile off, or hide photo, headline, jobs and schools one by one.",
        "Search engines take a while to forget.",
    ),
    mark="D",
    url=_PUBLIC,
    past="yes",
)

HOW = HowTo(
    platform="linkedin",
    advice={
        **edited("your profile and press the pencil", "https://www.linkedin.com/in/me/", mark="K"),
        "job_page": _HIDE,
        "private": _HIDE,
        "lists": Advice(
            (
                "Open Settings, Visibility, 'Who can see your connections'. Turn it off.",
                "Connections that you share with somebody still show.",
            ),
            mark="D",
            url=_SEEN,
            past="yes",
        ),
        "bio_contact": Advice(
            (
                "Open Settings, Visibility. Do not let anyone see or download your email.",
                "Do not let everyone look your profile up by email or phone.",
            ),
            mark="D",
            url=_SEEN,
            past="yes",
        ),
    },
)
