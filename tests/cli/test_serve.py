"""``exposure serve`` as a process: it says where it is, and cleans up however it ends."""

import os
import re
import signal
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from exposure.web import uploads


@pytest.fixture
def started(tmp_path):
    """The command, running, and its start link."""
    environment = os.environ | {
        "EXPOSURE_HOME": str(tmp_path),
        "PYTHONUNBUFFERED": "1",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    running = subprocess.Popen(
        [sys.executable, "-m", "exposure", "serve", "--no-open", "--offline"],
        env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    first = running.stdout.readline()
    yield running, re.search(r"http://(127\.0\.0\.1:\d+)(/start/\S+)", first)
    running.kill()
    running.communicate()


def left(process: int) -> list[Path]:
    return list(uploads._root().glob(f"{uploads.PREFIX}{process}-*"))


@pytest.mark.skipif(os.name != "posix", reason="these signals are POSIX")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_safety_9_4_however_it_is_ended_nothing_is_left(how, started):
    running, link = started
    connection = HTTPConnection(link[1], timeout=60)
    connection.request("GET", link[2])
    assert connection.getresponse().status == 303
    connection.close()
    assert len(left(running.pid)) == 1
    running.send_signal(how)
    out, _ = running.communicate(timeout=60)
    assert running.returncode == 0
    assert "Everything that was added is deleted." in out
    assert "Traceback" not in out
    assert left(running.pid) == []


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_safety_9_4_what_a_kill_leaves_goes_with_the_next_start(started):
    running, _ = started
    running.kill()
    running.wait()
    uploads.sweep()
    assert left(running.pid) == []
