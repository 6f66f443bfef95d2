"""The straight line: from what a person names to what follows from it and closes it.

    target ─collect→ Document ─extract→ Evidence ─infer→ Fact ─assess→ Scenario ─remedy→ Fix ─ Report

``sources`` walks the first two steps and lets nothing out whose owner is not known; this module
takes the other three. Whatever cannot be read becomes ``Skipped``; nothing ends the run but a refusal.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from exposure.model import (
    Evidence,
    Kind,
    Looked,
    Outcome,
    Report,
    Words,
)

if TYPE_CHECKING:  # what reads files imports this package too, and needs none of it
    from exposure.sources.look import Looker, Seen
    from exposure.sources.tools import Tools

_ONE_MORE = (
    "What is proven to be yours links to one more account or site. It is yours to add: give its address in "
    "the next run to see what it shows."
)
_MORE = (
    "What is proven to be yours links to {count} more accounts or sites. They are yours to add: give their "
    "addresses in the next run to see what they show."
)


MOST = 500_000
"""Details that one run takes in, about 1.3 GiB; a hundred thousand photos or posts give fewer."""
_FULL = (
    "This run found more than {count} details, the most that are taken in at once; the rest was left out. "
    "Scan fewer files at a time."
)


@dataclass(slots=True)
class _Gathered:
    """What has been seen so far, account by account."""

    evidence: list[Evidence] = field(default_factory=list)
    notes: dict[Words, None] = field(default_factory=dict)
    looked: dict[str, Looked] = field(default_factory=dict)

    def add(self, seen: "Seen", *, hard_times: bool) -> None:
        kept = [e for e in seen.reading.evidence if hard_times or e.kind is not Kind.TEXT_HARD_TIME]
        if len(self.evidence) + len(kept) > MOST:
            kept = kept[: MOST - len(self.evidence)]
            self.notes[Words.of(_FULL, count=MOST)] = None
        self.evidence.extend(kept)
        self.notes.update(dict.fromkeys(seen.reading.notes))
        key = seen.key
        before = self.looked.get(key)
        self.looked[key] = Looked(
            account=seen.source.account,
            source=before.source if before else seen.source,
            documents=(before.documents if before else 0) + 1,
            items=(before.items if before else 0) + len(kept),
            outcome=_worse(before, seen.reading.outcome),
            proven_by=seen.proven_by,
        )


def _worse(before: Looked | None, outcome: Outcome) -> Outcome:
    return before.outcome if before and before.outcome is not Outcome.OK else outcome


def audit(targets: Iterable[str], *, tools: "Tools | None" = None) -> Report:
    """Look at one's own accounts and files, and work out what they give away.

    Args:
        targets: Profile addresses, files and folders, as on the command line.
        tools: Clock, memory, network and settings; the usual ones by default.

    Returns:
        The report. If the run is interrupted, a report on what had been read.

    Raises:
        UsageError: Nothing that was named can be looked at.
        RefusedError: The sources are not one person's, or too many are not proven.
    """
    from exposure.sources.look import look  # noqa: PLC0415 (``--help`` must not wait for it)
    from exposure.sources.tools import Tools  # noqa: PLC0415

    tools = tools or Tools()
    looker, seen = look(targets, tools)
    gathered, interrupted = _gather(seen, hard_times=tools.hard_times)
    return _conclude(gathered, tools, looker, interrupted=interrupted)


def _gather(seen: "Iterator[Seen]", *, hard_times: bool) -> tuple[_Gathered, bool]:
    """Take in everything seen; whether it was interrupted."""
    gathered = _Gathered()
    try:
        for one in seen:
            gathered.add(one, hard_times=hard_times)
    except KeyboardInterrupt:
        return gathered, True
    return gathered, False


def _conclude(
    gathered: _Gathered,
    tools: "Tools",
    looker: "Looker",
    *,
    interrupted: bool,
) -> Report:
    """Take the three steps of judgement."""
    from exposure.assess import RECIPES, assess  # noqa: PLC0415
    from exposure.extract.text.softer import softer  # noqa: PLC0415
    from exposure.infer import doubts, infer  # noqa: PLC0415
    from exposure.remedy import plan  # noqa: PLC0415

    now = tools.clock()
    offered = tuple(account for account in looker.offered if account.canonical not in gathered.looked)
    evidence = tuple(gathered.evidence)
    facts = infer(evidence, now=now, kept=tools.kept)
    joining = {id(e) for f in facts for s in f.support for e in (s.evidence, *s.also)}
    evidence = tuple(e for e in evidence if e.kind is not Kind.SAME_PICTURE or id(e) in joining)
    scenarios = assess(facts)
    local = any(x.proven_by == "statement" for x in gathered.looked.values())
    return Report(
        made_at=now,
        stated_at=now if local else None,
        looked=tuple(gathered.looked.values()),
        skipped=looker.unread,
        evidence=evidence,
        facts=facts,
        scenarios=scenarios,
        plan=plan(facts, scenarios, recipes=RECIPES, now=now),
        settings=tools.settings,
        walls=looker.walls,
        interrupted=interrupted,
        demo=tools.demo,
        offered=offered,
        gentler=softer(evidence),
        notes=(*gathered.notes, *doubts(facts, now=now), *_offer(len(offered))),
    )


def _offer(count: int) -> tuple[Words, ...]:
    """Return what to say about accounts that were linked to and not looked at."""
    if not count:
        return ()
    if count == 1:
        return (Words.of(_ONE_MORE),)
    return (Words.of(_MORE, count=count),)
