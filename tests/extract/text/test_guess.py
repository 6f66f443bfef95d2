"""The small model: what it learnt from is whole, and what it says stays a hint."""

import pytest

from exposure.extract.guess import models
from exposure.extract.languages import languages
from exposure.extract.text.guess import BIO, MOST, SAID, about, said
from exposure.extract.text.passage import Passage
from exposure.model import Category, Level
from scripts.train.written import written
from tests.extract.text.conftest import Read
from tests.extract.text.test_voices import VOICES

(ENGLISH,) = (x for x in languages() if x.code == "en")


def test_written_posts_name_known_categories_in_known_languages() -> None:
    texts = list(written())
    codes, categories = {x.code for x in languages()}, {c.value for c in Category}
    assert len(texts) > 3000
    assert {t.language for t in texts} == codes
    assert {f.category for t in texts for f in t.facts} <= categories
    assert all(0 <= f.start < f.end <= len(t.text) + 1 for t in texts for f in t.facts)


def test_what_the_tests_measure_by_is_not_learnt_from() -> None:
    learnt = {t.text for t in written()}
    held = [line.partition("||")[0].strip().split(" ", 2)[-1] for line in _held()]
    assert held
    assert not learnt & set(held)


def _held() -> list[str]:
    lines = VOICES.read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def test_the_model_tells_what_the_program_asks_for() -> None:
    assert models()["about"].labels == ("any",)
    assert set(models()["said"].labels) == {c.value for c in SAID}
    assert set(models()["bio"].labels) == {c.value for c in BIO}


@pytest.mark.parametrize(
    ("mine", "nobodys"),
    [
        (
            "my nan's cooking tonight and the twins are already arguing",
            "Bake at 180 for 40 minutes and serve",
        ),
        ("I cried in the car again before my shift", "Official fan page, new videos every day"),
    ],
)
def test_a_post_about_its_writer_is_told_from_others(mine: str, nobodys: str) -> None:
    first, second = (about(Passage.of(text), 0, (ENGLISH,)) for text in (mine, nobodys))
    assert first > second


def test_what_the_model_finds_is_a_hint_and_little(read: Read) -> None:
    text = "every tuesday after school i sit on the wall behind the gym. " * 40
    found = list(said(Passage.of(text), (ENGLISH,)))
    assert found
    assert len(found) <= MOST * len(SAID)
    assert {span.level for _, span in found} == {Level.HINT}
    assert {e.level for e in read(text) if e.found_by == "guess"} <= {Level.HINT}
