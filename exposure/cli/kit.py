"""``exposure kit``: everything a workshop needs, to print and to show."""

from pathlib import Path
from typing import Any

import click

from exposure.cli.options import general, settle
from exposure.cli.terminal import say


@click.command(
    "kit",
    help="""Write the workshop kit: a facilitator's script, made-up people, cards, help card and slides.

    Everything is about made-up people, prints in black and white, and needs no internet. Open index.html
    first. --lang, --words and --country choose its language, tone and help lines.

    \b
    Example:
      exposure kit --out workshop --country GB
    """,
)
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the sheets."
)
@click.option("--words", type=click.Choice(["adult", "teen"]), help="For whom the words are.")
@click.option("--lang", metavar="en", help="Language of the sheets.")
@click.option("--country", metavar="GB", help="Country of the help lines.")
@general
def command(out: Path, **given: Any) -> int:
    """Make the sheets and say where to begin."""
    from exposure.kit import make  # noqa: PLC0415 (only needed here)

    options = settle(given)
    made = list(make(out, options.tools))
    say(f"{len(made)} sheets. Begin with: {made[0]}", quiet=options.quiet)
    return 0
