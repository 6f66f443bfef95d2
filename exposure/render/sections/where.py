"""Where: the places that can be worked out, on maps and in a table, in human measures."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from exposure.model import FactName, GeoPoint, Kind, Ownership, Slot, SourceType
from exposure.render.catalogue.facts import fact_label
from exposure.render.catalogue.levels import level_word
from exposure.render.contract import Context, Section
from exposure.render.covers import is_single
from exposure.render.maps.draw import Mark
from exposure.render.maps.panels import panels
from exposure.render.maps.region import region_drawn
from exposure.render.shareview import ShareView
from exposure.render.tongue import _, n_, say
from exposure.render.values import (
    circle_words,
    cover,
    distance_words,
    metres,
    point_text,
    slot_text,
    town_words,
)
from exposure.render.view import Told, View

NEAR = 100.0
"""Metres: the least radius that is shown."""
_PLACED = frozenset({Kind.GPS, Kind.PLACE_TAG})


@dataclass(frozen=True, slots=True)
class _Place:
    number: int
    told: Told
    point: GeoPoint


def _places(view: View) -> list[_Place]:
    """Return the facts that have a place, the home first, then the surest."""
    found: list[_Place] = []
    for told in sorted(view.told, key=lambda t: t.name is not FactName.HOME):
        value = told.fact.value
        point = value.place if isinstance(value, Slot) else value
        if isinstance(point, GeoPoint):
            point = replace(point, radius=max(NEAR, point.radius))
            found.append(_Place(len(found) + 1, told, point))
    return found


def _row(view: View, place: _Place, home: GeoPoint | None) -> dict[str, object]:
    """Return one line of the table."""
    told, point = place.told, place.point
    texts: list[str | Markup] = [point_text(point)]
    if isinstance(told.fact.value, Slot):
        texts.insert(0, slot_text(told.fact.value))
    texts += filter(None, [town_words(point)])
    single = is_single(view, told.name)
    far = home and told.name is not FactName.HOME
    return {
        "number": place.number,
        "key": told.key,
        "label": fact_label(told.name, told.level),
        "level": int(told.level),
        "word": level_word(told.level),
        "size": circle_words(point.radius),
        "because": say(told.fact.because),
        "value": cover(texts, single=single),
        "far": cover([distance_words(metres(home, point))], single=single) if home and far else Markup(""),
    }


def _dots(view: View) -> list[GeoPoint]:
    """Return where the owner's photos and posts are, each place once."""
    own = (e.point for e in view.report.evidence if e.point and e.source.ownership is not Ownership.UNPROVEN)
    return list(dict.fromkeys(own))


def _legend(rows: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    return [{"number": r["number"], "label": r["label"], "size": r["size"]} for r in rows]


def _private(view: View) -> Context:
    places = _places(view)
    home = next((p.point for p in places if p.told.name is FactName.HOME), None)
    photos = sum(look.documents for look in view.report.looked if look.source.type is SourceType.PHOTO)
    placed = sum(e.kind in _PLACED for e in view.report.evidence)
    posts = sum(e.kind is Kind.POST_TIME for e in view.report.evidence)
    rows = [_row(view, p, home) for p in places]
    return {
        "rows": rows,
        "panels": panels([Mark(p.number, p.point) for p in places], _dots(view), view.ground),
        "legend": _legend(rows),
        "single": Markup(" one") if view.young else Markup(""),
        "given": bool(view.ground.shapes),
        "placed": n_("{n} photo or post carries a place.", "{n} photos and posts carry a place.", placed)
        if placed
        else "",
        "empty": _("No places found in {photos} photos and {posts} dated posts.", photos=photos, posts=posts),
        "homes": home is not None,
    }


def _share(view: ShareView) -> Context | None:
    picture = region_drawn(view.region) if view.region else Markup("")
    return {"picture": picture} if picture else None


SECTION = Section(
    name="where",
    place=40,
    title=lambda: str(_("Where")),
    private=_private,
    share=_share,
    share_template="share/where.html",
)
