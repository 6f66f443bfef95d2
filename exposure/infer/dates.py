"""Whether what was announced is still to come, as far as its words say."""

import re
from datetime import date, timedelta

from exposure.infer.scene import Scene
from exposure.model import Evidence

_ISO = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)")
FRESH = 60
"""Days after which an announcement without a date is past."""
SAME = timedelta(hours=15)
"""A time so near to the time of posting is the time of posting on another clock."""


def last_day(evidence: Evidence) -> date | None:
    """Return the last day that an announcement names, or None if it names none."""
    days = [day for text in _ISO.findall(str(evidence.value)) if (day := _day(text))]
    if evidence.when and not _is_posting(evidence):
        days.append(evidence.when.date())
    return max(days, default=None)


def still(scene: Scene, evidence: Evidence, fresh: int = FRESH) -> bool:
    """Return whether it is not past: by the day it names, else by its age in days; undated counts."""
    named = last_day(evidence)
    if named:
        return named.toordinal() >= scene.today
    day = scene.day(evidence)
    return day is None or scene.today - day <= fresh


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _is_posting(evidence: Evidence) -> bool:
    if not evidence.posted or not evidence.when:
        return False
    utc = evidence.posted.replace(tzinfo=None) - (evidence.posted.utcoffset() or timedelta())
    return abs(evidence.when - utc) <= SAME
