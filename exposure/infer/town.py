"""Town: a place named as one's own, or the area in which the located days lie."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from exposure.gazetteer import Place, country_code, country_name, nearest
from exposure.gazetteer import named as places_called
from exposure.infer.contract import Draft, Rule, fold
from exposure.infer.never import joke
from exposure.infer.places import metres
from exposure.infer.scene import Scene
from exposure.infer.signs import day_of
from exposure.infer.stated import Stated, item
from exposure.model import Evidence, FactName, GeoPoint, Kind, Level, Question, Support, Words

FEWEST = 3
"""Days with a located photo in one area before it counts as one's own."""
AREA = 5_000.0
"""Metres around the place where somebody is most."""


CITY_STATES = frozenset({"DJ", "GI", "HK", "LU", "MC", "MO", "SG", "SM", "VA"})
"""Countries that are called as their town is."""
TOWN = 15_000
"""People: a town that an area is called by has at least so many ..."""
NEAR = 30_000.0
"""... and lies, in metres, at most so far away."""
INSIDE = 20_000.0
"""Metres: an area so near to the middle of a town that was named is in that town."""


def named(evidence: Evidence) -> str:
    """Return a town as it is compared: the best known place of that name, with its country, else the words.

    Jokes are none, and a country or a part of the world is no town.
    """
    text = str(evidence.value)
    town = fold(text.partition(",")[0])
    if joke(town) or country_code(text) not in {"", *CITY_STATES}:
        return ""
    place = _place(text)
    return f"{fold(place.name)}, {place.country}" if place else town


@lru_cache(maxsize=1024)
def _place(text: str) -> Place | None:
    """Return the place that a text most likely means."""
    return next(iter(places_called(text)), None)


def _town(rule: Rule, scene: Scene) -> Iterator[Draft]:
    said: dict[str, list[Support]] = defaultdict(list)
    for e, kind in rule.evidence(scene):
        said[named(e)].append(rule.support(e, kind, item(scene, e, kind)))
    for town, photos in _cities(scene).items():
        said[town] += (rule.support(e, Kind.PHOTO_PLACE_TOWN, "area") for e in photos)
    said.pop("", None)
    area = _area(rule, scene)
    town = _town_of(area, said) if area else ""
    if area and town:
        said[town] += area.support
    yield from (_SAID.draft(said[town]) for town in sorted(said))
    if area and not town:
        yield area


def _town_of(area: Draft, said: Mapping[str, Sequence[Support]]) -> str:
    """Return the town, of those named, in which an area lies, the one named most; empty if in none."""
    middle = area.support[0].evidence.point
    inside = [
        town
        for town, support in said.items()
        if middle and (place := _place(str(support[0].evidence.value))) and _apart(place, middle) < INSIDE
    ]
    return max(inside, key=lambda town: (len({s.unit for s in said[town]}), town), default="")


def _apart(place: Place, point: GeoPoint) -> float:
    return metres((place.latitude, place.longitude), (point.latitude, point.longitude))


def _cities(scene: Scene) -> dict[str, list[Evidence]]:
    """Return the photos that name a town, if at least three days' name the same."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for e in scene.of({Kind.PLACE}):
        found[named(e)].append(e)
    return {town: photos for town, photos in found.items() if len({scene.day(e) for e in photos}) >= FEWEST}


def _area(rule: Rule, scene: Scene) -> Draft | None:
    """Return the area around the best place, as one item in all, if its photos have enough days.

    It is called by the nearest town of 15,000 people, where there is one.
    """
    ground = scene.ground
    if not ground.home:
        return None
    photos: list[Evidence] = []
    days: set[int] = set()
    for spot, e in ground.around(ground.home.index, AREA):
        if e.kind is Kind.GPS:
            photos.append(e)
            days.add(day_of(spot))
    if len(days) < FEWEST:
        return None
    middle = ground.circle(ground.home.index)
    return Draft(
        value=_called(middle) or GeoPoint(latitude=middle.latitude, longitude=middle.longitude, radius=AREA),
        because=Words.of("Photos from {days} days lie in one area.", days=len(days)),
        support=tuple(rule.support(e, Kind.PHOTO_PLACE_TOWN, "area") for e in photos),
    )


def _called(middle: GeoPoint) -> str:
    """Return the nearest town with its country, or an empty text."""
    near = nearest(middle, least=TOWN)
    if near is None or near.distance > NEAR:
        return ""
    return f"{near.place.name}, {country_name(near.place.country)}"


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
