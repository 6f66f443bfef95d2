"""The pool: lazy, long-lived, and gone without a trace when it is closed."""

import contextlib
import gc
import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure.collect.workers import Limits, Pool
from exposure.errors import ExposureError, SkipError, UsageError
from exposure.model import Document, Reading
from tests.collect.workers.conftest import MODULE, ask, order, said

NO_TIME = 15.0
"""Seconds, on a busy machine: much less than what it would wait for takes."""


def pid_of(result: Reading | SkipError) -> int:
    assert isinstance(result, Reading)
    return int(dict(result.keys)["pid"])


def gone(pid: int, *, within: float = 60.0) -> bool:
    """Whether a process ends, and is buried, within some seconds."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def open_files() -> int:
    gc.collect()  # what earlier tests left is not closed in the middle of this one
    return len(list(Path("/proc/self/fd").iterdir()))


def children() -> set[str]:
    """The processes started here, dead and unburied ones too."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it has ended since
            stat = path.read_text()
            if stat.rpartition(")")[2].split()[1] == str(os.getpid()):
                found.add(stat.split()[0])
    return found


@pytest.mark.parametrize("fork", [True, False], ids=["fork server", "spawn"])
@pytest.mark.parametrize("jobs", [1, 2])
def test_every_document_is_answered_once(jobs: int, *, fork: bool) -> None:
    documents = [order("say", i) for i in range(200)]
    with Pool(f"{MODULE}:obey", jobs=jobs, fork=fork) as pool:
        results = list(pool.read(documents))
    assert sorted(map(id, documents)) == sorted(id(d) for d, _ in results)
    assert all(said(r) == d.content.decode() for d, r in results)


def test_safety_7_1_without_fork_the_same_walls_stand_and_a_death_costs_one_item() -> None:
    with Pool(f"{MODULE}:obey", jobs=1, fork=False) as pool:
        results = list(pool.read([order("say", 1), order("exit", 3), order("say", 2)]))
        assert [type(r) is SkipError for _, r in results] == [False, True, False]
        assert said(ask(pool, "read", "/etc/passwd")).startswith("refused") or "landlock" not in pool.walls
        assert said(ask(pool, "environment")) == "{}"
        assert said(ask(pool, "descriptors")).count(":") == 5


def test_safety_7_1_workers_live_long_and_are_other_processes() -> None:
    with Pool(f"{MODULE}:trivial", jobs=1) as pool:
        pids = {pid_of(r) for _ in range(2) for _, r in pool.read([order("a")] * 100)}
    assert len(pids) == 1
    assert pids != {os.getpid()}


def test_a_document_of_many_megabytes_comes_whole() -> None:
    big = Document(source=order("a").source, content=bytes(64 << 20), media_type="image/jpeg")
    with Pool(f"{MODULE}:trivial", jobs=1) as pool:
        [(_, result)] = pool.read([big])
        assert isinstance(result, Reading)
        assert dict(result.keys)["size"] == str(64 << 20)


def test_large_documents_with_large_answers_do_not_wait_for_each_other() -> None:
    documents = [order("", "600".ljust(390_000)) for _ in range(8)]
    with Pool(f"{MODULE}:evidence_of", jobs=1, limits=Limits(wall=60)) as pool:
        results = list(pool.read(documents))
    assert all(isinstance(r, Reading) and len(r.evidence) == 600 for _, r in results)


def test_documents_are_taken_only_as_they_are_needed() -> None:
    taken = itertools.count()
    endless = (order("say", next(taken)) for _ in itertools.count())
    with Pool(f"{MODULE}:obey", jobs=2) as pool:
        assert len(list(itertools.islice(pool.read(endless), 10))) == 10
    assert next(taken) < 500


