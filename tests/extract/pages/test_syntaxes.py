"""Each page in ``cases`` reads exactly as its gold file says, and each locator finds its value again."""

from pathlib import Path
from typing import Any

import pytest

from exposure.extract import pages
from exposure.model import Kind, TextSpan
from tests.conftest import Gold
from tests.extract.pages.case import CASES, line, read, stands_in, text_at

ALL = sorted(CASES.glob("*.html"))
ELSEWHERE = {"vcard": "inside a data: address", "contact": "behind Cloudflare's digits"}


@pytest.mark.parametrize("path", ALL, ids=lambda p: p.stem)
def test_a_page_reads_as_its_gold_file_says(path: Path, gold: Gold) -> None:
    reading = read(path.read_text(encoding="utf-8"))
    shown: dict[str, Any] = {
        "outcome": reading.outcome,
        "evidence": [line(e) for e in reading.evidence],
        "links": [[k.address, k.rel_me, k.owner] for k in reading.links],
        "notes": [str(n) for n in reading.notes],
    }
    gold(path.with_suffix(".json"), shown)


@pytest.mark.parametrize("path", ALL, ids=lambda p: p.stem)
def test_every_locator_selects_the_place_of_its_value(path: Path) -> None:
    html = path.read_text(encoding="utf-8")
    for evidence in read(html).evidence:
        text = text_at(html, evidence.locator)
        found = stands_in(evidence, text)
        if not found and path.stem in ELSEWHERE and not isinstance(evidence.locator, TextSpan):
            found = bool(text)  # the value stands in another writing
        assert found or evidence.kind in {Kind.POST_TIME, Kind.PLACE_TAG}, evidence.kind


def test_every_syntax_has_a_case() -> None:
    cases = " ".join(path.stem for path in ALL)
    names = {"hentry": "hcard", "hcard": "hcard"}
    for syntax in pages.syntaxes():
        assert names.get(syntax.name, syntax.name) in cases
