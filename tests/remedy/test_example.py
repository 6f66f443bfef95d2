"""The worked example of the catalogue, to the digit."""

import itertools

import pytest

from exposure.assess import RECIPES, assess
from exposure.model import FactName, Kind, Level, Question, answers
from exposure.model.case import exposure, quarter_points, scenario_levels
from exposure.remedy import plan
from tests.people import BLOG, CLIPS, NOW, PICTURES, RUNS, ana


@pytest.fixture(scope="module")
def facts():
    return ana()


@pytest.fixture(scope="module")
def made(facts):
    return plan(facts, assess(facts), recipes=RECIPES, now=NOW)


def accounts(made, fixes):
    """Return fix names and accounts for identifiers."""
    by_id = {fix.id: fix for fix in made.fixes}
    return [(by_id[i].type.name, by_id[i].account) for i in fixes]


def test_the_facts_have_the_units_and_levels_of_the_example(facts):
    assert {f.key: (f.count, f.level) for f in facts} == {
        "home": (11, Level.STRONG),
        "habit": (5, Level.STRONG),
        "way": (5, Level.STRONG),
        "people": (24, Level.STRONG),
        "day_place": (1, Level.LIKELY),
        "age": (1, Level.LIKELY),
        "name": (1, Level.LIKELY),
        "open_door": (1, Level.LIKELY),
        "interests": (12, Level.LIKELY),
        "sleep": (160, Level.LIKELY),
        "accounts": (1, Level.LIKELY),
        "wish": (1, Level.LIKELY),
        "hard_time": (2, Level.HINT),
    }


def test_exposure_is_46_of_57_and_three_quarter_points(made):
    assert made.exposure == 46
    assert quarter_points(made.case, ()) == 4 * 57.75
    assert exposure(quarter_points(made.case, ()), 126) == 46


def test_7_of_8_questions_are_answered(facts, made):
    answered = {q for q, level in answers(assess(facts)).items() if level >= Level.LIKELY}
    assert answered == set(Question) - {Question.WHERE_NEXT}
    assert set(made.by_question) == answered


def test_the_first_steps_and_what_they_leave(made):
    assert [(s.minutes, s.exposure, s.standing) for s in made.steps] == [
        (3, 36, 10),
        (5, 22, 8),
        (3, 14, 4),
        (6, 4, 2),
        (6, 2, 1),
        (10, 0, 0),
    ]
    names = [accounts(made, s.fixes) for s in made.steps]
    assert names[:5] == [
        [("messages", PICTURES)],
        [("fitness_private", RUNS)],
        [("name_short", PICTURES)],
        [("private", BLOG)],
        [("private", PICTURES)],
    ]
    assert names[5][0][0] == "handle_other"


def test_home_needs_both_the_blog_and_the_runs(made):
    closing = made.by_question[Question.HOME]
    assert sorted(accounts(made, closing.fixes), key=str) == sorted(
        [("private", BLOG), ("fitness_private", RUNS)], key=str
    )
    assert (closing.minutes, closing.exact, closing.closes) == (11, True, True)
    for one in range(len(made.case.fixes)):
        if not made.case.fixes[one][0].startswith("old_account"):
            assert scenario_levels(made.case, {one})["doorstep"] is Level.STRONG


def test_everything_takes_33_minutes_and_6_fixes(made):
    closing = made.everything
    assert (closing.minutes, len(closing.fixes)) == (33, 6)
    assert closing.exact
    assert closing.closes
    index = {name: i for i, (name, _) in enumerate(made.case.fixes)}
    left = scenario_levels(made.case, {index[name] for name in closing.fixes})
    assert max(left.values()) < Level.LIKELY


def test_a_quarter_of_an_hour_brings_46_to_12(made):
    best = made.quarter_hour
    assert sorted(name for name, _ in accounts(made, best.fixes)) == [
        "bio_short",
        "fitness_private",
        "messages",
        "name_short",
    ]
    assert best.exact
    index = {name: i for i, (name, _) in enumerate(made.case.fixes)}
    done = {index[name] for name in best.fixes}
    assert exposure(quarter_points(made.case, done), 126) == 12
    assert sum(level >= Level.LIKELY for level in scenario_levels(made.case, done).values()) == 3


def test_only_the_quickest_of_fixes_that_take_away_the_same_is_kept(made):
    names = [fix.type.name for fix in made.fixes]
    assert "clean_photos" not in names
    assert "untag_places" not in names
    assert names.count("handle_other") == 1


def test_what_each_fix_takes_away_is_counted(made):
    takes = {(fix.type.name, fix.account): fix.takes_away for fix in made.fixes}
    assert takes["private", BLOG] == 6
    assert takes["fitness_private", RUNS] == 15
    assert takes["old_account", CLIPS] == 4
    assert takes["private", PICTURES] == 196


def test_the_example_uses_the_kinds_of_the_catalogue(facts):
    home = next(f for f in facts if f.name is FactName.HOME)
    assert {s.kind for s in home.support} == {Kind.PHOTO_PLACE_HOME, Kind.TRACK_END_HOME}


def test_after_each_step_the_plan_says_what_still_stands_and_through_which_account(made):
    assert [step.questions for step in made.steps] == [len(step.left) for step in made.steps]
    by_id = {fix.id: fix for fix in made.fixes}
    through = [{by_id[i].account.host for i in step.through} for step in made.steps]
    assert through[0] == {"blog.example", "pictures.example", "runs.example", "clips.example"}
    assert all(later <= before for before, later in itertools.pairwise(through))
    assert through[-1] == set()
    done: set[str] = set()
    for step in made.steps:
        done |= set(step.fixes)
        assert not done & set(step.through)