def test_what_the_documents_raise_reaches_the_caller_and_the_pool_still_works() -> None:
    def failing() -> Iterator[Document]:
        yield order("say", 1)
        raise SkipError("the folder has gone")

    with Pool(f"{MODULE}:obey", jobs=1) as pool:
        with pytest.raises(SkipError, match="gone"):
            list(pool.read(failing()))
        assert said(ask(pool, "say", "still here")) == "still here"


def test_nothing_to_read_gives_nothing() -> None:
    with Pool(f"{MODULE}:obey", jobs=1) as pool:
        assert list(pool.read([])) == []


def test_walls_are_named_before_anything_is_read() -> None:
    with Pool(f"{MODULE}:obey", jobs=1) as pool:
        assert pool.walls[:2] == ("process", "watch")


def test_a_pool_without_workers_is_wrong_use() -> None:
    with pytest.raises(UsageError):
        Pool(jobs=0)


@pytest.mark.parametrize("fork", [True, False], ids=["fork server", "spawn"])
@pytest.mark.parametrize("reader", ["no.such.module:read", f"{MODULE}:no_such_reader"])
def test_a_reader_that_cannot_be_loaded_is_told(reader: str, *, fork: bool) -> None:
    with Pool(reader, jobs=2, fork=fork) as pool, pytest.raises(ExposureError, match="could not be loaded"):
        list(pool.read([order("a")]))


def test_a_system_that_starts_no_process_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    files = open_files()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no python"))
    with pytest.raises(ExposureError, match="does not start"):
        Pool(f"{MODULE}:obey", jobs=1, fork=True)
    assert open_files() <= files


@pytest.mark.parametrize("fork", [True, False], ids=["fork server", "spawn"])
def test_closing_leaves_no_process_thread_or_descriptor(*, fork: bool) -> None:
    files, threads, processes = open_files(), threading.active_count(), children()
    with Pool(f"{MODULE}:obey", jobs=2, fork=fork) as pool:
        pids = {pid_of(r) for _, r in pool.read(order("say", i) for i in range(100))}
    assert all(gone(pid) for pid in pids)
    assert open_files() <= files
    assert threading.active_count() <= threads
    assert children() <= processes


@pytest.mark.parametrize("fork", [True, False], ids=["fork server", "spawn"])
def test_closing_in_the_middle_of_an_item_takes_no_time(*, fork: bool) -> None:
    with Pool(f"{MODULE}:obey", jobs=1, limits=Limits(wall=120), fork=fork) as pool:
        answers = pool.read([order("say", 1), order("sleep", 90), order("sleep", 90)])
        _, first = next(answers)
        start = time.monotonic()
    assert time.monotonic() - start < NO_TIME
    assert gone(pid_of(first))


def test_closing_at_once_takes_no_time() -> None:
    start = time.monotonic()
    for _ in range(3):
        Pool(f"{MODULE}:obey", jobs=2).close()
    assert time.monotonic() - start < NO_TIME


SCRIPT = """
import sys, time
sys.path[:] = {path!r}
from exposure.collect.workers import Limits, Pool
from tests.collect.workers.conftest import order
def documents():
    yield order("pid")
    while True:
        yield order("sleep", 90)
try:
    with Pool("{module}:obey", jobs=2, limits=Limits(wall=120)) as pool:
        for _, result in pool.read(documents()):
            print(dict(result.keys)["said"], flush=True)
except KeyboardInterrupt:
    print("stopped cleanly", flush=True)
"""


def program() -> "subprocess.Popen[str]":
    code = SCRIPT.format(path=[p or str(Path.cwd()) for p in sys.path], module=MODULE)
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_ctrl_c_in_the_middle_of_an_item_stops_cleanly() -> None:
    with program() as running:
        assert running.stdout
        worker = int(running.stdout.readline())
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (out, err) == ("stopped cleanly\n", "")
    assert gone(worker)


def test_safety_7_1_workers_end_with_the_program_even_if_it_is_killed() -> None:
    with program() as running:
        assert running.stdout
        worker = int(running.stdout.readline())
        running.kill()
    assert gone(worker)
