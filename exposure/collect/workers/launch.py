"""The parent's side of starting workers: a fork server gives birth to them, or each starts alone.

A fork server is given the pipes of all its workers when it starts, since plain pipes cannot be handed
over later; when they are used up it is replaced. With them goes a pair of sockets that lead nowhere else:
the one way in which an open file, for reading only, can reach a worker.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections import deque
from pathlib import Path
from threading import Lock
from typing import IO, Any, NamedTuple, Protocol, cast

from exposure.collect.workers import frames
from exposure.errors import ExposureError

if sys.platform == "linux":
    import fcntl

BOOT = (
    "import json, sys; hello = json.loads(sys.argv[1]); sys.path[:] = hello.pop('path'); "
    "from exposure.collect.workers.keeper import main; main(hello)"
)
LIVES = 16
"""Workers a fork server gives birth to before it is replaced; each costs two pipes."""
REPLY_SIZE = 1 << 16
PIPE = 1 << 20
"""Bytes of a batch, about."""
PATIENCE = 2.0
"""Seconds a fork server gets to end its workers and itself."""


class LaunchError(ExposureError):
    """No worker can be started."""


class Process(Protocol):
    """A worker's process, as the parent holds it."""

    pid: int

    def kill(self) -> None:
        """End it at once."""

    def wait(self) -> int:
        """Wait for its end and return its exit status, less than 0 for a signal."""


class Born(NamedTuple):
    """A new worker.

    Attributes:
        process: It.
        tasks: The stream of its tasks.
        results: That of its results.
        channel: Where open files can be handed to it, or None.
    """

    process: Process
    tasks: IO[bytes]
    results: IO[bytes]
    channel: frames.Channel | None = None


class Launcher(Protocol):
    """A way to start workers."""

    def begin(self) -> "Born":
        """Start one.

        Raises:
            LaunchError: The reader cannot be loaded, or this is closed.
        """

    def close(self) -> None:
        """End every process that was started."""


def _start(hello: dict[str, Any], pass_fds: tuple[int, ...] = ()) -> "subprocess.Popen[bytes]":
    """Start a clean Python: no environment, no descriptor but its pipes, no terminal of ours.

    Raises:
        LaunchError: The system does not start it.
    """
    environment = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if sys.platform == "win32" else {}
    path = [entry or str(Path.cwd()) for entry in sys.path]
    command = [sys.executable, "-I", "-X", "utf8", "-c", BOOT, json.dumps({**hello, "path": path})]
    try:
        return subprocess.Popen(  # noqa: S603 (our own interpreter and code)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(sys.executable).anchor,
            env=environment,
            pass_fds=pass_fds,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
    except OSError as error:
        raise LaunchError(f"the system does not start a reader ({type(error).__name__})") from error


def _widen(pipe: int) -> None:
    """Let a pipe hold a whole batch, where the system can: else it is filled and emptied 64 KiB at a time."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE)


class Spawner:
    """Starts each worker alone: where there is no fork, as on Windows."""

    def __init__(self, hello: dict[str, Any]) -> None:
        self._hello = {**hello, "pipes": None}

    def begin(self) -> Born:
        """Start a worker (``Launcher.begin``)."""
        process = _start(self._hello)
        return Born(
            cast("Process", process), cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        )

    def close(self) -> None:
        """Do nothing: each worker ends with its life."""


class ForkServer:
    """A clean process that has the reader loaded, and gives birth to ``LIVES`` workers."""

    def __init__(self, hello: dict[str, Any]) -> None:
        pipes = [(*os.pipe(), *os.pipe(), *socket.socketpair()) for _ in range(LIVES)]
        theirs = [(tasks, results, files.detach()) for tasks, _, _, results, _, files in pipes]
        self._stock = deque(enumerate((t, r, channel) for _, t, r, _, channel, _ in pipes))
        passed = tuple(fd for ends in theirs for fd in ends)
        try:
            self._process = _start({**hello, "pipes": theirs}, passed)
        except LaunchError:
            self._drop()
            raise
        finally:
            for fd in passed:
                os.close(fd)
        self._lock = Lock()
        self._ready = False
        self.alive = 0
        self.gone = False

    @property
    def spent(self) -> bool:
        """Whether all its lives are given."""
        return not self._stock

    def _hear(self) -> dict[str, Any]:
        reply, _ = frames.read_object(cast("IO[bytes]", self._process.stdout), REPLY_SIZE)
        if "error" in reply:
            raise LaunchError(f"the reader could not be loaded ({reply['error']}): install this program anew")
        return reply

    def ask(self, word: str, number: int) -> dict[str, Any]:
        """Have it ``fork`` the worker of a pipe, or ``bury`` one by its process id.

        Raises:
            LaunchError: It has gone, or could not load the reader.
        """
        with self._lock:
            try:
                if not self._ready:
                    self._ready = bool(self._hear())
                frames.write_object(cast("IO[bytes]", self._process.stdin), frames.encoded({word: number}))
                self.alive += 1 if word == "fork" else -1
                return self._hear()
            except (frames.BrokenFrameError, OSError, ValueError) as error:
                raise LaunchError("the process that starts the readers has ended: run this again") from error

    def fork(self) -> Born:
        """Return a new worker with its streams."""
        number, (tasks, results, channel) = self._stock[0]
        pid = self.ask("fork", number)["pid"]
        self._stock.popleft()
        _widen(tasks)
        return Born(Forked(self, pid), open(tasks, "wb"), open(results, "rb"), channel)  # noqa: PTH123 (descriptors)

    def close(self) -> None:
        """End it with its workers; within ``PATIENCE``, whatever it is doing."""
        self.gone = True
        if self._lock.acquire(timeout=0.1):
            with contextlib.suppress(OSError):
                cast("IO[bytes]", self._process.stdin).close()
            self._lock.release()
        else:
            self._process.kill()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        with self._lock:
            for stream in (self._process.stdin, self._process.stdout):
                cast("IO[bytes]", stream).close()
            self._drop()

    def _drop(self) -> None:
        """Close the pipes of the workers that will not be born."""
        for _, (tasks, results, channel) in self._stock:
            os.close(tasks)
            os.close(results)
            channel.close()
        self._stock.clear()


class Forked:
    """A worker born by a fork server, which alone can wait for it."""

    def __init__(self, server: ForkServer, pid: int) -> None:
        self.pid = pid
        self._server = server

    def kill(self) -> None:
        """End it at once. Its id is its own until ``wait``, or until the server takes it along."""
        if not self._server.gone:
            os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> int:
        """Wait for its end (``Process.wait``); 0 where the server took it along."""
        try:
            return int(self._server.ask("bury", self.pid)["status"])
        except LaunchError:
            return 0


class Forker:
    """Starts workers through fork servers, one server after the other."""

    def __init__(self, hello: dict[str, Any]) -> None:
        self._hello = hello
        self._lock = Lock()
        self._closed = False
        self._servers = [ForkServer(hello)]

    def begin(self) -> Born:
        """Start a worker (``Launcher.begin``)."""
        with self._lock:
            if self._closed:
                raise LaunchError("the readers were stopped")
            for server in [s for s in self._servers if s.spent and not s.alive]:
                server.close()
                self._servers.remove(server)
            if not self._servers or self._servers[-1].spent:
                self._servers.append(ForkServer(self._hello))
            return self._servers[-1].fork()

    def close(self) -> None:
        """End every server with its workers."""
        self._closed = True
        for server in tuple(self._servers):
            server.close()
        with self._lock:  # nobody is in the middle of starting another
            for server in self._servers:
                server.close()
