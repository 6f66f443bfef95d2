"""``exposure serve``: the local page, for people who do not use a terminal."""

import signal
import webbrowser
from types import FrameType
from typing import Any

import click

from exposure.cli.options import Options, general, settle


@click.command(
    "serve",
    help="""Open a page in your browser that does the check step by step.

    The page is on this computer only: nobody else can open it, and nothing that you add to it is sent
    anywhere. It ends, and deletes what you added, when you press Ctrl-C here, choose "Delete everything"
    there, or leave it alone for 15 minutes.

    \b
    Example:
      exposure serve
    """,
)
@click.option("--open/--no-open", "opening", default=True, help="Open it in the browser.")
@click.option("--offline/--online", default=None, help="Use no network at all.")
@click.option("--jobs", type=click.IntRange(1, 64), metavar="N", help="Worker processes.")
@general
def command(*, opening: bool, **given: Any) -> int:
    """Serve the page until it is over."""
    return served(settle(given), opening=opening)


def served(options: Options, *, opening: bool) -> int:
    """Serve the page until it is over, and say where it is."""
    from exposure.web import open_page  # noqa: PLC0415 (Flask is slow to import)

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _ended)
    with open_page(options.tools) as page:
        try:
            click.echo(f"The page is here, for this browser and once: {page.start_link}")
            click.echo("Press Ctrl-C to end it; what you added is deleted then.")
            if opening:
                webbrowser.open(page.start_link)
            page.wait()
        except KeyboardInterrupt:
            click.echo("")
    click.echo("Ended. Everything that was added is deleted.")
    return 0


def _ended(number: int, frame: FrameType | None) -> None:
    """End as Ctrl-C does, so that what was added is deleted."""
    del number, frame
    raise KeyboardInterrupt
