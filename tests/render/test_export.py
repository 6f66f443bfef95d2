import csv
import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import exposure.model
from exposure.model import Subject
from exposure.render import audit_json, evidence_csv
from exposure.render.export import COLUMNS, cell
from tests.render.people import Maker, empty, student
from tests.render.test_private import hard


def test_audit_json_is_json_with_one_piece_of_evidence_a_line() -> None:
    report = student()
    text = audit_json(report)
    data = json.loads(text)
    assert data["schema"] == 1
    assert len(data["evidence"]) == len(report.evidence)
    lines = [line.rstrip(",") for line in text.splitlines() if line.startswith('{"schema": 1, "kind"')]
    assert [json.loads(line) for line in lines] == data["evidence"]
    assert data["facts"][0]["value"] == {"lat": 10.1235, "lon": 20.5432}
    assert data["plan"]["steps"]
    assert json.loads(audit_json(empty()))["evidence"] == []


def test_every_line_of_evidence_fits_the_schema() -> None:
    path = Path(exposure.model.__file__).with_name("evidence.schema.json")
    validator = Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
    for line in json.loads(audit_json(student()))["evidence"]:
        validator.validate(line)


def test_safety_4_data_files_hold_no_contacts_details_and_no_words_of_hard_days() -> None:
    for text in (audit_json(hard()), evidence_csv(hard())):
        assert "3 May" not in text
        assert "nobody to talk to" not in text
        assert "worst week" not in text
        assert "@sam_sample" in text


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_evidence_csv_has_a_row_for_each_piece_of_evidence() -> None:
    report = student()
    found = rows(evidence_csv(report))
    assert tuple(found[0]) == COLUMNS
    assert len(found) == len(report.evidence)
    assert found[0]["value"].startswith("10.12345")
    assert json.loads(found[0]["locator"]) == {"exif": "GPS GPSLatitude"}
    assert sum(r["subject"] == Subject.OTHER for r in found) == 25


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "|cmd",
        "%00",
        ";x",
        "  =1+1",
        "\t=1+1",
        "\n=1+1",
        "\u00a0=1",
        "\uff1d1+1",
        "\uff0b1",
        "\ufe631",
        "\uff20x",
        "\ufeff=1",
        "\u200b\u202e=1",
    ],
)
def test_safety_8_4_no_cell_is_read_as_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


@pytest.mark.parametrize("text", ["Ana", "1+1", "", "a=b", "https://example.org/?a=1"])
def test_plain_cells_stay(text: str) -> None:
    assert cell(text) == text


def test_safety_8_4_every_cell_is_quoted_and_stays_on_its_line() -> None:
    text = evidence_csv(student(Maker(lambda t: f'=cmd|"{t}"\r\n=2+2,3')))
    assert all(line.startswith('"') and line.endswith('"') for line in text.split("\r\n") if line)
    found = rows(text)
    assert len(found) == len(student().evidence)
    assert not [v for r in found for v in r.values() if v[:1] in "=+-@|%;" and v]
