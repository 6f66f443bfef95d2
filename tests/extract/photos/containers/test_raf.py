from exposure.extract.photos import read
from exposure.model import Outcome
from tests.photos import ExifFields, document
from tests.photos_still import preview, raf


def test_the_preview_holds_everything() -> None:
    inside = preview(ExifFields(make="FUJIFILM", serial="EX-1"))
    found = {(str(e.kind), e.value) for e in read(document(raf(inside))).evidence}
    assert found == {("make", "FUJIFILM"), ("serial", "EX-1"), ("preview", len(inside))}


def test_a_file_that_ends_within_its_preview_gives_what_is_there() -> None:
    inside = preview(ExifFields(make="FUJIFILM"))
    reading = read(document(raf(inside)[:-40]))
    assert reading.outcome is Outcome.PARTIAL
    assert [e.value for e in reading.evidence] == ["FUJIFILM"]
