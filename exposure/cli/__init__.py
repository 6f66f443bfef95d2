"""The command line: words in, words out, an exit code. No judgement lives here.

Each command is a module of this package and is imported only when it is asked for, so that
``--help`` is there at once.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

import click

from exposure.cli import ending
from exposure.errors import ExposureError, UsageError
from exposure.version import __version__

if TYPE_CHECKING:
    from exposure.sources.tools import Tools

INTERRUPTED = 130
COMMANDS = {
    "demo": "See it at work on a made-up person, without a network",
    "scan": "Look at your own accounts, photos and files, and write the report",
    "serve": "Do it all on a page in your browser, step by step",
    "prove": "Show that an account is yours, by words in its biography",
    "share": "Write a copy of a report that gives nothing away",
    "clean": "Copy photos and videos without anything but the picture",
    "unlock": "Open a report that was written with --encrypt",
    "compare": "Compare two reports: what is closed, open and new",
    "inspect": "List what was found, one line each, without any conclusions",
    "kit": "Write everything that a workshop needs, to print and to show",
    "platforms": "List the sites that are supported and what each can show",
}

HELLO = """\b
See what your own public profiles and photos give away, before someone else looks.

\b
Three things to try first:
  exposure demo                        a made-up person, no network needed
  exposure scan ~/Pictures/2026        your own photos; nothing leaves this computer
  exposure scan https://social.example/@you   a profile of your own
"""


class Commands(click.Group):
    """The commands, imported when used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which a person meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, importing its module; None for an unknown one."""
        if cmd_name not in COMMANDS:
            return None
        import importlib  # noqa: PLC0415

        command: click.Command = importlib.import_module(f"exposure.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    help=HELLO,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="exposure")
@click.pass_context
def group(ctx: click.Context) -> None:
    """Print the help when no command is named."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main(arguments: Sequence[str] | None = None, *, tools: "Tools | None" = None) -> NoReturn:
    """Run the command line; faults become one sentence and an exit code, without a traceback.

    Exit codes: 0 done, 1 nothing could be read, 2 wrong use, 3 done but some targets were skipped,
    4 refused for safety, 130 interrupted.

    Args:
        arguments: The words after the command's name; those of the process by default.
        tools: What runs work with, before the options have their say; the usual ones by default.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    _open_streams()
    _leave_no_core()
    alone = arguments is None
    if alone:
        ending.heed()
    try:
        code = _run(words, tools)
    except KeyboardInterrupt:  # once more, while the first was being told
        code = INTERRUPTED
    ending.leave(code, deaf=alone)


def _run(words: list[str], tools: "Tools | None") -> int:
    """Run a command and return its exit code; what went wrong is told in a sentence."""
    debug, streams = "--debug" in words, (sys.stdout, sys.stderr)
    try:
        result = group.main(words, prog_name="exposure", standalone_mode=False, obj=tools)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        with suppress(OSError):
            error.show()
        return UsageError.exit_status
    except ExposureError as error:
        return _told(error, str(error), error.exit_status, debug=debug)
    except (KeyboardInterrupt, click.Abort):
        ending.tell("Stopped.")
        return INTERRUPTED
    except SystemExit:
        if sys.stdout is streams[0]:
            raise
        sys.stdout, sys.stderr = streams  # click wraps them and exits with 1 when the reader is gone
        return 0
    except Exception as error:  # noqa: BLE001 (no traceback: it would repeat what was read)
        return _told(error, _fault(error), 1, debug=debug)
    return result if isinstance(result, int) else 0


def _told(error: Exception, sentence: str, code: int, *, debug: bool) -> int:
    """Say what went wrong, with ``--debug`` also where, and return the exit code."""
    if debug:
        ending.tell(_trace(error))
    ending.tell(f"exposure: {sentence}")
    return code


def _fault(error: Exception) -> str:
    """Return a sentence for what nobody foresaw; of the system's own words only those that name no file."""
    if isinstance(error, OSError) and error.strerror:
        if ending.printing(error):
            return ending.full(error)
        return (
            f"the system did not give what this needs ({error.strerror}). Close other programs, or see that "
            "there is room on the disk, then try again. Nothing was sent anywhere; --debug shows more."
        )
    return (
        f"something went wrong inside this program ({type(error).__name__}). Nothing was sent anywhere. "
        "Please report it, with the command but without names or links; --debug shows more."
    )


def _trace(error: BaseException) -> str:
    """Return where an error came from, and what led to it: files, lines and types, never a message.

    What libraries say about an error repeats what they stumbled over (``safety.md`` 2.3).
    """
    import traceback  # noqa: PLC0415 (only needed here)

    lines = []
    for one in _chain(error):
        for frame, number in traceback.walk_tb(one.__traceback__):
            code = frame.f_code
            lines.append(f"  {code.co_filename}:{number} in {code.co_name}")
        lines.append(type(one).__name__)
    return "\n".join(lines)


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error behind those that led to it, at most ten."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and len(found) < 10:
        found.insert(0, one)
        one = one.__cause__ or one.__context__
    return found


def _open_streams() -> None:
    """Open what of input, output and errors is closed, to nothing: else a pipe would take its number."""
    import os  # noqa: PLC0415 (only needed here)

    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _leave_no_core() -> None:
    """Let no crash of this process write its memory, with everything that was read, onto the disk."""
    try:
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    except (ImportError, OSError, ValueError):
        return
