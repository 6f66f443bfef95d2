"""The share copy: made from what may leave, and the same for everybody who may leave the same."""

import json
import random
import re
import string
from dataclasses import fields, is_dataclass, replace
from enum import Enum

import pytest
from bs4 import BeautifulSoup

from exposure.errors import UsageError
from exposure.model import Kind, Report, Tone
from exposure.render import ShareView, private, sensitive, share, share_view, summary
from exposure.render.catalogue.fixes import FIXES
from exposure.render.catalogue.situations import SITUATIONS
from tests.render.people import Maker, adult, empty, student, unproven
from tests.render.test_private import hard

PAIRS = 300
SECRET = b"a local secret of the owner"


def copy_of(report: Report) -> str:
    return share(share_view(summary(report, secret=SECRET)))


def scrambled(rng: random.Random) -> Maker:
    """Return a maker of a person who differs in every value: every string, place and length."""
    known: dict[str, str] = {}

    def spoil(text: str) -> str:
        if text not in known:
            letters = string.ascii_letters + "äéßøłжнش中 '-"
            known[text] = "".join(rng.choice(letters) for _ in range(rng.randint(3, 60)))
        return known[text]

    return Maker(spoil, move=rng.uniform(-9, 9), age="34", days=rng.randint(0, 3))


def test_safety_3_2_the_law_copies_are_equal_when_only_values_differ() -> None:
    rng = random.Random(20261124)
    expected = copy_of(student(scrambled(rng)))
    for _ in range(PAIRS):
        assert copy_of(student(scrambled(rng))) == expected


def test_safety_3_2_people_who_differ_in_what_is_declared_differ_in_their_copies() -> None:
    copies = {copy_of(r) for r in (student(), adult(), empty(), unproven())}
    assert len(copies) == 4


def held(value: object) -> set[type]:
    """Return the types of everything inside a view."""
    if is_dataclass(value):
        return set().union(*(held(getattr(value, f.name)) for f in fields(value)))
    if isinstance(value, tuple):
        return set().union(*(held(v) for v in value)) if value else set()
    return {type(value)}


def test_safety_3_1_a_view_holds_enums_steps_and_catalogue_keys_only() -> None:
    view = share_view(summary(student(), secret=SECRET))
    loose = {t.__name__ for t in held(view) if not issubclass(t, Enum)}
    assert loose <= {"date", "str", "bool", "NoneType"}
    texts = {view.lang, view.country, *(s for s, _ in view.situations), *(f.name for f in view.fixes)}
    assert texts <= {"en", "GB", *SITUATIONS, *FIXES}
    with pytest.raises(AttributeError):
        view.demo = False  # type: ignore[misc]


def test_safety_3_1_no_time_is_finer_than_the_day_it_was_made() -> None:
    html = copy_of(student())
    assert "24 November 2026" in html
    assert not re.search(r"\d\d:\d\d", BeautifulSoup(html, "lxml").body.get_text())
    assert copy_of(student()) == copy_of(replace(student(), made_at=student().made_at.replace(hour=23)))


def test_safety_3_1_numbers_leave_in_steps() -> None:
    text = BeautifulSoup(copy_of(adult()), "lxml").get_text(" ")
    assert "It rests on 10 or more of these:" in text
    assert "24" not in text.replace("24 November", "").replace("24/7", "")


def test_safety_3_1_there_is_no_script_no_picture_and_no_address_of_anybody() -> None:
    html = copy_of(adult())
    page = BeautifulSoup(html, "lxml")
    assert not page.select("script, img, input")
    assert "script-src 'none'" in page.meta["content"]
    assert {a["href"].split("/")[2] for a in page.select("a[href^=http]")} <= {
        "takeitdown.ftc.gov",
        "takeitdown.ncmec.org",
        "stopncii.org",
        "childhelplineinternational.org",
        "childline.org.uk",
        "ceop.police.uk",
    }


