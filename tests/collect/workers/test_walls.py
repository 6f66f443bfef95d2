"""Each wall alone, so that one does not stand in for another that has fallen (``safety.md`` 7.2)."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from exposure.collect.workers import landlock, seccomp

SCRIPT = """
import ctypes, json, os, socket, sys
from pathlib import Path
from exposure.collect.workers import landlock, seccomp, walls
from exposure.collect.workers.limits import Limits
server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
line = socket.socket()

def tried(act):
    try:
        return act() and "done" or "done"
    except OSError as error:
        return error.errno

ctypes.CDLL(None).prctl(38, *[ctypes.c_ulong(n) for n in (1, 0, 0, 0)])
names = {setup}
print(json.dumps({{
    "names": names,
    "passwd": tried(lambda: os.open("/etc/passwd", os.O_RDONLY)),
    "write": tried(lambda: os.open(sys.argv[1], os.O_CREAT | os.O_RDWR)),
    "code": tried(lambda: os.open(os.__file__, os.O_RDONLY)),
    "connect": tried(lambda: line.connect(("127.0.0.1", port))),
    "socket": tried(socket.socket),
    "fork": tried(lambda: os.fork() or os._exit(0)),
    "program": tried(lambda: os.posix_spawn("/bin/true", ["true"], {{}})),
}}))
"""


def behind(setup: str, folder: Path) -> dict[str, object]:
    """What can be done in a plain process behind one wall: "done", or the number of the error."""
    code = "import sys; sys.path[:] = " + repr([p or "." for p in sys.path]) + SCRIPT.format(setup=setup)
    run = subprocess.run(
        [sys.executable, "-c", code, str(folder / "new.txt")],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found: dict[str, object] = json.loads(run.stdout)
    return found


def test_safety_7_2_landlock_alone_shuts_files_and_connections(tmp_path: Path) -> None:
    found = behind("landlock.restrict(walls.readable())", tmp_path)
    assert found["names"] or landlock.version() < 1
    if found["names"]:
        assert found["passwd"] == found["write"] == 13
        assert found["code"] == found["socket"] == "done"
    if "landlock-net" in found["names"]:
        assert found["connect"] == 13


def test_safety_7_2_the_filter_of_calls_alone_shuts_writing_sockets_and_programs(tmp_path: Path) -> None:
    found = behind("seccomp.restrict()", tmp_path)
    assert found["names"] is True
    assert found["write"] == found["connect"] == found["socket"] == found["program"] == found["fork"] == 1
    assert found["passwd"] == found["code"] == "done"


def test_without_a_wall_all_of_this_is_possible(tmp_path: Path) -> None:
    found = behind("None", tmp_path)
    assert {v for k, v in found.items() if k != "names"} == {"done"}


@pytest.mark.parametrize("machine", sorted(seccomp.CALLS))
def test_the_filter_of_each_processor_is_whole(machine: str) -> None:
    """Every jump lands inside the program, and every way through it ends in a verdict."""
    code = seccomp.program(machine)
    steps = [code[i : i + 8] for i in range(0, len(code), 8)]
    for place, step in enumerate(steps):
        kind, yes, no = int.from_bytes(step[:2], sys.byteorder), step[2], step[3]
        if kind in {seccomp.EQUAL, seccomp.AT_LEAST, seccomp.ANY_BIT}:
            assert place + 1 + max(yes, no) < len(steps)
    assert int.from_bytes(steps[-1][:2], sys.byteorder) == seccomp.RETURN
    assert len(steps) < 256 * 8


@pytest.mark.parametrize("machine", sorted(seccomp.CALLS))
def test_safety_7_2_no_call_that_starts_connects_or_changes_is_allowed(machine: str) -> None:
    forbidden = {
        "socket",
        "connect",
        "execve",
        "fork",
        "vfork",
        "clone",
        "clone3",
        "ptrace",
        "kill",
        "tgkill",
    }
    assert not forbidden & set(seccomp.CALLS[machine])
    numbers = list(seccomp.CALLS[machine].values())
    assert len(numbers) == len(set(numbers))
