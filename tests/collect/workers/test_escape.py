"""Attempts to get out of a worker, made from inside of it (``safety.md`` 7.2)."""

import os
import socket
from pathlib import Path

import pytest

from exposure.collect.workers import Pool
from tests.collect.workers.conftest import ask, said


def refused(pool: Pool, name: str, argument: object = "", *, by: str) -> bool:
    """Whether an attempt failed; where the system lacks the wall, it must not be named either."""
    return said(ask(pool, name, argument)).startswith("refused") or by not in pool.walls


def test_safety_7_2_linux_puts_up_every_wall_and_names_it(pool: Pool) -> None:
    assert pool.walls[:3] == ("process", "watch", "rlimits")
    assert "seccomp" in pool.walls


@pytest.mark.parametrize("act", ["write", "append", "delete"])
def test_safety_7_2_no_file_can_be_changed(pool: Pool, tmp_path: Path, act: str) -> None:
    file = tmp_path / "kept.txt"
    file.write_text("as it was")
    assert refused(pool, act, file, by="seccomp")
    assert file.read_text() == "as it was"


def test_safety_7_2_no_file_can_be_made(pool: Pool, tmp_path: Path) -> None:
    assert refused(pool, "write", tmp_path / "new.txt", by="seccomp")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("path", ["/etc/passwd", "/proc/self/environ", "/proc/1/cmdline", __file__])
def test_safety_7_2_nobodys_file_can_be_read(pool: Pool, path: str) -> None:
    assert refused(pool, "read", path, by="landlock")


def test_safety_7_2_no_folder_can_be_listed(pool: Pool) -> None:
    assert refused(pool, "folder", by="landlock")


def test_safety_7_2_no_connection_not_even_to_this_machine(pool: Pool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        assert refused(pool, "connect", server.getsockname()[1], by="seccomp")
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize("act", ["unix", "run", "execute", "fork", "thread"])
def test_safety_7_2_no_socket_and_no_other_program(pool: Pool, act: str) -> None:
    assert refused(pool, act, by="seccomp")


@pytest.mark.parametrize("act", ["kill", "trace"])
def test_safety_7_2_no_other_process_can_be_touched(pool: Pool, act: str) -> None:
    assert refused(pool, act, os.getpid(), by="seccomp")


def test_safety_7_2_limits_cannot_be_raised(pool: Pool) -> None:
    assert refused(pool, "raise limits", by="seccomp")


def test_safety_7_2_at_most_32_files_are_open(pool: Pool) -> None:
    assert 0 < int(said(ask(pool, "open many"))) <= 32 or "rlimits" not in pool.walls


def test_safety_7_2_the_environment_is_empty(pool: Pool) -> None:
    assert said(ask(pool, "environment")) == "{}"


def test_safety_7_2_nothing_is_inherited_but_two_pipes_and_the_channel_for_open_files(
    pool: Pool, tmp_path: Path
) -> None:
    with (tmp_path / "open.txt").open("w"):
        nowhere, pipe, channel = "20000", "10000", "140000"
        expected = f"0:{nowhere} 1:{nowhere} 2:{nowhere} 3:{pipe} 4:{pipe} 5:{channel}"
        assert said(ask(pool, "descriptors")) == expected


def test_what_libraries_load_late_can_still_be_loaded(pool: Pool) -> None:
    assert said(ask(pool, "late import")).startswith("日本 Europe/Rome")


def test_what_a_reader_prints_goes_nowhere(pool: Pool, capfd: pytest.CaptureFixture[str]) -> None:
    assert said(ask(pool, "noise")) == "quiet"
    assert capfd.readouterr() == ("", "")
