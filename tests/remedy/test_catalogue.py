import json
from pathlib import Path

import pytest

from exposure.assess import RECIPES
from exposure.infer import RULES
from exposure.model import Kind, Scope
from exposure.model.scenario import facts_of
from exposure.remedy import FIXES

DATA = json.loads((Path(__file__).parents[1] / "catalogue.json").read_text(encoding="utf-8"))
BEYOND = {Kind.SAME_CONTACT, Kind.SAME_WORDS}
"""What joins accounts too; the catalogue does not say so."""
EVERYWHERE = {"old_account", "camera_off", "post_later"}
CAPS = {str(rule.fact): set(rule.caps) for rule in RULES}


def test_the_fixes_are_the_catalogues_in_its_order():
    assert [fix.name for fix in FIXES] == list(DATA["fixes"])


@pytest.mark.parametrize("fix", FIXES, ids=lambda fix: fix.name)
def test_a_fix_is_as_the_catalogue_has_it(fix):
    entry = DATA["fixes"][fix.name]
    assert (fix.title, fix.minutes, str(fix.scope)) == (entry["title"], entry["minutes"], entry["scope"])
    assert (["*"] if fix.everything else sorted(fix.removes - BEYOND)) == sorted(entry["removes"])
    assert fix.only_old is (fix.name == "delete_old")
    assert (fix.scope in {Scope.PHONE, Scope.HABIT}) is (not fix.removes and not fix.everything)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.slug)
def test_each_scenario_is_helped_by_the_fixes_the_catalogue_names(recipe):
    kinds = set().union(*(CAPS[name] for name in facts_of(recipe.needs)))
    helped = {fix.name for fix in FIXES if fix.removes & kinds}
    assert helped - EVERYWHERE >= set(DATA["helped_by"][recipe.slug])


def test_every_kind_that_counts_can_be_taken_away_by_some_fix():
    removed = set().union(*(fix.removes for fix in FIXES))
    assert set().union(*CAPS.values()) <= removed
