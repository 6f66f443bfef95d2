"""Every trick with an address, played on the whole fetcher: nothing forbidden is dialled (safety.md 6.2).

The resolver and the dialling are fakes that remember; an address that is dialled is forbidden unless
it is the one public address of this little world.
"""

import socket
from collections.abc import Sequence

import pytest

from exposure.collect.network import Fetcher, PublicConnector
from exposure.errors import AddressError, FetchError
from tests.collect.network.loopback import Time, redirect
from tests.collect.network.test_address import REFUSED
from tests.collect.network.test_ip import CLOSED, NONSENSE, OPEN

GOOD = "93.184.215.14"
CHEATS = [
    *(f"https://{host}/" for host in ("a.test", "a.invalid", "b.i2p", "x.workgroup", "x.internal.")),
    *(f"https://x.{end}/" for end in ("svc", "consul", "docker", "router", "gateway", "intra", "localnet")),
    *(f"http://{host}/" for host in ("127.0.0.1.", "0x7f.1", "0300.0250.1.1", "3232235777", "192.168.257")),
    "https://[::ffff:7f00:1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[fe80::1]/",
    "https://127\u30020\u30020\u30021/",
    "https://\u2460\u2461\u2466.0.0.1/",
    "https://loc\u00adalhost/",
    "https://xn--lclhst-iua/",
    "https://site.example:443@127.0.0.1/",
    "https://127.0.0.1%2f@site.example/",
    "https://site.example%00.local/",
    "https://site.example#@127.0.0.1:80/\t",
]  # fmt: skip
NAMES = tuple(dict.fromkeys([*REFUSED, *CHEATS]))
MIXED: tuple[tuple[str, ...], ...] = (
    *((ip,) for ip in (*CLOSED, *NONSENSE)),
    *((GOOD, ip) for ip in CLOSED),
    *((ip, GOOD) for ip in CLOSED),
    tuple([GOOD] * 9 + ["10.0.0.1"]),
    ("::1", GOOD, "127.0.0.1"),
)


class World:
    """Resolves as it is told, connects nowhere, and keeps what was dialled."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = [*answers]
        self.dialled: list[str] = []

    def resolve(self, host: str) -> Sequence[str]:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def dial(self, ip: str, port: int, timeout: float) -> None:
        self.dialled.append(ip)
        raise ConnectionRefusedError

    def fetch(self, address: str) -> None:
        connector = PublicConnector(resolver=self.resolve, dial=self.dial)  # type: ignore[arg-type]
        with pytest.raises((AddressError, FetchError)):
            Fetcher(connector=connector, clock=Time(), sleep=lambda _: None).fetch(address)

    @property
    def forbidden(self) -> list[str]:
        return [ip for ip in self.dialled if ip not in {GOOD, *OPEN}]


def test_safety_6_2_no_trick_with_a_name_is_dialled() -> None:
    assert len(NAMES) >= 150
    world = World([GOOD])
    for address in NAMES:
        world.fetch(address)
    assert world.dialled == []


def test_safety_6_2_no_answer_of_a_resolver_leads_inside() -> None:
    assert len(MIXED) >= 125
    for answers in MIXED:
        world = World(answers)
        world.fetch("http://site.example/")
        assert world.dialled == [], answers


@pytest.mark.parametrize("inside", ["127.0.0.1", "169.254.169.254", "::1", "10.0.0.1", "::ffff:10.0.0.1"])
def test_safety_6_2_a_name_that_changes_its_answer_gains_nothing(inside: str) -> None:
    for answers in ([(GOOD,), (inside,)], [(inside,), (GOOD,)], [(GOOD,), (GOOD, inside)]):
        world = World(*answers)
        for _ in range(3):
            world.fetch("http://site.example/")
        assert world.forbidden == []


class Answering:
    """A connection that a fake peer answers with one redirect."""

    def __init__(self, ip: str, location: str) -> None:
        self.ours, self.theirs = socket.socketpair()
        self.theirs.sendall(redirect(location))
        self.ip = ip

    def __getattr__(self, name: str) -> object:
        return getattr(self.ours, name)

    def getpeername(self) -> tuple[str, int]:
        return self.ip, 443

    def close(self) -> None:
        self.ours.close()
        self.theirs.close()


class Sending(World):
    """A public site, without TLS, that sends everybody on; other names lead inside."""

    tls = False

    def __init__(self, location: str, inside: str) -> None:
        super().__init__([GOOD])
        self.location, self.inside = location, inside
        self.public = PublicConnector(resolver=self.named, dial=self.dial)  # type: ignore[arg-type]

    def named(self, host: str) -> Sequence[str]:
        return [GOOD] if host == "site.example" else [self.inside]

    def dial(self, ip: str, port: int, timeout: float) -> Answering:  # type: ignore[override]
        self.dialled.append(ip)
        return Answering(ip, self.location)

    def connect(self, host: str, port: int, timeout: float) -> object:
        return self.public.connect(host, port, timeout)

    def sent(self) -> None:
        with pytest.raises((AddressError, FetchError)):
            Fetcher(connector=self, clock=Time(), sleep=lambda _: None).fetch("https://site.example/a")  # type: ignore[arg-type]


def plain(address: str) -> bool:
    """Return whether an address can stand in a header as it is, and is no part of a path."""
    return (
        address.isascii() and address.isprintable() and "://" in address[:12] and address == address.strip()
    )


def test_safety_6_4_no_redirect_leads_inside() -> None:
    places = [a for a in NAMES if plain(a)]
    assert len(places) >= 60
    for location in places:
        world = Sending(location, "127.0.0.1")
        world.sent()
        assert world.forbidden == [], location


def test_safety_6_4_no_redirect_leads_to_a_name_that_leads_inside() -> None:
    for inside in CLOSED:
        world = Sending("https://other.example/", inside)
        world.sent()
        assert world.dialled == [GOOD], inside
