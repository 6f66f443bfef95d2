"""The ways in to a site that lets no program in, in the language of the one who reads."""

import re

import pytest
from bs4 import BeautifulSoup

from exposure.extract.platforms import PLATFORMS
from exposure.render.languages import LANGUAGES, catalogue
from exposure.sources.walls import usable
from tests.web.conftest import Person
from tests.web.test_steps import BEGUN, until_done

WALLED = [p for p in PLATFORMS if not p.pages]
OTHERS = [code for code in LANGUAGES if code != "en"]
TYPED = re.compile(
    r"https?://\S+|(?:[\w-]+\.)+[a-z]{2,}/[\w@/-]*|--[a-z-]+(?: anyone| members)?|\bFILE\b|JSON|exposure scan"
)
"""Parts of a step that are the same in every language."""
STEPS = {step for p in WALLED for way in usable(p) for step in way.steps}
HALVES = (WALLED[: len(WALLED) // 2], WALLED[len(WALLED) // 2 :])
"""A page takes so many links only."""


def words_of(html: str) -> str:
    """Return what a page says, in one line."""
    return " ".join(BeautifulSoup(html, "lxml").body.get_text(" ").split())


def shown(person: Person, lang: str) -> str:
    """Return what the page says of every walled site."""
    person.post("/begin", **BEGUN, lang=lang)
    told = ""
    for half in HALVES:
        person.post("/add", links="\n".join(p.example for p in half))
        told += words_of(person.get("/what").text)
        for p in half:
            person.post("/leave-out", what=f"link {p.example}")
    return told


def test_there_are_steps_to_translate(person):
    told = shown(person, "en")
    assert len(STEPS) > 40
    here = {step for step in STEPS if "--" not in step}
    assert {step for step in here if step not in told} == set()


@pytest.mark.parametrize("code", OTHERS)
def test_no_step_on_the_page_is_english(code, person):
    told = shown(person, code)
    assert {step for step in STEPS if step in told} == set()
    own = {step: catalogue(code).gettext(step) for step in STEPS if "--" not in step}
    assert {step for step, said in own.items() if " ".join(said.split()) not in told} == set()


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_told_after_the_check_is_not_english_either(code, person):
    person.post("/begin", **BEGUN, lang=code)
    person.post("/add", links="\n".join(p.example for p in WALLED), then="check")
    told = words_of(until_done(person).text)
    assert not {step for step in STEPS if step in told}
    english = ("Your own copy works", "By saved page", "shows nothing", "a setting")
    assert [words for words in english if words in told] == []
    assert "<U+" not in told


@pytest.mark.parametrize("code", OTHERS)
def test_a_step_keeps_what_is_typed(code):
    for step in STEPS:
        said = catalogue(code).gettext(step)
        assert sorted(TYPED.findall(step)) == sorted(TYPED.findall(said)), step
