"""Bluesky: everything there is a public record (platforms sheet 1.4 and 4.2, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_DELETE = Advice(
    ("On Bluesky: open the post and delete it. There is no private account, and posts cannot be edited.",),
    mark="D",
    past="yes",
)

HOW = HowTo(
    platform="bluesky",
    advice={
        "posts_home": _DELETE,
        "posts_times": _DELETE,
        "posts_family": _DELETE,
        "posts_feelings": _DELETE,
        "posts_things": _DELETE,
        "posts_work": _DELETE,
        "mentions": Advice(
            (
                "Open each post in which you name somebody, and delete it. Posts there cannot be edited.",
                "In Settings, Privacy and security, you can ask apps to hide you from people not signed in.",
            ),
            mark="K",
            past="yes",
        ),
        "bio_short": Advice(
            ("Open your profile, press Edit profile, and shorten the description.",), past="yes"
        ),
        "name_short": Advice(
            ("Open your profile, press Edit profile, and change the display name.",), past="yes"
        ),
    },
)
