"""How well homes, schools, work, numbers, handles, money and documents are read in English: a floor."""

from collections import Counter
from pathlib import Path

import pytest

from tests.extract.text.conftest import Read

VOICES = Path(__file__).with_name("voices") / "en_places.txt"
ASKED = frozenset(
    {
        *("home", "school", "age_or_birthday", "workplace", "job"),
        *("phone", "email", "account", "money", "document"),
    }
)
PRECISE = ("home", "school", "phone", "email", "account", "document")
Scores = dict[str, Counter[str]]


@pytest.fixture
def scores(read: Read) -> Scores:
    """Counts for each category what is right, wrong and missed; under "" the harmless posts and alarms."""
    counted = {category: Counter[str]() for category in (*ASKED, "")}
    for line in VOICES.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        head, _, facts = line.partition("||")
        _, sort, text = head.strip().split(" ", 2)
        listed = {f.strip().partition("=")[0] for f in facts.split(";") if f.strip()}
        told = {str(e.category) for e in read(text, bio=sort == "b", lang="en") if e.category} & ASKED
        for category in ASKED:
            sure, weak = category in listed, f"~{category}" in listed
            counted[category]["right"] += sure and category in told
            counted[category]["wrong"] += category in told and not sure and not weak
            counted[category]["missed"] += sure and category not in told
        counted[""]["empty"] += not listed
        counted[""]["alarms"] += bool(told) and not listed
    return counted


def test_what_english_posts_give_away_is_found(scores: Scores) -> None:
    for category in ASKED:
        found = scores[category]
        assert found["right"] / (found["right"] + found["missed"]) >= 0.7, category


def test_what_is_found_is_right_and_harmless_posts_stay_quiet(scores: Scores) -> None:
    for category in PRECISE:
        found = scores[category]
        assert found["right"] / (found["right"] + found["wrong"]) >= 0.9, category
    assert scores[""]["alarms"] / scores[""]["empty"] <= 0.05


@pytest.mark.parametrize(
    ("text", "category", "value"),
    [
        ("it's zero seven seven double oh, nine double oh, one two three", "phone", "zero"),
        ("my passport no. 533380006 is still in the post", "document", "passport no. 533380006"),
        ("we swapped the city for Aberystwyth last year", "home", "Aberystwyth"),
        ("add me on psn Razza_77", "account", "Razza_77"),
        ("i'm on 11.44 an hour and they want a smile", "money", "11.44 an hour"),
        ("back on the tills at tesco tomorrow", "workplace", "tesco"),
        ("12 yrs a postman and a small dog got me", "job", "postman"),
        ("my shift at Example High School starts at 7", "school", "Example High School"),
    ],
)
def test_ways_of_saying_it(text: str, category: str, value: str, read: Read) -> None:
    found = [str(e.value) for e in read(text, lang="en") if str(e.category) == category]
    assert any(value in v for v in found), found


@pytest.mark.parametrize(
    "text",
    [
        "2 bed flat to let, $1,450 a month, bills included, no pets",
        "make $350 a day from home, ask me how!!",
        "performing tonight at 8 Example Street in Soho, doors at 7",
        "for press enquiries contact media@example.org",
        "nine eight seven six five four three two one, go!!",
        "my card is not the sample: passport no. 123456789, for example",
        "a fake survey rang from 0161 496 0777, hang up",
        "your passport must be valid for 6 months",
    ],
)
def test_adverts_events_and_samples_give_nothing(text: str, read: Read) -> None:
    assert not {str(e.category) for e in read(text, lang="en") if e.category} & ASKED
