"""``exposure compare``: before and after."""

from pathlib import Path
from typing import Any

import click

from exposure.cli.options import general, settle
from exposure.cli.terminal import say


@click.command(
    "compare",
    help="""Compare two reports: what is closed, open and new.

    OLD and NEW are the folders of two runs. No value of either is shown.

    \b
    Example:
      exposure compare reports/2026-11-24 reports/2026-11-25
    """,
)
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="Folder for the page; NEW by default."
)
@general
def command(old: Path, new: Path, out: Path | None, **given: Any) -> int:
    """Write the comparison beside the newer report, and say it in a line."""
    from exposure import render  # noqa: PLC0415

    options = settle(given)
    before, after = render.summary_in(old), render.summary_in(new)
    path = render.write(out or new, "compare.html", render.compare(before, after))
    counts = [render.share_view(summary).answered for summary in (before, after)]
    say(
        f"Questions a stranger could answer: {counts[0]} before, {counts[1]} now.",
        quiet=options.quiet,
    )
    say(f"The comparison: {path}", quiet=options.quiet)
    return 0
