"""A file of one's own posts, from any service: what to look for where they were posted."""

from exposure.remedy.how.contract import Advice, HowTo

HOW = HowTo(
    platform="posts",
    advice={
        "private": Advice(
            (
                "On the service these posts are from, look for Privacy and make the account private.",
                "Look whether old posts become private too. If not, hide or delete them.",
                "Go through your followers and remove people you do not know.",
            ),
        ),
        "delete_old": Advice(
            (
                "On the service these posts are from, look for deleting or hiding old posts.",
                "Save what you want to keep first.",
            ),
            past="partly",
        ),
        "untag_places": Advice(
            (
                "On the service these posts are from, look for a way to take all places off at once.",
                "If there is none, open each post that has a place, and take it off.",
            ),
            past="yes",
        ),
    },
)
