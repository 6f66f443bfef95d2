from datetime import datetime

import pytest

from exposure.extract.photos import read
from exposure.model import Evidence, IptcTag, Kind
from tests.photos import document, iptc, jpeg


def evidence(*sets: tuple[int, bytes]) -> tuple[Evidence, ...]:
    return read(document(jpeg(segments=[iptc(sets)]))).evidence


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (5, Kind.TEXT),
        (25, Kind.KEYWORD),
        (80, Kind.ARTIST),
        (90, Kind.PLACE),
        (101, Kind.PLACE),
        (116, Kind.COPYRIGHT),
    ],
)
def test_a_data_set_is_found_where_it_stands(number: int, kind: Kind) -> None:
    (one,) = evidence((number, b"words"))
    assert (one.kind, one.value, one.locator, one.found_by) == (
        kind,
        "words",
        IptcTag(f"2:{number:02}"),
        "iptc",
    )


def test_keywords_are_told_one_by_one() -> None:
    assert [e.value for e in evidence((25, b"sea"), (25, b"sun"))] == ["sea", "sun"]


def test_a_day_and_its_time_belong_together() -> None:
    time, zone = evidence((55, b"20260503"), (60, b"211409+0200"))
    assert (time.value, time.when, time.zone) == ("2026-05-03T21:14:09", datetime(2026, 5, 3, 21, 14, 9), 120)
    assert (zone.kind, zone.value) == (Kind.TZ, "+02:00")
    assert evidence((55, b"2026-05-03"), (60, b"21:14:09+02:00")) == (time, zone)  # as some programs write
    (day,) = evidence((55, b"20260503"))
    assert (day.value, day.when) == ("2026-05-03", None)


@pytest.mark.parametrize("day", [b"00000000", b"20260231", b"soon", b""])
def test_a_day_that_is_none_is_silence(day: bytes) -> None:
    assert evidence((55, day), (60, b"211409+0200")) == ()


def test_a_row_that_breaks_off_gives_what_came_before() -> None:
    whole = iptc([(90, b"Town"), (101, b"Country")])
    cut = whole[:2] + (len(whole) - 2 - 12).to_bytes(2, "big") + whole[4:-12]
    assert [e.value for e in read(document(jpeg(segments=[cut]))).evidence] == ["Town"]
