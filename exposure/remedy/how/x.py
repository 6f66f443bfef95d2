"""X: places on old posts, protected posts, what the profile and "About this account" say (June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PROFILE = "https://x.com/settings/profile"
_AUDIENCE = "https://x.com/settings/audience_and_tagging"

HOW = HowTo(
    platform="x",
    advice={
        **edited("your profile, Edit profile", _PROFILE, mark="K"),
        "bio_short": Advice(
            (
                "Open your profile, Edit profile. Empty the location, and shorten the bio.",
                "Birth date: let only you see the day and the year.",
                "'About this account' names your country.",
                "Open Privacy and safety, About your account, to show the region instead.",
            ),
            mark="K",
            url=_PROFILE,
            past="yes",
        ),
        "private": Advice(
            (
                "Open Privacy and safety, Audience, media and tagging, and turn on 'Protect your posts'.",
                "Go through your followers and remove people you do not know.",
                "Copies that others made stay elsewhere.",
            ),
            mark="K",
            url=_AUDIENCE,
            past="yes",
        ),
        "untag_places": Advice(
            (
                "Open Privacy and safety, Your posts, Add location information. Turn it off.",
                "Press 'Remove all location information attached to your posts'.",
            ),
            mark="D",
            url="https://x.com/settings/location",
            past="yes",
        ),
        "mentions": Advice(
            ("Open Privacy and safety, Audience, media and tagging, Photo tagging. Turn it off.",),
            mark="D",
            url=_AUDIENCE,
            past="no",
        ),
        "messages": Advice(
            ("Open Privacy and safety, Direct messages, and let only people you follow write to you.",),
            mark="K",
            url="https://x.com/settings/direct_messages",
            past="yes",
        ),
    },
)
