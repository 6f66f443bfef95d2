"""What rules look at: the evidence that may be joined, each detail once, and its clock and days."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import chain
from zoneinfo import ZoneInfo

from exposure.infer.clock import offset_at, offset_in, zone_named
from exposure.infer.ground import Ground, Located, precise
from exposure.infer.places import Spot
from exposure.infer.said import WORDS, said_home
from exposure.infer.zones import SURE, best_offset
from exposure.model import Account, Audience, Evidence, FileName, GeoPoint, Kind, Level, Ownership, Subject
from exposure.model.codec import locator_to_json

DAY_ENDS = timedelta(hours=4)
LOCATED = frozenset({Kind.GPS, Kind.PLACE_TAG, Kind.TRACK})
OLDEST = datetime(1990, 1, 1)  # noqa: DTZ001 (a camera's clock has no zone)
"""Earlier is a clock that was never set."""
LATEST_YEAR = 2200
"""Later is nonsense that would only overflow."""
_NEVER = datetime.min.replace(tzinfo=UTC)
_Key = tuple[str, float, float, datetime, datetime, str, str]
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")


class Scene:
    """The evidence of one person, ready to be counted. Pure: nothing here depends on its order.

    Attributes:
        now: The time of the audit, aware.
        evidence: What may be joined, each detail once.
        kept: Circles around the places that the owner keeps private.
    """

    def __init__(self, evidence: Iterable[Evidence], now: datetime, kept: Iterable[GeoPoint] = ()) -> None:
        """Keep what has a value, an owner and somebody else who can see it."""
        self.now = now
        self.kept = tuple(kept)
        self._by_kind = {kind: list(_once(found)) for kind, found in _by_kind(evidence).items()}
        self.evidence = tuple(chain.from_iterable(self._by_kind.values()))

    def of(self, kinds: Collection[Kind]) -> Iterator[Evidence]:
        """Yield the evidence of some kinds, in the order of the catalogue of kinds."""
        for kind in Kind:
            if kind in kinds:
                yield from self._by_kind.get(kind, ())

    @cached_property
    def today(self) -> int:
        """The day of the audit as an ordinal, on the person's clock."""
        return self.clock.toordinal()

    @cached_property
    def clock(self) -> datetime:
        """The time of the audit on the person's clock, naive."""
        return self._shift(self.now, self.offset or 0)

    @cached_property
    def first(self) -> dict[str, Evidence]:
        """One detail of each account, to stand for it, by the account's canonical form."""
        first: dict[Account, Evidence] = {}
        for e in self.evidence:
            first.setdefault(e.source.account, e)
        canonical: dict[str, Evidence] = {}
        for account, e in first.items():
            canonical.setdefault(account.canonical, e)
        return dict(sorted(canonical.items()))

    @cached_property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts looked at, by their canonical form."""
        return tuple(e.source.account for e in self.first.values())

    @cached_property
    def offset(self) -> int | None:
        """Minutes east of UTC on the person's clock.

        As photos write it, else as it is where most of the located details are, else as a profile names
        it (``Europe/Rome``), else as posts suggest.
        """
        written = Counter(minutes for _, minutes in sorted(self.written_offsets))
        if written:
            return max(written, key=lambda minutes: (written[minutes], -abs(minutes), minutes))
        if self._usual_offset is not None:
            return self._usual_offset
        if self._named:
            return offset_in(self._named, self.now)
        guess = best_offset(self.post_times)
        return guess.minutes if guess and guess.margin >= SURE else None

    @cached_property
    def _named(self) -> ZoneInfo | None:
        """The time zone that profiles name, if photos and places say none; most of them, if they differ."""
        if self.written_offsets or self._usual_offset is not None:
            return None
        names = Counter(
            str(e.value)
            for e in self.of({Kind.TZ})
            if e.subject is not Subject.OTHER and zone_named(str(e.value))
        )
        return zone_named(max(names, key=lambda name: (names[name], name))) if names else None

    @cached_property
    def _usual_offset(self) -> int | None:
        """Minutes east of UTC, at the time of the audit, where most of the located details are."""
        cells = Counter(
            (round(e.point.latitude, 1), round(e.point.longitude, 1))
            for e in self.of(LOCATED)
            if e.point and precise(e.point) and e.subject is not Subject.OTHER
        )
        if not cells:
            return None
        latitude, longitude = max(cells, key=lambda cell: (cells[cell], cell))
        return offset_at(GeoPoint(latitude=latitude, longitude=longitude), self.now)

    @cached_property
    def written_offsets(self) -> frozenset[tuple[str, int]]:
        """Photo and offset in minutes, for each photo that says one."""
        zones = ((e.source.uri, _minutes(str(e.value))) for e in self.of({Kind.TZ}) if e.level > Level.HINT)
        clocks = (e for e in self.of({Kind.DATETIME, Kind.GPS}) if not isinstance(e.locator, FileName))
        beside = ((e.source.uri, e.zone) for e in clocks)  # a name's time in UTC tells no zone
        return frozenset((uri, m) for uri, m in (*zones, *beside) if m is not None)

    @cached_property
    def post_times(self) -> tuple[datetime, ...]:
        """When posts were published, aware, each moment once, ascending."""
        return tuple(sorted({e.posted for e in self.of({Kind.POST_TIME}) if e.posted and _sane(e.posted)}))

    def local(self, evidence: Evidence) -> datetime | None:
        """Return when a detail happened or was posted on the person's clock, naive; None if unsaid."""
        if evidence.when and _sane(evidence.when):
            return evidence.when
        if not evidence.posted or not _sane(evidence.posted):
            return None
        minutes = evidence.zone if evidence.zone is not None else self._there(evidence)
        if minutes is None:
            minutes = offset_in(self._named, evidence.posted) if self._named else self.offset
        if minutes is None and evidence.point:
            minutes = round(evidence.point.longitude / 15) * 60
        return self._shift(evidence.posted, minutes or 0)

    @staticmethod
    def _there(evidence: Evidence) -> int | None:
        """Return the minutes east of UTC where a located detail was, when it was posted."""
        return offset_at(evidence.point, evidence.posted) if evidence.point and evidence.posted else None

    def day(self, evidence: Evidence) -> int | None:
        """Return the ordinal of the day it belongs to, which ends at 04:00; None if unsaid."""
        local = self.local(evidence)
        return (local - DAY_ENDS).toordinal() if local else None

    def posted_locally(self, evidence: Evidence) -> datetime | None:
        """Return when it was posted on the clock of its own ``when``; None if a clock is unknown."""
        if not evidence.posted or not _sane(evidence.posted):
            return None
        minutes = evidence.zone if evidence.zone is not None else self._there(evidence)
        if minutes is None:
            minutes = self._photo_offset
        return None if minutes is None else self._shift(evidence.posted, minutes)

    @cached_property
    def _photo_offset(self) -> int | None:
        return self.offset if self.written_offsets else None

    @staticmethod
    def _shift(moment: datetime, minutes: int) -> datetime:
        return moment.replace(tzinfo=None) - (moment.utcoffset() or timedelta()) + timedelta(minutes=minutes)

    @cached_property
    def ground(self) -> Ground:
        """The places in the evidence."""
        return Ground(self._located(), said_home(self.of(WORDS)))

    def _located(self) -> Iterator[Located]:
        clocks = self._clocks()
        latest = self.clock + timedelta(days=2)
        for e in self.of(LOCATED):
            if not isinstance(e.value, GeoPoint) or not precise(e.value) or e.subject is Subject.OTHER:
                continue
            when = e.when or clocks.get(e.source.uri) or self.local(e)
            if when and OLDEST <= when <= latest:
                yield Located(Spot(when, e.value.latitude, e.value.longitude), e)

    def _clocks(self) -> dict[str, datetime]:
        """Return the earliest time that each photo says, for places beside which none stands."""
        clocks: dict[str, datetime] = {}
        for e in self.of({Kind.DATETIME}):
            when = e.when or _naive(e.value)
            if when:
                clocks[e.source.uri] = min(when, clocks.get(e.source.uri, when))
        return clocks


