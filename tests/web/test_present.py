"""Guessing the question on a projector: by keys alone, about made-up people alone, and counted right."""

import json
import re
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from exposure.demo import PERSONS
from exposure.extract.platforms import platform
from exposure.model import Level
from exposure.model.case import scenario_levels
from exposure.render.frame import asset, environment
from exposure.render.languages import LANGUAGES
from exposure.render.tongue import speaking
from exposure.sources.proving import place
from exposure.web import open_page
from exposure.web.sketches import GENERAL, SKETCHES
from tests.web.browse import begin, press
from tests.web.conftest import alone
from tests.web.test_steps import BEGUN, photo, send, until_done

BIG = {
    "instagram", "tiktok", "x", "facebook", "snapchat", "youtube", "linkedin", "reddit", "github", "mastodon",
    "bluesky", "pinterest", "twitch", "threads",
}  # fmt: skip


@pytest.fixture(scope="module")
def presented(browser, tmp_path_factory):
    """A tab in which a made-up person was looked at, and her report."""
    with open_page(alone(tmp_path_factory.mktemp("present"))) as page:
        context = browser.new_context(viewport={"width": 1280, "height": 720})
        t = context.new_page()
        t.goto(page.start_link)
        press(t, "button[value=student]")
        t.wait_for_url("**/done")
        yield t, page.visit.run.report
        context.close()


@pytest.fixture
def shown(presented):
    """Her cards in the tab, from the beginning."""
    t, _ = presented
    t.goto(re.sub(r"/\w+(#.*)?$", "/done", t.url))
    press(t, "a[href='/present']")
    return t


def at(t) -> str:
    """The one slide that is shown."""
    slides = t.evaluate(
        "[...document.querySelectorAll('.slide')].filter(s => s.checkVisibility()).map(s => s.id)"
    )
    assert len(slides) == 1
    return slides[0]


def test_the_keys_show_a_card_then_its_question_then_the_next(shown):
    t = shown
    assert at(t) == "start"
    t.keyboard.press("ArrowRight")
    first = at(t)
    assert first.startswith("card-")
    answer = t.locator(f"#{first} .answer p").first
    expect(answer).not_to_be_visible()
    t.keyboard.press("3")
    expect(t.locator(f"#{first} .guess input").nth(2)).to_be_checked()
    expect(t.locator(".right")).to_have_count(0)
    t.keyboard.press("ArrowRight")
    assert at(t) == first
    expect(answer).to_be_visible()
    right = t.locator(f"#{first} .right")
    expect(right).to_have_count(1)
    assert right.inner_text().strip().split("\n")[-1] in answer.inner_text()
    t.keyboard.press("PageDown")
    assert at(t) != first
    t.keyboard.press("ArrowLeft")
    assert at(t) == first


def test_every_card_comes_once_and_not_question_by_question(shown):
    t, seen, asked = shown, [], []
    while at(t) != "what-if":
        t.keyboard.press("ArrowRight")
        if at(t) not in seen:
            seen.append(at(t))
            asked.append(t.locator(f"#{seen[-1]}").get_attribute("data-right"))
    assert len(seen) == 13
    runs = sum(a != b for a, b in pairwise(asked))
    assert runs > len(set(asked))
    t.keyboard.press("Home")
    assert at(t) == "start"


def test_the_what_if_counts_as_the_program_does(shown, presented):
    t, report = presented
    t.keyboard.press("End")
    expect(t.locator("[data-left]")).to_have_text("8")
    done: set[int] = set()
    for step in range(3):
        box = t.locator(".changes input").nth(step)
        box.focus()
        t.keyboard.press("Space")
        done.add(int(box.get_attribute("value")))
        levels = scenario_levels(report.plan.case, done)
        asked: dict[str, Level] = {}
        for scenario in report.scenarios:
            question = scenario.recipe.question
            asked[question] = max(asked.get(question, Level.NONE), levels[scenario.recipe.slug])
        standing = sum(level >= Level.LIKELY for level in asked.values())
        expect(t.locator("[data-left]")).to_have_text(str(standing))
        expect(t.locator(".asked .closed")).to_have_count(8 - standing)


def test_without_scripts_all_cards_stand_one_under_the_other(person):
    person.post("/made-up", person="nurse")
    until_done(person)
    shown = BeautifulSoup(person.get("/present").text, "lxml")
    assert len(shown.select(".slide:not([hidden])")) == 14
    assert len(shown.select("details.answer:not([open]) summary")) == 12
    assert json.loads(shown.select_one("#case").text)["case"]["fixes"]


def test_nobody_real_is_ever_shown(person, page):
    assert person.get("/present").getheader("Location") == "/done"
    person.post("/begin", **BEGUN)
    send(person, ("a.jpg", photo()), then="check", mine="yes")
    until_done(person)
    assert person.get("/present").getheader("Location") == "/done"
    assert "/present" not in person.get("/done").text
    person.post("/made-up", person=PERSONS[0].slug)
    until_done(person)
    assert "/present" in person.get("/done").text
    person.post("/add", then="check")
    until_done(person)
    assert page.visit.person is None
    assert person.get("/present").getheader("Location") == "/done"


def test_every_big_site_has_a_sketch_and_every_sketch_a_field_of_its_owner():
    assert set(SKETCHES) >= BIG
    for name in SKETCHES:
        known = platform(name)
        assert known is not None, name
        assert place(known).fields, name


@pytest.mark.parametrize("lang", list(LANGUAGES))
def test_the_words_in_a_sketch_fit_their_places_and_are_told_in_text(lang, browser):
    with speaking(lang=lang):
        draw = environment("exposure.web").get_template("sketch.html").module.sketch
        drawn = [draw(s, "Example", "bread olive bamboo kite 50") for s in (*SKETCHES.values(), GENERAL)]
    for one in drawn:
        picture = BeautifulSoup(one, "lxml").svg
        assert picture["role"] == "img"
        assert all(t.text in picture["aria-label"] for t in picture.select(".on, .name"))
    t = browser.new_page()
    t.set_content(f"<style>{asset('basics.css')}{asset('web.css', 'exposure.web')}</style>{''.join(drawn)}")
    wide = t.evaluate(
        """[...document.querySelectorAll("svg text")].filter((text) => {
          const words = text.getBBox(), frame = text.previousElementSibling?.getBBox();
          const room = text.classList.contains("on") ? frame.width : 130;
          return words.width > room || words.x < 2 || words.x + words.width > 298;
        }).map((text) => text.textContent)"""
    )
    assert wide == []
    t.close()


def test_the_steps_say_in_words_what_the_sketch_shows(browser, page):
    context = browser.new_context()
    t = begin(context, page)
    t.fill("#links", "https://www.youtube.com/@ana-example")
    press(t, "button[value=add]")
    words = t.locator(".proof").inner_text()
    assert "Look for “Customize channel”." in words
    assert "Put the words into “Description”, and press “Publish”." in words
    expect(t.locator(".proof svg[role=img]")).to_be_visible()
    context.close()
