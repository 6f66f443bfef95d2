"""A connection goes where it was checked to go."""

import socket
from collections.abc import Sequence

import pytest

from exposure.collect.network import Fetcher, PublicConnector
from exposure.collect.network.connector import dial, resolve
from exposure.errors import AddressError, FetchError

from .loopback import Server, Time, answer


class Peer:
    """A connection to somewhere."""

    def __init__(self, ip: str | None) -> None:
        self.ip = ip
        self.closed = False

    def getpeername(self) -> tuple[str, int]:
        if self.ip is None:
            raise OSError
        return self.ip, 443

    def settimeout(self, seconds: float) -> None:
        pass

    def close(self) -> None:
        self.closed = True


class Dialler:
    """Opens connections to addresses of ``up``, and remembers every try."""

    def __init__(self, *up: str, time: Time | None = None, cost: float = 0.0) -> None:
        self.up = up
        self.tries: list[tuple[str, float]] = []
        self.time = time or Time()
        self.cost = cost

    def __call__(self, ip: str, port: int, timeout: float) -> socket.socket:
        self.tries.append((ip, timeout))
        self.time.now += min(self.cost, timeout)
        if ip not in self.up:
            raise ConnectionRefusedError
        return Peer(ip)  # type: ignore[return-value]


class Names:
    """A resolver that counts."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self, host: str) -> Sequence[str]:
        self.asked += 1
        return self.answers.pop(0)


def test_safety_6_2_a_name_is_resolved_once_and_its_address_used() -> None:
    names, dialler = Names(["1.1.1.1"], ["127.0.0.1"]), Dialler("1.1.1.1")
    PublicConnector(resolver=names, dial=dialler).connect("site.example", 443, 5)
    assert names.asked == 1
    assert dialler.tries[0][0] == "1.1.1.1"


@pytest.mark.parametrize(
    "answers",
    [
        ["127.0.0.1"],
        ["1.1.1.1", "127.0.0.1"],
        ["127.0.0.1", "1.1.1.1"],
        ["1.1.1.1", "2606:4700::1", "::ffff:10.0.0.1"],
        ["1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4", "169.254.169.254"],
        ["1.1.1.1", "::1"],
        ["fe80::1%2"],
        ["not an address"],
        ["1.1.1.1", "64:ff9b::101:101"],
    ],
)
def test_safety_6_2_one_address_that_is_not_public_closes_the_host(answers: list[str]) -> None:
    dialler = Dialler("1.1.1.1", "127.0.0.1")
    with pytest.raises(AddressError, match=r"site\.example: .*not public"):
        PublicConnector(resolver=Names(answers), dial=dialler).connect("site.example", 443, 5)
    assert dialler.tries == []


def test_safety_6_2_at_most_four_addresses_are_tried() -> None:
    dialler = Dialler()
    names = Names([f"1.1.1.{n}" for n in range(1, 10)])
    with pytest.raises(FetchError, match="no connection"):
        PublicConnector(resolver=names, dial=dialler).connect("site.example", 443, 5)
    assert [ip for ip, _ in dialler.tries] == ["1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4"]


def test_both_families_are_among_the_tries() -> None:
    dialler = Dialler("1.1.1.1")
    six = [f"2606:4700::{n}" for n in range(1, 6)]
    PublicConnector(resolver=Names([*six, "1.1.1.1"]), dial=dialler).connect("site.example", 443, 5)
    assert [ip for ip, _ in dialler.tries] == [six[0], "1.1.1.1"]


def test_safety_6_5_all_tries_share_the_time_to_connect() -> None:
    time = Time()
    dialler = Dialler(time=time, cost=60)
    names = Names([f"1.1.1.{n}" for n in range(1, 5)])
    with pytest.raises(FetchError, match="5 seconds"):
        PublicConnector(resolver=names, dial=dialler, clock=time).connect("site.example", 443, 5)
    assert [seconds for _, seconds in dialler.tries] == [1.25] * 4
    assert time.now == 1005


def test_a_resolver_that_takes_all_the_time_leaves_no_try() -> None:
    time = Time()

    def slow(host: str) -> Sequence[str]:
        time.now += 6
        return ["1.1.1.1"]

    dialler = Dialler("1.1.1.1", time=time)
    with pytest.raises(FetchError):
        PublicConnector(resolver=slow, dial=dialler, clock=time).connect("site.example", 443, 5)
    assert dialler.tries == []


@pytest.mark.parametrize("peer", ["1.1.1.2", "127.0.0.1", "::ffff:1.1.1.1", None])
def test_safety_6_2_a_connection_that_ends_elsewhere_is_closed(peer: str | None) -> None:
    other = Peer(peer)
    connector = PublicConnector(
        resolver=Names(["1.1.1.1"]),
        dial=lambda *_: other,  # type: ignore[arg-type,return-value]
    )
    with pytest.raises(AddressError, match="another place"):
        connector.connect("site.example", 443, 5)
    assert other.closed


def test_safety_6_2_the_fetcher_tells_nothing_to_a_peer_that_was_not_checked() -> None:
    with Server(answer()) as server:
        connector = PublicConnector(
            resolver=Names(["1.1.1.1"]), dial=lambda _, __, timeout: dial("127.0.0.1", server.port, timeout)
        )
        with pytest.raises(AddressError, match="another place"):
            Fetcher(connector=connector).fetch("http://site.example/")
    assert server.heads == []


@pytest.mark.parametrize("error", [socket.gaierror, UnicodeError, TimeoutError])
def test_a_name_without_address_is_told_plainly(error: type[Exception]) -> None:
    def resolver(host: str) -> Sequence[str]:
        raise error

    with pytest.raises(FetchError, match=r"site\.example: no such host") as caught:
        PublicConnector(resolver=resolver).connect("site.example", 443, 5)
    assert not isinstance(caught.value, AddressError)


def test_no_answer_of_the_resolver_is_no_address() -> None:
    with pytest.raises(FetchError, match="no such host"):
        PublicConnector(resolver=Names([])).connect("site.example", 443, 5)


def test_public_connections_are_under_tls() -> None:
    assert PublicConnector().tls is True


def test_the_system_resolver_gives_each_address_once() -> None:
    assert resolve("127.0.0.1") == ("127.0.0.1",)


def test_dialling_looks_up_no_name() -> None:
    with Server(answer()) as server, dial("127.0.0.1", server.port, 5) as connection:
        assert connection.getpeername()[0] == "127.0.0.1"
    with pytest.raises(ConnectionRefusedError):
        dial("127.0.0.1", 1, 5)
