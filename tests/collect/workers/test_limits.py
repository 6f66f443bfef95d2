"""What one item may take, and that only that item is lost (``safety.md`` 7.1 to 7.3)."""

import io
import os
import sys
import time

import pytest

from exposure.collect.workers import Limits, Pool
from exposure.collect.workers.launch import Born
from exposure.collect.workers.life import SETTLED, Life
from exposure.collect.workers.reasons import Cause
from exposure.errors import ParseError, SkipError
from exposure.model import Reading
from tests.collect.workers.conftest import MODULE, ask, order, said


def framed(body: bytes) -> str:
    return (len(body).to_bytes(4, sys.byteorder) + body).decode("latin-1")


ENDS = {
    "spin": ("", "0.5 seconds of the processor", Limits(wall=60, cpu=0.5)),
    "sleep": ("60", "more than 3 seconds", Limits(wall=3)),
    "hog": ("", "96 MiB", Limits(wall=60, memory=96 << 20)),
    "exit": ("0", "stopped", Limits(wall=60)),
    "crash": ("", "stopped", Limits(wall=60)),
    "huge": (3 << 20, "more details", Limits(wall=60)),
    "recurse": ("", "RecursionError", Limits(wall=60)),
}


@pytest.mark.parametrize("end", ENDS)
def test_safety_7_2_an_item_past_a_limit_is_skipped_and_only_that(end: str) -> None:
    argument, reason, limits = ENDS[end]
    batch = [
        *(order("say", i) for i in range(5)),
        order(end, argument),
        *(order("say", i) for i in range(5, 9)),
    ]
    with Pool(f"{MODULE}:obey", jobs=1, limits=limits) as pool:
        results = list(pool.read(batch))
    skipped = [(d.name, r) for d, r in results if isinstance(r, SkipError)]
    assert [name for name, _ in skipped] == [end]
    assert reason in str(skipped[0][1])
    assert sorted(said(r) for d, r in results if d.name == "say") == [str(i) for i in range(9)]


def test_safety_7_2_a_flood_of_small_objects_is_stopped(own: Pool) -> None:
    results = list(own.read([order("flood", 0), order("say", "after")]))
    assert "more details" in str(results[0][1])
    assert said(results[1][1]) == "after"


def test_safety_7_2_a_loop_ends_after_the_processor_time_not_the_clock() -> None:
    with Pool(f"{MODULE}:obey", jobs=1, limits=Limits(wall=90, cpu=0.3)) as pool:
        assert "0.3 seconds of the processor" in str(ask(pool, "spin"))


def test_safety_7_2_memory_is_bounded_for_each_item_not_for_the_worker() -> None:
    """Ten items of 60 MiB fit under 96 MiB, since what one took is not counted against the next."""
    with Pool(f"{MODULE}:obey", jobs=1, limits=Limits(memory=96 << 20)) as pool:
        results = [said(r) for _, r in pool.read(order("swell", 60 << 20) for _ in range(10))]
        assert results == [str(60 << 20)] * 10


@pytest.mark.parametrize(
    "data",
    [
        framed(b"no json"),
        framed(b"[]"),
        framed(b'{"item":1,"last":{"outcome":"ok","evidence":[{"kind":"gps"}]}}'),
        framed(b'{"item":1,"last":{"outcome":"splendid"}}'),
        framed(b'{"item":1,"last":{"outcome":"ok","surprise":[1]}}'),
        framed(b'{"item":1,"last":{"outcome":"ok","keys":[["a",NaN]]}}'),
        framed(b'{"item":1,"last":{"outcome":"ok","notes":[["x",[["n",1e999]]]]}}'),
        framed(b'{"item":1,"fault":5,"by":""}'),
        framed(b"[" * 100_000),
        "\xff\xff\xff\xff",
        "\xff\xff\xff\x7f" + "x" * 5000,
        framed(b'{"item":1,"last":{}}') + framed(b'{"item":1,"last":{}}'),
        framed(b'{"last":{"outcome":"ok"}}'),
        framed(b'{"item":7,"last":{"outcome":"ok"}}'),
    ],
    ids=lambda data: repr(data[4:30]),
)
def test_safety_7_1_what_no_honest_worker_sends_is_refused(own: Pool, data: str) -> None:
    results = list(own.read([order("say", "before"), order("raw", data), order("say", "after")]))
    assert isinstance(next(r for d, r in results if d.name == "raw"), SkipError)
    assert [said(r) for d, r in results if d.name == "say"] == ["before", "after"]


def test_safety_7_1_a_forged_answer_stands_for_its_own_item_only(own: Pool) -> None:
    """Half a surrogate pair in it, which is no character, does not come through either."""
    forged = framed(b'{"item":0,"last":{"outcome":"ok","keys":[["said","a\\ud800b"]]}}')
    results = list(own.read([order("raw", forged), *(order("say", i) for i in range(3))]))
    assert [said(r) for _, r in results] == ["a?b", "0", "1", "2"]


