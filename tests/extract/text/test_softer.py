"""The posts that tell most, in other words: few, and only what may be quoted."""

from dataclasses import replace

from exposure.extract.text.softer import MOST, softer
from exposure.model import Evidence
from tests.extract.text.conftest import Read


def _posts(read: Read, count: int) -> list[Evidence]:
    return [
        replace(e, source=replace(e.source, uri=f"posts:{i}"))
        for i in range(count)
        for e in read(f"note {i}. text me on 07700 900215 please")
    ]


def test_at_most_twelve_posts_are_put_in_other_words(read: Read) -> None:
    told = softer(_posts(read, 30))
    assert len(told) == MOST
    assert all("07700" in x.quote and "07700" not in x.words for x in told)


def test_what_tells_more_comes_first(read: Read) -> None:
    more = "my alt is @ana.draws, text me on 07700 900216"
    found = [replace(e, source=replace(e.source, uri="posts:more")) for e in read(more)]
    told = softer([*_posts(read, 15), *found])
    assert told[0].quote == more


def test_what_the_gate_of_ownership_emptied_has_no_other_words(read: Read) -> None:
    assert softer(replace(e, value=None, quote=None) for e in _posts(read, 3)) == ()


def test_words_of_a_hard_day_are_nobodys_to_edit(read: Read) -> None:
    assert softer(read("i feel so alone and nobody talks to me")) == ()
