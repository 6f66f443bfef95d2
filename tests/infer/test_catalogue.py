"""The rules carry exactly what the catalogue of facts says."""

import json
from pathlib import Path

import pytest

from exposure.infer import RULES
from exposure.model import FactName, Kind, Level

CATALOGUE = json.loads((Path(__file__).parents[1] / "catalogue.json").read_text(encoding="utf-8"))["facts"]
BEYOND = {
    *((FactName.AGE, Kind.BIO_BIRTH), (FactName.AGE, Kind.TEXT_BIRTHDAY)),
    *((FactName.ACCOUNTS, Kind.SAME_CONTACT), (FactName.ACCOUNTS, Kind.SAME_WORDS)),
}
"""A birth date gives an age away, a shared contact or bio joins accounts; the catalogue does not say so."""


def test_every_fact_has_one_rule_in_catalogue_order():
    assert [rule.fact for rule in RULES] == list(FactName)
    assert {str(rule.fact) for rule in RULES} == set(CATALOGUE)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.fact))
def test_a_rule_has_the_steps_caps_and_question_of_the_catalogue(rule):
    entry = CATALOGUE[rule.fact]
    assert [[needed, int(level)] for needed, level in rule.steps] == entry["steps"]
    caps = {kind: int(cap) for kind, cap in rule.caps.items() if (rule.fact, kind) not in BEYOND}
    assert caps == entry["evidence"]
    assert rule.question == entry["question"]
    assert all(cap > Level.NONE for cap in rule.caps.values())
    assert set(rule.also.values()) <= set(rule.caps)
    assert not set(rule.also) & set(rule.caps)
