"""A person's whole path in a real browser: by mouse, by keyboard only, with and without scripts."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from exposure.demo import PERSONS, stage
from exposure.extract.platforms import claim
from exposure.model import Ownership
from exposure.web import open_page
from tests.web.browse import begin, press, press_key, tab_to
from tests.web.test_steps import photo

STUDENT = next(p for p in PERSONS if p.slug == "student")


@pytest.fixture
def played(tools) -> Iterator:
    """The made-up student's fictional sites, with the words that the page will show her."""
    online = replace(tools, offline=False)
    claims = {address: claim(address) for address in STUDENT.addresses}
    words = {address: online.prover.words(c.account) for address, c in claims.items()}
    with stage(STUDENT, words=words) as set_stage:
        yield set_stage


@pytest.fixture
def served(tools, played) -> Iterator:
    with open_page(replace(tools, offline=False, connector=played.connector)) as page:
        yield page


def proven(page) -> None:
    """What was found is the whole person's, each account proven by its words."""
    report = page.visit.run.report
    assert {x.ownership for x in report.looked} == {Ownership.PROVEN, Ownership.LOCAL}
    assert sum(x.ownership is Ownership.PROVEN for x in report.looked) == len(STUDENT.addresses)
    assert report.scenarios


@pytest.mark.parametrize("scripts", [True, False])
def test_a_whole_path_by_mouse(scripts, browser, served, played, tmp_path):
    (tmp_path / "IMG_20260903_120000.jpg").write_bytes(photo())
    context = browser.new_context(java_script_enabled=scripts, accept_downloads=True)
    t = begin(context, served)
    t.fill("#links", "\n".join(STUDENT.addresses))
    t.set_input_files("#files", tmp_path / "IMG_20260903_120000.jpg")
    t.check("input[name=mine]")
    press(t, "button[value=add]")
    expect(t.locator(".words")).to_have_count(len(STUDENT.addresses))
    for left in reversed(range(len(STUDENT.addresses))):
        press(t, "text=Look for the words")
        expect(t.locator("[role=status]").first).to_have_text("Done. You can remove the words now.")
        expect(t.locator("text=Look for the words")).to_have_count(left)
    press(t, "button[value=check]")
    t.wait_for_url("**/done")
    proven(served)
    with context.expect_page() as opened:
        t.click("text=Open my report")
    expect(opened.value.locator("html.private")).to_have_count(1)
    with t.expect_download() as saved:
        t.click("text=Save the copy to share")
    assert "Mara" not in Path(saved.value.path()).read_text()
    folder = served.visit.uploads.folder
    press(t, "text=Delete everything")
    expect(t.locator("h1")).to_have_text("Everything here is gone")
    assert not folder.exists()
    assert served.ended.is_set()
    context.close()


def test_a_whole_path_by_keyboard_only(browser, served):
    context = browser.new_context()
    t = context.new_page()
    t.goto(served.start_link)
    tab_to(t, "input[name=alone]")
    t.keyboard.press("Space")
    tab_to(t, "input[name=whose]")
    t.keyboard.press("Space")
    tab_to(t, "button.main")
    press_key(t, "Enter")
    assert t.url.endswith("/what")
    tab_to(t, "#links")
    t.keyboard.type(STUDENT.addresses[0])
    tab_to(t, "button[value=add]")
    press_key(t, "Enter")
    expect(t.locator(".words")).to_have_count(1)
    tab_to(t, "button[name=link]")
    press_key(t, "Enter")
    expect(t.locator("[role=status]").first).to_have_text("Done. You can remove the words now.")
    tab_to(t, "button[value=check]")
    press_key(t, "Enter")
    t.wait_for_url("**/done")
    tab_to(t, "a[href='/report']")
    with context.expect_page() as opened:
        t.keyboard.press("Enter")
    expect(opened.value.locator("html.private")).to_have_count(1)
    t.bring_to_front()
    tab_to(t, "form[action='/delete'] button")
    press_key(t, "Enter")
    expect(t.locator("h1")).to_have_text("Everything here is gone")
    context.close()


def test_files_can_be_dropped(browser, served):
    context = browser.new_context()
    t = begin(context, served)
    t.evaluate(
        """() => {
          const carried = new DataTransfer();
          for (const name of ["a.jpg", "b.jpg"]) carried.items.add(new File(["x".repeat(900)], name));
          document.querySelector("[data-drop]").dispatchEvent(
            new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
        }"""
    )
    expect(t.locator("[data-drop] [role=status]")).to_have_text("2 chosen")
    press(t, "button[value=add]")
    expect(t.locator(".added")).to_contain_text("b.jpg")
    assert [f.name for f in served.visit.uploads.files] == ["a.jpg", "b.jpg"]
    context.close()


def test_the_moving_bar_ends_at_the_result_and_a_second_tab_sees_the_same(browser, served):
    context = browser.new_context()
    t, second = context.new_page(), context.new_page()
    t.goto(served.start_link)
    press(t, "button[value=student]")
    second.goto(re.sub(r"/\w+$", "/checking", t.url))
    for one in (t, second):
        one.wait_for_url("**/done")
        expect(one.locator("h1")).to_contain_text("of 8 questions")
    t.go_back()
    expect(t.locator("h1")).to_have_count(1)
    context.close()


def test_safety_5_1_escape_leaves_at_once_on_a_shared_device_only(browser, tools):
    for answer, ends in (("yes", False), ("no", True)):
        with open_page(tools) as page:
            context = browser.new_context()
            t = begin(context, page, alone=answer)
            t.keyboard.press("Escape")
            assert page.ended.wait(60 if ends else 0.5) is ends
            if ends:
                expect(t).to_have_title("New tab")
                expect(t.locator("body")).to_have_text("")
            context.close()


@pytest.mark.parametrize(
    ("scheme", "width", "lang"),
    [("light", 1280, "en"), ("dark", 1280, "en"), ("light", 320, "en"), ("light", 320, "ar")],
)
def test_every_step_passes_axe_and_fits(scheme, width, lang, browser, tools, played, tmp_path):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
    t = context.new_page()

    def look(step: str) -> None:
        found = axe.Axe().run(t)
        assert found.violations_count == 0, (step, found.generate_report())
        assert t.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), step
        assert t.locator("html").get_attribute("lang") in {lang, "en"}

    with open_page(replace(tools, offline=False, connector=played.connector)) as page:
        t.goto(page.start_link)
        look("who")
        t.check("input[name=alone][value=no]")
        t.check("input[name=whose]")
        t.select_option("select[name=lang]", lang)
        press(t, "button.main")
        look("what, empty")
        t.fill("#links", f"{STUDENT.addresses[0]}\nhttps://instagram.com/ana.example\nno link")
        press(t, "button[value=add]")
        look("what, filled")
        t.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
        look("what, open")
        press(t, "button[value=check]")
        t.wait_for_url("**/done")
        look("done")
        t.goto(t.url.replace("/done", "/"))
        press(t, "button[value=student]")
        t.wait_for_url("**/done")
        press(t, "a[href='/present']")
        for key in ("PageDown", "End"):
            t.keyboard.press(key)
            look(f"present, {key}")
        t.goto(t.url.partition("/present")[0] + "/done")
        t.goto(re.sub(r"/done$", "/nothing", t.url))
        look("missing")
        t.goto(t.url.replace("/nothing", "/done"))
        press(t, "form[action='/delete'] button")
        look("gone")
    context.close()
