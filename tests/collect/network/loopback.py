"""Real servers on loopback that do whatever a test wants, and the small fakes around the fetcher."""

import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from exposure.collect.network import Fetcher, Limits

Script = Callable[[socket.socket, str], bytes | None]
HTML = b"<!doctype html><title>Ana Example</title><p>hello"


class Time:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def answer(
    body: bytes = HTML, *, status: str = "200 OK", media: str = "text/html", length: bool = True, **more: str
) -> bytes:
    """Return an HTTP answer. A name in ``more`` stands for a header, ``_`` for ``-``."""
    headers = {"Content-Type": media, **{k.replace("_", "-"): v for k, v in more.items()}}
    if length:
        headers.setdefault("Content-Length", str(len(body)))
    head = "".join(f"{k}: {v}\r\n" for k, v in headers.items() if v != "")
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + body


def redirect(location: str, *, status: str = "302 Found", body: bytes = b"") -> bytes:
    """Return a redirect."""
    return answer(body, status=status, Location=location)


class Server:
    """A server that gives one answer, or runs a script over each connection.

    Attributes:
        heads: The request heads, as they came.
    """

    def __init__(self, script: Script | bytes, *, tls: ssl.SSLContext | None = None) -> None:
        self.heads: list[str] = []
        self.over = threading.Event()
        self._script = script
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        self._socket.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(2)
        self._socket.close()

    @property
    def targets(self) -> list[str]:
        """The targets of the request lines."""
        return [head.split(" ")[1] for head in self.heads]

    def _accept(self) -> None:
        while not self.over.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                self._answer(connection)
        except OSError:  # the client left, as it should
            connection.close()

    def _answer(self, connection: socket.socket) -> None:
        connection.settimeout(60)
        head = b""
        while b"\r\n\r\n" not in head:
            received = connection.recv(65536)
            if not received:
                return
            head += received
        self.heads.append(head.decode("latin-1"))
        given = (
            self._script if isinstance(self._script, bytes) else self._script(connection, self.targets[-1])
        )
        if given:
            connection.sendall(given)
            connection.shutdown(socket.SHUT_WR)


@dataclass
class Loopback:
    """Connects reserved names to ports on loopback."""

    ports: Mapping[str, int]
    tls: bool = False
    asked: list[tuple[str, int]] = field(default_factory=list)

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        self.asked.append((host, port))
        return socket.create_connection(("127.0.0.1", self.ports[host]), timeout)


def fetcher(
    server: Server, *hosts: str, time: Time | None = None, tls: bool = False, **more: object
) -> Fetcher:
    """Return a fetcher whose names all lead to one server; time stands still unless given."""
    time = time or Time()
    connector = Loopback(dict.fromkeys(hosts or ("site.example",), server.port), tls=tls)
    return Fetcher(connector=connector, clock=time, sleep=time.sleep, **more)  # type: ignore[arg-type]


def quick(limits: Limits, **changes: object) -> Limits:
    """Return limits with some changed."""
    fields = {name: getattr(limits, name) for name in Limits.__dataclass_fields__}
    return Limits(**{**fields, **changes})


def until_left(connection: socket.socket) -> None:
    """Say nothing more, and return when the client is gone."""
    connection.settimeout(60)
    while connection.recv(65536):
        pass


def path_script(pages: Mapping[str, bytes]) -> Script:
    """Return a script that answers by target, else 404."""
    missing = answer(b"<p>no", status="404 Not Found")
    return lambda _, target: pages.get(target, missing)
