"""JSON in a page: found by what it is given to, and in bounded time however a page is made."""

import time

import pytest

from exposure.extract import read
from exposure.model import Document
from tests.extract.platforms.asking import document

MARKS = {
    "youtube": "https://www.youtube.com/@example-person",
    "pinterest": "https://www.pinterest.com/example_person/",
    "instagram": "https://www.instagram.com/example_person/",
}


def page(name: str, script: str, kind: str = "") -> Document:
    mark = f"<!-- saved from url=(0001){MARKS[name]} -->"
    html = f"{mark}<html><head><script{kind}>{script}</script></head></html>"
    return document(name, "example", html.encode(), page="saved", media_type="text/html")


@pytest.mark.parametrize(
    ("name", "script", "kind"),
    [
        ("youtube", "ytInitialData = {" * 100_000, ""),
        ("youtube", 'var ytInitialData = {"a":' + '"\\"' * 400_000, ""),
        ("pinterest", '__PWS_RELAY_REGISTER_COMPLETED_REQUEST__("' * 50_000, ""),
        ("instagram", '[{"username":"a","biography":' * 20_000, ' type="application/json"'),
    ],
)
def test_safety_7_a_script_without_an_end_is_left_in_bounded_time(name: str, script: str, kind: str) -> None:
    begin = time.process_time()
    reading = read(page(name, script, kind))
    assert time.process_time() - begin < 5, "the limit of a worker"
    assert not reading.evidence


@pytest.mark.parametrize(
    "before",
    [
        "var ytInitialData = ",
        'window["ytInitialData"] = ',
        "ytInitialData; x(); ytInitialData=",
        'a = {"ytInitialData": ',
    ],
)
def test_data_is_found_after_every_form_of_its_name(before: str) -> None:
    data = '{"metadata": {"channelMetadataRenderer": {"title": "Ana Example", "x": undefined}}}'
    reading = read(page("youtube", f"{before}{data};"))
    assert [e.value for e in reading.evidence] == ["Ana Example"]
