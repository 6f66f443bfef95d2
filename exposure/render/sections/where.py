"""Where: the places that can be worked out, how large, and how far apart, in human measures."""

from dataclasses import dataclass

from markupsafe import Markup

from exposure.model import FactName, GeoPoint, Kind, Slot, SourceType
from exposure.render.catalogue.facts import fact_label
from exposure.render.catalogue.levels import level_word
from exposure.render.contract import Context, Section
from exposure.render.covers import is_single
from exposure.render.tongue import _, n_, say
from exposure.render.values import circle_words, cover, distance_words, metres, point_text, slot_text
from exposure.render.view import Told, View

NEAR = 100.0
"""Metres: the least radius that is shown."""
_PLACED = frozenset({Kind.GPS, Kind.PLACE_TAG})


@dataclass(frozen=True, slots=True)
class _Place:
    told: Told
    point: GeoPoint


def _places(view: View) -> list[_Place]:
    """Return the facts that have a place, surest first."""
    found = []
    for told in view.told:
        value = told.fact.value
        point = value.place if isinstance(value, Slot) else value
        if isinstance(point, GeoPoint):
            found.append(_Place(told, point))
    return found


def _row(view: View, place: _Place, home: GeoPoint | None) -> dict[str, object]:
    """Return one line of the table."""
    told, point = place.told, place.point
    texts = [point_text(point)]
    if isinstance(told.fact.value, Slot):
        texts.insert(0, slot_text(told.fact.value))
    far = Markup("")
    if home and told.name is not FactName.HOME:
        far = cover([distance_words(metres(home, point))], single=is_single(view, told.name))
    return {
        "key": told.key,
        "label": fact_label(told.name, told.level),
        "level": int(told.level),
        "word": level_word(told.level),
        "size": circle_words(max(NEAR, point.radius)),
        "because": say(told.fact.because),
        "value": cover(texts, single=is_single(view, told.name)),
        "far": far,
    }


def _private(view: View) -> Context:
    places = _places(view)
    home = next((p.point for p in places if p.told.name is FactName.HOME), None)
    photos = sum(look.documents for look in view.report.looked if look.source.type is SourceType.PHOTO)
    placed = sum(e.kind in _PLACED for e in view.report.evidence)
    posts = sum(e.kind is Kind.POST_TIME for e in view.report.evidence)
    return {
        "rows": [_row(view, p, home) for p in places],
        "placed": n_("{n} photo or post carries a place.", "{n} photos and posts carry a place.", placed)
        if placed
        else "",
        "empty": _("No places found in {photos} photos and {posts} dated posts.", photos=photos, posts=posts),
        "homes": home is not None,
    }


SECTION = Section(name="where", place=40, title=lambda: str(_("Where")), private=_private)
