from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract.photos import position, times


@given(st.datetimes(min_value=datetime(1000, 1, 1)))
def test_every_time_is_read_back_from_the_way_cameras_write_it(when: datetime) -> None:
    text = when.strftime("%Y:%m:%d %H:%M:%S")
    read = times.moment(text)
    assert read
    assert times.exactly(read, f"{when.microsecond:06}") == when
    assert times.moment(when.isoformat()) == when


@given(st.text(max_size=40))
def test_no_text_breaks_the_clock(text: str) -> None:
    times.moment(text)
    times.exactly(datetime(2026, 1, 1), text)
    times.offset(text)
    position.spoken(text)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("+02:00", 120), ("-0330", -210), ("Z", 0), ("2026-01-31T10:00:00+01:00", 60)),
        *(("+25:00", None), ("+01:75", None), ("2026-01-31", None), ("", None), ("   :  ", None)),
    ],
)
def test_an_offset_is_read_or_none(text: str, minutes: int | None) -> None:
    assert times.offset(text) == minutes


@pytest.mark.parametrize(
    ("parts", "ref", "found"),
    [
        ((10.0, 30.0, 0.0), "N", 10.5),
        ((10.0, 30.0, 0.0), "s", -10.5),
        ((-10.0, 30.0), "", -10.5),
        ((None, 30.0, 0.0), "N", None),
        ((10.0, float("inf")), "N", None),
        ((), "N", None),
    ],
)
def test_degrees_need_every_part(parts: tuple[float | None, ...], ref: str, found: float | None) -> None:
    assert position.degrees(parts, ref) == found
