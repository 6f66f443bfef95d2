import socket

import pytest

from exposure.demo.server import NOT_FOUND, Reply, answer, serve

HELLO = Reply(content=b"hello")
SITES = {"a.example": lambda path, query: HELLO if path == "/" and query.get("q", "") != "no" else None}


@pytest.mark.parametrize("host", ["a.example", "A.Example", "a.example:443"])
def test_a_site_answers_to_its_name(host):
    assert answer(SITES, host, "/") is HELLO


@pytest.mark.parametrize(
    ("host", "target"),
    [
        ("b.example", "/"),
        ("", "/"),
        (None, "/"),
        ("127.0.0.1", "/"),
        ("localhost:8080", "/"),
        ("xa.example", "/"),
        ("a.example", "/other"),
        ("a.example", "/?q=no"),
        ("a.example", "http://a.example/"),
        ("a.example", "//a.example/"),
        ("a.example", "/../../etc/hostname"),
        ("a.example", "/%2e%2e/"),
    ],
)
def test_everything_else_is_not_found(host, target):
    assert answer(SITES, host, target) is NOT_FOUND


def _ask(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), 60) as connection:
        connection.sendall(request)
        return b"".join(iter(lambda: connection.recv(4096), b""))


def test_it_speaks_http_and_closes():
    with serve(SITES) as port:
        reply = _ask(port, b"GET /?q=yes HTTP/1.1\r\nHost: a.example\r\n\r\n")
    head, _, body = reply.partition(b"\r\n\r\n")
    assert head.split(b"\r\n")[0].endswith(b" 200 OK")
    assert b"Content-Length: 5" in head
    assert body == b"hello"


@pytest.mark.parametrize("method", ["POST", "PUT", "CONNECT", "HEAD"])
def test_it_answers_nothing_but_get(method):
    with serve(SITES) as port:
        reply = _ask(port, f"{method} / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 0\r\n\r\n".encode())
    assert b" 501 " in reply.split(b"\r\n")[0]


def test_it_listens_on_loopback_only_and_stops():
    with serve(SITES) as port, pytest.raises(OSError, match=r"refused|assign|unreachable|not supported"):
        socket.create_connection(("::1", port), 5)
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", port), 5)


def test_two_servers_stand_side_by_side():
    with serve(SITES) as one, serve(SITES) as other:
        assert one != other
