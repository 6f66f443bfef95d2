"""The libraries underneath are held to our rules."""

import ssl

import pytest
import requests

from exposure.collect.network import PAGE, parse
from exposure.collect.network.budget import Budget
from exposure.collect.network.wire import Line, Session

from .loopback import Loopback, Server, Time, answer


def never() -> ssl.SSLContext:
    raise AssertionError


def session(server: Server) -> tuple[Session, Line]:
    """Return a session for one request to a server, and its line."""
    line = Line(Loopback({"site.example": server.port}), PAGE, Budget(20, Time()))
    return Session(parse("https://site.example/ana"), line, never, {"Accept": "text/html"}), line


def test_safety_6_3_a_session_trusts_no_environment_and_keeps_no_cookie() -> None:
    odd = "a=1; Path=/; expires=Tue, 24 Xxx 2026 00:00:20 GMT"  # the standard library warns over this one
    with Server(answer(Set_Cookie=odd)) as server:
        one, _ = session(server)
        with one, one.get("https://site.example/ana", stream=True) as response:
            assert "set-cookie" not in response.headers
            assert len(one.cookies) == len(response.cookies) == 0
        assert one.trust_env is False


@pytest.mark.parametrize("follow", [True, False])
def test_safety_6_4_the_session_sees_no_redirects_and_reads_none(follow: bool) -> None:
    body = b"x" * 500_000
    with Server(answer(body, status="302 Found", Location="/b")) as server:
        one, line = session(server)
        with one, one.get("https://site.example/ana", stream=True, allow_redirects=follow) as response:
            assert response.status_code == 302
            assert one.get_redirect_target(response) is None
            assert line.received < 100_000
    assert server.targets == ["/ana"]


def test_every_byte_on_the_wire_is_counted() -> None:
    given = answer(b"3\r\n<p>\r\n0\r\nX: y\r\n\r\n", length=False, Transfer_Encoding="chunked")
    with Server(given) as server:
        one, line = session(server)
        with one, one.get("https://site.example/ana", stream=True) as response:
            assert response.content == b"<p>"
    assert line.received == len(given)


def test_a_session_knows_only_the_scheme_of_its_address() -> None:
    with Server(answer()) as server:
        one, _ = session(server)
        with one, pytest.raises(requests.exceptions.InvalidSchema):
            one.get("http://site.example/ana")
    assert server.heads == []
