"""Languages are data of one form, and a text finds its own."""

import dataclasses

import pytest

from exposure.extract.languages import choose, languages
from exposure.extract.languages.contract import Language, listed
from exposure.extract.text.passage import fold


@pytest.mark.parametrize("language", languages(), ids=lambda x: x.code)
def test_words_are_folded(language: Language) -> None:
    for field in dataclasses.fields(Language):
        value = getattr(language, field.name)
        if isinstance(value, bool) or field.name in {"code", "regions"}:
            continue
        for word in [w for x in value for w in (x if isinstance(x, tuple) else (x,))]:
            assert word == fold(word) == word.strip(), field.name
            assert word


def test_codes_are_unique_and_calendars_whole() -> None:
    assert [x.code for x in languages()] == ["de", "en", "es", "fr", "hi", "pt"]
    for language in languages():
        assert (len(language.months), len(language.weekdays)) == (12, 7)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("my sister and i went to the market", "en"),
        ("mi hermana y yo vamos al mercado", "es"),
        ("ma sœur et moi on va au marché", "fr"),
        ("meine schwester und ich gehen zum markt", "de"),
        ("minha irmã e eu vamos ao mercado", "pt"),
        ("", "en"),
        ("12345", "en"),
        ("🎂🎂", "en"),
    ],
)
def test_a_text_finds_its_language(text: str, code: str) -> None:
    assert choose(text)[0].code == code


def test_a_hint_decides_only_where_the_words_do_not() -> None:
    assert choose("carla · 22", "es-ES")[0].code == "es"
    assert choose("my sister and i went to the market", "es")[0].code == "en"
    assert [x.code for x in choose("kal milte hain")] == ["hi", "en"]


def test_a_mixed_text_is_read_in_both() -> None:
    assert {x.code for x in choose("mi hermana y yo vamos, my sister and i are going")} == {"en", "es"}


def test_lists_are_split_at_commas() -> None:
    assert listed("call me, text\n  me,, ") == ("call me", "text me")
