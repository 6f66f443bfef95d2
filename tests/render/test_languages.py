"""The languages: their catalogues are read, complete, and used for every word of the page."""

import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from exposure.cli.options import LANGUAGES as OFFERED
from exposure.extract.platforms import PLATFORMS
from exposure.model import Outcome, Report, Skipped, Words
from exposure.render import compare, private, share, share_view, summary
from exposure.render.languages import LANGUAGES, catalogue, text_of
from exposure.render.languages.po import Catalogue, Entry, plural_of, read, write
from exposure.render.tongue import n_, speaking
from exposure.sources.walls import sentence, ways_in
from scripts.words import missing
from tests.render.people import adult, empty, student, unproven

FIELD = re.compile(r"(?<!\{)\{(\w+)\}")
ENGLISH = frozenset(
    {"the", "you", "your", "and", "is", "was", "of", "how", "with", "what", "can", "be", "not"}
)
"""Words that no other language of ours has; "a" and "no" are Spanish too."""
WALLS = (Outcome.LOGIN_WALL, Outcome.PRIVATE, Outcome.BLOCKED, Outcome.RATE_LIMITED, Outcome.NOT_FOUND)
OTHERS = [code for code in LANGUAGES if code != "en"]


def test_the_command_line_offers_the_languages_that_there_are() -> None:
    assert list(OFFERED) == list(LANGUAGES)


def test_a_catalogue_is_read_as_it_was_written() -> None:
    entries = [
        Entry("", texts=["Plural-Forms: nplurals=3; plural=(n==0 ? 0 : n==1 ? 1 : 2);\n"]),
        Entry('A "word"\twith \\ and\nmore', texts=["Ein Wort"]),
        Entry("{n} thing", "{n} things", ["null", "eins", "viele"]),
        Entry("not yet", texts=[""]),
        Entry("doubtful", texts=["zweifelhaft"], fuzzy=True),
    ]
    again = read(write(entries, forms=3))
    assert again == entries
    words = Catalogue(again)
    assert words.gettext('A "word"\twith \\ and\nmore') == "Ein Wort"
    assert [words.ngettext("{n} thing", "{n} things", n) for n in (0, 1, 7)] == ["null", "eins", "viele"]
    assert words.gettext("not yet") == "not yet"
    assert words.gettext("doubtful") == "doubtful"
    assert words.ngettext("a", "b", 1) == "a"
    assert words.ngettext("a", "b", 2) == "b"


def test_lines_may_go_on() -> None:
    assert read('msgid "one "\n"two"\nmsgstr "eins "\n"zwei"\n') == [Entry("one two", texts=["eins zwei"])]


@pytest.mark.parametrize("broken", ["nonsense", '"alone"', "msgid 'x'"])
def test_a_broken_catalogue_is_named_by_its_line(broken: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        read(broken)


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_translated(code: str) -> None:
    """A new sentence makes this fail; ``make words`` writes it into the catalogues to be translated."""
    assert missing(code) == []


@pytest.mark.parametrize("code", OTHERS)
def test_translations_have_the_fields_of_their_sentences(code: str) -> None:
    entries = read(text_of(code))
    forms = plural_of("".join(entries[0].texts))[0]
    for entry in entries[1:]:
        fields = set(FIELD.findall(entry.one + entry.many))
        found = [set(FIELD.findall(text)) for text in entry.texts]
        assert all(f <= fields for f in found), entry.one
        assert len(entry.texts) == (forms if entry.many else 1), entry.one
        assert entry.many or found == [fields] or not entry.done, entry.one
        assert not any("<" in text for text in entry.texts), entry.one


def real(report: Report) -> Report:
    """Return a report with sentences of the program where the test's people have invented ones."""
    because = Words.of("{count} things tell when you are away.", count=2)
    reason = Words.of("This file is empty, so there is nothing in it to read.")
    facts = tuple(replace(fact, because=because) for fact in report.facts)
    skipped = tuple(replace(s, label="", reason=reason) for s in report.skipped)
    return replace(report, facts=facts, skipped=skipped, notes=(reason,))


@pytest.mark.parametrize("code", OTHERS)
def test_a_page_speaks_its_language_and_says_that_nobody_has_reviewed_it(code: str) -> None:
    for report in (adult(), student(), empty(), unproven()):
        spoken = replace(real(report), settings=replace(report.settings, lang=code))
        made = summary(spoken, secret=b"0" * 32)
        for html in (private(spoken), share(share_view(made)), compare(made, made)):
            page = BeautifulSoup(html, "lxml")
            assert page.html["lang"] == code
            assert page.html["dir"] == LANGUAGES[code].direction
            assert page.select_one(".unreviewed")
            for own in page.select("bdi, .lines, a[href^=http], [hidden], script, style"):
                own.decompose()
            words = set(re.findall(r"[a-z]+", page.body.get_text(" ").lower()))
            assert not words & ENGLISH, sorted(words & ENGLISH)


def test_english_says_nothing_of_a_review() -> None:
    assert "unreviewed" not in BeautifulSoup(private(adult()), "lxml").main.decode()


@pytest.mark.parametrize("code", OTHERS)
def test_numbers_choose_the_right_form(code: str) -> None:
    with speaking(lang=code):
        said = [str(n_("{n} day", "{n} days", n)) for n in (0, 1, 2, 3, 11, 100)]
    if code == "ar":
        assert len(set(said)) == 6
        assert said[2] == "يومان"
    else:
        assert said == ["0 días", "1 día", "2 días", "3 días", "11 días", "100 días"]


def test_a_language_that_we_do_not_have_is_english() -> None:
    with speaking(lang="xx"):
        assert n_("{n} day", "{n} days", 2) == "2 days"
    assert catalogue("xx").gettext("Who") == "Who"


@pytest.mark.parametrize("code", OTHERS)
def test_what_a_wall_says_and_the_ways_in_are_not_english(code: str) -> None:
    sites = [one for one in PLATFORMS if not one.pages or one.name in {"github", "lemmy"}]
    walls = [ways_in(one) for one in sites] + [sentence(o, one) for one in sites[:9] for o in WALLS]
    skipped = tuple(Skipped(label="", reason=reason) for reason in walls)
    english = {line.strip(" 0123456789.") for reason in walls for line in str(reason).split("\n")}
    report = replace(real(adult()), skipped=skipped)
    for lang, left in (("en", english), (code, set())):
        page = BeautifulSoup(private(replace(report, settings=replace(report.settings, lang=lang))), "lxml")
        told = page.body.get_text()
        assert {line for line in english if line in told} == left
        assert "<U+" not in told
