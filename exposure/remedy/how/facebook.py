"""Facebook: who sees old posts, the profile's rows, tags and lists (menu paths read in June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_ABOUT = "https://www.facebook.com/me/about"
_FOUND = "https://www.facebook.com/settings?tab=how_people_find_and_contact_you"
_POSTS = "https://www.facebook.com/settings?tab=posts"
_LOG = "https://www.facebook.com/me/allactivity"
_PAST = Advice(
    (
        "Open Settings, Posts, 'Limit who can see past posts': all old public posts become friends only.",
        "It cannot be undone in one go. For new posts: 'Who can see your future posts', Friends.",
    ),
    mark="K",
    url=_POSTS,
    past="yes",
)


def _rows(what: str) -> Advice:
    """Return how rows of "About" are hidden or taken out."""
    return Advice(
        ("Open your profile, About.", f"{what} Press the pencil, and choose Only me, or delete it."),
        mark="D",
        url=_ABOUT,
        past="yes",
    )


HOW = HowTo(
    platform="facebook",
    advice={
        "private": Advice(
            (
                "Open your profile, the three dots, Lock profile, where your country has it.",
                *_PAST.steps,
                "Go through your friends and remove people you do not know.",
            ),
            mark="D",
            url=_POSTS,
            past="yes",
        ),
        "delete_old": _PAST,
        "bio_short": _rows("Go through work, school, places lived, family, relationship and birthday."),
        "bio_contact": _rows("Go through phone, mail and address."),
        "links_apart": _rows("Go through websites and other accounts."),
        "lists": Advice(
            (
                "Open Settings, the page about how people contact you. Let only you see your friends list.",
                "Friends that you share with somebody still show.",
            ),
            mark="D",
            url=_FOUND,
            past="yes",
        ),
        "untag_places": Advice(
            (
                "Open the activity log, Posts, Check-ins.",
                "Select all, and choose Only me, or delete them.",
            ),
            mark="K",
            url=_LOG,
            past="yes",
        ),
        "mentions": Advice(
            (
                "Open Settings, Profile and tagging. Turn on both reviews.",
                "Do not let everyone see posts that you are tagged in.",
                "Old tags: activity log, Activity you're tagged in, select all, remove tags.",
            ),
            mark="D",
            url="https://www.facebook.com/settings?tab=profile_and_tagging",
            past="partly",
        ),
        "stories_live": Advice(
            ("Open Settings, Stories, and show them to friends only.",), mark="D", past="partly"
        ),
        "name_short": Advice(
            (
                "Facebook asks for the name you go by. You can change it once in 60 days.",
                "In Settings, on the page about how people contact you, keep search engines out.",
            ),
            url=_FOUND,
            past="partly",
        ),
    },
)
