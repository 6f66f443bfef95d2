"""WordPress.com: who can read a blog (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="wordpress_com",
    advice={
        **edited("your picture, My Profile", "https://wordpress.com/me"),
        "private": Advice(
            ("Open your blog's Settings, General, Privacy.", "Make the blog private."),
            url="https://wordpress.com/settings/general",
            past="yes",
        ),
        "untag_places": Advice(
            (
                "Open your profile's settings and look for 'Show my location'. Turn it off.",
                "Open each post that this report names, and take its location out.",
            ),
            url="https://wordpress.com/posts",
            past="partly",
        ),
    },
)
