"""GitHub: profile and e-mail settings (platforms sheet 4.2, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_PROFILE = "https://github.com/settings/profile"

HOW = HowTo(
    platform="github",
    advice={
        "commit_mail": Advice(
            (
                "Open Settings, Emails. Turn on 'Keep my email addresses private'.",
                "Turn on 'Block command line pushes that expose my email'.",
                "Copy the noreply address shown there and run: git config --global user.email ADDRESS",
                "Old commits keep the old address. To rewrite them breaks the copies that others have.",
            ),
            mark="K",
            url="https://github.com/settings/emails",
            past="no",
        ),
        "bio_short": Advice(
            ("Open Settings, Public profile.", "Empty Location and Company, and shorten the bio."),
            mark="K",
            url=_PROFILE,
            past="yes",
        ),
        "bio_contact": Advice(
            (
                "Open Settings, Public profile.",
                "Set the public email to none, and take addresses out of the bio.",
            ),
            mark="K",
            url=_PROFILE,
            past="yes",
        ),
        "name_short": Advice(
            ("Open Settings, Public profile.", "Change Name to a first name or a nickname."),
            mark="K",
            url=_PROFILE,
            past="partly",
        ),
        "picture_other": Advice(
            ("Open Settings, Public profile.", "Choose another profile picture."), url=_PROFILE, past="partly"
        ),
        "links_apart": Advice(
            (
                "Open Settings, Public profile.",
                "Empty the website and the social accounts that should stay apart.",
            ),
            mark="K",
            url=_PROFILE,
            past="yes",
        ),
    },
)
