"""When: the week by hours, the quiet hours in words, and the years. No grid where there is too little."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from markupsafe import Markup

from exposure.model import Evidence, FactName, Kind, Ownership
from exposure.model.codec import offset
from exposure.render.catalogue.levels import level_word
from exposure.render.charts import week_chart, years_chart
from exposure.render.contract import Context, Section
from exposure.render.rhythm import gaps, spans
from exposure.render.sections.story import sentence
from exposure.render.tongue import _, month, n_, part_words, weekday
from exposure.render.values import part_of_day
from exposure.render.view import View

ENOUGH = 30
"""Dated items below which no pattern is shown."""
_DATED = frozenset({Kind.POST_TIME, Kind.DATETIME})


def local_times(evidence: Iterable[Evidence], zone: int) -> tuple[list[datetime], list[datetime]]:
    """Return the local times of dated posts, and of dated photos.

    Args:
        evidence: Everything.
        zone: Minutes east of UTC, for what was posted at a known UTC time.
    """
    posts: list[datetime] = []
    photos: list[datetime] = []
    for e in evidence:
        if e.kind not in _DATED or e.source.ownership is Ownership.UNPROVEN:
            continue
        if e.kind is Kind.POST_TIME and e.posted:
            posts.append(e.posted.astimezone(UTC).replace(tzinfo=None) + timedelta(minutes=zone))
        elif e.when:
            (posts if e.kind is Kind.POST_TIME else photos).append(e.when)
    return posts, photos


def busiest(grid: Counter[tuple[int, int]]) -> str:
    """Return when most happens, in words: a weekday or weekend, and a part of the day."""
    parts: Counter[tuple[bool, str]] = Counter()
    for (day, hour), n in grid.items():
        parts[day >= 5, part_of_day(hour)] += n
    (weekend, part), _n = max(parts.items(), key=lambda item: (item[1], item[0]))
    return part_words(part, weekend=weekend)


def _years(posts: list[datetime], photos: list[datetime]) -> dict[str, object]:
    """Return the strip of the years: its picture, the sentence that it says, and the same as a table."""
    found = spans(posts, photos)
    times = sorted((*posts, *photos))
    counts = [Counter(t.year for t in dated) for dated in (posts, photos)]
    return {
        "picture": years_chart(found),
        "sentence": _("From {first} to {last}.", first=month(times[0]), last=month(times[-1])),
        "rows": [(year, *(n[year] for n in counts)) for year in sorted({t.year for t in times})],
    }


def _private(view: View) -> Context:
    zones = [t.fact.value for t in view.facts_named(FactName.ZONE) if isinstance(t.fact.value, int)]
    zone = zones[0] if zones else 0
    posts, photos = local_times(view.report.evidence, zone)
    times = [*posts, *photos]
    told = view.facts_named(FactName.SLEEP, FactName.HABIT)
    rhythms = [
        {"key": t.key, "text": sentence(view, t), "level": int(t.level), "word": level_word(t.level)}
        for t in told
    ]
    if len(times) < ENOUGH:
        return {"grid": None, "rhythms": rhythms, "dated": len(times), "enough": ENOUGH}
    grid = Counter((t.weekday(), t.hour) for t in times)
    quiet = gaps(grid)
    return {
        "grid": week_chart(grid, quiet),
        "busiest": busiest(grid),
        "quiet": [gap.words() for gap in quiet],
        "rows": [(weekday(d), [grid[d, h] for h in range(24)]) for d in range(7)],
        "hours": range(24),
        "years": _years(posts, photos),
        "rhythms": rhythms,
        "dated": len(times),
        "enough": ENOUGH,
        "count": n_("From {n} dated item.", "From {n} dated posts and photos.", len(times)),
        "zone": _("Posts are shown in UTC{offset}.", offset=offset(zone) if zone else ""),
        "single": Markup(" one") if view.young else Markup(""),
    }


SECTION = Section(name="when", place=50, title=lambda: str(_("When")), private=_private)
