"""The demo's way to its own sites: handed to the fetcher in place of the way to the internet."""

import socket
from collections.abc import Collection

from exposure.demo.server import LOOPBACK
from exposure.errors import AddressError

RESERVED = ".example"
"""A top-level domain that nobody can own (RFC 2606 section 2, RFC 6761 section 6.5)."""
PORTS = frozenset({80, 443})


class LoopbackConnector:
    """Connects the demo's own names to its server on 127.0.0.1, and nothing else to anything.

    Names are not resolved, so no name server hears of them. All other rules of the fetcher hold.

    Attributes:
        tls: False: the loopback server speaks plain HTTP.
    """

    tls: bool = False

    def __init__(self, names: Collection[str], port: int) -> None:
        """Keep the names and the server's port.

        Raises:
            ValueError: A name is not a reserved one, and could be somebody's.
        """
        if not all(name.endswith(RESERVED) for name in names):
            raise ValueError("the demo's sites stand under reserved names only")
        self._names = frozenset(names)
        self._port = port

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        """Return a connection to the loopback server.

        Args:
            host: One of the demo's names, lower-case.
            port: The one in the address, 80 or 443; it only has to be a usual one.
            timeout: Seconds.

        Raises:
            AddressError: The name is not one of the demo's.
            OSError: The server does not answer.
        """
        if host not in self._names or port not in PORTS:
            raise AddressError("the demo asks only its own made-up sites")
        return socket.create_connection((LOOPBACK, self._port), timeout)
