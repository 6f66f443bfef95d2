"""``exposure unlock``: a report that was written with ``--encrypt``, readable again."""

from pathlib import Path
from typing import Any

import click

from exposure.cli.options import general, settle
from exposure.cli.terminal import say
from exposure.collect.files.opening import regular
from exposure.collect.files.unread import LeftOutError
from exposure.errors import UsageError


@click.command(
    "unlock",
    help="""Open a report that was written with --encrypt.

    FILE is the report, such as report.html.age. You are asked for its six words. The opened copy lies
    beside it until you delete it.

    \b
    Example:
      exposure unlock reports/2026-11-24/report.html.age
    """,
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@general
def command(file: Path, **given: Any) -> int:
    """Ask for the words and write the opened copy, for its owner alone."""
    from exposure import render  # noqa: PLC0415

    options = settle(given)
    content = _read(file)
    words = click.prompt("The six words", err=True)
    path = render.write(file.parent, file.name.removesuffix(render.SUFFIX), render.unlock(content, words))
    say(f"Opened: {path}", quiet=options.quiet)
    say("Delete it when you are done; the locked copy stays.", quiet=options.quiet)
    return 0


def _read(file: Path) -> bytes:
    """Return a locked file.

    Raises:
        UsageError: It is no file, too large to be one of ours, or its name does not say that it is locked.
    """
    from exposure import render  # noqa: PLC0415

    if file.suffix != render.SUFFIX:
        raise UsageError(f"unlock takes a locked report, whose name ends in {render.SUFFIX}")
    try:
        opened, size = regular(file, named=True)
    except LeftOutError as error:
        raise UsageError(f"{file.name}: {error}") from error
    with opened:
        if size > render.MOST_LOCKED:
            raise UsageError(f"{file.name}: larger than any report of this program")
        return opened.read(size)
