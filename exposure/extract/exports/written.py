"""Days as the pages of a copy write them, in the language of the account: ``Jan 05, 2023 5:02 pm``.

The pages do not say in which time zone their hours are (open readers found different ones), so the day
alone is kept.
"""

import re
from datetime import UTC, datetime

_MONTHS = (
    "jan ene gen يناير янв sty oca",
    "feb fév fev فبراير fév. фев lut şub",
    "mar mär mrt مارس мар maa",
    "apr avr abr kwi أبريل апр nis ابريل",
    "may mai mag maj mei مايو май мая",
    "jun giu juin يونيو июн cze haz",
    "jul lug juil يوليو июл lip tem",
    "aug ago août aoû أغسطس авг sie ağu",
    "sep set sept سبتمبر сен wrz eyl",
    "oct okt ott out أكتوبر окт paź eki",
    "nov نوفمبر ноя lis kas",
    "dec dez dic déc ديسمبر дек gru ara",
)
_BY_NAME = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_CLOCK = (
    r"(?:[^\w\n]{1,3}(?:at|um|a las|à|alle|om|в|الساعة)?[^\w\n]{0,2}\d{1,2}[:.]\d\d(?:[:.]\d\d)?[^\n]{0,20})?"
)
_NAME = r"([^\W\d_]{3,12})\.?"
_FORMS = (
    re.compile(rf"(?:\w{{1,20}}:? )?(?P<m>{_NAME}) (?P<d>\d{{1,2}}),? (?P<y>\d{{4}}){_CLOCK}"),
    re.compile(
        rf"(?:\w{{1,20}}:? )?(?P<d>\d{{1,2}})\.? (?:de )?(?P<m>{_NAME}),? (?:de )?(?P<y>\d{{4}}){_CLOCK}"
    ),
    re.compile(
        rf"(?:\w{{1,20}}:? )?(?P<y>\d{{4}})[-/.年] ?(?P<m>\d{{1,2}})[-/.月] ?(?P<d>\d{{1,2}})日?{_CLOCK}"
    ),
)
LONGEST = 60


def day(text: str) -> datetime | None:
    """Return the noon of the day that a text is, in UTC; None if it is anything else."""
    if len(text) > LONGEST:
        return None
    for form in _FORMS:
        match = form.fullmatch(text.strip())
        if match and (month := _month(match["m"])):
            try:
                return datetime(int(match["y"]), month, int(match["d"]), 12, tzinfo=UTC)
            except ValueError:
                return None
    return None


def _month(text: str) -> int:
    """Return a month's number; 0 if it is none."""
    if text.isdecimal():
        return int(text)
    name = text.casefold().rstrip(".")
    return next((_BY_NAME[name[:n]] for n in (12, 5, 4, 3) if name[:n] in _BY_NAME), 0)
