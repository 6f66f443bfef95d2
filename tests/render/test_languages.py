"""The languages: their catalogues are read, complete, and used for every word of the page."""

import pytest

from exposure.cli.options import LANGUAGES as OFFERED
from exposure.render.languages import LANGUAGES
from exposure.render.languages.po import Catalogue, Entry, read, write

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
