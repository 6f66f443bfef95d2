"""A fix of a track, and what a track gives: where it began and ended, and where it was between."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from exposure.extract.tracks.clock import clock
from exposure.model import Audience, Document, Evidence, GeoPoint, JsonPointer, Kind, Source

GAP = timedelta(minutes=30)
"""After so long without a fix another track begins."""
EVERY = timedelta(minutes=10)
"""Between its ends, a track is kept this often."""
MOST = 5000
"""Details kept of one file."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One fix.

    Attributes:
        point: Where.
        time: When: aware in UTC; naive on the owner's clock where the file writes no zone; or None.
        at: Its place in the file.
        zone: Minutes east of UTC on the owner's clock, where the file says.
    """

    point: GeoPoint
    time: datetime | None
    at: str
    zone: int | None = None


def tracks(fixes: Iterable[Fix]) -> Iterator[list[Fix]]:
    """Yield runs of timed fixes, cut where nothing was written for half an hour, in the file's order."""
    run: list[Fix] = []
    for fix in fixes:
        if run and not _follows(run[-1], fix):
            yield run
            run = []
        run.append(fix)
    if run:
        yield run


def _follows(before: Fix, fix: Fix) -> bool:
    if before.time is None or fix.time is None:
        return False
    if (before.time.tzinfo is None) != (fix.time.tzinfo is None):
        return False
    return timedelta() <= fix.time - before.time <= GAP


def thinned(run: Sequence[Fix]) -> list[Fix]:
    """Return both ends of a run and one fix every ten minutes between them."""
    kept = [run[0]]
    for fix in run[1:-1]:
        last = kept[-1].time
        if last is not None and fix.time is not None and fix.time - last >= EVERY:
            kept.append(fix)
    return kept + list(run[-1:]) if len(run) > 1 else kept


def evidence(
    fixes: Iterable[Fix], document: Document, found_by: str, audience: Audience | None = None
) -> Iterator[Evidence]:
    """Yield what fixes give: tracks by their ends, single places as tagged places.

    Each track has an address of its own, so that two runs along one way are two.
    """
    count = 0
    for number, run in enumerate(tracks(fixes), 1):
        source = replace(document.source, uri=f"{document.source.uri}#{number}")
        kind = Kind.TRACK if len(run) > 1 else Kind.PLACE_TAG
        for fix in thinned(run):
            if count >= MOST:
                return
            count += 1
            yield one(fix, kind, source, found_by, audience)


def one(fix: Fix, kind: Kind, source: Source, found_by: str, audience: Audience | None = None) -> Evidence:
    """Return one fix as evidence, on the clock of its place."""
    when, zone = clock(fix.time, fix.point, fix.zone)
    return Evidence(
        kind=kind,
        value=fix.point,
        source=source,
        locator=JsonPointer(fix.at),
        found_by=found_by,
        audience=source.audience if audience is None else audience,
        when=when,
        zone=zone,
    )


def aware(text: object) -> datetime | None:
    """Return the time that a text says, in UTC; one without a zone is UTC, as these formats demand."""
    if not isinstance(text, str):
        return None
    try:
        time = datetime.fromisoformat(text.strip())
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
