"""Facts that are said or shown rather than worked out: they count items, days or different questions."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from exposure.infer.contract import Draft, Rule, fold
from exposure.infer.scene import Scene
from exposure.model import Evidence, Kind, Support, Words
from exposure.model.fact import FactValue

_ACCOUNT = ("bio_", "profile_", "messages_", "question_box", "setting_", "friend_list", "follow_", "domain_",
            "job_page", "cv_page")  # fmt: skip
"""Kinds that an account has once, however often it says so."""
_CAMERA = frozenset({Kind.OWNER, Kind.ARTIST, Kind.COPYRIGHT, Kind.EMAIL, Kind.PHONE})
"""What a camera or a program writes into every photo: said once for all of them."""
_FILE = ("picture_", "photo_", "document_", "quiz_", "event_", "group_", "mail_name", "commit_mail")
"""Kinds of which each file or page is one."""


def item(scene: Scene, evidence: Evidence, kind: Kind) -> Hashable:
    """Return what makes a detail one item.

    A profile or a camera says a thing once; a file or a page is an item; words in posts count once for a day
    and what they say, so that repeating them adds nothing.
    """
    if kind.startswith(_ACCOUNT) or evidence.kind in _CAMERA:
        return kind, evidence.source.account.canonical
    if kind.startswith(_FILE):
        return kind, evidence.source.uri
    return kind, scene.day(evidence), fold(evidence.value)


def day(scene: Scene, evidence: Evidence, kind: Kind) -> Hashable:
    """Return the day a detail belongs to; without a date, the account that says it."""
    found = scene.day(evidence)
    return found if found is not None else (kind, evidence.source.account.canonical)


class Unit(Protocol):
    """Tells what makes a detail one unit."""

    def __call__(self, scene: Scene, evidence: Evidence, kind: Kind, /) -> Hashable:
        """Return the unit; equal ones count once."""


Group = Callable[[Evidence], Hashable | None]
Keep = Callable[[Scene, Evidence], bool]
Show = Callable[[list[Support]], FactValue]


def everything(_: Evidence) -> Hashable | None:
    """Put all details into one fact."""
    return ""


def any_time(_: Scene, __: Evidence) -> bool:
    """Keep everything."""
    return True


def by_words(evidence: Evidence) -> Hashable | None:
    """Put details that say the same into one fact."""
    return fold(evidence.value) or None


def words(support: list[Support]) -> FactValue:
    """Show the words of the surest detail."""
    best = max(support, key=lambda s: (s.cap, len(str(s.evidence.value)), str(s.evidence.value)))
    return str(best.evidence.value)


def count(support: list[Support]) -> FactValue:
    """Show how many there are."""
    return len({s.unit for s in support})


def kinds(support: list[Support]) -> FactValue:
    """Show only the kinds of what was found, in the order of their names."""
    return tuple(sorted({str(s.kind) for s in support}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """Derives facts by counting.

    Attributes:
        once: Why, where there is one unit.
        often: Why, where there are ``{count}``.
        unit: What is counted.
        group: Which details make one fact; None leaves a detail out.
        keep: Which details count at all, by when they were posted.
        show: Turns the details into the fact's value.
    """

    once: str
    often: str
    unit: Unit = item
    group: Group = everything
    keep: Keep = any_time
    show: Show = words

    def __call__(self, rule: Rule, scene: Scene) -> Iterator[Draft]:
        """Yield one draft a group."""
        groups: dict[Hashable, list[Support]] = defaultdict(list)
        for e, kind in rule.evidence(scene):
            key = self.group(e)
            if key is not None and self.keep(scene, e):
                groups[key].append(rule.support(e, kind, self.unit(scene, e, kind)))
        for key in sorted(groups, key=str):
            yield self.draft(groups[key])

    def draft(self, support: Iterable[Support]) -> Draft:
        """Return one draft of these details."""
        found = list(support)
        units = len({s.unit for s in found})
        because = Words.of(self.often, count=units) if units > 1 else Words.of(self.once)
        return Draft(value=self.show(found), because=because, support=tuple(found))
