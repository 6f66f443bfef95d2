"""Values as text, and the cover that every outside value stands under.

A cover is a checkbox and a ``hidden`` element. Without its style sheet, in a mail preview or under
a policy that went wrong, the element stays hidden: the cover fails closed. It needs no script. The page's
one form says ``autocomplete=off``, so that no browser brings a lifted cover back.
"""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt

from markupsafe import Markup

from exposure.gazetteer import nearest
from exposure.model import Evidence, Fact, FactName, GeoPoint, Slot, Subject, Tie
from exposure.model.codec import offset
from exposure.model.fact import FactValue
from exposure.redact import visible
from exposure.render.catalogue.kinds import NAMING, NO_WORDS
from exposure.render.tongue import N_, _, n_, weekday

EARTH = 6_371_000.0
"""Mean radius in metres."""
WALK = 80.0
"""Metres a minute on foot."""
LONGEST = 300
"""Characters of one value that are shown; the data file has the rest."""

_DAY_PARTS = (
    (5, N_("night")),
    (8, N_("early morning")),
    (11, N_("morning")),
    (13, N_("midday")),
    (16, N_("afternoon")),
    (19, N_("early evening")),
    (22, N_("evening")),
    (24, N_("night")),
)


def bdi(text: str) -> Markup:
    """Return outside text, visible, cut, and apart from the direction of the words around it."""
    shown = visible(text)
    if len(shown) > LONGEST:
        shown = shown[: LONGEST - 1] + "…"
    return Markup("<bdi>{}</bdi>").format(shown)


def cover(parts: Iterable[str | Markup], *, single: bool = False) -> Markup:
    """Return values under one cover that is closed when the page opens.

    Args:
        parts: Values as text, or markup that already has its values in ``bdi``.
        single: Only this cover's own control lifts it, never the one for the page.
    """
    shown = Markup(" · ").join(p if isinstance(p, Markup) else bdi(p) for p in parts)
    if not shown:
        return Markup("")
    kind = " one" if single else ""
    return Markup(
        '<span class="cv{}"><input type="checkbox" aria-label="{}"><span hidden>{}</span></span>'
    ).format(kind, _("Show"), shown)


def part_of_day(hour: int) -> str:
    """Return a part of the day in words; a clock time would be more than anybody needs."""
    return str(_(next(words for limit, words in _DAY_PARTS if hour % 24 < limit)))


def point_text(point: GeoPoint) -> str:
    """Return a place in degrees, to about 11 m."""
    return f"{point.latitude:.4f}, {point.longitude:.4f}"


def slot_text(slot: Slot) -> str:
    """Return a habit without a clock: ``Tuesday, early evening``."""
    return f"{weekday(slot.weekday)}, {part_of_day(slot.hour)}"


def value_texts(value: FactValue, name: FactName | None = None) -> list[str]:
    """Return a fact's value as texts, each to stand in its own ``bdi``; empty if it has none."""
    match value:
        case None:
            return []
        case GeoPoint():
            return [point_text(value)]
        case Slot():
            return [slot_text(value), point_text(value.place)]
        case tuple():
            texts = [item.handle if isinstance(item, Tie) else item for item in value]
            keys = _KEYS if name in _KEYED else {}
            return [str(_(keys[text])) if text in keys else text for text in texts if text]
        case int() if name is FactName.ZONE:
            return [offset(value) or ""]
        case _:
            return [str(value)]


_KEYED = frozenset({FactName.AGE, FactName.AWAY, FactName.WISH, FactName.ANSWERS})
"""Facts whose value is made of keys of ours."""
_KEYS = {
    "under_18": N_("under 18"),
    "adult": N_("18 or over"),
    "unknown": "",
    "now": N_("right now"),
    "planned": N_("by what you plan"),
    "modelling": N_("modelling"),
    "travel": N_("travel"),
    "money": N_("money"),
    "company": N_("company"),
    "work": N_("work"),
    "pet": N_("your pet"),
    "family": N_("a family name"),
    "school": N_("your school"),
    "town": N_("your town"),
    "club": N_("your club"),
    "car": N_("your first car"),
    "teacher": N_("a teacher"),
    "job": N_("your first job"),
    "street": N_("your street"),
    "nickname": N_("your nickname"),
    "concert": N_("your first concert"),
    "phone": N_("your first phone"),
    "friend": N_("a friend"),
    "first": N_("a first time"),
}


