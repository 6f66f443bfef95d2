"""The one statement that local files need: "These are mine"."""

import sys
from collections.abc import Sequence
from dataclasses import replace

import click

from exposure.cli.terminal import say
from exposure.sources.targets import Target
from exposure.sources.tools import Tools

SENTENCE = "These are mine"
PAGES = frozenset({"text/html", "application/xhtml+xml", "multipart/related"})


def asked(targets: Sequence[Target], tools: Tools, *, quiet: bool = False) -> Tools:
    """Return the tools with the statement, asking for it where a person sits at the terminal.

    Without it, files count like an account that is not proven: kinds and counts, no values.
    """
    if tools.mine or not any(_needs_it(t) for t in targets):
        return tools
    if not sys.stdin.isatty():
        say(
            "The files were not stated to be your own, so no values are shown. "
            "If they are, add --mine and run it again.",
            quiet=quiet,
        )
        return tools
    say("Exposure is for looking at your own photos and files.")
    answer = click.prompt(
        f'If they are yours, type "{SENTENCE}"; else press Enter', default="", show_default=False, err=True
    )
    return replace(tools, mine=answer.strip().strip('".').casefold() == SENTENCE.casefold())


def _needs_it(target: Target) -> bool:
    """Return whether a target is, or may hold, a file of the person's own.

    A saved page is none: like the live page, it is proven by words.
    """
    if target.claim:
        return False
    if not target.path.is_file():
        return True
    from exposure.collect.files import sniff  # noqa: PLC0415

    with target.path.open("rb") as file:
        return sniff(file.read(4096)) not in PAGES
