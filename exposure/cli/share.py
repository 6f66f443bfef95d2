"""``exposure share``: a copy of a report that gives nothing away."""

from pathlib import Path
from typing import Any

import click

from exposure.cli.options import general, settle
from exposure.cli.terminal import say
from exposure.cli.writing import write_share


@click.command(
    "share",
    help="""Write a copy of a report that gives nothing away.

    AUDIT is the folder of a run. The copy is made from its summary, which holds kinds, levels and counts;
    it is checked against every value of the private report before it is written.

    \b
    Example:
      exposure share reports/2026-11-24
    """,
)
@click.argument("audit", type=click.Path(path_type=Path))
@general
def command(audit: Path, **given: Any) -> int:
    """Write the share copy beside the report."""
    from exposure import render  # noqa: PLC0415

    options = settle(given)
    path = write_share(render.summary_in(audit), render.values_in(audit), audit)
    say(f"The share copy: {path}", quiet=options.quiet)
    return 0
