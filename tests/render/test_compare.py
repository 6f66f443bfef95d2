from dataclasses import replace
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup

from exposure.assess import assess
from exposure.errors import UsageError
from exposure.model import FactName, Report
from exposure.render import compare, summary
from tests.render.people import Maker, adult, student
from tests.render.test_private import SECRETS

SECRET = b"a local secret of the owner"


def without(report: Report, *names: FactName) -> Report:
    facts = tuple(f for f in report.facts if f.name not in names)
    return replace(report, facts=facts, scenarios=assess(facts), made_at=report.made_at + timedelta(days=3))


def lists(html: str) -> dict[str, str]:
    page = BeautifulSoup(html, "lxml")
    return {s["id"]: " ".join(s.get_text(" ").split()) for s in page.select("section")}


def test_what_was_closed_is_still_open_and_is_new() -> None:
    old = summary(without(adult(), FactName.WISH, FactName.PLAN), secret=SECRET)
    new = summary(without(adult(), FactName.CONTACT, FactName.AGE), secret=SECRET)
    found = lists(compare(old, new))
    assert "Your e-mail address or phone number" in found["closed"]
    assert "Your age" in found["closed"]
    assert "Where you will be next" in found["new"]
    assert "The area where you live" in found["open"]
    assert "of 8 questions about you can be answered." in found["answer"]
    assert "How can you be reached? Possible less than before (Likely)" in found["answer"]


def test_no_value_is_in_the_comparison() -> None:
    html = compare(summary(student(), secret=SECRET), summary(adult(), secret=SECRET))
    assert [s for s in SECRETS if s in html] == []
    assert "<script" not in html


def test_a_home_that_moved_a_little_is_the_same_and_one_far_away_is_new() -> None:
    old = summary(student(), secret=SECRET)
    near = summary(student(Maker(days=2)), secret=SECRET)
    far = summary(student(Maker(lambda t: t[::-1], move=3.0)), secret=SECRET)
    assert "The area where you live" in lists(compare(old, near))["open"]
    assert "The area where you live" in lists(compare(old, far))["closed"]
    assert "The area where you live" in lists(compare(old, far))["new"]


def test_without_a_common_secret_findings_are_matched_by_what_they_are() -> None:
    html = compare(summary(student(), secret=SECRET), summary(student(), secret=SECRET + b"!"))
    assert "with another secret" in html
    assert "Nothing was closed yet." in html
    assert "Nothing new." in html


def test_the_wrong_way_round_is_said() -> None:
    later = replace(adult(), made_at=adult().made_at + timedelta(days=3))
    html = compare(summary(later, secret=SECRET), summary(adult(), secret=SECRET))
    assert "Are they the right way round?" in html


BROKEN = {**summary(adult(), secret=SECRET), "facts": [{"name": "home"}]}


@pytest.mark.parametrize("broken", [{}, {"schema": 1}, BROKEN])
def test_a_broken_summary_is_a_wrong_use(broken: dict) -> None:
    with pytest.raises(UsageError):
        compare(broken, summary(adult(), secret=SECRET))
