"""Every rule of safety has a test, and the threat model lists every rule."""

import ast
import re
from pathlib import Path

from scripts.rules import TABLE, counted, named, rules

TESTS = Path(__file__).parent
KNOWN = frozenset(rules(TABLE.read_text()))


def names() -> list[str]:
    """Return the names of all test functions."""
    found = []
    for path in TESTS.rglob("test_*.py"):
        tree = ast.parse(path.read_text())
        found += [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return [name for name in found if name.startswith("test_")]


def test_every_rule_in_the_threat_model_has_a_test():
    figures = counted(names(), KNOWN)
    assert [rule for rule, (tests, _) in figures.items() if not tests] == []


def test_every_safety_test_names_a_rule_of_the_threat_model():
    strange = [n for n in names() if n.startswith("test_safety_") and not named(n, KNOWN)]
    assert [n for n in strange if not re.match(r"test_safety_[1-9]_[a-z]", n)] == []


def test_the_threat_model_lists_the_rules_in_order():
    listed = rules(TABLE.read_text())
    assert len(listed) == len(set(listed)) == 48
    assert list(listed) == sorted(listed, key=lambda r: [int(p) for p in r.split(".")])


def test_a_name_with_two_rules_counts_for_both():
    assert named("test_safety_8_5_8_7_copies_have_neutral_names", KNOWN) == ["8.5", "8.7"]
    assert named("test_safety_4_other_people_are_counted", KNOWN) == ["4"]
    assert named("test_safety_1_several_people_stop_the_run", KNOWN) == []
    assert named("test_something_else", KNOWN) == []


def test_every_link_in_the_docs_leads_somewhere():
    docs = TABLE.parent
    for page in [*docs.glob("*.md"), *docs.parent.glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text()):
            assert (page.parent / target).exists(), (page.name, target)
