"""Biographies read with the help of the profile's own name, location and links."""

import json

import pytest

from exposure.extract.languages import choose
from exposure.extract.text import kind_of, spans
from exposure.extract.text.passage import Passage
from exposure.extract.text.profile import NOTHING, Known
from exposure.model import Kind, Level

STATED = Known.of(
    [
        (Kind.PROFILE_NAME, "Sage Nwosu"),
        (Kind.BIO_TOWN, "Thornby, UK"),
        (Kind.BIO_LINK, "https://www.brightnest.example/team"),
        (Kind.BIO_LINK, "https://instagram.com/sage"),
        (Kind.BIO_AGE, 24),
    ]
)


def found(text, known=STATED):
    passage = Passage.of(text, bio=True)
    return {
        (kind_of(r, s, bio=True), text[s.start : s.end])
        for r, s in spans(passage, choose(passage.low, "en"), known)
    }


@pytest.mark.parametrize(
    ("bio", "kind", "words"),
    [
        ("sage \u00b7 clay \u00b7 rain", Kind.BIO_NAME, "sage"),
        ("rain | SAGE NWOSU | clay", Kind.BIO_NAME, "SAGE NWOSU"),
        ("clay \u00b7 thornby \u00b7 rain", Kind.BIO_TOWN, "thornby"),
        ("plants, thornby, uk. rain", Kind.BIO_TOWN, "thornby, uk"),
        ("sage \u00b7 Bright Nest", Kind.BIO_WORK, "Bright Nest"),
        ("all day @brightnest \u2022 @brightnest", Kind.BIO_WORK, "@brightnest"),
    ],
)
def test_a_segment_is_what_another_field_of_the_profile_states(bio, kind, words):
    assert (kind, words) in found(bio)
    assert (kind, words) not in found(bio, NOTHING)


@pytest.mark.parametrize(
    "bio", ["instagram \u00b7 rain", "sage green walls \u00b7 rain", "24 \u00b7 rain", "\u2728 \u00b7 !!!"]
)
def test_other_segments_stay_as_they_are(bio):
    assert found(bio) == found(bio, NOTHING)


def test_a_site_is_where_somebody_may_work_but_no_more():
    passage = Passage.of("sage \u00b7 brightnest", bio=True)
    work = [s for r, s in spans(passage, choose(passage.low, "en"), STATED) if s.kind is Kind.BIO_WORK]
    assert [s.level for s in work] == [Level.HINT]


@pytest.mark.parametrize("value", ["", "http://[", "//", "https://x", "a" * 5000, "\ud800.example", ", ,, "])
def test_no_value_of_a_profile_is_refused(value):
    kinds = (Kind.PROFILE_NAME, Kind.BIO_TOWN, Kind.BIO_LINK)
    assert json.dumps(sorted(map(str, found("rain \u00b7 clay", Known.of((k, value) for k in kinds)))))
