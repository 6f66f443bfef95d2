"""How few people share a birth date."""

import pytest

from exposure.infer import infer
from exposure.infer.crowd import people_in, roughly, sharing
from exposure.model import FactName, Kind
from tests.people import CLIPS, NOW, evidence


@pytest.mark.parametrize(
    ("number", "rough"), [(0.2, 1), (1, 1), (4.9, 3), (5, 5), (9.9, 5), (10, 10), (47, 30), (2_740, 2_000)]
)
def test_numbers_are_given_roughly(number, rough):
    assert roughly(number) == rough


def test_a_full_date_is_shared_by_far_fewer_than_a_birthday():
    assert sharing(1_000_000, day=True, year=False) == 2_000
    assert sharing(1_000_000, day=True, year=True) == 30
    assert sharing(10_000, day=True, year=True) == 1


def test_towns_are_looked_up_and_the_smaller_one_counts():
    assert people_in(["Exampleton", "the moon"]) == 0
    assert 500_000 > people_in(["Munich", "Augsburg, Germany"]) > 100_000


def because(birth: str, *towns: str) -> str:
    found = [evidence(Kind.BIO_BIRTH, birth), *(evidence(Kind.BIO_TOWN, t, account=CLIPS) for t in towns)]
    return next(str(f.because) for f in infer(found, now=NOW) if f.name is FactName.BIRTHDATE)


def test_the_reason_says_how_few_and_whose_number_it_is():
    assert "hardly anyone else" in because("2008-03-14", "Oberstdorf")
    assert "about 3000 people" in because("--03-14", "Munich")
    assert "GeoNames" in because("--03-14", "Munich")


@pytest.mark.parametrize(
    ("birth", "towns"), [("2008", ("Munich",)), ("2008-03-14", ()), ("2008-03-14", ("Exampleton",))]
)
def test_without_a_day_or_a_known_town_nothing_is_reckoned(birth, towns):
    assert "GeoNames" not in because(birth, *towns)
