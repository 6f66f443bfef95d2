"""Made-up evidence, facts and the invented person of the worked example; nobody here is real."""

import math
from collections.abc import Hashable, Iterable
from datetime import UTC, datetime, timedelta

from exposure.infer import RULES
from exposure.model import (
    Account,
    Audience,
    Css,
    Evidence,
    Fact,
    FactName,
    GeoPoint,
    JsonPointer,
    Kind,
    Level,
    Ownership,
    Source,
    SourceType,
    Subject,
    Support,
    Value,
    Words,
)

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
RULE_OF = {rule.fact: rule for rule in RULES}

BLOG = Account(platform="journal", host="blog.example", handle="")
PICTURES = Account(platform="pictures", host="pictures.example", handle="ana.example1")
RUNS = Account(platform="runs", host="runs.example", handle="a-runs")
CLIPS = Account(platform="clips", host="clips.example", handle="ana.example1")


def evidence(
    kind: Kind,
    value: Value = "a value",
    *,
    account: Account = PICTURES,
    uri: str = "",
    when: datetime | None = None,
    zone: int | None = None,
    posted: datetime | None = None,
    ownership: Ownership = Ownership.PROVEN,
    audience: Audience = Audience.ANYONE,
    level: Level = Level.STRONG,
    subject: Subject = Subject.OWNER,
    quote: str | None = None,
    path: str = "/text",
) -> Evidence:
    """Return one detail."""
    photo = kind in {Kind.GPS, Kind.TZ, Kind.DATETIME, Kind.SERIAL, Kind.PLACE, Kind.ARTIST, Kind.PERSON}
    words = kind in {Kind.MENTION, Kind.HASHTAG, Kind.ANSWER, Kind.POST_TIME} or kind.startswith("text_")
    where = uri or (f"photo:{when}-{value}" if photo else f"https://{account.host}/{account.handle}")
    return Evidence(
        kind=kind,
        value=value,
        source=Source(
            type=SourceType.PHOTO if photo else SourceType.POST if words else SourceType.PROFILE,
            uri=where,
            account=account,
            ownership=ownership,
            audience=audience,
        ),
        locator=Css("img") if photo else JsonPointer(path),
        found_by="test",
        level=level,
        subject=subject,
        audience=audience,
        quote=quote,
        when=when,
        zone=zone,
        posted=posted,
    )


def fact(name: FactName, *support: Support, rank: int = 0) -> Fact:
    """Return a fact with the catalogue's steps."""
    return Fact(
        name=name,
        value=None,
        because=Words.of("Made up."),
        support=support,
        steps=RULE_OF[name].steps,
        rank=rank,
    )


def supports(
    name: FactName,
    kind: Kind,
    units: Iterable[Hashable],
    account: Account = PICTURES,
    *,
    posted: datetime | None = None,
) -> list[Support]:
    """Return one support a unit, at the catalogue's cap."""
    cap = RULE_OF[name].caps[kind]
    return [
        Support(
            evidence=evidence(
                kind, f"{kind} {unit}", account=account, uri=f"https://{account.host}/{unit}", posted=posted
            ),
            kind=kind,
            cap=cap,
            unit=unit,
        )
        for unit in units
    ]


def ana() -> tuple[Fact, ...]:
    """Return the facts of the worked example: 16, with a blog, a photo network, a run app and clips."""
    f, k = FactName, Kind
    handles = [evidence(k.SAME_HANDLE, "ana.example1", account=a) for a in (CLIPS, PICTURES)]
    pair = Support(evidence=handles[0], kind=k.SAME_HANDLE, cap=Level.LIKELY, unit="pair", also=(handles[1],))
    return (
        fact(
            f.HOME,
            *supports(f.HOME, k.PHOTO_PLACE_HOME, range(6), BLOG),
            *supports(f.HOME, k.TRACK_END_HOME, range(10, 15), RUNS),
        ),
        fact(f.DAY_PLACE, *supports(f.DAY_PLACE, k.BIO_SCHOOL, ["bio"])),
        fact(f.HABIT, *supports(f.HABIT, k.TRACK_SLOT, range(10, 15), RUNS)),
        fact(f.WAY, *supports(f.WAY, k.TRACK, range(5), RUNS)),
        fact(f.SLEEP, *supports(f.SLEEP, k.POST_TIME, range(160))),
        fact(f.PEOPLE, *supports(f.PEOPLE, k.MENTION, range(24))),
        fact(f.AGE, *supports(f.AGE, k.BIO_AGE, ["bio"])),
        fact(f.NAME, *supports(f.NAME, k.PROFILE_NAME, ["bio"])),
        fact(f.OPEN_DOOR, *supports(f.OPEN_DOOR, k.MESSAGES_OPEN, ["bio"])),
        fact(f.ACCOUNTS, pair),
        fact(f.INTERESTS, *supports(f.INTERESTS, k.HASHTAG, range(12))),
        fact(f.WISH, *supports(f.WISH, k.TEXT_WISH, ["once"], CLIPS)),
        fact(f.HARD_TIME, *supports(f.HARD_TIME, k.TEXT_HARD_TIME, range(2), CLIPS)),
    )


def near(place: GeoPoint, metres: float, number: int) -> GeoPoint:
    """Return a point about so many metres from another, in a direction that turns with ``number``."""
    angle = number * 2.39996
    return GeoPoint(
        latitude=place.latitude + metres * math.cos(angle) / 111_195,
        longitude=place.longitude
        + metres * math.sin(angle) / 111_195 / math.cos(math.radians(place.latitude)),
    )


def photos(
    place: GeoPoint,
    times: Iterable[datetime],
    *,
    account: Account = BLOG,
    kind: Kind = Kind.GPS,
    spread: float = 8.0,
) -> list[Evidence]:
    """Return located details around a place."""
    return [
        evidence(kind, near(place, spread, n), account=account, when=when, uri=f"photo:{account.host}-{when}")
        for n, when in enumerate(times)
    ]


def days(first: str, count: int, *, every: int = 1, hour: int = 20, minutes: int = 17) -> list[datetime]:
    """Return moments on ``count`` days, at a slightly different minute each."""
    start = datetime.fromisoformat(first).replace(hour=hour)
    return [start + timedelta(days=every * i, minutes=(minutes * i) % 59) for i in range(count)]
