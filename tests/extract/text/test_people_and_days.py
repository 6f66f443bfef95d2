"""Family, partner, friends, pets; routines, absences, places and events; wishes and the rest."""

import pytest

from exposure.model import Kind, Subject
from tests.extract.text.conftest import Read, Said


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("my sister Bea called", ["my sister Bea"]),
        ("my big brother Tunde got engaged", ["my big brother Tunde"]),
        ("mi hermano mayor Pablo cocina peor", ["mi hermano mayor Pablo"]),
        ("ma grande sœur Clémence m'a appris", ["ma grande sœur Clémence"]),
        ("mom took my phone", ["mom"]),
        ("i'm mum of two", ["mum of two"]),
        ("my mother nature calls", ["my mother"]),
        ("mother nature said no picnic", []),
        ("her sister Bea called", []),
        ("brother from another mother, my brother", []),
        ("🎶 my sister the moon 🎶", []),
        ("dad jokes", []),
    ],
)
def test_family(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "family") == values


def test_children_are_listed_and_about_others(read: Read) -> None:
    found = [
        e for e in read("Father to Isla & Bo. Two kids. Hurling.", bio=True) if e.kind is Kind.TEXT_FAMILY
    ]
    assert [e.value for e in found] == ["Father to Isla & Bo", "Two kids"]
    assert {e.subject for e in found} == {Subject.OTHER}


@pytest.mark.parametrize(
    ("text", "bio", "values"),
    [
        ("my husband Ben cooks", False, ["my husband Ben"]),
        ("five years married to this goof @benji_l", False, ["married to this goof @benji_l"]),
        ("wife of Ben", True, ["wife of Ben"]),
        ("two beagles, one husband", True, ["one husband"]),
        ("Kim married to Kanye", False, []),
        ("her husband Ben cooks", False, []),
    ],
)
def test_partner(said: Said, text: str, bio: bool, values: list[str]) -> None:
    assert said(text, "partner", bio=bio) == values


def test_a_friend_counts_only_with_a_name(said: Said) -> None:
    assert said("my best friend Cy is here", "friend") == ["my best friend Cy"]
    assert said("my best friend is here", "friend") == []


@pytest.mark.parametrize(
    ("text", "bio", "values"),
    [
        ("my dog Rex ate it", False, ["my dog Rex"]),
        ("our cat is fat", False, ["our cat"]),
        ("first dog: Rascal", False, ["Rascal"]),
        ("two beagles, one kiln", True, ["two beagles"]),
        ("gata: Luna", True, ["Luna"]),
        ("dog mum", True, ["dog mum"]),
        ("the dog ate it", False, []),
        ('"I have a dog named Steve" is a line', False, []),
    ],
)
def test_pet(said: Said, text: str, bio: bool, values: list[str]) -> None:
    assert said(text, "pet", bio=bio) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("training every Tuesday 6pm", ["every Tuesday 6pm"]),
        (
            "Every thursday 7pm, pub quiz at the Dog & Duck",
            ["Every thursday 7pm, pub quiz at the Dog & Duck"],
        ),
        ("I leave the gym at 9 every night and run", ["at 9 every night and run"]),
        ("jeden Freitag 17 Uhr Chorprobe", ["jeden Freitag 17 Uhr Chorprobe"]),
        ("tous les jeudis 20h impro", ["tous les jeudis 20h impro"]),
        ("i take the 7:40 bus", ["i take the 7:40 bus"]),
        ("every monday the museum is shut", []),
        ("open every day 9am to 5pm", []),
        ("every monday i forget", []),
        ("tune in every Friday 8pm https://example.org", []),
    ],
)
def test_routine(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "routine") == values


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("flying to Lisbon on Friday", Kind.TEXT_PLAN_AWAY, ["flying to Lisbon on Friday"]),
        (
            "we're off to Port Sample for two weeks",
            Kind.TEXT_PLAN_AWAY,
            ["we're off to Port Sample for two weeks"],
        ),
        ("Tomorrow we fly to Lisbon", Kind.TEXT_PLAN_AWAY, ["Tomorrow we fly to Lisbon"]),
        ("we fly to Lisbon, 12 December", Kind.TEXT_PLAN_AWAY, ["we fly to Lisbon, 12 December"]),
        ("Vegas for the weekend!", Kind.TEXT_PLAN_AWAY, ["Vegas for the weekend"]),
        (
            "we're away from 12 december to 27 december, all of us",
            Kind.TEXT_PLAN_AWAY,
            ["we're away from 12 december to 27 december"],
        ),
        ("nos vamos diez días a Tenerife", Kind.TEXT_PLAN_AWAY, ["diez días a Tenerife"]),
        ("We're in Crete until the 22nd", Kind.TEXT_AWAY, ["We're in Crete until the 22nd"]),
        ("i'm back on Sunday", Kind.TEXT_AWAY, ["i'm back on Sunday"]),
        (
            "parents are away and i have the house to myself",
            Kind.TEXT_AWAY,
            ["parents are away", "house to myself"],
        ),
        ("12 days until Lisbon ✈️", Kind.COUNTDOWN, ["12 days until Lisbon"]),
        ("12 days until Christmas", Kind.COUNTDOWN, []),
        ("we were in Crete until the 22nd", Kind.TEXT_AWAY, []),
        ("she's flying to Lisbon on Friday", Kind.TEXT_PLAN_AWAY, []),
        ("i wish i was flying to Lisbon on Friday", Kind.TEXT_PLAN_AWAY, []),
        ("went to Lisbon last week", Kind.TEXT_PLAN_AWAY, []),
        ("Exam tomorrow", Kind.TEXT_PLAN_AWAY, []),
        ("the show is back on Sunday", Kind.TEXT_AWAY, []),
    ],
)
def test_away(said: Said, text: str, kind: Kind, values: list[str]) -> None:
    assert said(text, kind) == values


