"""Evidence as JSON: the public form, its schema, and reading back what a worker sent."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.model import (
    Account,
    Audience,
    BoxPath,
    Category,
    Css,
    Evidence,
    ExifTag,
    FileName,
    GeoPoint,
    IptcTag,
    JsonPointer,
    Kind,
    Level,
    Link,
    Outcome,
    Ownership,
    OwnerText,
    Reading,
    Source,
    SourceType,
    Subject,
    TextSpan,
    Words,
    XmpPath,
)
from exposure.model.codec import (
    evidence_from_json,
    evidence_to_json,
    locator_from_json,
    locator_to_json,
    offset,
)
from exposure.model.wire import reading_from_json, reading_to_json

SCHEMA = json.loads(files("exposure.model").joinpath("evidence.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
ANA = Account(platform="mastodon", host="social.example", handle="ana")

places = st.builds(
    GeoPoint,
    latitude=st.floats(-90, 90, allow_nan=False),
    longitude=st.floats(-180, 180, allow_nan=False),
)
simple = st.one_of(
    st.builds(JsonPointer, st.text(max_size=20)),
    st.builds(JsonPointer, st.text(max_size=20), st.builds(Css, st.text(max_size=20))),
    st.builds(Css, st.text(max_size=20), st.none() | st.text(max_size=9)),
    st.builds(ExifTag, st.text(max_size=20)),
    st.builds(XmpPath, st.text(max_size=20)),
    st.builds(IptcTag, st.text(max_size=20)),
    st.builds(BoxPath, st.text(max_size=20)),
    st.just(FileName()),
)
locators = simple | st.builds(TextSpan, st.integers(0, 99), st.integers(0, 99), simple)
items = st.builds(
    Evidence,
    kind=st.sampled_from(list(Kind)),
    value=st.one_of(st.none(), st.text(max_size=50), st.integers(-9, 99), st.floats(-9, 9), places),
    source=st.builds(
        Source,
        type=st.sampled_from(list(SourceType)),
        uri=st.text(max_size=40),
        account=st.just(ANA),
        ownership=st.just(Ownership.LOCAL),
    ),
    locator=locators,
    found_by=st.text(max_size=10),
    level=st.sampled_from([Level.HINT, Level.LIKELY, Level.STRONG]),
    subject=st.sampled_from(list(Subject)),
    audience=st.sampled_from(list(Audience)),
    category=st.none() | st.sampled_from(list(Category)),
    quote=st.none() | st.text(max_size=60),
    when=st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1)),
    zone=st.none() | st.integers(-14 * 60, 14 * 60),
    posted=st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),
)


@given(items)
def test_every_piece_of_evidence_fits_the_schema_and_comes_back(evidence):
    line = json.loads(json.dumps(evidence_to_json(evidence), ensure_ascii=False))
    VALIDATOR.validate(line)
    again = evidence_from_json(line, ANA)
    assert evidence_to_json(again) == evidence_to_json(evidence)


@given(locators)
def test_a_locator_comes_back(locator):
    assert locator_from_json(json.loads(json.dumps(locator_to_json(locator)))) == locator


@pytest.mark.parametrize(
    ("minutes", "text"), [(None, None), (0, "+00:00"), (330, "+05:30"), (-210, "-03:30")]
)
def test_an_offset_is_written_with_its_sign(minutes, text):
    assert offset(minutes) == text


WHOLE = Reading(
    outcome=Outcome.PARTIAL,
    evidence=(
        Evidence(
            kind=Kind.BIO_TOWN,
            value="Exampleton",
            source=Source(type=SourceType.PROFILE, uri="https://social.example/@ana", account=ANA),
            locator=JsonPointer("/note"),
            found_by="mastodon",
        ),
    ),
    owner_texts=(OwnerText(name="bio", text="hello"),),
    links=(Link(address="https://ana.example/", rel_me=True, owner=True),),
    pictures=("https://ana.example/1.jpg",),
    keys=(("id", "42"),),
    notes=(Words.of("{n} lines were cut", n=3),),
)


def test_a_reading_comes_back_from_a_worker():
    sent = json.loads(json.dumps(reading_to_json(WHOLE)))
    assert reading_from_json(sent, WHOLE.evidence[0].source) == WHOLE


def test_a_finder_with_the_mark_between_parts_comes_back():
    source = WHOLE.evidence[0].source
    whole = replace(WHOLE, evidence=(replace(WHOLE.evidence[0], found_by="a|b"),))
    assert reading_from_json(json.loads(json.dumps(reading_to_json(whole))), source) == whole


def test_safety_7_1_a_worker_cannot_decide_whose_a_source_is():
    sent = json.loads(json.dumps(reading_to_json(WHOLE)))
    sent["evidence"][0][2]["source"]["ownership"] = "proven"
    got = reading_from_json(sent, WHOLE.evidence[0].source)
    assert got.evidence[0].source.ownership is Ownership.UNPROVEN
    assert got.evidence[0].source.account == ANA


def test_safety_7_1_evidence_without_a_source_has_the_documents_own():
    source = WHOLE.evidence[0].source
    sent = json.loads(json.dumps(reading_to_json(WHOLE, source)))
    assert "source" not in sent["evidence"][0][-1]
    assert reading_from_json(sent, source).evidence[0].source is source


@given(items)
def test_what_is_left_out_between_worker_and_parent_is_what_is_usual(evidence):
    sent = json.loads(json.dumps(reading_to_json(Reading(evidence=(evidence,)), evidence.source)))
    (again,) = reading_from_json(sent, evidence.source).evidence
    assert evidence_to_json(again) == evidence_to_json(evidence)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(st.data())
def test_safety_7_1_what_a_worker_sends_is_checked(data):
    sent = json.loads(json.dumps(reading_to_json(WHOLE)))
    keys = ("source", "place", "audience", "category", "quote", "when", "zone", "posted")
    place = data.draw(st.sampled_from([*sent, *(f"evidence.{k}" for k in (*range(3), *keys))]))
    broken = data.draw(json_values)
    _, _, key = place.partition(".")
    if not key:
        sent[place] = broken
    elif key.isdigit():
        sent["evidence"][0][int(key)] = broken
    else:
        sent["evidence"][0][2][key] = broken
    try:
        got = reading_from_json(sent, WHOLE.evidence[0].source)
    except ValueError:
        return
    for evidence in got.evidence:
        VALIDATOR.validate(evidence_to_json(evidence))


@pytest.mark.parametrize("sent", [None, 3, [], "text", {}, {"evidence": 3}])
def test_safety_7_1_what_is_no_reading_is_refused(sent):
    with pytest.raises(ValueError, match="unknown form"):
        reading_from_json(sent, WHOLE.evidence[0].source)


def test_every_kind_of_the_schema_is_known():
    assert set(SCHEMA["properties"]["kind"]["enum"]) == set(map(str, Kind))
    assert set(SCHEMA["properties"]["category"]["enum"]) == {None, *map(str, Category)}
