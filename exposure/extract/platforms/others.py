"""What may be somebody else's on a page, though it looks like the owner's field (``safety.md`` 1.3).

Sites put cards of other accounts onto a profile: whom to follow, who is alike, who commented. They are
built of the same parts as the profile's own head, so a selector alone does not tell them apart.
"""

from __future__ import annotations  # parsers are named in types, and loaded only when used

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exposure.extract.platforms.shape import Field
from exposure.extract.platforms.tree import Data, Markup, Spot
from exposure.model import Css

_CARDS = frozenset(
    """
    suggested suggestions suggested-users suggested-accounts suggestion-list who-to-follow follow-suggestions
    recommended recommendations recommended-users similar similar-accounts similar-users related-users
    people-also-viewed also-viewed user-card-list user-list account-list followers followers-list following
    following-list friends friends-list friend-list search-results search-result popover hovercard hover-card
    usercell hovercard-content tweet sidebarcolumn
    """.split()  # noqa: SIM905 (a table reads best as one)
)
"""Classes, ids and test marks of blocks that show other accounts."""
_UNSEEN = frozenset({"noscript", "template", "object", "iframe", "svg", "math", "dialog"})
_ROLES = frozenset({"dialog", "alertdialog", "tooltip", "complementary"})
"""Roles of what a page lays over itself or puts beside what it shows."""


def settled(field: Field, spots: Sequence[Spot]) -> Iterable[tuple[Field, Spot]]:
    """Yield each place of a field with the field as it counts there.

    A place in a block of others is not the owner's. Of one that a page has once, two that differ are
    nobody's: one of them may be another account's.
    """
    theirs = [_in_others(spot) for spot in spots]
    unclear = _unclear(field, [spot for spot, other in zip(spots, theirs, strict=True) if not other])
    for spot, other in zip(spots, theirs, strict=True):
        yield (disowned(field) if unclear or other else field), spot


def two_people(field: Field, spots: Sequence[Spot]) -> bool:
    """Return whether a page has two biographies, so that it shows two people, and none of it is certain."""
    return bool(field.text and not field.link) and _unclear(field, [s for s in spots if not _in_others(s)])


def _unclear(field: Field, own: Sequence[Spot]) -> bool:
    """Return whether what a page has once stands there twice, and differs."""
    return field.owner and not field.many and isinstance(field.at, Css) and _differ(spot.raw for spot in own)


def agreed(found: Sequence[Data], fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields of several objects, of which none says whose it is, as they count there."""
    if len(found) < 2:
        return fields

    def several(field: Field) -> bool:
        return field.owner and _differ([spot.raw for data in found for spot in data.each(field.at)])

    return tuple(disowned(field) if several(field) else field for field in fields)


def disowned(field: Field) -> Field:
    """Return a field in which neither words of proof nor links are its owner's."""
    return replace(field, owner=False, owner_link=False) if field.owner or field.owner_link else field


def _differ(values: Iterable[object]) -> bool:
    said = {" ".join(value.split()) for value in values if isinstance(value, str)}
    return len(said - {""}) > 1


def _in_others(spot: Spot) -> bool:
    """Return whether an element stands where visitors write, or on a card of another account."""
    from exposure.extract.pages.page import chain_of, names  # noqa: PLC0415 (answers in data do without it)

    tree = spot.tree
    if not isinstance(tree, Markup) or tree.tag is None:
        return False
    if not tree.page.owned(tree.tag):
        return True
    chain = list(chain_of(tree.tag))
    marks = (_CARDS & {*names(node), str(node.get("data-testid") or "").lower()} for node in chain)
    roles = (str(node.get("role") or "").strip().lower() for node in chain)
    return any(marks) or any(node.name in _UNSEEN for node in chain) or not _ROLES.isdisjoint(roles)