def test_here_needs_now(said: Said) -> None:
    assert said("i'm at Example Cafe right now", "here") == ["Example Cafe"]
    assert said("i'm at Example Cafe a lot", "here") == []
    assert said("she's at Example Cafe right now", "here") == []


def test_an_event_needs_a_name_and_a_day(said: Said) -> None:
    assert said("I'm going to the Example Band concert on Saturday", "event") == [
        "I'm going to the Example Band concert on Saturday"
    ]
    assert said("I'm going to a concert on Saturday", "event") == []
    assert said("I'm going to the Example Band concert", "event") == []


@pytest.mark.parametrize(
    ("text", "bio", "values"),
    [
        ("Hurling, wood, repeat", True, ["Hurling", "wood"]),
        ("I love drawing comics and running.", True, ["drawing", "comics", "running"]),
        ("i play the guitar", False, ["guitar"]),
        ("running late", False, []),
        ("The Example Inn. Rooms, ales, dogs welcome", True, []),
    ],
)
def test_interest(said: Said, text: str, bio: bool, values: list[str]) -> None:
    assert said(text, "interest", bio=bio) == values


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i am looking for a job for saturdays", Kind.TEXT_WISH),
        ("i was laid off", Kind.TEXT_MONEY),
        ("omg the passport came", Kind.TEXT_DOCUMENT),
        ("my first car was a Beetle", Kind.TEXT_FIRSTS),
        ("i have no friends", Kind.TEXT_HARD_TIME),
    ],
)
def test_phrases(read: Read, text: str, kind: Kind) -> None:
    assert kind in [e.kind for e in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "is anyone here looking for a job",
        "Example Bank laid off 300 people",
        "Never post a photo of your boarding pass",
        "he said i have no friends",
        "if i were rich i'd buy a lighthouse",
        "the lonely mountain is a nightmare",
        "Sherlock lives at 221B Baker Street",
        "Example Singer was born in Halifax and nobody in Halifax lets you forget it",
        "Georgia is lovely. The country. The state.",
        "my Animal Crossing villager moved to another island",
        "just another manic monday",
        "RT @bo: my sister Bea works at Example Foods, call me 555-0142",
    ],
)
def test_traps_give_nothing(read: Read, text: str) -> None:
    assert [e.kind for e in read(text) if e.kind not in {Kind.MENTION, Kind.HASHTAG}] == []
