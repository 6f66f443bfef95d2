"""Count the tests of each safety rule into the table of ``docs/threat-model.md``.

A rule's tests have its number in their names: ``test_safety_6_2_...``, or several,
``test_safety_8_5_8_7_...``. Cases are what pytest collects from them.
"""

import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "docs" / "threat-model.md"
ROW = re.compile(r"^\| (?P<rule>\d(?:\.\d+)?) \| (?P<holds>[^|]+) \| [^|]*\| [^|]*\|$", re.MULTILINE)
_NAME = re.compile(r"test_safety_(?P<numbers>\d+(?:_\d+)*)_[a-z]")


def rules(table: str) -> tuple[str, ...]:
    """Return the numbers of the rules in the table."""
    return tuple(m["rule"] for m in ROW.finditer(table))


def named(test: str, known: frozenset[str]) -> list[str]:
    """Return the rules that a test's name says it is about."""
    match = _NAME.match(test)
    if not match:
        return []
    parts = match["numbers"].split("_")
    found, at = [], 0
    while at < len(parts):
        two = ".".join(parts[at : at + 2])
        if two in known:
            found.append(two)
            at += 2
        else:
            found.extend([parts[at]] if parts[at] in known else [])
            at += 1
    return found


def counted(names: list[str], known: frozenset[str]) -> dict[str, tuple[int, int]]:
    """Return tests and cases of each rule.

    Args:
        names: Cases as pytest names them, without their files.
        known: The rules.
    """
    tests: dict[str, set[str]] = defaultdict(set)
    cases: Counter[str] = Counter()
    for case in names:
        test = case.partition("[")[0]
        for rule in named(test, known):
            tests[rule].add(test)
            cases[rule] += 1
    return {rule: (len(tests[rule]), cases[rule]) for rule in known}


def collected() -> list[str]:
    """Return every case that pytest collects."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-n", "0", "tests"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [line.rpartition("::")[2] for line in listed.splitlines() if "::" in line.partition("[")[0]]


def main() -> None:
    """Write the figures."""
    table = TABLE.read_text(encoding="utf-8")
    known = frozenset(rules(table))
    figures = counted(collected(), known)

    def row(match: re.Match[str]) -> str:
        tests, cases = figures[match["rule"]]
        return f"| {match['rule']} | {match['holds'].strip()} | {tests} | {cases} |"

    TABLE.write_text(ROW.sub(row, table), encoding="utf-8")
    print(f"{len(known)} rules, {sum(t for t, _ in figures.values())} tests")


if __name__ == "__main__":
    main()
