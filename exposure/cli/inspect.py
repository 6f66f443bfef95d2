"""``exposure inspect``: evidence only, one line each."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

import click

from exposure.cli.ending import show
from exposure.cli.options import general, reading, settle
from exposure.cli.statement import asked
from exposure.cli.terminal import progress, say
from exposure.model import Evidence, FileName, Kind, Level, Locator, Source, TextSpan
from exposure.model.codec import evidence_to_json, locator_to_json, one_name, shown_json
from exposure.redact import label, line, mask


@click.command(
    "inspect",
    help="""List what was found, one line each, without any conclusions.

    The lines are masked. With --json they are JSON Lines with the raw values, after the same questions
    of ownership: keep that output to yourself.

    \b
    Example:
      exposure inspect holiday.jpg --mine
    """,
)
@click.argument("targets", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="JSON Lines with raw values.")
@reading
@general
def command(targets: tuple[str, ...], *, as_json: bool, **given: Any) -> int:
    """Print the evidence as it is found."""
    from exposure.sources.look import look  # noqa: PLC0415
    from exposure.sources.targets import sort  # noqa: PLC0415

    options = settle(given)
    named = sort(targets)[0]
    if any(t.claim for t in named) and not options.tools.offline:
        from exposure.sources.plan import planned  # noqa: PLC0415 (it knows every platform)

        for part in planned(named):
            say(part, quiet=options.quiet)
    tools = asked(named, options.tools, quiet=options.quiet)
    tools = replace(tools, progress=progress(quiet=options.quiet or as_json))
    if as_json:
        say("These lines hold the raw values. Keep them to yourself.", quiet=options.quiet)
    looker, seen = look(targets, tools)
    documents = 0
    try:
        for one in seen:
            documents += 1
            kept = _kept(one.reading.evidence, hard_times=tools.hard_times or as_json)
            shown = [_json(evidence) for evidence in kept] if as_json else list(_human(kept))
            if shown:
                show("\n".join(shown))
            for note in one.reading.notes:
                say(f"note: {note}", quiet=options.quiet)
    except KeyboardInterrupt:
        return 130
    for skipped in looker.unread:
        name = f" ({skipped.name})" if skipped.name else ""
        say(f"skipped {skipped.label}{name}: {skipped.reason}", quiet=options.quiet)
    if not documents:
        return 1
    return 3 if looker.skipped else 0


def _kept(found: Iterable[Evidence], *, hard_times: bool) -> Iterable[Evidence]:
    """Return evidence without words about hard times, unless they are wanted."""
    hard = Kind.TEXT_HARD_TIME
    return found if hard_times else (e for e in found if e.kind is not hard)


def _json(evidence: Evidence) -> str:
    return shown_json(evidence_to_json(evidence))


def _human(found: Iterable[Evidence]) -> Iterator[str]:
    """Yield a masked line for each piece of evidence; one document's mostly have one source."""
    source: Source | None = None
    where_from = ""
    for evidence in found:
        if evidence.source is not source:
            source = evidence.source
            where_from = label(source)
        yield _line(evidence.kind, evidence.level, mask(evidence), where_from, evidence.locator)


@lru_cache(maxsize=4096)
def _line(kind: Kind, level: Level, masked: str, where_from: str, locator: Locator) -> str:
    """Return a line; masks are few, and photo after photo has the same."""
    where = one_name(locator) or _where(locator)
    return line(f"{kind} {level.word} {masked} {where_from}, {where}", 300)


def _where(locator: Locator) -> str:
    """Return a locator in words."""
    if isinstance(locator, TextSpan):
        return f"characters {locator.start}-{locator.end} in {one_name(locator.of) or _where(locator.of)}"
    if isinstance(locator, FileName):
        return "the file's name"
    (key, value), *_ = locator_to_json(locator).items()
    return f"{key} {value}" if value else key