def evidence_texts(evidence: Evidence) -> list[str]:
    """Return a detail's value as text, or nothing where it must not be shown.

    Of other people, only whom the owner's own posts name is shown (``safety.md`` 4).
    """
    if evidence.value is None or not may_be_shown(evidence):
        return []
    if isinstance(evidence.value, GeoPoint):
        return [point_text(evidence.value)]
    return [str(evidence.value)]


def may_be_shown(evidence: Evidence) -> bool:
    """Whether a detail's words may stand in the private copy."""
    if evidence.kind in NO_WORDS:
        return False
    return evidence.subject is not Subject.OTHER or evidence.kind in NAMING


def told_texts(fact: Fact) -> list[str]:
    """Return a fact's value as texts, or nothing where the fact is only counted.

    A way to be reached is told by what can be read, since the fact itself keeps only its kind.
    """
    if fact.name in COUNTED:
        return []
    if fact.name is FactName.CONTACT:
        texts = (text for s in fact.support for text in evidence_texts(s.evidence))
        return list(dict.fromkeys(texts))[:FEW]
    return [text for text in value_texts(fact.value, fact.name) if text]


FEW = 3
COUNTED = frozenset(
    {FactName.ACCOUNTS, FactName.HARD_TIME, FactName.HERE_NOW, FactName.PICTURE, FactName.GOODS,
     FactName.HOUSE_FRONT, FactName.KEPT_PRIVATE, FactName.CODE, FactName.QUESTIONS_ON, FactName.OPEN_DOOR}
)  # fmt: skip
"""Facts whose value is a count or a yes: their reason says it already."""


def metres(a: GeoPoint, b: GeoPoint) -> float:
    """Return the distance between two places in metres, on a sphere."""
    lat_a, lat_b = radians(a.latitude), radians(b.latitude)
    half = sin((lat_b - lat_a) / 2) ** 2
    half += cos(lat_a) * cos(lat_b) * sin(radians(b.longitude - a.longitude) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


def distance_words(distance: float) -> str:
    """Return a distance in human measures."""
    minutes = round(distance / WALK)
    if minutes <= 1:
        return str(_("a minute away on foot"))
    if minutes <= 30:
        return str(n_("about {n} minute on foot", "about {n} minutes on foot", minutes))
    kilometres = distance / 1000
    rounded = round(kilometres) if kilometres < 20 else round(kilometres / 10) * 10
    return str(_("about {n} km away", n=rounded))


def circle_words(radius: float) -> str:
    """Return the size of a circle of ``radius`` metres in human measures."""
    minutes = max(1, round(2 * radius / WALK))
    if minutes <= 30:
        return str(
            n_(
                "a circle you could walk across in {n} minute",
                "a circle you could walk across in {n} minutes",
                minutes,
            )
        )
    return str(_("a circle about {n} km across", n=max(1, round(2 * radius / 1000))))


def length_words(length: int) -> str:
    """Return a length of so many metres, in metres or kilometres."""
    return str(_("{n} km", n=length // 1000) if length >= 1000 else _("{n} m", n=length))


def town_words(point: GeoPoint) -> Markup | None:
    """Return how far a place is from the middle of the nearest town or quarter, if one is near."""
    near = nearest(point)
    if near is None or near.distance > 50_000:
        return None
    far = round(near.distance, -3) if near.distance >= 2000 else round(near.distance, -2)
    return Markup("{}").format(
        _("{length} from the middle of {place}", length=length_words(int(far)), place=bdi(near.place.name))
    )
