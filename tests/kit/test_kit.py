"""The workshop kit: complete, in each language, about nobody real, and it prints whole."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from exposure.cli import main
from exposure.demo import NOW, PERSONS, Person
from exposure.demo.run import report_on
from exposure.kit import make
from exposure.kit.sheets import SHEETS
from exposure.kit.words import TIMETABLES
from exposure.model import Report, Settings, Tone
from exposure.render.languages import LANGUAGES
from exposure.sources.tools import Tools

A4 = 688
LETTER = 710
"""Width of a page between margins of 14 mm, in CSS pixels; A4 is 210 mm wide, Letter 215.9 mm."""


def tools(folder: Path, **settings) -> Tools:
    made = Settings(**({"country": "GB"} | settings))
    return Tools(home=folder, clock=lambda: NOW, sleep=lambda seconds: None, jobs=1, settings=made)


@pytest.fixture(scope="session")
def kits(tmp_path_factory) -> dict[str, Path]:
    """A kit in each language, from one look at each person: that takes long, and knows no language."""
    found, looked = {}, {}

    def once(person: Person, with_tools: Tools) -> Report:
        if person.slug not in looked:
            looked[person.slug] = report_on(person, with_tools)
        return replace(looked[person.slug], settings=with_tools.settings)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("exposure.kit.report_on", once)
        for lang in LANGUAGES:
            folder = tmp_path_factory.mktemp(f"kit-{lang}")
            list(make(folder, tools(folder, lang=lang)))
            found[lang] = folder
    return found


@pytest.fixture
def student_alone(monkeypatch) -> None:
    """A kit about one person alone, as what a test asks is the same for each."""
    monkeypatch.setattr("exposure.kit.PERSONS", [p for p in PERSONS if p.slug == "student"])


def test_there_is_a_sheet_of_each_kind_and_one_for_each_person(kits):
    names = {p.stem for p in kits["en"].glob("*.html")}
    assert {"index", "facilitator", "slides", "answers", "help-card", "talking", "feedback"} <= names
    for person in PERSONS:
        assert {f"person-{person.slug}", f"cards-{person.slug}"} <= names
    index = (kits["en"] / "index.html").read_text()
    assert all(f'href="{name}.html"' in index for name in names - {"index"})


def test_the_timetables_fill_their_time():
    assert [sum(part.minutes for part in parts) for _, parts in TIMETABLES] == [45, 90]
    assert all(part.do for _, parts in TIMETABLES for part in parts)


def test_each_person_has_twelve_cards_and_eight_questions(kits):
    for person in PERSONS:
        page = (kits["en"] / f"cards-{person.slug}.html").read_text()
        assert [int(n) for n in re.findall(r'class="number">(\d+)<', page)] == list(range(1, 13))
        assert page.split("questions")[-1].count("<li>") == 8
        words = re.findall(r'class="words"><bdi[^>]*>([^<]+)<', page)
        assert len(set(words)) == 12


def test_every_card_is_used_and_each_person_has_a_question_that_takes_two_changes(kits):
    sections = (kits["en"] / "answers.html").read_text().split("<section")[1:]
    assert len(sections) == len(PERSONS)
    for section in sections:
        numbers = {int(n) for cell in re.findall(r"<td>([\d, ]+)</td>", section) for n in cell.split(",")}
        assert numbers == set(range(1, 13))
        assert "Only together:" in section
        assert "of 8 questions can be answered" in section


def test_no_words_of_proof_stand_on_any_sheet(kits):
    from exposure.ownership.wordlist import WORDS

    for path in kits["en"].glob("*.html"):
        for run in re.findall(r"\b((?:[a-z]+ ){4})\d\d\b", path.read_text()):
            assert not set(run.split()) <= set(WORDS), path.name


def test_the_words_are_those_of_the_language(kits):
    for lang, folder in kits.items():
        for path in folder.glob("*.html"):
            page = path.read_text()
            assert f'<html lang="{lang}" dir="{LANGUAGES[lang].direction}">' in page


def test_young_people_have_their_own_words_and_the_country_its_lines(tmp_path, student_alone):
    list(make(tmp_path, tools(tmp_path, tone=Tone.TEEN, country="FR")))
    assert "Do not go alone." in (tmp_path / "help-card.html").read_text()
    assert "3018" in (tmp_path / "help-card.html").read_text()
    assert "who are your people?" in (tmp_path / "cards-student.html").read_text().casefold()


def test_the_command_says_where_to_begin(tmp_path, capsys, student_alone):
    with pytest.raises(SystemExit) as ended:
        main(["kit", "--out", str(tmp_path / "kit")], tools=replace(tools(tmp_path), settings=Settings()))
    assert not ended.value.code
    assert str(tmp_path / "kit" / "index.html") in capsys.readouterr().err


@pytest.mark.parametrize("lang", list(LANGUAGES))
def test_nothing_is_cut_in_print_and_axe_is_content(lang, kits, browser):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    context = browser.new_context(viewport={"width": A4, "height": 1000})
    page = context.new_page()
    asked = []
    page.on("request", lambda r: asked.append(r.url) if not r.url.startswith("file:") else None)
    for path in sorted(kits[lang].glob("*.html")):
        page.goto(path.as_uri())
        if path.stem != "slides":
            page.emulate_media(media="print")
            assert page.evaluate("document.documentElement.scrollWidth") <= A4, path.name
            page.emulate_media(media="screen")
        if lang == "en" or path.stem in {"index", "facilitator", "help-card"}:
            found = axe.Axe().run(page)
            assert found.violations_count == 0, (path.name, found.generate_report())
    assert asked == []
    context.close()


def test_the_slides_go_on_and_back_by_keys_and_stand_open_without_scripts(kits, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.goto((kits["en"] / "slides.html").as_uri())
    total = page.locator(".slide").count()
    expect(page.locator(".slide >> visible=true")).to_have_count(1)
    page.keyboard.press("ArrowRight")
    expect(page.locator("#rules")).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#start")).to_be_visible()
    seen = {page.evaluate("location.hash")}
    for _ in range(6 * total):
        page.keyboard.press("ArrowRight")
        seen.add(page.evaluate("location.hash"))
    assert len(seen) == total
    expect(page.locator("#help")).to_be_visible()
    expect(page.locator("details:not([open])")).to_have_count(0)
    context.close()
    plain = browser.new_context(java_script_enabled=False)
    page = plain.new_page()
    page.goto((kits["en"] / "slides.html").as_uri())
    expect(page.locator(".slide >> visible=true")).to_have_count(total)
    plain.close()


def test_every_kind_of_sheet_says_how_it_is_used():
    assert len({sheet.name for sheet in SHEETS}) == len(SHEETS)
    assert all(len(sheet.use) > 10 for sheet in SHEETS)


PAGES = {"facilitator": 5, "answers": 5, "cards": 2, "person": 1, "help-card": 2, "index": 1}
"""On how many pages a sheet goes at most; the others are one."""


@pytest.mark.parametrize("lang", list(LANGUAGES))
def test_no_sheet_runs_over_onto_one_more_page(lang, kits, browser):
    page = browser.new_page()
    for path in sorted(kits[lang].glob("*.html")):
        if path.stem != "slides":
            page.goto(path.as_uri())
            pages = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
            assert pages <= PAGES.get(path.stem, PAGES.get(path.stem.partition("-")[0], 1)), path.name
    page.close()
