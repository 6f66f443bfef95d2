"""What is done by editing a profile, which is alike on every site that has one."""

from exposure.remedy.how.contract import Advice

_WHAT = {
    "bio_short": "Take out school, work, town, age, birth date and club. Keep what you like.",
    "bio_contact": "Take out your mail address and phone number.",
    "name_short": "Show a first name or a nickname as the name.",
    "picture_other": "Choose a picture without your face, and one that you use nowhere else.",
    "links_apart": "Take out the links to accounts that should stay apart.",
}


def edited(where: str, url: str, *, mark: str = "B", without: tuple[str, ...] = ()) -> dict[str, Advice]:
    """Return how a profile's words, name, picture and links are changed.

    Args:
        where: The way there, from the site's own menu ("Settings, Profile").
        url: Its address.
        mark: As in ``Advice``.
        without: Fixes for which the site has no such field.
    """
    return {
        fix: Advice((f"Open {where}.", what), mark=mark, url=url, past="yes")
        for fix, what in _WHAT.items()
        if fix not in without
    }
