"""Forgejo and Gitea: the profile's fields and the address in saved code (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PROFILE = "https://{host}/user/settings"
_HIDE = (
    "Open Settings, Profile, Privacy. Turn on 'Hide email address' and 'Hide activity from profile page'.",
)

HOW = HowTo(
    platform="forgejo",
    advice={
        **edited("Settings, Profile", _PROFILE),
        "bio_contact": Advice(
            (*_HIDE, "Take addresses and numbers out of the biography."), url=_PROFILE, past="yes"
        ),
        "private": Advice(
            (*_HIDE, "Set the visibility of your profile to Limited or Private."), url=_PROFILE, past="yes"
        ),
        "commit_mail": Advice(
            (
                *_HIDE,
                "Copy the noreply address shown there and run: git config --global user.email ADDRESS",
                "Old commits keep the old address.",
            ),
            url=_PROFILE,
            past="no",
        ),
    },
)
