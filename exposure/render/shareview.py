"""What may leave: the only thing that the share copy is made from (``safety.md`` 3.1).

Every field is an enum, a step, or a key of our own catalogues. There is no string from outside in
it, so that the copy made from it cannot hold one. All order comes from the catalogues.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from exposure.errors import UsageError
from exposure.model import FactName, Kind, Level, Outcome, Ownership, Question, SourceType, Tone
from exposure.render.catalogue.fixes import FIXES
from exposure.render.catalogue.levels import Amount
from exposure.render.catalogue.situations import OWNER_ONLY, SITUATIONS
from exposure.render.languages import LANGUAGES
from exposure.render.maps.region import COLUMNS, ROWS, Region

SCHEMA = 1
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedFact:
    """A fact as it may leave.

    Attributes:
        name: Which fact.
        level: The best level among the facts of this name.
        units: How many distinct units of it, in steps.
        kinds: What it rests on, in catalogue order.
    """

    name: FactName
    level: Level
    units: Amount
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedFix:
    """A fix as it may leave.

    Attributes:
        name: Its key in the catalogue.
        instances: For how many accounts, in steps.
        questions: The questions whose evidence it takes some of away.
    """

    name: str
    instances: Amount
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSource:
    """Sources of one form and standing, as they may leave."""

    type: SourceType
    ownership: Ownership
    sources: Amount
    documents: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareView:
    """An audit as it may leave.

    Attributes:
        made_on: The date it was made; the finest time there is.
        tone: For whom the words are.
        lang: A language that we have; ``en``.
        country: A country of our list of help lines, chosen by the reader, or empty.
        demo: The person is made up.
        interrupted: The run was stopped early.
        answers: Each question's level, in the order of the cards.
        facts: In catalogue order.
        situations: Slug and level, in catalogue order.
        fixes: In catalogue order.
        sources: What was looked at.
        skipped: What could not be read, by outcome; ``None`` for no wall.
        unproven: Kinds found in accounts that were not shown to be the reader's.
        region: The wide region, if the person let it be said.
    """

    made_on: date
    tone: Tone
    lang: str
    country: str
    demo: bool
    interrupted: bool
    answers: tuple[tuple[Question, Level], ...]
    facts: tuple[SharedFact, ...]
    situations: tuple[tuple[str, Level], ...]
    fixes: tuple[SharedFix, ...]
    sources: tuple[SharedSource, ...]
    skipped: tuple[tuple[Outcome | None, Amount], ...]
    unproven: tuple[tuple[Kind, Amount], ...]
    region: Region | None = None

    @property
    def answered(self) -> int:
        """How many questions stand at likely or more."""
        return sum(level >= Level.LIKELY for _, level in self.answers)


def share_view(summary: Mapping[str, Any]) -> ShareView:
    """Return what may leave of an audit.

    Whatever is not an enum, a step or a key of our catalogues does not get through, whoever wrote
    the file. What concerns hard days is for the owner alone and is left out.

    Args:
        summary: What ``summary`` returned, or the content of ``summary.json``.

    Raises:
        UsageError: It is not a summary of this version.
    """
    if not isinstance(summary, Mapping) or summary.get("schema") != SCHEMA:
        raise UsageError("summary.json: not a summary of this version; run the audit again")
    try:
        return _view(summary)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        fault = type(error).__name__
        raise UsageError(f"summary.json: broken ({fault}); run the audit again") from error


def _view(summary: Mapping[str, Any]) -> ShareView:
    """Read every part of a summary."""
    from exposure.render.catalogue.countries import COUNTRIES  # noqa: PLC0415 (a large table)

    settings, questions = summary["settings"], summary["questions"]
    return ShareView(
        made_on=date.fromisoformat(summary["made_on"]),
        tone=Tone(settings["tone"]),
        lang=settings["lang"] if settings["lang"] in LANGUAGES else "en",
        country=settings["country"] if settings["country"] in COUNTRIES else "",
        region=_cell(settings.get("region")),
        demo=summary["demo"] is True,
        interrupted=summary["interrupted"] is True,
        answers=tuple((q, Level.of(questions[q.value])) for q in Question),
        facts=tuple(_facts(summary["facts"])),
        situations=tuple(
            (slug, level)
            for slug, level in in_order(
                SITUATIONS, ((s["slug"], Level.of(s["level"])) for s in summary["scenarios"])
            )
            if slug not in OWNER_ONLY
        ),
        fixes=tuple(_fixes(summary["fixes"])),
        sources=tuple(
            sorted(map(_source, summary["looked"]), key=lambda s: (_at(SourceType, s.type), s.ownership))
        ),
        skipped=tuple(
            in_order(
                (None, *Outcome),
                ((Outcome(o) if o else None, Amount(n)) for o, n in summary["skipped"].items()),
            )
        ),
        unproven=tuple(in_order(Kind, ((Kind(k), Amount(n)) for k, n in summary["unproven"].items()))),
    )


def in_order(catalogue: Iterable[Any], pairs: Iterable[tuple[Any, T]]) -> list[tuple[Any, T]]:
    """Return pairs in the order of the catalogue, without those whose key it lacks."""
    known = dict(pairs)
    return [(key, known[key]) for key in catalogue if key in known]


def _cell(data: object) -> Region | None:
    """Return a cell of the grid, and nothing for what is none."""
    match data:
        case [int(row), int(column)] if 0 <= row < ROWS and 0 <= column < COLUMNS:
            return Region(row, column)
        case _:
            return None


def _at(catalogue: Iterable[T], item: T) -> int:
    return list(catalogue).index(item)


def _facts(facts: Iterable[Mapping[str, Any]]) -> list[SharedFact]:
    """Return one fact a name: the best level, the first one's units, all their kinds."""
    by_name: dict[FactName, SharedFact] = {}
    for data in facts:
        name, level = FactName(data["name"]), Level.of(data["level"])
        kinds = {Kind(k) for k in data["kinds"]}
        before = by_name.get(name)
        if before:
            kinds |= set(before.kinds)
        by_name[name] = SharedFact(
            name=name,
            level=max(level, before.level) if before else level,
            units=before.units if before else Amount(data["count"]),
            kinds=tuple(k for k in Kind if k in kinds),
        )
    return [by_name[n] for n in FactName if n in by_name and n is not FactName.HARD_TIME]


def _fixes(fixes: Iterable[Mapping[str, Any]]) -> list[SharedFix]:
    read: Callable[[Mapping[str, Any]], SharedFix] = lambda f: SharedFix(  # noqa: E731 (one line, used once)
        name=f["name"],
        instances=Amount(f["instances"]),
        questions=tuple(q for q in Question if q.value in f["questions"]),
    )
    return [fix for _, fix in in_order(FIXES, ((f["name"], read(f)) for f in fixes))]


def _source(data: Mapping[str, Any]) -> SharedSource:
    return SharedSource(
        type=SourceType(data["type"]),
        ownership=Ownership(data["ownership"]),
        sources=Amount(data["sources"]),
        documents=Amount(data["documents"]),
    )
