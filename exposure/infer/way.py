"""Way: tracks that share both ends, or words about how one gets there."""

from collections import defaultdict
from collections.abc import Iterator

from exposure.infer.contract import Draft, Rule
from exposure.infer.places import Spot, clusters
from exposure.infer.scene import Scene
from exposure.infer.stated import Stated
from exposure.model import Evidence, FactName, GeoPoint, Kind, Level, Question, Words

ENDS = 150.0
"""Metres: ends that lie so near together are the same."""
MOST = 3
_SAID = Stated(once="You wrote once how you get there.", often="You wrote {count} times how you get there.")


def _way(rule: Rule, scene: Scene) -> Iterator[Draft]:
    yield from _tracks(rule, scene)
    words = [
        rule.support(e, kind, ("words", scene.day(e)))
        for e, kind in rule.evidence(scene)
        if kind is Kind.TEXT_WAY
    ]
    if words:
        yield _SAID.draft(words)


def _tracks(rule: Rule, scene: Scene) -> Iterator[Draft]:
    """Yield ways by their two ends, the most used first."""
    ends = {uri: _ends(points) for uri, points in _points(scene).items()}
    spots = [Spot(e.when, p.latitude, p.longitude) for pair in ends.values() for e, p in pair if e.when]
    place = {spots[i]: n for n, found in enumerate(clusters(spots, ENDS)) for i in found.members}
    ways: dict[tuple[int, ...], list[Evidence]] = defaultdict(list)
    for pair in ends.values():
        key = tuple(place[Spot(e.when, p.latitude, p.longitude)] for e, p in pair if e.when)
        ways[key].extend(e for e, _ in pair)
    for key in sorted(ways, key=lambda k: (-len({e.source.uri for e in ways[k]}), k))[:MOST]:
        count = len({e.source.uri for e in ways[key]})
        yield Draft(
            value=_start(ways[key]),
            because=Words.of("{count} runs or rides begin and end at the same places.", count=count),
            support=tuple(rule.support(e, Kind.TRACK, e.source.uri) for e in ways[key]),
        )


def _points(scene: Scene) -> dict[str, list[tuple[Evidence, GeoPoint]]]:
    """Return the located details of each track that say when."""
    found: dict[str, list[tuple[Evidence, GeoPoint]]] = defaultdict(list)
    for e in scene.of({Kind.TRACK}):
        if e.point and e.when:
            found[e.source.uri].append((e, e.point))
    return found


def _ends(points: list[tuple[Evidence, GeoPoint]]) -> list[tuple[Evidence, GeoPoint]]:
    """Return where a track begins and where it ends."""
    ordered = sorted(points, key=lambda p: (str(p[0].when), p[1].latitude, p[1].longitude))
    return [ordered[0], ordered[-1]]


def _start(ways: list[Evidence]) -> GeoPoint | None:
    """Return where the first of these tracks begins."""
    first = min(ways, key=lambda e: str(e.when)).point
    return GeoPoint(latitude=first.latitude, longitude=first.longitude, radius=ENDS) if first else None


RULE = Rule(
    fact=FactName.WAY,
    question=Question.WHEN_OUT,
    steps=(
        (2, Level.LIKELY),
        (4, Level.STRONG),
    ),
    caps={
        Kind.TRACK: Level.STRONG,
        Kind.TEXT_WAY: Level.LIKELY,
    },
    derive=_way,
)
