"""Which cover goes over what: the rules of ``safety.md`` 2.1 and 5.3 in one place."""

from markupsafe import Markup

from exposure.model import Account, Evidence, FactName, GeoPoint, Slot
from exposure.redact import visible
from exposure.render.catalogue.kinds import SCHOOL_OR_PLACE
from exposure.render.catalogue.sources import platform_words
from exposure.render.links import safe_address
from exposure.render.tongue import _, moment
from exposure.render.values import bdi, cover, evidence_texts, may_be_shown, told_texts, town_words
from exposure.render.view import FEW, Told, View

_F = FactName
PLACE_FACTS = frozenset(
    {_F.HOME, _F.ADDRESS, _F.TOWN, _F.DAY_PLACE, _F.HABIT, _F.WAY, _F.HERE_NOW, _F.AWAY, _F.PLAN,
     _F.KEPT_PRIVATE, _F.HOUSE_FRONT, _F.ANSWERS}
)  # fmt: skip
"""Facts that say a school or a place."""


def is_single(view: View, name: FactName) -> bool:
    """Whether a fact's cover lifts only by its own control."""
    return view.young and name in PLACE_FACTS


def fact_cover(view: View, told: Told) -> Markup:
    """Return a fact's value under its cover, a place by the town near it; nothing if it has none."""
    value = told.fact.value
    point = value.place if isinstance(value, Slot) else value
    texts: list[str | Markup] = [*told_texts(told.fact)]
    near = town_words(point) if isinstance(point, GeoPoint) else None
    return cover([*([near] if near else []), *texts], single=is_single(view, told.name))


def text_cover(*texts: str, single: bool = False) -> Markup:
    """Return outside text under a cover, or nothing where there is none."""
    return cover([t for t in texts if t], single=single)


def account_name(view: View, account: Account | None) -> str:
    """Return an account by its platform, with a number where there are several; nothing to cover."""
    if account is None:
        return ""
    number = view.account_numbers.get(account.canonical)
    platform = platform_words(account.platform)
    return f"{platform} {number}" if number else platform


def account_words(view: View, account: Account) -> Markup:
    """Return an account: its platform in words, its name under a cover."""
    platform = account_name(view, account)
    name = account.handle or (account.host if account.platform == "site" else "")
    return Markup("{} {}").format(platform, text_cover(name)) if name else Markup("{}").format(platform)


def evidence_cover(view: View, *evidence: Evidence, name: FactName | None = None) -> Markup:
    """Return details that say the same under one cover: value, then quotation, date and place of a few.

    Args:
        view: The report.
        evidence: The details; at least one.
        name: The fact they are shown for, if any.
    """
    parts: list[str | Markup] = [bdi(text) for text in evidence_texts(evidence[0])]
    parts += [part for e in evidence[:FEW] for part in _about(view, e)]
    return cover(parts, single=any(_is_single(view, e, name) for e in evidence))


def _is_single(view: View, evidence: Evidence, name: FactName | None) -> bool:
    """Whether a detail's cover lifts only by its own control."""
    place = evidence.kind in SCHOOL_OR_PLACE or isinstance(evidence.value, GeoPoint)
    return view.young and (place or (name is not None and name in PLACE_FACTS))


def _about(view: View, evidence: Evidence) -> list[str | Markup]:
    """Return what stands beside a detail's value: the words around it, when, and where."""
    parts: list[str | Markup] = []
    if evidence.quote and may_be_shown(evidence):
        parts.append(Markup("<q>{}</q>").format(bdi(evidence.quote)))
        softer = view.gentler.pop(evidence.quote, "")
        if softer:
            parts.append(_("gentler: {words}", words=Markup("<q>{}</q>").format(bdi(softer))))
    if evidence.posted:
        parts.append(_("posted {when} UTC", when=moment(evidence.posted)))
    if evidence.when:
        parts.append(_("taken {when}", when=moment(evidence.when)))
    if evidence.source.uri and evidence.source.uri not in view.front_pages:
        parts.append(_where(view, evidence))
    return parts


def _where(view: View, evidence: Evidence) -> Markup:
    """Return where a detail was found: a link for a page, else the name of the file or item.

    A page is linked where it is first named; after that its last part is enough to know it again.
    """
    uri = evidence.source.uri
    address = safe_address(uri)
    if not address:
        return bdi(visible(uri).partition(":")[2] or uri)
    last = address.rstrip("/").rpartition("/")[2]
    if address in view.linked and last:
        return bdi(last)
    view.linked.add(address)
    return Markup('<a href="{}" rel="noopener noreferrer"><bdi>{}</bdi></a>').format(address, address)
