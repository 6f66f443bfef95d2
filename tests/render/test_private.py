"""The private copy, read as text: its order, its words, its covers, its empty states."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup

from exposure.model import Fact, FactName, Kind, Level, Report, Words
from exposure.render import private
from exposure.render.page import sections
from exposure.render.sections.close import needs_words
from tests.render.people import Maker, adult, empty, student, support, unproven

SECRETS = (
    "Ana Example",
    "Example Upper School",
    "ana.quillfeather@example.org",
    "@sam_sample",
    "10.1235",
    "20.5432",
    "IMG_2000",
    "ana_example",
    "22:30-06:30",
    "EX-40",
    "Example Hall",
    "early evening",
)


def soup(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "lxml")


@pytest.fixture(scope="module")
def page() -> str:
    return private(adult())


@pytest.fixture(scope="module")
def teen() -> str:
    return private(student())


def test_sections_stand_in_the_order_of_the_design(page: str) -> None:
    order = [s["id"] for s in soup(page).select("section")]
    assert order == [
        "answer",
        "story",
        "close",
        "where",
        "when",
        "who",
        "accounts",
        "findings",
        "approach",
        "help",
        "limits",
    ]


def test_every_section_has_a_heading_and_there_is_one_h1(page: str) -> None:
    html = soup(page)
    assert len(html.select("h1")) == 1
    assert all(s.select_one("h1, h2") for s in html.select("section"))


def test_safety_2_1_the_first_line_says_that_it_is_private_and_the_title_is_neutral(page: str) -> None:
    assert "PRIVATE COPY" in page.splitlines()[0]
    assert page.startswith("<!doctype html>")
    assert soup(page).title.get_text() == "Report"


def test_safety_2_1_every_value_stands_in_bdi_under_a_closed_cover(page: str) -> None:
    html = soup(page)
    assert len(html.select(".cv > input")) > 40
    assert not html.select("input[checked], details[open]")
    assert all(e.select("bdi") for e in html.select(".cv:not(.block) > [hidden]"))
    for hidden in html.select(".cv > [hidden]"):
        hidden.decompose()
    html.select_one("#case").decompose()
    left = str(html)
    assert [s for s in SECRETS if s in left] == []


def test_safety_2_1_the_values_are_in_the_private_copy(page: str) -> None:
    assert [s for s in SECRETS if s not in page] == []


def test_safety_2_3_no_value_stands_in_ids_classes_links_comments_or_data(page: str) -> None:
    html = soup(page)
    places = [str(e.attrs) for e in html.find_all(True) if e.name != "a"]
    places += re.findall(r"<!--.*?-->", page)
    places.append(html.select_one("#case").get_text())
    text = " ".join(places)
    assert [s for s in SECRETS if s in text] == []
    fragments = [a["href"] for a in html.select("a[href^='#']")]
    assert all(re.fullmatch(r"#[a-z0-9_.-]+", f) for f in fragments)


def test_links_inside_the_page_lead_somewhere(page: str) -> None:
    html = soup(page)
    ids = [e["id"] for e in html.select("[id]")]
    assert len(ids) == len(set(ids))
    assert {a["href"][1:] for a in html.select("a[href^='#']")} <= set(ids)


def test_safety_8_1_links_out_are_shown_whole_and_tell_nothing(page: str) -> None:
    links = [a for a in soup(page).select("a[href]") if not a["href"].startswith("#")]
    assert links
    for a in links:
        assert a["href"].startswith(("https://", "http://"))
        assert a["href"].isascii()
        assert a.get_text() == a["href"]
        assert set(a["rel"]) == {"noopener", "noreferrer"}


def test_safety_8_2_the_policy_comes_first_in_the_head(page: str) -> None:
    head = soup(page).head
    first = head.find(True)
    assert first["http-equiv"] == "Content-Security-Policy"
    policy = first["content"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert policy.endswith("img-src data:; base-uri 'none'; form-action 'none'")
    assert "unsafe" not in policy
    html = soup(page)
    assert len(html.select("style")) == 1
    assert [s.get("type") for s in html.select("script")] == ["application/json", None]
    assert not html.select("[style], [onclick], link, img, iframe, base, object, embed")
    assert [form.attrs for form in html.select("form")] == [{"autocomplete": "off"}]
    assert not html.select("form [name], button:not([type=button]), [formaction], [type=submit]")


def test_the_count_and_the_eight_cards(page: str) -> None:
    html = soup(page)
    assert html.select_one("#count").get_text() == "8 of 8 questions about you can be answered."
    cards = html.select(".card")
    assert len(cards) == 8
    assert all(c.select_one("svg") and c.select_one(".w").get_text() for c in cards)


def test_the_story_has_three_to_six_sentences_with_their_reasons(page: str) -> None:
    sentences = soup(page).select(".story > li")
    assert 3 <= len(sentences) <= 6
    assert all(s.select_one("a.why")["href"].startswith("#finding-") for s in sentences)
    assert "None of this is your fault." in page


def test_a_place_at_a_hint_is_not_called_a_home() -> None:
    m = Maker()
    e = m.detail(Kind.GPS, m.point(1, 2), m.photo(1))
    fact = Fact(
        name=FactName.HOME,
        value=m.point(1, 2),
        because=Words("2 days of photos."),
        support=(support(e, Kind.PHOTO_PLACE_HOME, Level.STRONG, 1),),
        steps=((1, Level.HINT),),
    )
    text = soup(private(replace(empty(), facts=(fact,)))).get_text()
    assert "There is a place you often post from" in text
    assert "at night" not in text
    assert "The area where you live" not in text


def test_safety_5_2_every_change_that_can_be_seen_begins_with_the_question(page: str) -> None:
    html = soup(page)
    close = html.select_one("#close .in")
    assert close.find(True)["id"] == "safe"
    assert "Is it safe to change this?" in close.find("h3").get_text()
    assert "alert them" in close.get_text()
    assert "as proof" in close.get_text()
    for how in html.select(".step .how"):
        first = how.find("p")
        assert first["class"] == ["safe-first"]
        assert first.get_text().startswith("Is it safe to change this?")


def test_steps_that_were_not_read_lately_say_look_for(page: str) -> None:
    for how in soup(page).select(".how"):
        text = how.get_text(" ")
        if "Not sure. Looked over: 24 November 2026." in text:
            assert "Look for" in text
            assert "is long ago" not in text
            assert "The page for it:" not in text
    text = soup(page).get_text(" ")
    assert "The words may differ there. Look for:" in text
    assert "Tried: 24 November 2026." in text
    assert "Not sure. Looked over: 24 November 2026." in text


def test_steps_older_than_half_a_year_say_so() -> None:
    base = adult()
    later = replace(base, made_at=base.made_at + timedelta(days=400))
    assert (
        "That is long ago: it may have changed." in soup(private(later)).select_one(".how .fine").get_text()
    )


def test_each_step_says_what_it_closes_or_through_what_the_rest_stands(page: str, teen: str) -> None:
    for html in (page, teen):
        said = [p.get_text() for p in soup(html).select("#steps .brings")]
        assert any(s.startswith("Closes: ") and s.endswith("?") for s in said)
        assert all(s.startswith(("Closes: ", "Part of the way. The rest stands through: ")) for s in said)


def test_what_to_do_first_stands_on_the_first_screen(page: str) -> None:
    start = soup(page).select_one("#answer .start")
    steps = soup(page).select("#steps .step")
    assert start.select_one("a")["href"] == "#safe"
    firsts = [li.select_one("a")["href"] for li in start.select("ol li")]
    assert firsts == [f"#{s.select_one('.fix')['id']}" for s in steps[:3]]


def test_a_finding_names_three_changes_at_most(page: str, teen: str) -> None:
    for html in (page, teen):
        for finding in soup(html).select(".finding"):
            assert 1 <= len(finding.select(".fixes a[href^='#fix-']")) <= 3 or finding.select(
                "[href='#approach']"
            )


def test_each_finding_says_what_it_gives_away(page: str, teen: str) -> None:
    for html in (page, teen):
        first = [f for f in soup(html).select(".finding") if "." not in f["id"]]
        assert first
        assert all(f.select_one(".gives").get_text() for f in first)
        assert all(f.select_one(".fixes") for f in soup(html).select(".finding"))


def test_a_question_that_needs_two_changes_says_both(page: str) -> None:
    sets = soup(page).select_one("#by-question").get_text()
    assert "To close this you need both:" in sets


def test_a_finding_says_how_sure_why_where_and_how_to_close_it(page: str) -> None:
    home = soup(page).select_one("#finding-home")
    text = home.get_text(" ")
    assert "Likely" in text
    assert "6 nights of photos, and 4 runs that begin there." in text
    assert "How to close it:" in text
    assert "photo data (Exif)" in text
    assert "anyone can see it" in text
    assert home.select(".fixes a[href^='#fix-']")


def test_what_says_the_same_is_shown_once_with_how_often(page: str) -> None:
    people = soup(page).select_one("#finding-people .ev")
    rows = [" ".join(r.get_text(" ").split()) for r in people.select("li > div")]
    assert len(rows) == 4
    assert rows[0].startswith("@sam_sample")
    assert rows[0].endswith(" times")
    assert "in the data file" not in people.get_text()


def test_at_most_twelve_pieces_of_evidence_are_shown_for_a_finding() -> None:
    m, base = Maker(age="34"), adult()
    tags = [m.detail(Kind.HASHTAG, f"#topic{n}", m.net) for n in range(29)]
    facts = tuple(
        replace(f, support=tuple(support(e, e.kind, Level.LIKELY, n) for n, e in enumerate(tags)))
        if f.name is FactName.INTERESTS
        else f
        for f in base.facts
    )
    found = soup(private(replace(base, facts=facts))).select_one("#finding-interests")
    assert len(found.select(".ev li > div")) == 12
    assert "And 17 more in the data file." in found.get_text()


def test_photo_metadata_is_listed_by_kind_though_no_fact_counts_it(page: str) -> None:
    text = soup(page).select_one("#findings").get_text(" ")
    for words in ("Number of the camera", "Small picture inside the photo", "First name of the file"):
        assert words in text


def test_safety_4_a_contacts_own_details_are_counted_never_printed(page: str) -> None:
    assert "3 May" not in page
    assert "happy birthday sis" not in page
    assert "1 about someone else: counted only" in page


def test_what_was_looked_at_and_what_was_not(page: str) -> None:
    text = soup(page).select_one("#limits").get_text(" ")
    for words in (
        "shown to be yours, by the words you placed",
        "your own files, by your statement",
        "On 24 November 2026, 09:30 you said: these are mine.",
        "asked for a sign-in",
        "Save the page while you are signed in",
        "a lock on files",
        "We did not look at faces.",
        "Places: GeoNames (CC BY 4.0). Outlines: Natural Earth (public domain).",
        "Nobody can promise that every copy is gone.",
    ):
        assert words in text


def test_safety_5_3_the_teen_copy_has_teen_words_and_lifts_schools_and_places_one_by_one(teen: str) -> None:
    html = soup(teen)
    assert html.h1.get_text() == "What someone you don't know could work out about you"
    assert "They could answer" in html.select_one("#count").get_text()
    assert "Pretty sure" in teen
    assert "Likely" not in html.get_text()
    for value in ("Example Upper School", "10.1235, 20.5432", "Example Hall", "10.1302"):
        lids = [e.find_parent(class_="cv") for e in html.find_all("bdi", string=re.compile(re.escape(value)))]
        assert lids
        assert all("one" in lid["class"] for lid in lids)
    assert "You won't be in trouble." in html.get_text()
    assert "take a parent" in html.select_one("#approach").get_text().lower()


def test_safety_5_3_no_picture_of_anybody_is_in_the_copy(teen: str, page: str) -> None:
    for html in (teen, page):
        assert not re.search(r"<img|data:image|<picture|<video", html)


def test_little_found_says_so_and_lists_what_was_checked() -> None:
    text = soup(private(empty())).get_text(" ")
    for words in (
        "We found little.",
        "Quiet is not the same as safe.",
        "Nothing urgent.",
        "Two habits to keep.",
        "No places found in 3 photos and 0 dated posts.",
        "Too few dated posts",
        "No repeated names.",
        "Post when you have left",
    ):
        assert words in text
    html = soup(private(empty()))
    assert not html.select("#story, #accounts, #unproven")
    assert html.select_one("#help")


def test_safety_1_an_unproven_account_shows_kinds_and_counts_and_nothing_else() -> None:
    html = private(unproven())
    text = soup(html).select_one("#unproven").get_text(" ")
    assert "Account 1 on GitHub" in text
    assert "Hashtag 2 times" in " ".join(text.split())
    assert "somebody" not in html


def test_an_interrupted_run_says_so() -> None:
    html = private(replace(adult(), interrupted=True))
    assert "You stopped early. This is what had been read by then." in html


def test_demo_copies_say_so(page: str) -> None:
    assert "Demo: this person is made up" in page
    assert "Demo" not in private(replace(adult(), demo=False))


def test_a_report_is_the_same_every_time() -> None:
    assert private(student()) == private(student())


def test_every_section_is_one_file_with_a_template() -> None:
    names = [s.name for s in sections()]
    assert len(names) == len(set(names))
    assert [s.place for s in sections()] == sorted(s.place for s in sections())


def hard() -> Report:
    base = adult()
    m = Maker()
    days = [m.detail(Kind.TEXT_HARD_TIME, "nobody to talk to", m.net, quote="worst week") for _ in range(3)]
    fact = Fact(
        name=FactName.HARD_TIME,
        value=3,
        because=Words.of("On {count} days you wrote that things were hard.", count=3),
        support=tuple(support(e, e.kind, Level.LIKELY, n) for n, e in enumerate(days)),
        steps=((1, Level.HINT), (3, Level.LIKELY)),
    )
    return replace(base, facts=(*base.facts, fact), evidence=(*base.evidence, *days))


def test_hard_days_are_counted_for_the_owner_without_their_words() -> None:
    html = private(hard())
    assert "On 3 days you wrote that things were hard." in html
    assert "nobody to talk to" not in html
    assert "worst week" not in html


def test_a_question_that_takes_two_changes_says_so_in_the_open() -> None:
    html = soup(private(student()))
    lesson = next(h for h in html.select("h3") if "One change is not enough" in h.get_text())
    said = lesson.parent.get_text(" ")
    assert needs_words(2) in said
    assert len(lesson.parent.select("a")) == 2
    assert lesson.find_parent("details") is None


def test_a_report_about_nothing_of_ones_own_reassures_nobody() -> None:
    for report in (unproven(), replace(empty(), looked=())):
        text = soup(private(report)).get_text(" ")
        assert "This says nothing about what a stranger can learn." in text
        assert "We found little." not in text
    assert "This says nothing" not in soup(private(empty())).get_text(" ")
