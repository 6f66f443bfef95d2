"""Whether the words must be for a young reader. Never asked; taken from what was found."""

import re

from exposure.model import Fact, FactName, Report, Tone

ADULT_AGE = 18
_NUMBER = re.compile(r"\d+")


def is_young(report: Report) -> bool:
    """Whether anything points to an age under 18, at any level, or the teen words were chosen."""
    return report.settings.tone is Tone.TEEN or any(_points_to_young(fact, report) for fact in report.facts)


def _points_to_young(fact: Fact, report: Report) -> bool:
    """Whether one fact points to an age under 18; of a range the lower end counts."""
    parts = fact.value if isinstance(fact.value, tuple) else (fact.value,)
    text = " ".join(str(part) for part in parts if isinstance(part, str | int))
    numbers = [int(n) for n in _NUMBER.findall(text.replace("under_18", ""))[:6] if len(n) <= 4]
    if fact.name is FactName.AGE:
        return "under_18" in text or min((n for n in numbers if n < 130), default=ADULT_AGE) < ADULT_AGE
    if fact.name is FactName.BIRTHDATE:
        latest = max((n for n in numbers if 1900 <= n <= report.made_at.year), default=0)
        return latest > 0 and report.made_at.year - latest <= ADULT_AGE
    return False
