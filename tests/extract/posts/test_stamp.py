"""Times as interfaces and feeds write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract.posts import stamp


@pytest.mark.parametrize(
    ("value", "posted", "when", "zone"),
    [
        ("2025-07-20T03:11:12+02:00", "2025-07-20T01:11:12", "2025-07-20T03:11:12", 120),
        (1753000000, "2025-07-20T08:26:40", None, None),
        (1753000000.5, "2025-07-20T08:26:40.500000", None, None),
        (1753000000500, "2025-07-20T08:26:40.500000", None, None),
        ("1753000000", "2025-07-20T08:26:40", None, None),
        ("1753000000500", "2025-07-20T08:26:40.500000", None, None),
        ("Sun, 20 Jul 2025 03:11:12 GMT", "2025-07-20T03:11:12", None, None),
        ("Sun, 20 Jul 2025 03:11:12 +0200", "2025-07-20T01:11:12", "2025-07-20T03:11:12", 120),
        ("20 Jul 2025 03:11 -0530", "2025-07-20T08:41:00", "2025-07-20T03:11:00", -330),
        ("Sun, 20 Jul 2025 03:11:12", "2025-07-20T03:11:12", None, None),
    ],
)
def test_forms_that_are_read(value: object, posted: str, when: str | None, zone: int | None) -> None:
    found = stamp(value)
    assert found is not None
    assert found.posted == datetime.fromisoformat(posted).replace(tzinfo=UTC)
    assert found.when == (datetime.fromisoformat(when) if when else None)
    assert found.zone == zone


@pytest.mark.parametrize(
    "value",
    [0, 1, -1753000000, True, 10**30, float("nan"), float("inf"), "12", "", "Sun, 40 Jul 2025 03:11:12 GMT",
     "20 Jul", "July 20, 2025", None, [1753000000], {"time": 1753000000}],
)  # fmt: skip
def test_anything_else_is_no_moment(value: object) -> None:
    assert stamp(value) is None


@given(
    st.text() | st.integers() | st.floats() | st.from_regex(r"\A\d{1,2} \w{3} \d{4} \d\d:\d\d [+-]\d{4}\Z")
)
def test_nothing_raises(value: object) -> None:
    stamp(value)
