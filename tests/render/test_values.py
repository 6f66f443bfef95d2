import pytest
from markupsafe import Markup

from exposure.model import Fact, FactName, GeoPoint, Kind, Level, Slot, Subject, Support, Words
from exposure.render.values import (
    bdi,
    circle_words,
    cover,
    distance_words,
    evidence_texts,
    metres,
    part_of_day,
    slot_text,
    told_texts,
    value_texts,
)
from tests.render.people import Maker


def test_safety_2_1_a_cover_is_closed_without_a_style_sheet() -> None:
    covered = cover(["Ana Example"])
    assert "<span hidden><bdi>Ana Example</bdi></span>" in covered
    assert 'type="checkbox"' in covered
    assert "checked" not in covered


def test_safety_2_2_a_cover_does_not_tell_how_long_its_value_is() -> None:
    def lid(text: str) -> str:
        return str(cover([text])).partition("<span hidden>")[0]

    assert lid("A") == lid("A very much longer value than that")


def test_outside_text_is_escaped_apart_and_cut() -> None:
    assert bdi("<script>") == Markup("<bdi>&lt;script&gt;</bdi>")
    assert bdi("a\u202eb") == Markup("<bdi>a&lt;U+202E&gt;b</bdi>")
    assert len(bdi("x" * 5000)) < 400


def test_nothing_to_cover_is_no_cover() -> None:
    assert cover([]) == ""


@pytest.mark.parametrize(
    ("metres_away", "words"),
    [
        (10, "a minute away on foot"),
        (800, "about 10 minutes on foot"),
        (6000, "about 6 km away"),
        (123_000, "about 120 km away"),
    ],
)
def test_distances_in_human_measures(metres_away: float, words: str) -> None:
    assert distance_words(metres_away) == words


def test_circles_in_human_measures() -> None:
    assert circle_words(100) == "a circle you could walk across in 2 minutes"
    assert circle_words(5000) == "a circle about 10 km across"


def test_a_degree_of_latitude_is_about_111_km() -> None:
    a, b = GeoPoint(latitude=0, longitude=0), GeoPoint(latitude=1, longitude=0)
    assert metres(a, b) == pytest.approx(111_195, abs=10)


def test_a_habit_has_no_clock() -> None:
    slot = Slot(place=GeoPoint(latitude=1, longitude=2), weekday=1, hour=17, days=4, share=0.7)
    assert slot_text(slot) == "Tuesday, early evening"
    assert [part_of_day(h) for h in (0, 5, 9, 12, 14, 17, 20, 23)] == [
        "night",
        "early morning",
        "morning",
        "midday",
        "afternoon",
        "early evening",
        "evening",
        "night",
    ]


def test_keys_of_ours_become_words_and_outside_words_stay() -> None:
    assert value_texts(("16", "under_18"), FactName.AGE) == ["16", "under 18"]
    assert [t for t in value_texts(("", "unknown"), FactName.AGE) if t] == []
    assert value_texts(("work",), FactName.FAMILY) == ["work"]
    assert value_texts(120, FactName.ZONE) == ["+02:00"]


def test_a_way_to_be_reached_is_told_by_what_can_be_read() -> None:
    m = Maker()
    mails = [m.detail(Kind.BIO_MAIL, f"a{n}@example.org", m.net) for n in (1, 1, 2, 3, 4)]
    fact = Fact(
        name=FactName.CONTACT,
        value=("bio_mail",),
        because=Words("It can be read."),
        support=tuple(
            Support(evidence=e, kind=e.kind, cap=Level.STRONG, unit=n) for n, e in enumerate(mails)
        ),
        steps=((1, Level.STRONG),),
    )
    assert told_texts(fact) == ["a1@example.org", "a2@example.org", "a3@example.org"]


def test_safety_4_of_other_people_only_whom_the_owner_names_is_shown() -> None:
    m = Maker()
    birthday = m.detail(Kind.TEXT_BIRTHDAY, "3 May", m.net, subject=Subject.OTHER)
    phone = m.detail(Kind.TEXT_PHONE, "555-0101", m.net, subject=Subject.OTHER)
    mention = m.detail(Kind.MENTION, "@sam_sample", m.net, subject=Subject.OTHER)
    assert [evidence_texts(e) for e in (birthday, phone, mention)] == [[], [], ["@sam_sample"]]


def test_the_words_of_hard_days_are_never_shown() -> None:
    m = Maker()
    assert evidence_texts(m.detail(Kind.TEXT_HARD_TIME, "worst day", m.net)) == []