def test_the_share_copy_says_what_it_says_and_how_to_close_it() -> None:
    text = BeautifulSoup(copy_of(adult()), "lxml").get_text()
    for words in (
        "Share copy",
        "8 of 8 questions about you can be answered.",
        "Someone could come to where you live",
        "The area where you live",
        "Place in a photo, near home",
        "Is it safe to change this?",
        "Help now",
        "None of this is your fault.",
    ):
        assert words in text


def test_people_in_the_share_copy_are_counts() -> None:
    assert "The people you name most" in copy_of(adult())
    assert "sam" not in copy_of(adult()).replace("same", "")


def test_hard_days_never_leave() -> None:
    html = copy_of(hard())
    assert html == copy_of(adult())
    view = share_view(summary(hard(), secret=SECRET))
    assert "hard_day" not in dict(view.situations)


def test_safety_1_of_an_unproven_account_kinds_and_counts_leave() -> None:
    view = share_view(summary(unproven(), secret=SECRET))
    assert [(k, n.value) for k, n in view.unproven] == [
        (Kind.PROFILE_NAME, "1"),
        (Kind.BIO_MAIL, "1"),
        (Kind.HASHTAG, "2-3"),
    ]


def test_safety_3_a_summary_holds_no_value() -> None:
    report = student()
    text = json.dumps(summary(report, secret=SECRET), ensure_ascii=False)
    assert [v for v in sensitive(report) if len(v) > 5 and v in text and v not in set(Kind)] == []


def test_a_summary_survives_json_and_says_its_version() -> None:
    made = summary(student(), secret=SECRET)
    again = json.loads(json.dumps(made))
    assert again["schema"] == 1
    assert share_view(again) == share_view(made)


def test_fingerprints_need_the_secret() -> None:
    one, two = summary(student(), secret=SECRET), summary(student(), secret=SECRET + b"!")
    assert one["key"] != two["key"]
    marks = {f["fingerprint"] for f in one["facts"]} | {m for f in one["facts"] for m in f["marks"]}
    others = {f["fingerprint"] for f in two["facts"]} | {m for f in two["facts"] for m in f["marks"]}
    assert not marks & others
    with pytest.raises(ValueError, match="16 bytes"):
        summary(student(), secret=b"short")


@pytest.mark.parametrize(
    "broken",
    [
        None,
        [],
        {},
        {"schema": 2},
        {"schema": 1},
        {**summary(empty(), secret=SECRET), "questions": {"who": "Ana Example"}},
        {**summary(empty(), secret=SECRET), "made_on": "yesterday"},
        {**summary(empty(), secret=SECRET), "facts": [{"name": "Ana"}]},
        {**summary(empty(), secret=SECRET), "settings": {"tone": "Ana", "lang": "en", "country": ""}},
    ],
)
def test_a_summary_that_is_none_is_refused_in_a_sentence_without_its_content(broken: object) -> None:
    with pytest.raises(UsageError) as caught:
        share_view(broken)  # type: ignore[arg-type]
    assert "Ana" not in str(caught.value)
    assert "run the audit again" in str(caught.value)


def test_strings_that_somebody_wrote_into_a_summary_do_not_get_through() -> None:
    made = summary(student(), secret=SECRET)
    made["settings"] |= {"lang": "Ana Example", "country": "Ana Example"}
    made["scenarios"].append({"slug": "Ana Example", "level": "strong"})
    made["fixes"].append({"name": "Ana Example", "instances": "1", "questions": ["Ana Example"]})
    made["extra"] = "Ana Example"
    assert "Ana Example" not in share(share_view(made))


def test_a_view_for_a_young_person_has_teen_words() -> None:
    view = share_view(summary(student(), secret=SECRET))
    assert view.tone is Tone.TEEN
    assert isinstance(view, ShareView)
    assert "Pretty sure" in share(view)
    assert "Pretty sure" in private(student())
