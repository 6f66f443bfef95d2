"""The quicker beginning gives what the usual one gives."""

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from exposure.model.quick import changer, maker, quick, row_maker


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    name: str
    count: int = 3
    note: str | None = field(default=None, repr=False)


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    name: str
    count: int = 3
    note: str | None = field(default=None, repr=False)


def test_fields_defaults_and_words_are_the_same() -> None:
    usual, same = Usual(name="a"), Same(name="a")
    assert repr(same) == repr(usual).replace("Usual", "Same")
    assert (same.name, same.count, same.note) == (usual.name, usual.count, usual.note)
    assert replace(same, count=4) == Same(name="a", count=4) != same
    assert pickle.loads(pickle.dumps(same)) == same
    assert hash(same) == hash(Same(name="a"))


def test_it_stays_frozen_and_takes_no_other_words() -> None:
    with pytest.raises(FrozenInstanceError):
        Same(name="a").name = "b"  # type: ignore[misc]
    for wrong in ({}, {"name": "a", "other": 1}):
        with pytest.raises(TypeError):
            Same(**wrong)
    with pytest.raises(TypeError):
        Same("a")  # type: ignore[misc]


def test_a_class_that_does_more_is_refused() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class More:
        names: list[str] = field(default_factory=list)

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Later:
        name: str

        def __post_init__(self) -> None:
            raise ValueError

    for cls in (More, Later):
        with pytest.raises(TypeError, match="more at its beginning"):
            quick(cls)


def test_a_maker_makes_the_same_as_its_class() -> None:
    make = maker(Same)
    made = make(name="a", count=4)
    assert type(made) is Same
    assert made == Same(name="a", count=4)
    assert make(name="a") == Same(name="a")
    assert pickle.loads(pickle.dumps(made)) == made
    with pytest.raises(FrozenInstanceError):
        made.name = "b"  # type: ignore[misc]
    with pytest.raises(TypeError):
        make("a")  # type: ignore[misc]
    with pytest.raises(TypeError):
        make()  # type: ignore[call-arg]


def test_a_row_and_a_change_give_the_same() -> None:
    assert row_maker(Same, "note", "count", "name")("b", 4, "a") == Same(name="a", count=4, note="b")
    changed = changer(Same, "note")
    before = Same(name="a", count=4)
    assert changed(before, "c") == replace(before, note="c") != before
    assert type(changed(before, "c")) is Same
    with pytest.raises(FrozenInstanceError):
        changed(before, "c").note = "d"  # type: ignore[misc]
