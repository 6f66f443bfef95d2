"""Google Scholar: the profile's fields, and whether it is public (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PROFILE = "https://scholar.google.com/citations"

HOW = HowTo(
    platform="scholar",
    advice={
        **edited("My profile and press the pencil", _PROFILE, without=("bio_contact", "picture_other")),
        "private": Advice(
            ("Open My profile and press the pencil.", "Turn off 'Make my profile public'."),
            url=_PROFILE,
            past="yes",
        ),
    },
)
