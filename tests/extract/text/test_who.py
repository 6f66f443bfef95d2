"""Name, age, birthday, school year."""

import pytest

from exposure.model import Kind
from tests.extract.text.conftest import Read, Said


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ana, 17, draws", ["Ana"]),
        ("Ana Example | she/her | comics", ["Ana Example"]),
        ("Hi! I'm Ana. I draw.", ["Ana"]),
        ("Carla · 22 · Salamanca", ["Carla"]),
        ("Théo, 23 ans, cuisinier", ["Théo"]),
        ("Nurse, 34", []),
        ("Running, 5k", []),
        ("I'm Happy to be here", ["Happy"]),
        ("england, 17", []),
    ],
)
def test_name_in_a_bio(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "name", bio=True) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("hello, my name is Ana Example", ["Ana Example"]),
        ("me llamo Ana y dibujo", ["Ana"]),
        ("I'm Irish and proud", []),
        ("her name is Bea", []),
        ('"my name is Ana" is a line of a song', []),
    ],
)
def test_name_in_a_post(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "name") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("I turned 16", [16]),
        ("turning 15 next thursday and nobody has asked", [15]),
        ("my 17th birthday was loud", [17]),
        ("i'm 16 and tired", [16]),
        ("i'm a 22 year old student", [22]),
        ("hoy cumplo 18 años", [18]),
        ("j'ai 23 ans", [23]),
        ("ich werde 19", [19]),
        ("i'm 20 minutes late", []),
        ("i'm 100% sure", []),
        ("turning 30 pages an hour", []),
        ("she is 44", []),
        ("man, 34, wins tractor", []),
        ("happy birthday Example Star, 79", []),
    ],
)
def test_age_in_a_post(said: Said, text: str, values: list[int]) -> None:
    assert said(text, "age") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("16 | art", [16]),
        ("17yo", [17]),
        ("art, age 16", [16]),
        ("24/7 tired", []),
        ("10k runner", []),
        ("99 problems", []),
    ],
)
def test_age_in_a_bio(said: Said, text: str, values: list[int]) -> None:
    assert said(text, "age", bio=True) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("born in '96, raised on dial-up", ["1996"]),
        ("I was born on 3 March 2008", ["2008-03-03"]),
        ("my birthday is April 30th", ["--04-30"]),
        ("my birthday is on 14/03", ["--03-14"]),
        ("my birthday is on 03/04", []),
        ("mi cumple es el 5 de mayo", ["--05-05"]),
        ("ich bin geboren am 14. März 1999", ["1999-03-14"]),
        ("it's my birthday today", ["--07-20"]),
        ("Example Star was born in 1991", []),
        ("born in Halifax", []),
        ("my birthday is on 45 March", []),
    ],
)
def test_birthday(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "birthday") == values


def test_a_date_behind_a_cake_is_a_birthday(said: Said) -> None:
    assert said("art 🎂 14 March | cats", "birthday", bio=True) == ["--03-14"]


@pytest.mark.parametrize(
    ("text", "bio", "values"),
    [
        ("class of 2028!! here i come", False, ["class of 2028"]),
        ("i'm in year 10", False, ["year 10"]),
        ("year 10 | art", True, ["year 10"]),
        ("ich mag Handball | Abi 2027", True, ["Abi 2027"]),
        ("congratulations, class of 2028", False, []),
        ("in 8th grade they had a debate", False, []),
        ("class of 1899", True, []),
        ("in the year 2014", False, []),
    ],
)
def test_school_year(said: Said, text: str, bio: bool, values: list[str]) -> None:
    assert said(text, "school_year", bio=bio) == values


def test_an_age_is_a_number_and_a_band_is_words(read: Read) -> None:
    assert [(e.kind, e.value) for e in read("Ana, 16, class of 2028", bio=True)] == [
        (Kind.BIO_NAME, "Ana"),
        (Kind.BIO_AGE, 16),
        (Kind.BIO_SCHOOL_YEAR, "class of 2028"),
    ]
