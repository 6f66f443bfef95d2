"""The sample reports in ``reports/samples/`` are those that this version makes (``--remake`` makes them)."""

from dataclasses import replace
from pathlib import Path

import pytest

from exposure import render
from exposure.demo import PERSONS
from exposure.demo.run import report_on
from exposure.sources.tools import Tools

SAMPLES = Path(__file__).parents[2] / "reports" / "samples"


@pytest.mark.parametrize("person", PERSONS, ids=lambda p: p.slug)
def test_the_sample_reports_are_current(person, gold, tmp_path):
    report = report_on(person, Tools(home=tmp_path, sleep=lambda seconds: None))
    assert report.skipped == ()
    everywhere = replace(report, walls=("process", "rlimits"))  # walls are those of this machine
    summary = render.summary(everywhere, secret=bytes(32))
    gold(SAMPLES / person.slug / "report.html", render.private(everywhere))
    share = render.share(render.share_view(summary))
    render.check_share(share, render.sensitive(everywhere))
    gold(SAMPLES / person.slug / "share.html", share)
