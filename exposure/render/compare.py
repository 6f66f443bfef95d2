"""Before and after: what was closed, what is still open, what is new. No values, only fingerprints."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exposure.errors import UsageError
from exposure.model import FactName, Level, Question
from exposure.render.catalogue.facts import fact_label
from exposure.render.catalogue.levels import level_word
from exposure.render.catalogue.questions import question_words
from exposure.render.page import page
from exposure.render.sections.answer import count_sentence
from exposure.render.shareview import ShareView, share_view
from exposure.render.tongue import _, day, n_, speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """A fact of a summary, as far as it is compared."""

    name: FactName
    level: Level
    fingerprint: str
    marks: frozenset[str]

    def same(self, other: "_Mark", *, keyed: bool) -> bool:
        """Whether both are one finding: one value, or some evidence in common."""
        if self.name is not other.name:
            return False
        return not keyed or self.fingerprint == other.fingerprint or bool(self.marks & other.marks)


def _marks(summary: Mapping[str, Any]) -> list[_Mark]:
    """Return the facts of a summary.

    Raises:
        UsageError: It is not a summary of this version.
    """
    try:
        return [
            _Mark(
                name=FactName(f["name"]),
                level=Level.of(f["level"]),
                fingerprint=str(f["fingerprint"]),
                marks=frozenset(map(str, f["marks"])),
            )
            for f in summary["facts"]
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"summary.json: broken ({type(error).__name__}); run the audit again") from error


def matched(
    old: Sequence[_Mark], new: Sequence[_Mark], *, keyed: bool
) -> tuple[list[_Mark], list[tuple[_Mark, _Mark]], list[_Mark]]:
    """Return what is gone, the pairs that are still there, and what is new.

    Args:
        old: Before.
        new: After.
        keyed: Both were made with one secret; else facts are matched by their name alone.
    """
    left, pairs, gone = list(new), [], []
    for before in old:
        after = next((n for n in left if before.same(n, keyed=keyed)), None)
        if after is None:
            gone.append(before)
        else:
            left.remove(after)
            pairs.append((before, after))
    return gone, pairs, left


def _card(question: Question, before: Level, after: Level) -> dict[str, object]:
    """Return one card of the comparison."""
    change = _("as before")
    if after < before:
        change = _("less than before")
    elif after > before:
        change = _("more than before")
    return {
        "question": question_words(question),
        "before": int(before),
        "before_word": level_word(before),
        "after": int(after),
        "after_word": level_word(after),
        "change": change,
        "moved": (after > before) - (after < before),
    }


def _line(mark: _Mark, after: Level | None = None) -> dict[str, object]:
    """Return one finding of a list, with its level and its level now."""
    return {
        "label": fact_label(mark.name, mark.level),
        "level": int(mark.level),
        "word": level_word(mark.level),
        "now": level_word(after) if after is not None and after != mark.level else "",
    }


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """Return the comparison of two summaries as one HTML file without values.

    Args:
        old: The summary before.
        new: The summary after.

    Raises:
        UsageError: One of them is not a summary of this version.
    """
    before, after = share_view(old), share_view(new)
    keyed = bool(old.get("key")) and old.get("key") == new.get("key")
    gone, pairs, fresh = matched(_marks(old), _marks(new), keyed=keyed)
    with speaking(after.tone, lang=after.lang):
        return page("compare.html", _context(before, after, gone, pairs, fresh, keyed=keyed))


def _context(
    before: ShareView,
    after: ShareView,
    gone: Sequence[_Mark],
    pairs: Sequence[tuple[_Mark, _Mark]],
    fresh: Sequence[_Mark],
    *,
    keyed: bool,
) -> dict[str, object]:
    levels_before, levels_after = dict(before.answers), dict(after.answers)
    return {
        "before": before.answered,
        "count": count_sentence(after.answered),
        "was": n_("Before, it was {n}.", "Before, it was {n}.", before.answered),
        "days": (day(before.made_on), day(after.made_on)),
        "made_on": day(after.made_on),
        "cards": [_card(q, levels_before[q], levels_after[q]) for q in Question],
        "closed": [_line(m) for m in gone],
        "open": [_line(m, now.level) for m, now in pairs],
        "new": [_line(m) for m in fresh],
        "keyed": keyed,
        "same_order": before.made_on <= after.made_on,
    }
