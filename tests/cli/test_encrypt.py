"""``--encrypt`` and ``exposure unlock``: what holds values lies under six words."""

import re
from dataclasses import replace

import pytest

from exposure import render
from exposure.ownership.wordlist import WORDS
from tests.cli.conftest import person


@pytest.fixture
def locked(run, student, tools, tmp_path):
    """A locked run of the made-up student: its folder and its words."""
    out = tmp_path / "out"
    result = run(
        "scan", *student.targets, "--mine", "--encrypt", "--format", "html,json,csv", "--share", "--out", out,
        with_tools=replace(tools, connector=student.connector),
    )  # fmt: skip
    assert result.code == 0, result.err
    return out, re.search(r"six words that open it: (.*)", result.out)[1]


def test_safety_2_1_encrypt_leaves_no_value_open(locked, run):
    out, words = locked
    assert {p.name for p in out.iterdir()} == {
        *("report.html.age", "audit.json.age", "evidence.csv.age"),
        *("summary.json", "share.html", ".gitignore"),
    }
    assert len(words.split()) == 6
    assert set(words.split()) <= set(WORDS)
    everything = b"".join(p.read_bytes() for p in out.iterdir())
    for name in re.findall(r"[A-Za-z]{4,}", person("student").name):
        assert name.encode() not in everything
    assert {oct(p.stat().st_mode & 0o777) for p in out.glob("*.age")} == {"0o600"}


def test_unlock_opens_what_was_locked_with_the_words_and_with_no_others(locked, run):
    out, words = locked
    report = out / "report.html.age"
    assert run("unlock", report, typed="amber otter kettle maple amber otter\n").code == 2
    assert not (out / "report.html").exists()
    result = run("unlock", report, typed=f"  {words.upper()} \n")
    assert result.code == 0, result.err
    page = (out / "report.html").read_text()
    assert page.lower().startswith("<!doctype html>")
    assert re.search(r"[A-Za-z]{4,}", person("student").name)[0] in page
    assert words not in page
    assert (out / "report.html").stat().st_mode & 0o777 == 0o600


def test_unlock_takes_locked_reports_only(run, tmp_path):
    (tmp_path / "report.html").write_text("x")
    (tmp_path / "no.age").write_text("this is no age file")
    assert "ends in .age" in run("unlock", tmp_path / "report.html").err
    assert run("unlock", tmp_path / "missing.age", typed="a\n").code == 2
    assert run("unlock", tmp_path / "no.age", typed="a\n").code == 2


def test_a_pdf_is_not_made_beside_a_locked_report(run, student):
    result = run("scan", *student.targets, "--encrypt", "--format", "html,pdf")
    assert result.code == 2
    assert "unlock" in result.err


def test_words_are_made_by_chance():
    made = {render.passphrase(WORDS) for _ in range(200)}
    assert len(made) == 200
    assert len({w for words in made for w in words.split()}) > 200
