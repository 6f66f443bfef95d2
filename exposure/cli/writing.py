"""Writing a run's files, and saying where they are."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from exposure.cli.options import Options
from exposure.cli.terminal import say
from exposure.errors import UsageError
from exposure.model import Level, Report, Skipped, answers
from exposure.ownership import Store, may_show
from exposure.ownership.wordlist import WORDS
from exposure.redact import line, mask_handle

if TYPE_CHECKING:
    from exposure.render import Ground

NAMES = 4
"""Names shown for one reason."""


def folder_for(out: Path | None, made_at: datetime) -> Path:
    """Return the run's folder: the one named, or ``reports/DATE``, ``reports/DATE-2`` ... here."""
    if out is not None:
        return out
    day = made_at.date().isoformat()
    folder = Path("reports") / day
    number = 1
    while folder.exists():
        number += 1
        folder = Path("reports") / f"{day}-{number}"
    return folder


def ready(options: Options) -> None:
    """Stop before anything is read, where nothing could be written afterwards.

    Raises:
        UsageError: The folder of the run, or the one of the program's settings, takes nothing.
    """
    folder = folder_for(options.out, options.tools.clock()).absolute()
    there = next(path for path in (folder, *folder.parents) if path.exists() or path.is_symlink())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise UsageError("the report cannot be written there; choose another --out")
    Store(options.tools.home).secret()


def write(report: Report, options: Options, *, ground: "Ground | None" = None) -> Path:
    """Write the files of a run and return the path of the report.

    Args:
        report: What was found.
        options: What to write, and where.
        ground: What to draw under the maps, if the person named no file for it.

    Raises:
        RefusedError: The share copy would give something away; it is not written, the rest is.
        UsageError: The folder cannot be written.
    """
    from exposure import render  # noqa: PLC0415 (Jinja2 is slow to import)

    ground = ground_in(options.basemap) if options.basemap else ground
    folder = folder_for(options.out, report.made_at)
    if not report.demo:  # a made-up person has nothing to lose
        for caution in render.cautions(folder):
            say(str(caution), quiet=options.quiet)
    summary = render.summary(report, secret=Store(options.tools.home).secret())
    words = render.passphrase(WORDS) if options.encrypt else ""
    path = _keep(folder, "report.html", render.private(report, ground=ground), words)
    render.write(folder, "summary.json", json.dumps(summary, indent=1) + "\n")
    if "json" in options.formats:
        _keep(folder, "audit.json", render.audit_json(report), words)
    if "csv" in options.formats:
        _keep(folder, "evidence.csv", render.evidence_csv(report), words)
    if words:
        _say_words(words)
    if "pdf" in options.formats:
        _write_pdf(path)
    if options.share:
        write_share(summary, render.sensitive(report), folder)
    return path


def ground_in(file: Path) -> "Ground":
    """Return what is to be drawn under the maps from a person's GeoJSON file.

    Raises:
        UsageError: It cannot be read, is too large, or holds nothing that can be drawn.
    """
    from exposure import render  # noqa: PLC0415

    try:
        with file.open("rb") as source:
            data = source.read(render.LARGEST_GROUND + 1)
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--basemap: {file.name} cannot be read; name a GeoJSON file") from error
    if len(data) > render.LARGEST_GROUND:
        raise UsageError(f"--basemap: {file.name} is larger than 64 MB; name a smaller one")
    return render.read_ground(text)


def _keep(folder: Path, name: str, text: str, words: str) -> Path:
    """Write a file that holds values: under the words, where there are any."""
    from exposure import render  # noqa: PLC0415

    if not words:
        return render.write(folder, name, text)
    return render.write(folder, name + render.SUFFIX, render.lock(text.encode("utf-8", "replace"), words))


def _say_words(words: str) -> None:
    """Show the words of a locked report, on the screen and nowhere else."""
    click.echo(f"The six words that open it: {words}")
    click.echo("Write them down now. They are shown this once; without them nobody can open it, nor can you.")


def write_share(summary: Mapping[str, Any], sensitive: Iterable[str], folder: Path) -> Path:
    """Write the share copy, if it gives nothing away.

    Raises:
        RefusedError: It would; no file is written.
    """
    from exposure import render  # noqa: PLC0415

    page = render.share(render.share_view(summary))
    render.check_share(page, sensitive)
    return render.write(folder, "share.html", page)


def _write_pdf(page: Path) -> None:
    from exposure import render  # noqa: PLC0415

    printed = render.pdf(page)
    if printed:
        render.write(page.parent, "report.pdf", printed)
    else:
        say(
            "No Chromium was found to make the PDF. Open report.html in your browser, choose Print, "
            "then Save as PDF."
        )


def tell(report: Report, path: Path, *, quiet: bool) -> None:
    """Say the result in a few lines without any value."""
    best = answers(report.scenarios).values()
    known = sum(level >= Level.LIKELY for level in best)
    whom = "this made-up person" if report.demo else "you"
    lines = [f"A stranger could answer {known} of 8 questions about {whom}."]
    if not any(may_show(x.ownership) for x in report.looked):
        lines = [
            "This says nothing about what a stranger can learn: "
            + ("no source is known to be yours." if report.looked else "nothing could be read.")
        ]
    if report.plan.steps and not report.plan.steps[-1].questions:
        count = sum(len(step.fixes) for step in report.plan.steps)
        minutes = sum(step.minutes for step in report.plan.steps)
        changes = "1 change" if count == 1 else f"{count} changes"
        lines.append(f"With {changes} ({minutes} minutes): 0 of 8. The report says which and how.")
    if report.skipped:
        lines.append(f"{len(report.skipped)} could not be read:")
        lines += _grouped(report.skipped)
    lines += _offered(report)
    if report.interrupted:
        lines.append("You stopped it early: the report is about what had been read.")
    for text in lines:
        say(text, quiet=quiet)
    say(f"{'The report' if report.demo else 'Your report'}: {path}", quiet=quiet)
    last = (
        "Nobody in it is real."
        if report.demo
        else "It is for you alone. Delete the folder when you are done."
    )
    say(last, quiet=quiet)


def _offered(report: Report) -> Iterator[str]:
    """Yield what the proven accounts link to, masked: it is offered, and was not asked for."""
    if not report.offered:
        return
    count = len(report.offered)
    many = f"{count} more accounts or sites; they are" if count > 1 else "one more account or site; it is"
    yield f"Your pages link to {many} yours to add:"
    yield f"  {', '.join(mask_handle(account) for account in report.offered)}"


def _grouped(skipped: Sequence[Skipped]) -> Iterator[str]:
    """Yield what could not be read, one line a reason, with the first few names."""
    by_reason: dict[str, list[str]] = {}
    for s in skipped:
        by_reason.setdefault(str(s.reason), []).append(line(s.name or s.label, 60))
    for reason, names in by_reason.items():
        more = f" and {len(names) - NAMES} more" if len(names) > NAMES else ""
        yield f"  {', '.join(names[:NAMES])}{more}: {reason}"


def status(report: Report) -> int:
    """Return the exit code of a run: 130 interrupted, 1 nothing read, 3 something skipped, else 0."""
    if report.interrupted:
        return 130
    if not report.looked:
        return 1
    return 3 if report.skipped else 0
