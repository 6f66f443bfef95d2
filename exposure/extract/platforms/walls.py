"""The ways in where a site shows nothing to a logged-out program: the owner's own hand."""

from exposure.extract.platforms.contract import Way

SAVED = Way(
    name="saved page",
    steps=(
        "Open your profile in a private window, where you are not logged in: that is what a stranger sees.",
        'In the browser\'s menu, choose "Save page as" and then "Web page, complete" or "MHTML".',
        "Close the page, and run: exposure scan FILE --seen-by anyone",
        "If the site shows nothing without a login, save it while logged in, and use --seen-by members.",
    ),
)


def export(*steps: str, url: str = "") -> Way:
    """Return the way of the owner's own copy of everything.

    Args:
        steps: What to press until the site has the copy made.
        url: Where to begin.
    """
    after = (
        "Wait for the message that the copy is ready, and download it. Do not open or unpack it.",
        "Run: exposure scan FILE",
    )
    return Way(name="export", steps=(*steps, *after), url=url)
