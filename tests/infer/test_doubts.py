"""Sources that contradict each other become a question to their owner."""

from datetime import datetime, timedelta

import pytest

from exposure.infer import doubts, infer
from exposure.model import Evidence, GeoPoint, Kind
from tests.people import CLIPS, NOW, PICTURES, evidence, photos

MUNICH = GeoPoint(latitude=48.141357, longitude=11.592468)


def asked(found: list[Evidence]) -> str:
    return " ".join(map(str, doubts(infer(found, now=NOW), now=NOW)))


def both(kind: Kind, here: str, there: str) -> list[Evidence]:
    return [evidence(kind, here, account=PICTURES), evidence(kind, there, account=CLIPS)]


def lived(place: GeoPoint) -> list[Evidence]:
    first = datetime(2026, 3, 2)
    return photos(place, [first + timedelta(days=2 * n, hours=h) for n in range(10) for h in (7, 19, 23)])


@pytest.mark.parametrize(
    ("found", "word"),
    [
        (both(Kind.BIO_TOWN, "Munich", "Hamburg"), "towns"),
        ([*lived(MUNICH), evidence(Kind.BIO_TOWN, "Lisbon")], "towns"),
        (both(Kind.BIO_BIRTH, "2008-03-14", "2008-09-02"), "birthdays"),
        ([evidence(Kind.BIO_AGE, "34"), evidence(Kind.BIO_AGE, "34", account=CLIPS),
          evidence(Kind.BIO_BIRTH, "2008-03-14", account=CLIPS)], "year of birth"),
        (both(Kind.PROFILE_NAME, "Ana Example", "Ben Muster"), "full names"),
    ],
)  # fmt: skip
def test_what_cannot_all_be_true_is_asked(found, word):
    assert word in asked(found)


@pytest.mark.parametrize(
    "found",
    [
        [],
        both(Kind.BIO_TOWN, "Munich", "München, Germany"),
        both(Kind.BIO_TOWN, "Munich", "Augsburg"),
        both(Kind.BIO_TOWN, "Munich", "Exampleton"),
        [*lived(MUNICH), evidence(Kind.BIO_TOWN, "Munich")],
        both(Kind.BIO_BIRTH, "2008-03-14", "2008"),
        [evidence(Kind.BIO_AGE, "18"), evidence(Kind.BIO_BIRTH, "2008-03-14", account=CLIPS)],
        both(Kind.PROFILE_NAME, "Ana Example", "Ana Muster-Example"),
    ],
)
def test_what_fits_together_is_no_question(found):
    assert asked(found) == ""


def test_a_question_holds_no_value():
    for words in doubts(infer(both(Kind.BIO_TOWN, "Munich", "Hamburg"), now=NOW), now=NOW):
        assert not {"munich", "hamburg"} & set(str(words).casefold().split())
        assert str(words).endswith("?")
