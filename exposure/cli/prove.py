"""``exposure prove``: words in a place that only the owner can write."""

import shlex
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from exposure.cli.options import general, settle
from exposure.cli.terminal import say
from exposure.collect.files.opening import regular
from exposure.collect.files.unread import LeftOutError
from exposure.errors import RefusedError, UsageError
from exposure.model import Account
from exposure.ownership import Prover
from exposure.ownership.key import MOST_SIGNATURE, NAMESPACE
from exposure.redact import visible
from exposure.sources.tools import Tools

if TYPE_CHECKING:
    from exposure.extract.platforms import Claim
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
    for 30 days on this computer. Where a site publishes your SSH keys, a signature does it without a change
    to your profile: --key says how.

    \b
    Example:
      exposure prove https://social.example/@you
    """,
)
@click.argument("address", required=False)
@click.option("--list", "listing", is_flag=True, help="List the accounts that are proven.")
@click.option("--forget", is_flag=True, help="Forget that the account is proven.")
@click.option("--key", is_flag=True, help="Prove it by a signature with your SSH key, and say how.")
@click.option(
    "--signature",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The signature that --key asked for.",
)
@click.option("--offline/--online", default=None, help="Use no network at all.")
@general
def command(
    address: str | None, *, listing: bool, forget: bool, key: bool, signature: Path | None, **given: Any
) -> int:
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
    if key or signature:
        return _by_key(target.claim, signature, options.tools, quiet=options.quiet)
    return _prove(target, options.tools, quiet=options.quiet)


def _prove(target: Any, tools: Tools, *, quiet: bool) -> int:
    """Show the words, then look for them: at once, and again for as long as the person wishes."""
    from exposure.sources.plan import planned  # noqa: PLC0415
    from exposure.sources.proving import found, place  # noqa: PLC0415

    account: Account = target.claim.account
    prover = tools.prover
    if prover.remembered(account):
        say("This account is already proven.", quiet=quiet)
        return 0
    where = place(target.claim.platform)
    for part in planned([target], proof_only=True) if where.live and not tools.offline else ():
        say(part, quiet=quiet)
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


def _by_key(claimed: "Claim", signature: Path | None, tools: Tools, *, quiet: bool) -> int:
    """Show the line to sign, or check its signature."""
    from exposure.sources.proving import signed  # noqa: PLC0415

    if tools.prover.remembered(claimed.account):
        say("This account is already proven.", quiet=quiet)
        return 0
    if signature is None:
        _how_to_sign(claimed, tools.prover.challenge(claimed.account))
        return RefusedError.exit_status
    if signed(claimed, _signature(signature), tools):
        say("Done. You can delete the signature now.", quiet=quiet)
        return 0
    raise RefusedError(
        "that signature does not prove the account: it must be made with a key that the site shows as yours, "
        "over the line that --key gave you less than 30 minutes ago. Ask for a new line with --key"
    )


def _how_to_sign(claimed: "Claim", line: str) -> None:
    """Print the steps, which end with the signature in a file."""
    if not claimed.ssh_keys:
        raise RefusedError(
            f"{claimed.platform.title} publishes no keys; use the words instead (exposure prove ADDRESS)"
        )
    click.echo("1. Sign this line with the SSH key that the site knows; name your own key after -f:")
    command = f"printf %s {shlex.quote(line)} | ssh-keygen -Y sign -n {NAMESPACE} -f ~/.ssh/id_ed25519"
    click.echo(f"     {command} > proof.sig")
    click.echo("2. Within 30 minutes, show the signature:")
    click.echo("     exposure prove ADDRESS --signature proof.sig")
    click.echo("Only for your own account. If someone asked you to sign this for them, stop.")


def _signature(path: Path) -> bytes:
    """Return what a signature file holds, up to the most that one can hold.

    Raises:
        UsageError: It is no file that can be read.
    """
    try:
        file, _ = regular(path, named=True)
    except LeftOutError as error:
        raise UsageError(f"--signature: {error}") from error
    with file:
        return file.read(MOST_SIGNATURE + 1)


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
