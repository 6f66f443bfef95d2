import socket

import pytest

from exposure.demo.connector import LoopbackConnector
from exposure.demo.server import serve
from exposure.errors import AddressError

NAMES = ("a.example", "b.example")


@pytest.fixture
def connector():
    with serve({}) as port:
        yield LoopbackConnector(NAMES, port)


@pytest.mark.parametrize("port", [80, 443])
def test_its_own_names_lead_to_loopback_without_asking_any_name_server(connector, port, monkeypatch):
    asked = []
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *a, **k: asked.append(host) or real(host, *a, **k)
    )
    for name in NAMES:
        with connector.connect(name, port, 5) as connection:
            assert connection.getpeername()[0] == "127.0.0.1"
    assert set(asked) <= {"127.0.0.1"}


@pytest.mark.parametrize(
    "host",
    [
        "example.org",
        "c.example",
        "a.example.org",
        "xa.example",
        "a.example.",
        "a.example ",
        "A.EXAMPLE",
        "127.0.0.1",
        "localhost",
        "",
        "a.example\0.org",
    ],
)
def test_safety_6_1_the_demo_refuses_every_other_name(connector, host, monkeypatch):
    monkeypatch.setattr(socket, "create_connection", lambda *a: pytest.fail("connected"))
    with pytest.raises(AddressError) as caught:
        connector.connect(host, 443, 5)
    assert "example.org" not in str(caught.value)


@pytest.mark.parametrize("port", [0, 22, 8080, 65535])
def test_safety_6_1_the_demo_refuses_other_ports(connector, port):
    with pytest.raises(AddressError):
        connector.connect("a.example", port, 5)


@pytest.mark.parametrize("name", ["example.org", "localhost", "127.0.0.1", "a.example.org", "example", ""])
def test_a_name_that_could_be_somebodys_is_refused_at_once(name):
    with pytest.raises(ValueError, match="reserved"):
        LoopbackConnector(["a.example", name], 1)


def test_it_speaks_plain_http():
    assert LoopbackConnector(NAMES, 1).tls is False
