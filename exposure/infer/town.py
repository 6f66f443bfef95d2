"""Town: a place named as one's own, or the area in which the located days lie."""

from collections import defaultdict
from collections.abc import Iterator

from exposure.infer.contract import Draft, Rule, fold
from exposure.infer.never import joke
from exposure.infer.scene import Scene
from exposure.infer.signs import day_of
from exposure.infer.stated import Stated, item
from exposure.model import Evidence, FactName, GeoPoint, Kind, Level, Question, Support, Words

FEWEST = 3
"""Days with a located photo in one area before it counts as one's own."""
AREA = 5_000.0
"""Metres around the place where somebody is most."""


def named(evidence: Evidence) -> str:
    """Return a town as it is compared; what follows a comma is its country or region. Jokes are none."""
    town = fold(str(evidence.value).split(",")[0])
    return "" if joke(town) else town


def _town(rule: Rule, scene: Scene) -> Iterator[Draft]:
    said: dict[str, list[Support]] = defaultdict(list)
    for e, kind in rule.evidence(scene):
        said[named(e)].append(rule.support(e, kind, item(scene, e, kind)))
    for town, photos in _cities(scene).items():
        said[town] += (rule.support(e, Kind.PHOTO_PLACE_TOWN, "area") for e in photos)
    said.pop("", None)
    yield from (_SAID.draft(said[town]) for town in sorted(said))
    yield from _area(rule, scene)


def _cities(scene: Scene) -> dict[str, list[Evidence]]:
    """Return the photos that name a town, if at least three days' name the same."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for e in scene.of({Kind.PLACE}):
        found[named(e)].append(e)
    return {town: photos for town, photos in found.items() if len({scene.day(e) for e in photos}) >= FEWEST}


def _area(rule: Rule, scene: Scene) -> Iterator[Draft]:
    """Yield the area around the best place, as one item in all, if its photos have enough days."""
    ground = scene.ground
    if not ground.home:
        return
    photos: list[Evidence] = []
    days: set[int] = set()
    for spot, e in ground.around(ground.home.index, AREA):
        if e.kind is Kind.GPS:
            photos.append(e)
            days.add(day_of(spot))
    if len(days) >= FEWEST:
        middle = ground.circle(ground.home.index)
        yield Draft(
            value=GeoPoint(latitude=middle.latitude, longitude=middle.longitude, radius=AREA),
            because=Words.of("Photos from {days} days lie in one area.", days=len(days)),
            support=tuple(rule.support(e, Kind.PHOTO_PLACE_TOWN, "area") for e in photos),
        )


_SAID = Stated(
    once="One place names your town or area.",
    often="Your town or area is named in {count} places.",
)


RULE = Rule(
    fact=FactName.TOWN,
    question=Question.HOME,
    steps=(
        (1, Level.LIKELY),
        (3, Level.STRONG),
    ),
    caps={
        Kind.BIO_TOWN: Level.STRONG,
        Kind.TEXT_TOWN: Level.LIKELY,
        Kind.PHOTO_PLACE_TOWN: Level.LIKELY,
        Kind.GROUP_LOCAL: Level.LIKELY,
    },
    derive=_town,
)
