"""Sentences and their numbers."""

import pytest

from exposure.model import Words


def test_numbers_are_filled_in():
    assert str(Words.of("{n} of {total} photos", n=3, total=8)) == "3 of 8 photos"


def test_a_finished_sentence_keeps_its_braces():
    assert str(Words.plain('write {"text": "..."} on {n} lines')) == 'write {"text": "..."} on {n} lines'


@pytest.mark.parametrize("hostile", ["{n.__class__}", "{n!r:>99999999}", "{0}", "{", "}", "{missing}"])
def test_safety_7_1_a_hostile_sentence_reaches_nothing(hostile):
    assert str(Words.of(hostile, n=1)) == hostile
