"""The ways in where a site shows nothing to a logged-out program: the owner's own hand, step by step."""

from exposure.extract.platforms.contract import Way

_WINDOW = (
    "On a computer, in Chrome, Edge or Firefox, open a private window: press Ctrl+Shift+N, in Firefox "
    "Ctrl+Shift+P, on a Mac with Cmd in place of Ctrl. You are not signed in there, so it shows what a "
    "stranger sees."
)
_KEEP = (
    'Press Ctrl+S (on a Mac Cmd+S), choose "Web page, complete" as the type, and save it where you will '
    "find it again."
)
_RUN = (
    "Run: exposure scan FILE --seen-by {who}   In place of FILE, drag the saved page from its folder into "
    "this window."
)
_INSIDE = (
    "If the page shows nothing but a box to sign in, do the same in an ordinary window in which you are "
    "signed in, and write --seen-by members in place of --seen-by anyone."
)
_WAIT = (
    "Wait for the message that the copy is ready; that can take hours or days. Download it, and do not open "
    "or unpack it."
)
_RUN_COPY = (
    "Run: exposure scan FILE --mine   In place of FILE, drag the downloaded file from its folder into this "
    "window."
)
_ORDINARY = (
    "On a computer, in Chrome, Edge or Firefox, open an ordinary window and sign in: this site shows its "
    "profiles to nobody else."
)


def saved(address: str, sees: str, *, inside: bool = False) -> Way:
    """Return the way of the saved page.

    Args:
        address: Where the profile is, with ``YOUR-NAME`` in it, or how to get there.
        sees: What has to be on the screen before it is saved.
        inside: The site shows profiles only to people who are signed in.
    """
    go = (
        f"Go to {address}."
        if " " in address
        else f"Type {address} and press Enter; in place of YOUR-NAME, the name your account has there."
    )
    wait = f"Wait until you see {sees}. Close boxes that are in the way."
    if inside:
        return Way(name="saved page", steps=(_ORDINARY, go, wait, _KEEP, _RUN.format(who="members")), url="")
    return Way(name="saved page", steps=(_WINDOW, go, wait, _KEEP, _RUN.format(who="anyone"), _INSIDE))


SAVED = saved("the address of your profile", "your name and what you wrote about yourself")
"""For a site of which nothing more is known."""


def export(*steps: str, url: str = "") -> Way:
    """Return the way of the owner's own copy of everything.

    Args:
        steps: What to press until the site has the copy made.
        url: Where to begin.
    """
    begin = (f"Open {url} in the browser in which you are signed in.",) if url else ()
    after = (_WAIT, _RUN_COPY)
    return Way(name="export", steps=(*begin, *steps, *after), url=url)
