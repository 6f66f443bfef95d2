"""What frames need: units that every text holds that the frame matches, and few other texts."""

import pytest

from exposure.extract.languages import languages
from exposure.extract.languages.contract import Language
from exposure.extract.text.asked import asked, held
from exposure.extract.text.built import BUILT, needs_of
from exposure.extract.text.grammar import compiled, is_folded, said_in
from exposure.extract.text.index import Builder
from exposure.extract.text.known import worked_out
from exposure.extract.text.needs import needed
from exposure.extract.text.packed import told, unpacked
from exposure.extract.text.passage import Passage
from exposure.extract.text.slots import CAPITAL, DIGIT, WORD
from scripts.needs import built

(ENGLISH,) = (x for x in languages() if x.code == "en")


@pytest.mark.parametrize(
    ("frame", "units"),
    [
        ("(clocking off|done) at {Place}", {f"at {CAPITAL}"}),
        ("clocking off at {Place}", {"clocking off"}),
        ("(bus|tram) {number}", {f"bus {DIGIT}", f"tram {DIGIT}"}),
        ("job hunt(ing)?", {"job hunt", "job hunting"}),
        ("(twins|toddlers?)[^.!?]{0,40}asleep", {"asleep"}),
        ("{Place} (?=.{0,9}bound)", {"bound"}),
        ("my ([\\w-]+ )?(hens|ducks)", {"hens", "ducks"}),
    ],
)
def test_a_frame_needs_words_and_pairs_of_words(frame: str, units: set[str]) -> None:
    found = needed(frame, ENGLISH)
    assert any(units >= kept for kept in found), found


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        ("(av[óô]|tia)( d[eo])? ?(\\d|dois)", "avó de dois"),
        ("{mine} (twin )?(dog|cat)s?", "our twin dogs"),
        ("(mum|dad)('s)? [a-z]+", "mum's asleep"),
        ("at (the )?T\\d", "at T5"),
        ("(plate|reg) ?(is )?[A-Z]{2}[- ]?\\d{3}", "plate AB-123"),
        ("{day}( |-|/){day}", "mon-tue"),
        ("owe (\\w+ ){0,2}?(quid|bucks)", "owe the council quid"),
        ("{Name} (at|in) {Place}", "Ana in Porto"),
        ("<ex-(wife|boss)>", "ex-wife"),
        ("don't (go|fly) home", "don't fly home"),
    ],
)
def test_a_text_that_a_frame_matches_holds_what_it_needs(frame: str, text: str) -> None:
    low = text.lower()
    assert compiled(frame, ENGLISH).search(low if is_folded(frame) else text)
    builder = Builder()
    needs = set(map(builder.add, needs_of(frame, ENGLISH)))
    assert needs
    assert held(WORD.findall(text), WORD.findall(low), ENGLISH, builder.index()) == needs


@pytest.mark.parametrize("language", languages(), ids=lambda x: x.code)
def test_what_frames_need_is_kept_beside_them(language: Language) -> None:
    kept = (BUILT / f"{language.code}.json").read_text("utf-8")
    assert kept == built(language), "run: python -m scripts.needs"


def test_words_that_are_scattered_are_not_asked() -> None:
    near, far = Passage.of("the house is empty"), Passage.of("is the empty one a house")
    assert len(list(asked(far, ENGLISH))) < len(list(asked(near, ENGLISH)))


def test_a_stretch_said_again_is_not_asked_again() -> None:
    once = "my sister and i are off to Porto on friday. "
    many = Passage.of(once * 200)
    assert len(list(asked(many, ENGLISH))) <= 4 * len(list(asked(Passage.of(once * 9), ENGLISH)))


@pytest.mark.parametrize("language", languages(), ids=lambda x: x.code)
def test_the_index_that_is_kept_is_that_of_the_frames(language: Language) -> None:
    lines = said_in(language.code)
    kept = unpacked(BUILT / f"{language.code}.bin", told(lines, language))
    assert kept, "run: python -m scripts.needs"
    index, needs = worked_out(lines, language)
    assert kept[1] == needs
    assert dict(kept[0].numbers) == dict(index.numbers)
    assert (kept[0].leads, kept[0].units, kept[0].starts, kept[0].sets) == (
        index.leads,
        index.units,
        index.starts,
        index.sets,
    )


def test_an_index_of_other_frames_is_not_taken() -> None:
    path = BUILT / f"{ENGLISH.code}.bin"
    lines = said_in(ENGLISH.code)
    assert unpacked(path, told((*lines, "text_pet: my gecko"), ENGLISH)) is None
    assert unpacked(path.with_name("none.bin"), told(lines, ENGLISH)) is None
