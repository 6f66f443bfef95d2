"""Starting workers on a system whose kernel or library does not bear every wall."""

import io
import json
from dataclasses import replace
from queue import SimpleQueue
from threading import Lock

from exposure.collect.workers import Limits, frames
from exposure.collect.workers.launch import Born
from exposure.collect.workers.nursery import Nursery
from exposure.collect.workers.slot import Answers, Batch, Slot
from exposure.errors import ExposureError
from exposure.model import Document
from tests.collect.workers.conftest import MODULE, order


class Dead:
    pid = 0

    def kill(self) -> None: ...

    def wait(self) -> int:
        return -31


class Frail:
    """Starts workers that end before their first word if the filter is around them."""

    def __init__(self, hello: dict[str, object]) -> None:
        self._filtered = hello["filtered"]

    def begin(self) -> Born:
        results = io.BytesIO()
        if not self._filtered:
            frames.write_object(results, json.dumps({"walls": ["rlimits"]}).encode())
        results.seek(0)
        return Born(Dead(), io.BytesIO(), results)

    def close(self) -> None: ...


def served(documents: tuple[Document, ...]) -> Answers:
    """What a slot over such workers answers."""
    batches: SimpleQueue[Batch | None] = SimpleQueue()
    answers: Answers = SimpleQueue()
    slot = Slot(batches, Nursery(f"{MODULE}:obey", Limits(), way=Frail), Limits())
    batches.put((documents, answers))
    batches.put(None)
    slot.run()
    return answers


def test_a_worker_is_ready_at_the_second_try() -> None:
    answers = served(())
    assert answers.get() is None
    assert answers.empty()


def test_a_fault_of_ours_is_told_and_not_waited_for() -> None:
    unsendable = replace(order("say"), charset=Lock())  # type: ignore[arg-type]
    answers = served((unsendable,))
    assert isinstance(answers.get(), ExposureError)
    assert answers.get() is None


def test_a_filter_that_keeps_a_worker_from_starting_is_left_out_and_not_named() -> None:
    nursery = Nursery(f"{MODULE}:obey", Limits(), way=Frail)
    assert not nursery.greets(nursery.begin())
    assert nursery.walls == ()
    assert nursery.greets(nursery.begin())
    assert nursery.walls == ("process", "watch", "rlimits")
