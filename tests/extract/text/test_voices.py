"""How well posts of made-up people are read that no recognizer was made for: a floor, so that it stays."""

from collections import Counter
from pathlib import Path

import pytest

from exposure.model import Level
from tests.extract.text.conftest import Read

VOICES = Path(__file__).with_name("voices.txt")
LANGUAGES = {"hi-en": "hi"}


def _voices() -> list[tuple[str, bool, str, dict[str, bool]]]:
    """Return language, biography or not, the words, and for each category whether it is debatable."""
    found = []
    for line in VOICES.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            head, _, facts = line.partition("||")
            language, sort, text = head.strip().split(" ", 2)
            listed = [f.strip() for f in facts.split(";") if f.strip()]
            weak = {f.lstrip("~").partition("=")[0]: True for f in listed if f.startswith("~")}
            sure = {f.partition("=")[0]: False for f in listed if not f.startswith("~")}
            found.append((language, sort == "b", text, weak | sure))
    return found


@pytest.fixture
def score(read: Read) -> Counter[str]:
    """Counts finds that are there, that are not, that were missed, and alarms on posts without a fact."""
    counted: Counter[str] = Counter()
    for language, bio, text, facts in _voices():
        code = LANGUAGES.get(language, language)
        told = {str(e.category) for e in read(text, bio=bio, lang=code) if e.category}
        sure = {c for c, weak in facts.items() if not weak}
        counted["right"] += len(told & sure)
        counted["wrong"] += len(told - set(facts))
        counted["missed"] += len(sure - told)
        counted["empty"] += not facts
        counted["alarms"] += bool(told and not facts)
    return counted


def test_voices_are_understood_and_harmless_posts_stay_quiet(score: Counter[str]) -> None:
    right, wrong, missed = score["right"], score["wrong"], score["missed"]
    assert right / (right + wrong) >= 0.93
    assert right / (right + missed) >= 0.78
    assert score["alarms"] / score["empty"] <= 0.05


def test_levels_mean_what_they_say(read: Read) -> None:
    right, all_ = Counter[Level](), Counter[Level]()
    for language, bio, text, facts in _voices():
        for e in read(text, bio=bio, lang=LANGUAGES.get(language, language)):
            if e.category and not facts.get(str(e.category)):
                all_[e.level] += 1
                right[e.level] += str(e.category) in facts
    assert right[Level.LIKELY] / all_[Level.LIKELY] >= 0.9
    assert right[Level.STRONG] / all_[Level.STRONG] >= 0.95
