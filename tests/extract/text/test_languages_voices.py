"""How well made-up people of five languages are read; a floor, so that it stays. See ``voices/``."""

from collections import Counter
from pathlib import Path

from tests.extract.text.conftest import Read

VOICES = Path(__file__).with_name("voices")


def _lines(language: str) -> list[str]:
    lines = (VOICES / f"{language}.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def _count(read: Read, line: str) -> Counter[str]:
    head, _, facts = line.partition("||")
    _, sort, text = head.strip().split(" ", 2)
    listed = [f.strip().partition("=")[0] for f in facts.split(";") if f.strip()]
    sure = {f for f in listed if not f.startswith("~")}
    told = {str(e.category) for e in read(text, bio=sort == "b") if e.category}
    wrong = told - {f.lstrip("~") for f in listed}
    empty = not listed
    return Counter(
        right=len(told & sure),
        wrong=len(wrong),
        missed=len(sure - told),
        empty=empty,
        alarms=empty and bool(told),
    )


def test_five_languages_are_understood_and_harmless_posts_stay_quiet(read: Read) -> None:
    score: Counter[str] = Counter()
    for language in ("es", "pt", "fr", "de", "hi"):
        for line in _lines(language):
            score += _count(read, line)
    assert score["right"] / (score["right"] + score["wrong"]) >= 0.94
    assert score["right"] / (score["right"] + score["missed"]) >= 0.78
    assert score["alarms"] / score["empty"] <= 0.05


def test_english_posts_about_people_and_life_are_understood(read: Read) -> None:
    score: Counter[str] = Counter()
    for line in _lines("en-people"):
        score += _count(read, line)
    assert score["right"] / (score["right"] + score["wrong"]) >= 0.9
    assert score["right"] / (score["right"] + score["missed"]) >= 0.8
    assert score["alarms"] / score["empty"] <= 0.07


def test_english_posts_of_blind_writers_are_understood(read: Read) -> None:
    score: Counter[str] = Counter()
    for line in _lines("en_blind"):
        score += _count(read, line)
    assert score["right"] / (score["right"] + score["wrong"]) >= 0.85
    assert score["right"] / (score["right"] + score["missed"]) >= 0.6
    assert score["alarms"] / score["empty"] <= 0.06


def test_english_posts_that_let_people_slip_are_understood(read: Read) -> None:
    score: Counter[str] = Counter()
    for line in _lines("en_blind_people"):
        score += _count(read, line)
    assert score["right"] / (score["right"] + score["wrong"]) >= 0.9
    assert score["right"] / (score["right"] + score["missed"]) >= 0.8
    assert score["alarms"] / score["empty"] <= 0.1


def test_english_posts_about_places_and_days_are_understood(read: Read) -> None:
    score: Counter[str] = Counter()
    for line in _lines("en_days"):
        score += _count(read, line)
    assert score["right"] / (score["right"] + score["wrong"]) >= 0.85
    assert score["right"] / (score["right"] + score["missed"]) >= 0.75
    assert score["alarms"] / score["empty"] <= 0.1
