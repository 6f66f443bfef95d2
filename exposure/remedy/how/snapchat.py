"""Snapchat: the map, stories and who can write (menu paths read in June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_URL = "https://accounts.snapchat.com/"
_CONTACT = Advice(
    (
        "Open your Bitmoji, the gear, Privacy controls. Let only friends contact you.",
        "Turn off 'See me in Quick Add'.",
    ),
    mark="D",
    url=_URL,
    past="yes",
)

HOW = HowTo(
    platform="snapchat",
    advice={
        "stories_live": Advice(
            (
                "Open your Bitmoji, the gear, Privacy controls, See my location. Turn on Ghost Mode.",
                "Let only friends view your story, and turn off the activity indicator.",
            ),
            mark="D",
            url=_URL,
            past="yes",
        ),
        "messages": _CONTACT,
        "private": Advice(
            (*_CONTACT.steps, "Go through your friends and remove people you do not know."),
            mark="D",
            url=_URL,
            past="yes",
        ),
        "name_short": Advice(
            ("Open your Bitmoji, the gear, Name. Show a first name or a nickname.",), url=_URL, past="yes"
        ),
    },
)
