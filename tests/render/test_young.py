from dataclasses import replace

import pytest

from exposure.model import Fact, FactName, Kind, Level, Settings, Tone, Words
from exposure.render.young import is_young
from tests.render.people import Maker, adult, empty, student, support


def with_fact(name: FactName, value: object) -> bool:
    m = Maker()
    e = m.detail(Kind.BIO_AGE, "x", m.net)
    fact = Fact(
        name=name,
        value=value,
        because=Words("Said once."),
        support=(support(e, Kind.BIO_AGE, Level.HINT, 1),),
        steps=((1, Level.HINT),),
    )
    return is_young(replace(empty(), facts=(fact,)))


def test_safety_5_3_age_is_taken_from_what_was_found_and_never_asked() -> None:
    assert is_young(student())
    assert not is_young(adult())
    assert not is_young(empty())


def test_safety_5_3_the_teen_words_can_be_chosen() -> None:
    assert is_young(replace(adult(), settings=Settings(tone=Tone.TEEN)))


@pytest.mark.parametrize(
    ("name", "value", "young"),
    [
        (FactName.AGE, ("16", "under_18"), True),
        (FactName.AGE, ("", "under_18"), True),
        (FactName.AGE, ("16-19", "unknown"), True),
        (FactName.AGE, ("", "unknown"), False),
        (FactName.AGE, ("18", "adult"), False),
        (FactName.AGE, 17, True),
        (FactName.AGE, "34", False),
        (FactName.BIRTHDATE, "2010-03-14", True),
        (FactName.BIRTHDATE, "--03-14", False),
        (FactName.BIRTHDATE, "1991", False),
        (FactName.NAME, "Ana 16", False),
    ],
)
def test_safety_5_3_of_a_range_the_lower_end_counts(name: FactName, value: object, young: bool) -> None:
    assert with_fact(name, value) is young
