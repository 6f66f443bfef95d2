"""Warn of help lines and steps that were last compared with their source long ago: part of ``make lint``.

After ``WARN`` days it says so; after ``FAIL`` days it fails, and so does the test beside it.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from exposure.plugins import discover
from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.general import GENERAL
from exposure.render.catalogue.countries import COUNTRIES, WORLDWIDE

WARN, FAIL = 180, 365
"""Days."""


def entries() -> Iterator[tuple[str, date]]:
    """Yield what the report says of the world outside, with the day it was last read."""
    for line in (*WORLDWIDE, *(line for country in COUNTRIES.values() for line in country.lines)):
        yield f"help line {line.name}", line.checked_on
    known = {"any site": GENERAL} | {
        h.platform: h.advice for h in discover("exposure.remedy.how", "HOW", HowTo)
    }
    for platform, advice in known.items():
        for name, one in advice.items():
            yield f"steps of {name} on {platform}", date.fromisoformat(one.at("").checked_on)


def older(found: Iterable[tuple[str, date]], today: date, days: int) -> list[str]:
    """Return what was last read more than ``days`` before ``today``, oldest first."""
    old = sorted({(day, name) for name, day in found if (today - day).days > days})
    return [f"{name}: last read on {day}, {(today - day).days} days ago" for day, name in old]


def main() -> int:
    today = datetime.now(UTC).date()
    found = list(entries())
    for text in older(found, today, WARN):
        print(f"read again: {text}", file=sys.stderr)
    return int(bool(older(found, today, FAIL)))


if __name__ == "__main__":
    raise SystemExit(main())
