"""Times as services write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract.posts import moment


@pytest.mark.parametrize(
    ("text", "posted", "when", "zone"),
    [
        ("2025-07-20T03:11Z", "2025-07-20T03:11:00", None, None),
        ("2025-07-20T03:11:12.345Z", "2025-07-20T03:11:12.345000", None, None),
        ("2025-07-20 03:11:12 UTC", "2025-07-20T03:11:12", None, None),
        ("2025-07-20T03:11", "2025-07-20T03:11:00", None, None),
        ("2025-07-20T03:11+00:00", "2025-07-20T03:11:00", None, None),
        ("2025-07-20T03:11+02:00", "2025-07-20T01:11:00", "2025-07-20T03:11:00", 120),
        ("2025-07-20T03:11:12-0530", "2025-07-20T08:41:12", "2025-07-20T03:11:12", -330),
        ("2025-07-20T03:11+02", "2025-07-20T01:11:00", "2025-07-20T03:11:00", 120),
    ],
)
def test_forms_that_are_read(text: str, posted: str, when: str | None, zone: int | None) -> None:
    found = moment(text)
    assert found is not None
    assert found.posted == datetime.fromisoformat(posted).replace(tzinfo=UTC)
    assert found.when == (datetime.fromisoformat(when) if when else None)
    assert found.zone == zone


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2025-07-20", "2025-13-20T03:11Z", "2025-07-20T25:11Z", "2025-07-20T03:11+19:00",
     "0001-01-01T00:00+02:00", "٢٠٢٥-07-20T03:11Z", None, 1753000000, ["2025-07-20T03:11Z"]],
)  # fmt: skip
def test_anything_else_is_no_moment(text: object) -> None:
    assert moment(text) is None


@given(st.text())
def test_no_text_raises(text: str) -> None:
    moment(text)
