"""The clock of the computer jumps while something runs: limits hold, dates stay sane, proofs do not grow."""

import ast
import itertools
import json
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exposure.demo import PERSONS, folder
from exposure.model import Account, OwnerText
from exposure.ownership import Prover, Store
from exposure.sources.tools import Tools
from tests.cli.conftest import run  # noqa: F401 (a fixture)

NURSE = next(p for p in PERSONS if p.slug == "nurse")
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2] / "exposure"
CALENDAR = {"collect/network/pace.py", "sources/memory.py"}
"""The two that need a date of their own: a header's date, and the age of what is remembered in days."""
JUMPS = {
    "back an hour": [timedelta(0), -timedelta(hours=1)],
    "back ten years": [timedelta(0), -timedelta(days=3650)],
    "on ten years": [timedelta(0), timedelta(days=3650)],
    "on and back": [timedelta(0), timedelta(days=400), -timedelta(days=400)],
}


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    return Tools(home=tmp_path / "home", clock=lambda: NOW, sleep=lambda seconds: None, jobs=1)


def test_limits_are_measured_by_a_clock_that_only_grows():
    calls = {
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in {"time.time", "datetime.utcnow"}
    }
    assert calls == CALENDAR


@pytest.mark.parametrize("jump", JUMPS)
def test_a_scan_goes_on_while_the_clock_jumps(jump, run, tools, tmp_path, monkeypatch):  # noqa: F811
    steps = itertools.cycle(JUMPS[jump])
    monkeypatch.setattr(time, "time", lambda: (NOW + next(steps)).timestamp())  # noqa: PLW0108 (each call steps)
    photos, posts = folder.write(NURSE, tmp_path)
    for photo in sorted(photos.iterdir())[3:]:
        photo.unlink()
    jumping = replace(tools, clock=lambda: NOW + next(steps))
    out = tmp_path / "out"
    result = run("scan", photos, posts, "--mine", "--offline", "--remember", "--out", out, with_tools=jumping)
    assert result.code == 0, result.err
    made_on = json.loads((out / "summary.json").read_text())["made_on"]
    assert made_on in {(NOW + step).date().isoformat() for step in JUMPS[jump]}


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("when", ["after the words", "after the proof"])
def test_safety_1_9_a_jump_makes_no_proof_and_lengthens_none(when, jump, tmp_path):
    now = NOW
    prover = Prover(store=Store(tmp_path), clock=lambda: now)
    account = Account(platform="github", host="github.com", handle="ana-e")
    texts = [OwnerText(name="bio", text=prover.words(account))]
    if when == "after the proof":
        assert prover.check(account, texts) == "words"
    for step in JUMPS[jump][1:]:
        now = NOW + step
        assert prover.remembered(account) == ""
        assert prover.all() == ()
        if when == "after the words":
            assert prover.check(account, texts) == ""
    now = NOW + timedelta(days=31)
    assert prover.remembered(account) == ""