def test_safety_7_1_a_worker_cannot_raise_the_ownership_of_what_it_reads() -> None:
    with Pool(f"{MODULE}:evidence_of", jobs=1) as pool:
        [(document, result)] = pool.read([order("e", 3)])
        assert isinstance(result, Reading)
        assert {e.source.ownership for e in result.evidence} == {document.source.ownership}
        assert {e.source.account for e in result.evidence} == {document.source.account}


def test_safety_7_1_a_large_reading_comes_in_objects_of_one_mebibyte() -> None:
    """20,000 pieces of 700 bytes are 14 MiB: over the bound of an object, under that of an item."""
    with Pool(f"{MODULE}:evidence_of", jobs=1) as pool:
        [(_, result)] = pool.read([order("e", 20_000)])
        assert isinstance(result, Reading)
        assert [str(e.value).split()[0] for e in result.evidence] == [str(i) for i in range(20_000)]


@pytest.mark.parametrize(
    "note", ["{n.__class__}", "{n:>1000000000}", "{other}", "{n!r}", "{", "<b>x</b>", "{0}"]
)
def test_safety_7_1_a_sentence_from_a_worker_has_plain_fields_only(quick: Pool, note: str) -> None:
    result = ask(quick, "note", note)
    assert isinstance(result, Reading)
    assert result.notes == ()


def test_a_plain_sentence_comes_through(quick: Pool) -> None:
    result = ask(quick, "note", "Only the first {n} were read.")
    assert isinstance(result, Reading)
    assert [str(n) for n in result.notes] == ["Only the first 1 were read."]


@pytest.mark.parametrize(
    "error", ["ParseError", "SystemExit", "KeyboardInterrupt", "MemoryError", "ValueError", "OSError"]
)
def test_safety_7_3_whatever_is_raised_is_told_without_its_words(quick: Pool, error: str) -> None:
    result = ask(quick, "raises", error)
    assert isinstance(result, SkipError)
    assert "4711" not in f"{result} {result!r}"
    assert isinstance(result, ParseError) == (error == "ParseError")


def test_a_broken_item_names_the_class_of_what_was_raised(quick: Pool) -> None:
    assert "(KeyError)" in str(ask(quick, "broken"))


def test_safety_7_3_a_storm_of_errors_does_not_end_the_run(quick: Pool) -> None:
    storm = [order("raises", "ValueError") if i % 2 else order("say", i) for i in range(400)]
    results = list(quick.read(storm))
    assert len(results) == 400
    assert sum(isinstance(r, SkipError) for _, r in results) == 200


def test_safety_7_1_an_item_is_not_blamed_for_what_an_earlier_one_did(quick: Pool) -> None:
    results = list(quick.read([order("poison"), *(order("say", i) for i in range(9))]))
    assert sorted(said(r) for _, r in results) == sorted(["poisoned", *map(str, range(9))])


def test_safety_7_1_many_deaths_use_up_a_fork_server_and_the_next_one_goes_on(quick: Pool) -> None:
    orders = [order("exit", 1) if i % 2 else order("say", i) for i in range(50)]
    results = list(quick.read(orders))
    assert sum(isinstance(r, SkipError) for _, r in results) == 25
    assert sorted(int(said(r)) for d, r in results if d.name == "say") == list(range(0, 50, 2))


def test_an_item_is_not_blamed_for_a_slow_consumer() -> None:
    with Pool(f"{MODULE}:obey", jobs=1, limits=Limits(wall=3)) as pool:
        for _, result in pool.read([order("say", i) for i in range(2)]):
            time.sleep(3.2)
            assert said(result)


class Held:
    """A process that only notes that it was to be ended; its memory is that of this one."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.ended = False

    def begin(self) -> Born:
        return Born(self, io.BytesIO(), io.BytesIO())

    def close(self) -> None: ...

    def kill(self) -> None:
        self.ended = True

    def wait(self) -> int:
        return 0


@pytest.mark.parametrize(
    ("limits", "cause"),
    [
        (Limits(wall=60, memory=1), Cause.MEMORY),
        (Limits(wall=0), Cause.CLOCK),
        (Limits(memory=1 << 40), None),
    ],
    ids=["memory", "clock", "neither"],
)
def test_safety_7_2_the_parent_keeps_the_limits_where_the_kernel_does_not(
    limits: Limits, cause: Cause | None
) -> None:
    held = Held()
    life = Life(held, limits)
    life.check()
    assert not held.ended
    life.rest()
    life.check()
    assert not held.ended
    life.give([order("say")])
    time.sleep(SETTLED + 0.05)
    life._allowed = limits.wall
    life.check()
    assert (held.ended, life.cause) == (cause is not None, cause)
