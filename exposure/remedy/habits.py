"""Habits worth keeping: they take nothing away, but keep more from coming."""

from collections.abc import Iterable, Iterator

from exposure.model import Fact, FactName, Fix, FixType
from exposure.remedy.catalogue import FIXES
from exposure.remedy.how import how

_CAMERA, _LATER = "camera_off", "post_later"
_LIVE = frozenset({FactName.HERE_NOW, FactName.AWAY, FactName.PLAN})


def habits(facts: Iterable[Fact]) -> Iterator[Fix]:
    """Yield the habits that would have kept some of these facts from being known."""
    known = list(facts)
    by_name: dict[str, FixType] = {fix.name: fix for fix in FIXES}
    wanted = {
        _CAMERA: any(s.kind.startswith("photo_place_") for fact in known for s in fact.support),
        _LATER: any(fact.name in _LIVE for fact in known),
    }
    for name, needed in wanted.items():
        if needed:
            yield Fix(id=name, type=by_name[name], how=how(by_name[name], None))
