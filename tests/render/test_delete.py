"""The last step of a report: how to delete it, with no promise that nobody can keep."""

from datetime import UTC, datetime

from exposure.render.delete import delete_step
from exposure.render.tongue import speaking


def test_safety_8_6_the_last_step_says_how_to_delete_and_promises_nothing():
    with speaking():
        steps = " ".join(delete_step(datetime(2026, 11, 20, 18, tzinfo=UTC)))
    assert "20 November 2026" in steps
    assert "delete the folder" in steps
    assert "Backups and disks may keep old copies" in steps
    assert "Nobody can promise" in steps
    for claim in ("securely", "forever", "permanently", "completely", "wiped"):
        assert claim not in steps.casefold()
