"""``exposure prove``: words in a place that only the owner can write."""

import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import click

from exposure.cli.options import general, settle
from exposure.cli.terminal import say
from exposure.errors import RefusedError, UsageError
from exposure.model import Account
from exposure.ownership import Prover
from exposure.redact import visible
from exposure.sources.tools import Tools

if TYPE_CHECKING:
    from exposure.sources.proving import Place

CAREFUL = (
    "Only for your own account. If someone asked you to put these words on your profile, stop: "
    "they would see what your profile gives away."
)
DONE = "Done. You can remove the words now."


@click.command(
    "prove",
    help="""Show that an account is yours, by words in its biography.

    The words work for that account only, for 30 minutes. Once they were found, the account is remembered
    for 30 days on this computer.

    \b
    Example:
      exposure prove https://social.example/@you
    """,
)
@click.argument("address", required=False)
@click.option("--list", "listing", is_flag=True, help="List the accounts that are proven.")
@click.option("--forget", is_flag=True, help="Forget that the account is proven.")
@click.option("--offline/--online", default=None, help="Use no network at all.")
@general
def command(address: str | None, *, listing: bool, forget: bool, **given: Any) -> int:
    """Give out words, look for them, remember."""
    options = settle(given)
    if listing:
        return _list(options.tools.prover)
    if not address:
        raise UsageError("prove needs the address of a profile: exposure prove https://social.example/@you")
    from exposure.sources.targets import sort  # noqa: PLC0415

    (target,), _ = sort([address])
    if target.claim is None:
        raise UsageError("prove takes the address of a profile; your own files need no proof, but --mine")
    if forget:
        known = options.tools.prover.forget(target.claim.account)
        say("Forgotten." if known else "It was not known.", quiet=options.quiet)
        return 0
    return _prove(target, options.tools, quiet=options.quiet)


def _prove(target: Any, tools: Tools, *, quiet: bool) -> int:
    """Show the words, then look for them: at once, and again for as long as the person wishes."""
    from exposure.sources.proving import found, place  # noqa: PLC0415

    account: Account = target.claim.account
    prover = tools.prover
    if prover.remembered(account):
        say("This account is already proven.", quiet=quiet)
        return 0
    where = place(target.claim.platform)
    if where.fields == ():
        raise RefusedError(
            f"this version cannot prove an account of {target.claim.platform.title}: it knows no field there "
            "that only the owner writes. A page that you save from there shows kinds and counts, no "
            f"values.\n{where.instead}"
        )
    if not where.live:
        return _by_saved_page(where, prover.words(account))
    while True:
        words = prover.words(account)
        if found(target.claim, tools):
            say(DONE, quiet=quiet)
            return 0
        _show(where, words)
        if not sys.stdin.isatty():
            raise RefusedError(
                "the words do not stand there yet. Put them there, then run the same command again "
                "within 20 minutes"
            )
        click.prompt("Press Enter when they are there", default="", show_default=False, err=True)


def _show(where: "Place", words: str) -> None:
    """Print the words, where they go, and when not to put them there."""
    click.echo(f'Put "{words}" into {where.sentence}.')
    if where.example:
        click.echo(where.example.replace("WORDS", words))
    click.echo(CAREFUL)


def _by_saved_page(where: "Place", words: str) -> int:
    """Give out words for a site that lets no program in: they are found in the saved page."""
    _show(where, words)
    click.echo(
        "Then save the page again and scan the file within 20 minutes: exposure scan FILE --seen-by anyone"
    )
    return RefusedError.exit_status


def _list(prover: Prover) -> int:
    """Print the accounts that are proven, masked, and how long they are remembered."""
    for proof in prover.all():
        platform, _, handle = (*proof.account.split("|"), "", "")[:3]
        until = (proof.at + timedelta(days=30)).date().isoformat()
        click.echo(f"{platform} {visible(handle[:1])}•••  by {proof.method}, remembered until {until}")
    return 0
