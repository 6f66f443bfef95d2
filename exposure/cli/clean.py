"""``exposure clean``: copies without metadata."""

from pathlib import Path
from typing import Any

import click

from exposure.cli.options import general, settle
from exposure.cli.terminal import progress, say
from exposure.redact import line

LIMITS = (
    "Cleaning takes out what a file says beside its picture: it cannot change what can be seen or heard in "
    "it, the traces that a camera's sensor leaves in every picture, or copies that others have already."
)


@click.command(
    "clean",
    help="""Copy photos and videos without anything but the picture.

    A PHOTO is a JPEG, PNG, WebP, GIF, HEIC, AVIF, MP4 or MOV file, or a folder of them. The pixels stay as
    they are, and so do the colours and which way is up. Each copy is read back before it is kept; the
    originals are never changed. The copies are called photo-1, photo-2 and so on.

    \b
    Example:
      exposure clean holiday.jpg ~/Pictures/2026 --out to-post
    """,
)
@click.argument("photos", metavar="PHOTO...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="Folder for the copies; made if it is not there.",
)
@general
def command(photos: tuple[Path, ...], out: Path, **given: Any) -> int:
    """Clean what was named, and say what could not be cleaned and what cleaning cannot do."""
    from exposure.clean import Cleaner  # noqa: PLC0415 (only needed here)

    quiet = settle(given).quiet
    cleaner, bar, made = Cleaner(out), progress(quiet=quiet), 0
    bar.start("photos", None)
    try:
        for _ in cleaner.clean(photo.expanduser() for photo in photos):
            made += 1
            bar.advance()
    finally:
        bar.stop()
    for skipped in cleaner.skipped:
        say(line(f"not cleaned: {skipped.label} ({skipped.name}): {skipped.reason}", 600), quiet=quiet)
    if not made:
        say("Nothing was cleaned, and no copy was kept.", quiet=quiet)
        return 1
    say(f"{made} clean cop{'y' if made == 1 else 'ies'}, in the order of the originals: {out}", quiet=quiet)
    say(LIMITS, quiet=quiet)
    return 3 if cleaner.skipped else 0
