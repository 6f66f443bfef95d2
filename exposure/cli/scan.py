"""``exposure scan``: the main job."""

from dataclasses import replace
from typing import Any

import click

from exposure import audit
from exposure.cli.options import general, reading, settle, writing
from exposure.cli.statement import asked
from exposure.cli.terminal import progress, say
from exposure.cli.writing import ready, status, tell, write
from exposure.model import Ownership, Report


@click.command(
    "scan",
    help="""Look at your own accounts, photos and files, and write the report.

    A TARGET is the address of a profile of yours, a photo, a folder, a saved page, the copy of your data
    that a site made for you (the archive as it is, or unpacked), a track or a posts file; what a file is, is
    found out from its content. A profile shows its values only once you have proven that it is yours:
    exposure prove ADDRESS.

    \b
    Example:
      exposure scan https://social.example/@you ~/Pictures/2026 --mine
    """,
)
@click.argument("targets", nargs=-1, required=True)
@reading
@writing
@general
def command(targets: tuple[str, ...], **given: Any) -> int:
    """Run the audit and write its files."""
    from exposure.sources.targets import sort  # noqa: PLC0415

    options = settle(given)
    named = sort(targets)[0]
    if any(t.claim for t in named) and not options.tools.offline:
        from exposure.sources.plan import planned  # noqa: PLC0415 (it knows every platform)

        for part in planned(named):
            say(part, quiet=options.quiet)
    ready(options)
    tools = asked(named, options.tools, quiet=options.quiet)
    tools = replace(tools, progress=progress(quiet=options.quiet))
    report = audit(targets, tools=tools)
    path = write(report, replace(options, tools=tools))
    tell(report, path, quiet=options.quiet)
    _how_to_prove(report, quiet=options.quiet)
    return status(report)


def _how_to_prove(report: Report, *, quiet: bool) -> None:
    """Say how to see the values of accounts that are not proven."""
    accounts = [x for x in report.looked if x.ownership is Ownership.UNPROVEN and x.source.type == "profile"]
    if not accounts:
        return
    from exposure.extract.platforms import platform  # noqa: PLC0415
    from exposure.sources.proving import place  # noqa: PLC0415

    known = filter(None, (platform(x.account.platform) for x in accounts))
    provable = sum(bool(place(one).fields) for one in known)
    shown = "account shows" if len(accounts) == 1 else "accounts show"
    say(f"{len(accounts)} {shown} kinds and counts only: not proven to be yours.", quiet=quiet)
    if provable:
        say("To see the values, prove that it is yours: exposure prove ADDRESS", quiet=quiet)
    if provable < len(accounts):
        say("Not every site has a field by which this version can tell that a page is yours.", quiet=quiet)
