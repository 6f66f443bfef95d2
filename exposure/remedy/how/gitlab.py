"""GitLab: profile preferences (platforms sheet 4.2, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

HOW = HowTo(
    platform="gitlab",
    advice={
        "commit_mail": Advice(
            (
                "Open Preferences, Profile. Set 'Commit email' to the private address.",
                "Run: git config --global user.email ADDRESS",
                "Old commits keep the old address.",
            ),
            mark="K",
            past="no",
        ),
        "private": Advice(
            (
                "Open Preferences, Profile, and tick 'Private profile'. It hides what you do and when.",
                "Go through the projects and groups that show you as a member.",
            ),
            mark="K",
            past="yes",
        ),
    },
)
