"""How a connection is opened: to the address that was checked, and to no other (``safety.md`` 6.2)."""

import socket
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from typing import Protocol

from exposure.collect.network.budget import Clock
from exposure.collect.network.ip import public, same
from exposure.errors import AddressError, FetchError

TRIES = 4
"""Addresses of a host that are tried."""

Resolver = Callable[[str], Sequence[str]]
"""Gives the IP addresses of a host name, best first; raises ``OSError`` if there are none."""

Dial = Callable[[str, int, float], socket.socket]
"""Opens a connection to an IP address and port within some seconds."""


class Connector(Protocol):
    """Opens connections for the fetcher."""

    @property
    def tls(self) -> bool:
        """Whether https addresses are spoken to by TLS. False only in demo and tests."""

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        """Return a connected socket.

        Args:
            host: A public name in lower-case ASCII.
            port: 443 or 80.
            timeout: Seconds for names and all tries together.

        Raises:
            AddressError: The host must not be asked.
            FetchError: It could not be reached.
        """


def resolve(host: str) -> Sequence[str]:
    """Return the IP addresses of a host by the system's resolver, best first."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def dial(ip: str, port: int, timeout: float) -> socket.socket:
    """Return a socket connected to an IP address; no name is looked up."""
    family = socket.AF_INET6 if ":" in ip else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.settimeout(timeout)
        connection.connect((ip, port))
    except BaseException:
        connection.close()
        raise
    return connection


class PublicConnector:
    """Connects to hosts whose every address is public.

    A name is resolved once for each connection, and the connection goes to the very address that
    was checked, so a name cannot change between check and use. The peer is checked as well.
    """

    tls = True

    def __init__(
        self, *, resolver: Resolver = resolve, dial: Dial = dial, clock: Clock = time.monotonic
    ) -> None:
        self._resolver = resolver
        self._dial = dial
        self._clock = clock

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        """Return a socket connected to a public address of ``host``; see ``Connector``."""
        end = self._clock() + timeout
        addresses = self._addresses(host)
        for index, ip in enumerate(addresses):
            share = (end - self._clock()) / (len(addresses) - index)
            if share <= 0:
                break
            try:
                connection = self._dial(ip, port, share)
            except OSError:
                continue
            return _checked(connection, ip, host)
        raise FetchError(f"{host}: no connection within {timeout:g} seconds; try again later")

    def _addresses(self, host: str) -> tuple[str, ...]:
        """Return the addresses to try. One address that is not public closes the whole host."""
        try:
            addresses = tuple(self._resolver(host))
        except (OSError, UnicodeError):
            addresses = ()
        if not addresses:
            raise FetchError(f"{host}: no such host, or no network; check the spelling and the connection")
        if not all(map(public, addresses)):
            raise AddressError(
                f"{host}: its name leads into a network that is not public; only public sites are asked"
            )
        return _mixed(addresses)[:TRIES]


def _mixed(addresses: Iterable[str]) -> tuple[str, ...]:
    """Return addresses with IPv6 and IPv4 in turn, so that one broken family costs half the tries."""
    in_order = tuple(dict.fromkeys(addresses))
    family = ":" in in_order[0]
    first = [ip for ip in in_order if (":" in ip) is family]
    other = [ip for ip in in_order if (":" in ip) is not family]
    return tuple(ip for pair in zip_longest(first, other) for ip in pair if ip)


def _checked(connection: socket.socket, ip: str, host: str) -> socket.socket:
    """Return the connection if its other end is the address that was checked."""
    try:
        peer = str(connection.getpeername()[0])
    except OSError:
        peer = ""
    if not same(peer, ip):
        connection.close()
        raise AddressError(
            f"{host}: the connection went to another place than was checked; nothing was asked"
        )
    return connection
