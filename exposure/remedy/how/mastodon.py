"""Mastodon: preferences of one's own server (platforms sheet 4.2, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

HOW = HowTo(
    platform="mastodon",
    advice={
        "private": Advice(
            (
                "Open Preferences, Posting defaults, and choose followers-only.",
                "Open Preferences, Public profile, Privacy and reach, and approve new followers yourself.",
                "Go through your followers and remove people you do not know.",
                "Posts that are already out stay public: delete those that this report names.",
            ),
            mark="D",
            past="no",
        ),
        "lists": Advice(
            (
                "Open Preferences, Public profile, Privacy and reach.",
                "Turn 'Show follows and followers' off.",
            ),
            mark="D",
            url="https://{host}/settings/privacy",
            past="yes",
        ),
        "delete_old": Advice(
            (
                "Open Preferences, Automated post deletion, and choose one year.",
                "Say there which posts to keep. Other servers may keep copies.",
            ),
            mark="K",
            url="https://{host}/statuses_cleanup",
            past="partly",
        ),
        "bio_short": Advice(
            ("Open Preferences, Public profile.", "Shorten the bio and empty the fields below it."),
            url="https://{host}/settings/profile",
            past="yes",
        ),
        "bio_contact": Advice(
            (
                "Open Preferences, Public profile.",
                "Take addresses and numbers out of the bio and the fields.",
            ),
            url="https://{host}/settings/profile",
            past="yes",
        ),
        "name_short": Advice(
            ("Open Preferences, Public profile.", "Change the display name to a first name or a nickname."),
            url="https://{host}/settings/profile",
            past="yes",
        ),
        "links_apart": Advice(
            (
                "Open Preferences, Public profile.",
                "Empty the fields that link to accounts that should stay apart.",
            ),
            url="https://{host}/settings/profile",
            past="yes",
        ),
    },
)
