"""Gravatar: the profile that other sites copy (platforms sheet 4.2, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_PROFILE = "https://gravatar.com/profile"
_FIELDS = Advice(
    ("Open Profile, and hide or delete the fields.", "Other sites keep copies for a while."),
    mark="K",
    url=_PROFILE,
    past="partly",
)

HOW = HowTo(
    platform="gravatar",
    advice={
        "bio_short": _FIELDS,
        "bio_contact": _FIELDS,
        "name_short": _FIELDS,
        "links_apart": Advice(
            ("Open Profile, and take out the verified accounts that should stay apart.",),
            mark="K",
            url=_PROFILE,
            past="partly",
        ),
        "picture_other": Advice(
            ("Open Profile, and delete or replace the avatar.", "Other sites keep copies for a while."),
            mark="K",
            url=_PROFILE,
            past="partly",
        ),
    },
)
