from datetime import date, timedelta

import pytest

from exposure.model import Settings
from exposure.render import private, share, share_view, summary
from exposure.render.catalogue.countries import COUNTRIES, WORLDWIDE, lines_for
from exposure.render.catalogue.helplines import CHECKED, MOST, Age, Sure
from exposure.render.sections.help import help_context
from scripts.stale import FAIL, WARN, entries, older
from tests.render.people import NOW, adult, student


def test_safety_5_2_every_line_has_a_source_and_a_day_and_was_read() -> None:
    lines = [line for country in COUNTRIES.values() for line in country.lines] + list(WORLDWIDE)
    for line in lines:
        assert line.source
        assert line.phone or line.web or line.more
        assert line.sure in {Sure.HIGH, Sure.MEDIUM}
        assert NOW.date() - line.checked_on < timedelta(days=365)


def test_at_most_four_lines_a_country_and_the_worldwide_ones_always() -> None:
    for code, country in COUNTRIES.items():
        assert len(code) == 2
        assert 1 <= len(country.lines) <= MOST
        shown = lines_for(code, young=False)
        assert set(WORLDWIDE) <= set(shown)
        assert len(shown) <= MOST + len(WORLDWIDE)


def test_entries_that_were_read_long_ago_are_named_oldest_first() -> None:
    found = [("a", date(2026, 5, 1)), ("b", date(2026, 1, 1)), ("c", date(2026, 11, 1))]
    assert older(found, date(2026, 11, 24), WARN) == [
        "b: last read on 2026-01-01, 327 days ago",
        "a: last read on 2026-05-01, 207 days ago",
    ]
    assert older(found, date(2026, 11, 24), FAIL) == []
    everything = list(entries())
    assert len(everything) > 100
    assert older(everything, NOW.date(), FAIL) == []


def test_numbers_from_memory_alone_are_not_shown() -> None:
    known = {"".join(filter(str.isdigit, x.phone)) for c in COUNTRIES.values() for x in c.lines}
    recalled = {
        "08001111",
        "03456000459",
        "116006",
        "116016",
        "116",
        "18006686868",
        "1800551800",
        "8005533000",
    }
    assert not known & recalled
    assert not {"KE", "MX"} & set(COUNTRIES)


def test_safety_5_3_help_for_young_people_comes_first() -> None:
    assert lines_for("US", young=True)[0].age is Age.UNDER_18
    assert lines_for("US", young=False)[0].age is Age.ANY


@pytest.mark.parametrize("code", ["", "ZZ", "gb<script>"])
def test_an_unknown_country_gets_the_lines_that_work_anywhere(code: str) -> None:
    context = help_context(code, young=False)
    assert len(context["lines"]) == len(WORLDWIDE)


def test_safety_5_2_the_page_says_when_a_number_was_checked_and_that_displays_lie() -> None:
    html = private(adult())
    assert "08000 121 700" in html
    assert "Checked November 2026. Numbers change." in html
    assert "it may be faked" in html
    assert CHECKED.year == 2026


def test_the_country_is_chosen_and_never_follows_the_findings() -> None:
    here = share(share_view(summary(student(), secret=b"s" * 32)))
    none = share(share_view(summary(student(settings=Settings()), secret=b"s" * 32)))
    assert "0800 555 111" in here
    assert "0800 555 111" not in none
    assert "Take It Down" in none