def _usable(evidence: Evidence) -> bool:
    """Whether a detail may be joined with others, and a stranger could see it."""
    source = evidence.source
    audience = evidence.audience if evidence.audience is not Audience.UNKNOWN else source.audience
    return (
        evidence.value is not None
        and evidence.level > Level.NONE
        and source.ownership is not Ownership.UNPROVEN
        and audience is not Audience.OWNER
    )


def _by_kind(evidence: Iterable[Evidence]) -> dict[Kind, dict[str, list[Evidence]]]:
    """Return what may be joined by kind, in the order of their names, and by source."""
    found: dict[Kind, dict[str, list[Evidence]]] = defaultdict(dict)
    for e in evidence:
        if _usable(e):
            found[e.kind].setdefault(e.source.uri, []).append(e)
    return dict(sorted(found.items()))


def _once(by_source: Mapping[str, Sequence[Evidence]]) -> Iterator[Evidence]:
    """Yield each detail of a kind once, in an order that does not depend on the input's.

    One detail found twice in one source, say in two blocks of a photo, is one detail.
    """
    for uri in sorted(by_source):
        if len(by_source[uri]) == 1:
            yield by_source[uri][0]
            continue
        found: dict[_Key, Evidence] = {}
        for e in by_source[uri]:
            key = _key(e)
            before = found.get(key)
            if before is None or (before is not e and _rank(e) < _rank(before)):
                found[key] = e
        yield from (found[key] for key in sorted(found))


def _key(e: Evidence) -> "_Key":
    """Return what makes two details of one kind and source one, and by what they are sorted."""
    point = e.point
    return (
        "" if point else str(e.value),
        point.latitude if point else 0.0,
        point.longitude if point else 0.0,
        e.when or OLDEST,
        e.posted or _NEVER,
        e.source.account.platform,
        e.subject.value,
    )


def _rank(e: Evidence) -> tuple[object, ...]:
    """Order equal details: the surest first, then by where it stands."""
    return (-e.level, e.source.account.canonical, e.found_by, str(locator_to_json(e.locator)), e.quote or "")


def _minutes(text: str) -> int | None:
    """Return an offset such as ``+02:00`` in minutes."""
    match = _OFFSET.fullmatch(text.strip())
    if not match:
        return 0 if text.strip() == "Z" else None
    minutes = int(match[2]) * 60 + int(match[3])
    return -minutes if match[1] == "-" else minutes


def _sane(moment: datetime) -> bool:
    """Whether a moment is one at which somebody can have posted something."""
    return OLDEST.year <= moment.year <= LATEST_YEAR


def _naive(value: object) -> datetime | None:
    """Return the clock time in an ISO 8601 text, without its zone; None if it is none."""
    try:
        return datetime.fromisoformat(str(value)).replace(tzinfo=None)
    except ValueError:
        return None
