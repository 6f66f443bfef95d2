"""Every scenario with a person who has it and one who does not."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from exposure.assess import RECIPES, assess
from exposure.infer import infer
from exposure.model import AllOf, AnyOf, Evidence, FactName, Kind, Level, Needs, Scenario
from tests.people import BLOG, CLIPS, NOW, PICTURES, ana, evidence, fact, supports

CATALOGUE = json.loads((Path(__file__).parents[1] / "catalogue.json").read_text(encoding="utf-8"))[
    "scenarios"
]


def said(kind: Kind, value: str = "words", day: int = 1) -> Evidence:
    return evidence(kind, value, posted=NOW - timedelta(days=day), uri=f"https://x.example/{kind}/{day}")


def often(kind: Kind, value: str, days: int) -> list[Evidence]:
    return [said(kind, value, day) for day in range(1, days + 1)]


def post_times(hours: list[int]) -> list[Evidence]:
    start = NOW.replace(hour=0) - timedelta(days=200)
    times = [start + timedelta(days=n, hours=hours[n % len(hours)], minutes=n * 37 % 60) for n in range(160)]
    return [evidence(Kind.POST_TIME, t.isoformat(), posted=t, uri=f"https://x.example/{t}") for t in times]


def shown(kind: Kind, number: int = 0) -> Evidence:
    return evidence(kind, "yes", uri=f"photo:{number}")


NAME = evidence(Kind.PROFILE_NAME, "Ana Example")
FIRST_NAME = evidence(Kind.PROFILE_NAME, "Ana")
SCHOOL = evidence(Kind.BIO_SCHOOL, "Quillhaven High School")
TOWN = evidence(Kind.BIO_TOWN, "Quillhaven")
AGE = evidence(Kind.BIO_AGE, "16")
MAIL = evidence(Kind.BIO_MAIL, "ana@example.org")
OPEN = evidence(Kind.MESSAGES_OPEN, "open")
ADDRESS = said(Kind.TEXT_ADDRESS, "12 Example Street")
FAMILY = said(Kind.TEXT_FAMILY, "brother")
FRIEND = often(Kind.MENTION, "@juno_k", 8)
TOPICS = often(Kind.HASHTAG, "comics", 8)
AWAY = said(Kind.TEXT_PLAN_AWAY, "away from 2026-12-20")
BACK = said(Kind.TEXT_PLAN_AWAY, "away from 2026-08-20")
WISH = said(Kind.TEXT_WISH, "i want to model")
TIMETABLE = said(Kind.TEXT_TIMETABLE, "training every tuesday 18:00")
EVENT, PAST_EVENT = said(Kind.TEXT_EVENT, "fair on 2026-12-05"), said(Kind.TEXT_EVENT, "fair on 2026-10-05")
HARD = often(Kind.TEXT_HARD_TIME, "a hard day", 3)
TWIN = [evidence(Kind.PROFILE_NAME, "A.", account=a) for a in (PICTURES, CLIPS)]
LINK = evidence(Kind.BIO_LINK, "https://clips.example/ana.example1")
STRANGER = evidence(Kind.BIO_LINK, "https://clips.example/someone.else")
BIRTH = evidence(Kind.BIO_BIRTH, "2008-03-14")
ANSWERS = [said(Kind.TEXT_PET, "our dog"), said(Kind.TEXT_FIRSTS, "my first car"), SCHOOL]
QUESTIONS = evidence(Kind.SETTING_QUESTIONS, "yes")
FACE = evidence(Kind.PROFILE_FACE, "yes")
GOODS = [shown(Kind.PICTURE_GOODS, n) for n in range(3)]
MARKED = evidence(Kind.PHOTO_PLACE_MARKED, "yes", account=BLOG, when=datetime(2026, 5, 1, 12))

PEOPLE: dict[str, tuple[list[Evidence], list[Evidence]]] = {
    "doorstep": ([ADDRESS], [TOWN]),
    "usual_place": ([TIMETABLE], [SCHOOL, TOWN]),
    "on_the_way": ([ADDRESS, SCHOOL], [ADDRESS]),
    "gate": ([SCHOOL, NAME], [SCHOOL, FIRST_NAME]),
    "right_now": (often(Kind.TEXT_HERE, "here", 3), [TIMETABLE, said(Kind.TEXT_TOWN, "Quillhaven")]),
    "next_stop": ([EVENT], [PAST_EVENT]),
    "empty_home": ([ADDRESS, AWAY], [ADDRESS, BACK]),
    "like_a_friend": ([*FRIEND, NAME], [*often(Kind.MENTION, "@juno_k", 2), NAME]),
    "right_words": ([*TOPICS, MAIL], [*TOPICS]),
    "false_offer": ([WISH, OPEN, AGE], [WISH, OPEN]),
    "hard_day": ([*HARD, OPEN], [*HARD]),
    "young": ([AGE, OPEN], [AGE]),
    "late": ([*post_times([7, 9, 12, 15, 18, 20, 22]), OPEN], [*post_times(list(range(24))), OPEN]),
    "through_others": ([FAMILY, NAME], [FAMILY]),
    "joined": ([*TWIN, LINK], [evidence(Kind.PROFILE_NAME, "A."), STRANGER]),
    "name_to_account": ([*TWIN, NAME], [*TWIN]),
    "in_a_list": ([BIRTH, TOWN], [BIRTH]),
    "reset": ([*ANSWERS, QUESTIONS], ANSWERS),
    "looks_real": ([MAIL, SCHOOL], [evidence(Kind.BIO_MAIL, "support@example.org"), SCHOOL]),
    "second_you": ([NAME, FACE, FAMILY], [NAME, FAMILY]),
    "pressure": ([NAME, FAMILY, SCHOOL], [NAME, SCHOOL]),
    "goods": ([ADDRESS, *GOODS], GOODS),
    "kept_place": ([MARKED], [ADDRESS]),
    "code": ([shown(Kind.PICTURE_CODE)], GOODS),
}


def could(found: list[Evidence]) -> dict[str, Scenario]:
    return {s.recipe.slug: s for s in assess(infer(found, now=NOW))}


def as_list(needs: Needs) -> object:
    if isinstance(needs, str):
        return needs
    return ["any" if isinstance(needs, AnyOf) else "all", *(as_list(part) for part in needs.parts)]


def test_the_catalogue_has_24_scenarios_and_126_points():
    assert len(RECIPES) == 24
    assert sum(recipe.points for recipe in RECIPES) == 126
    assert {recipe.slug for recipe in RECIPES} == set(PEOPLE)


@pytest.mark.parametrize(
    ("number", "entry"), list(enumerate(CATALOGUE, 1)), ids=[s["slug"] for s in CATALOGUE]
)
def test_a_recipe_is_as_the_catalogue_has_it(number, entry):
    recipe = RECIPES[number - 1]
    assert (recipe.number, recipe.slug, recipe.points) == (number, entry["slug"], entry["points"])
    assert (recipe.title, str(recipe.question)) == (entry["title"], entry["question"])
    needs = as_list(recipe.needs)
    assert (needs if isinstance(needs, list) else ["any", needs]) == entry["needs"]


@pytest.mark.parametrize("slug", [recipe.slug for recipe in RECIPES])
def test_one_person_has_it_and_another_one_does_not(slug):
    has, has_not = PEOPLE[slug]
    found = could(has)
    assert slug in found
    assert found[slug].level >= Level.LIKELY
    assert found[slug].facts
    assert slug not in could(has_not)


@pytest.mark.parametrize("slug", [recipe.slug for recipe in RECIPES])
def test_what_a_scenario_names_really_carries_it(slug):
    """Without all the facts it names, it cannot happen; with them alone, it is as sure."""
    facts = infer(PEOPLE[slug][0], now=NOW)
    scenario = next(s for s in assess(facts) if s.recipe.slug == slug)
    alone = next(s for s in assess(scenario.facts) if s.recipe.slug == slug)
    assert alone.level is scenario.level
    others = [f for f in facts if f not in scenario.facts]
    assert slug not in {s.recipe.slug for s in assess(others)}


def test_the_worked_example_has_14_situations_4_of_them_strong():
    scenarios = assess(ana())
    assert sum(s.quarter_points for s in scenarios) == 4 * 57.75
    assert sum(s.level >= Level.LIKELY for s in scenarios) == 14
    assert [s.recipe.slug for s in scenarios if s.level is Level.STRONG] == [
        "doorstep",
        "usual_place",
        "on_the_way",
        "empty_home",
    ]
    assert [s.recipe.slug for s in scenarios if s.level is Level.HINT] == ["hard_day"]


def test_scenarios_come_with_most_points_first():
    points = [s.quarter_points for s in assess(ana())]
    assert points == sorted(points, reverse=True)


def test_any_fact_of_a_name_counts_and_the_strongest_comes_first():
    weak = fact(FactName.HABIT, *supports(FactName.HABIT, Kind.PLACE_TAG_SLOT, range(3)))
    strong = fact(FactName.HABIT, *supports(FactName.HABIT, Kind.PHOTO_PLACE_SLOT, range(5)), rank=1)
    (scenario,) = assess([weak, strong])
    assert scenario.level is Level.STRONG
    assert [f.key for f in scenario.facts] == ["habit.2", "habit"]


def test_nothing_can_happen_without_facts():
    assert assess([]) == ()


def test_no_scenario_says_how():
    for recipe in RECIPES:
        assert recipe.title.startswith("Someone could ")
        assert not {"track", "monitor", "victim", "prey", "target"} & set(recipe.title.lower().split())
        assert isinstance(recipe.needs, str | AnyOf | AllOf)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.slug)
def test_why_it_matters_is_said_to_a_reader_and_not_to_ourselves(recipe):
    words = recipe.why
    assert words[0].isupper()
    assert words.endswith(".")
    notes = ("do not quote", "recall", "guidance", "press)", "no claim")
    assert not any(note in words.casefold() for note in notes)
    assert not {"victim", "prey", "target", "predator", "monitor"} & set(words.casefold().split())


def test_nobody_of_34_is_told_that_they_are_young():
    grown = evidence(Kind.BIO_AGE, "34")
    assert "young" not in could([grown, OPEN])
    assert "false_offer" in could([grown, OPEN, WISH])
