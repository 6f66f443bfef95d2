"""What one run takes in is bounded, whatever files say (safety.md 7.4)."""

import json
import sys

from exposure import audit
from exposure.sources.tools import Tools


def test_safety_7_4_more_details_than_a_run_takes_in_are_left_out_and_that_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules["exposure.audit"], "MOST", 10)
    post = {"kind": "post", "posted": "2026-01-01T10:00:00Z", "text": "tea"}
    lines = (json.dumps({"id": str(n), **post}) for n in range(50))
    (tmp_path / "posts.jsonl").write_text("\n".join(lines))
    report = audit([str(tmp_path)], tools=Tools(mine=True, home=tmp_path / "home"))
    assert len(report.evidence) == 10
    assert any("more than 10 details" in str(note) for note in report.notes)
