"""Instagram: account privacy, tags, places and the map (menu paths of January 2025 to June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_EDIT = "https://www.instagram.com/accounts/edit/"
_PRIVACY = "https://www.instagram.com/accounts/privacy_and_security/"

HOW = HowTo(
    platform="instagram",
    advice={
        **edited("your profile, Edit profile", _EDIT, mark="K"),
        "private": Advice(
            (
                "Open Settings, Account privacy, and turn on 'Private account'.",
                "Go through your followers and remove people you do not know: they keep their access.",
                "What you wrote under other people's posts stays where it is.",
            ),
            mark="D",
            url=_PRIVACY,
            past="yes",
        ),
        "lists": Advice(
            (
                "Only a private account hides the lists of followers and following.",
                "You can remove single followers in the list.",
            ),
            mark="K",
            url=_PRIVACY,
            past="yes",
        ),
        "untag_places": Advice(
            (
                "Open each post that this report names, press the three dots, Edit.",
                "Tap the place, and remove it. There is no way to do it for all posts at once.",
            ),
            mark="K",
            past="yes",
        ),
        "stories_live": Advice(
            (
                "Open Messages, Map, the gear, and let no one see your location.",
                "Show stories to close friends only: Settings, Close friends.",
            ),
            past="partly",
        ),
        "mentions": Advice(
            (
                "Open Settings, Tags and mentions. Do not let everyone tag you, and approve tags by hand.",
                "Old tags: open the post, tap your name, Remove me from post.",
            ),
            mark="D",
            past="partly",
        ),
        "messages": Advice(
            ("Open Settings, Messages and story replies. Let only people you follow write to you.",),
            mark="K",
            past="yes",
        ),
    },
)
