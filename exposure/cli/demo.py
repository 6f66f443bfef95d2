"""``exposure demo``: made-up people, read by the real path from sites on this computer."""

import webbrowser
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from exposure.cli.options import Options, general, settle, writing
from exposure.cli.serve import served
from exposure.cli.terminal import progress, say
from exposure.cli.writing import status, tell, write
from exposure.errors import UsageError

if TYPE_CHECKING:
    from exposure.demo.person import Person


PAGE = (
    "The same in the browser, step by step, with cards to guess from: exposure demo --serve "
    "(in a fresh copy: make serve)"
)


@click.command(
    "demo",
    help="""See it at work on a made-up person, without a network.

    The fictional sites run on this computer, and are fetched and read like real ones. Without a PERSON
    every made-up person gets a report.

    \b
    Example:
      exposure demo student --open
    """,
)
@click.argument("person", required=False)
@click.option("--list", "listing", is_flag=True, help="List the made-up people.")
@click.option("--serve", "serving", is_flag=True, help="Open the page instead: everything else by mouse.")
@click.option("--open", "opening", is_flag=True, help="Open the report in the browser.")
@writing
@general
def command(person: str | None, *, listing: bool, serving: bool, opening: bool, **given: Any) -> int:
    """Run the demo of one or all persons, or offer the page."""
    from exposure.demo import PERSONS  # noqa: PLC0415 (only the demo needs it)

    if listing:
        for one in PERSONS:
            click.echo(f"{one.slug:<10} {one.name}: {one.story}")
        return 0
    chosen = [p for p in PERSONS if person in {None, p.slug}]
    if not chosen:
        raise UsageError(f"there is no made-up person {person!r}; there are {[p.slug for p in PERSONS]}")
    options = settle(given)
    if serving:
        return served(replace(options, tools=replace(options.tools, offline=True)), opening=True)
    worst = 0
    for one in chosen:
        say(f"{one.name}: {one.story}", quiet=options.quiet)
        out = options.out / one.slug if options.out and len(chosen) > 1 else options.out
        path, code = _run(one, replace(options, out=out))
        worst = max(worst, code)
        if opening:
            webbrowser.open(path.absolute().as_uri())
    say(PAGE, quiet=options.quiet)
    return worst


def _run(person: "Person", options: Options) -> tuple[Path, int]:
    from exposure.demo.ground import ground  # noqa: PLC0415
    from exposure.demo.run import home, report_on  # noqa: PLC0415

    report = report_on(person, options.tools, progress(quiet=options.quiet))
    with home() as folder:
        options = replace(options, tools=replace(options.tools, home=folder))
        path = write(report, options, ground=ground(report, seed=person.slug))
    tell(report, path, quiet=options.quiet)
    return path, status(report)
