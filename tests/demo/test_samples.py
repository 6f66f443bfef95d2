"""The sample reports in ``reports/samples/`` are those that this version makes (``--remake`` makes them).

Three copies of every made-up person: the private one, the one to share, and before and after. One
person is there in every language.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from exposure import render
from exposure.assess import RECIPES, assess
from exposure.demo import PERSONS
from exposure.demo.ground import ground
from exposure.demo.run import report_on
from exposure.infer import infer
from exposure.model import Kind, Report
from exposure.remedy import plan
from exposure.render.languages import LANGUAGES
from exposure.sources.tools import Tools

SAMPLES = Path(__file__).parents[2] / "reports" / "samples"
IN_EVERY_LANGUAGE = "student"
CLOSED = frozenset({Kind.GPS, Kind.PLACE_TAG, Kind.BIO_MAIL, Kind.BIO_PHONE, Kind.BIO_SCHOOL, Kind.BIO_WORK})
"""What the person takes away between before and after."""


def afterwards(report: Report) -> Report:
    """Return the report as it is when the places, the contact and the school or work are gone."""
    evidence = tuple(e for e in report.evidence if e.kind not in CLOSED)
    facts = infer(evidence, now=report.made_at)
    scenarios = assess(facts)
    after = plan(facts, scenarios, recipes=RECIPES, now=report.made_at)
    return replace(report, evidence=evidence, facts=facts, scenarios=scenarios, plan=after)


@pytest.mark.parametrize("person", PERSONS, ids=lambda p: p.slug)
def test_the_sample_reports_are_current(person, gold, tmp_path):
    made = report_on(person, Tools(home=tmp_path, sleep=lambda seconds: None))
    assert made.skipped == ()
    report = replace(made, walls=("process", "rlimits"))  # walls are those of this machine
    land, folder = ground(report, seed=person.slug), SAMPLES / person.slug
    for lang in LANGUAGES if person.slug == IN_EVERY_LANGUAGE else ("en",):
        spoken = replace(report, settings=replace(report.settings, lang=lang))
        end = "" if lang == "en" else f".{lang}"
        gold(folder / f"report{end}.html", render.private(spoken, ground=land))
        summary = render.summary(spoken, secret=bytes(32))
        share = render.share(render.share_view(summary))
        render.check_share(share, render.sensitive(spoken))
        gold(folder / f"share{end}.html", share)
    before, after = (render.summary(r, secret=bytes(32)) for r in (report, afterwards(report)))
    gold(folder / "compare.html", render.compare(before, after))
