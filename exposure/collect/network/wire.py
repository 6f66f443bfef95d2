"""``requests`` and ``urllib3``, held to our rules: our sockets, our counting, one request a connection.

``urllib3`` writes addresses into its log, and addresses are personal, so its log is closed here.
"""

import io
import logging
import socket
import ssl
from collections.abc import Callable, Mapping
from functools import partial
from http.client import HTTPResponse
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from exposure.collect.network.address import Address
from exposure.collect.network.budget import Budget, too_slow
from exposure.collect.network.connector import Connector
from exposure.collect.network.limits import Limits
from exposure.errors import FetchError

logging.getLogger("urllib3").setLevel(logging.CRITICAL + 1)


Trust = Callable[[], ssl.SSLContext]
"""Gives the context for TLS; making it reads a file, so it is made when needed."""


class Line:
    """One connection for one request: opens it, counts what arrives, and keeps its time.

    Attributes:
        limits: Of the page.
        tls: Whether https is spoken by TLS.
        received: Bytes that arrived so far.
        waited: Seconds that the last step was given.
    """

    def __init__(self, connector: Connector, limits: Limits, budget: Budget) -> None:
        self.limits = limits
        self.tls = connector.tls
        self.received = 0
        self.waited = 0.0
        self._connector = connector
        self._budget = budget

    def open(self, host: str, port: int) -> socket.socket:
        """Return a connected socket; what the connector cannot name becomes a ``FetchError``."""
        timeout = self.patience(host, self.limits.connect)
        fault = ""
        try:
            connection = self._connector.connect(host, port, timeout)
            self._hasten(connection, host)
        except OSError as error:
            fault = type(error).__name__
        if fault:
            raise FetchError(f"{host}: no connection ({fault}); try again later")
        return connection

    def _hasten(self, connection: socket.socket, host: str) -> None:
        """Set the time for the TLS handshake; end here if the page was given up while connecting."""
        try:
            connection.settimeout(self.patience(host, self.limits.connect))
        except FetchError:
            connection.close()
            raise

    def patience(self, host: str, seconds: float) -> float:
        """Return how long the next step may take, at most ``seconds``.

        Raises:
            FetchError: The page's time is up.
        """
        left = self._budget.left()
        if left <= 0:
            raise too_slow(host, self._budget)
        self.waited = min(seconds, left)
        return self.waited

    def count(self, received: int, host: str) -> None:
        """Add bytes that arrived.

        Raises:
            FetchError: They are more than a page may have.
        """
        self.received += received
        if self.received > self.limits.wire:
            raise FetchError(f"{host}: it sent more than the {self.limits.wire} bytes allowed; it was left")


class _Meter(io.RawIOBase):
    """A socket's bytes, counted as they arrive, each read within the time that is left."""

    def __init__(self, raw: io.RawIOBase, connection: socket.socket, line: Line, host: str) -> None:
        self._raw = raw
        self._connection = connection
        self._line = line
        self._host = host

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:  # Any: a writable buffer has no type in 3.11
        self._connection.settimeout(self._line.patience(self._host, self._line.limits.read))
        received = self._raw.readinto(buffer)
        self._line.count(received or 0, self._host)
        return int(received or 0)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _MeteredResponse(HTTPResponse):
    """A response whose every byte, headers and framing too, goes through the meter."""

    def __init__(self, sock: socket.socket, *args: Any, line: Line, host: str, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        raw = self.fp.detach()
        self.fp = io.BufferedReader(_Meter(raw, sock, line, host))

    def begin(self) -> None:
        """Read the head, and drop cookies before the library's parser, which trips over odd ones."""
        super().begin()
        for name in ("Set-Cookie", "Set-Cookie2"):
            del self.headers[name]


def _metered(line: Line, host: str) -> type[HTTPResponse]:
    """Return what makes the responses of one connection."""
    return partial(_MeteredResponse, line=line, host=host)  # type: ignore[return-value]  # it is only called


class _Plain(HTTPConnection):
    """A connection over a socket of the line."""

    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line
        self.response_class = _metered(line, self.host)

    def _new_conn(self) -> socket.socket:
        return self._line.open(self.host, self.port)


class _Secure(HTTPSConnection):
    """The same under TLS, with the name checked by the context."""

    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line
        self.response_class = _metered(line, self.host)

    def _new_conn(self) -> socket.socket:
        return self._line.open(self.host, self.port)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure


class _Adapter(HTTPAdapter):
    """Sends one request over one line, whatever address ``requests`` thinks it has."""

    def __init__(self, address: Address, line: Line, trust: Trust) -> None:
        super().__init__()
        self._pool = self._open(address, line, trust)

    @staticmethod
    def _open(address: Address, line: Line, trust: Trust) -> HTTPConnectionPool:
        if address.scheme == "https" and line.tls:
            return _SecurePool(
                address.host, address.port, line=line, ssl_context=trust(), cert_reqs=ssl.CERT_REQUIRED
            )
        return _PlainPool(address.host, address.port, line=line)

    def get_connection_with_tls_context(self, *_: Any, **__: Any) -> HTTPConnectionPool:
        return self._pool

    def cert_verify(self, *_: Any, **__: Any) -> None:
        """Leave the pool alone: its context already checks names and authorities."""

    def close(self) -> None:
        self._pool.close()
        super().close()


class Session(requests.Session):
    """A session for one request: no environment, no cookies, no redirects, nothing kept."""

    def __init__(self, address: Address, line: Line, trust: Trust, headers: Mapping[str, str]) -> None:
        super().__init__()
        self.trust_env = False
        self.headers.clear()
        self.headers.update(headers)
        self.adapters.clear()
        self.mount(f"{address.scheme}://", _Adapter(address, line, trust))

    def get_redirect_target(self, _: requests.Response) -> None:
        """Say that nothing is a redirect, for ``requests`` would read the body of one by itself."""


def authorities(bundle: str) -> ssl.SSLContext:
    """Return a TLS client that checks host names and trusts a bundle of authorities, nothing else.

    It is built by hand because the usual makers read the environment and may log keys to a file.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(bundle)
    return context
