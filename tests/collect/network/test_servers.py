"""Hostile servers, one a row, read by the whole fetcher: each ends in its limits (safety.md 6.5)."""

import gzip
import socket
import time
import tracemalloc
import zlib
from dataclasses import dataclass

import pytest

from exposure.collect.network import PAGE
from exposure.errors import SkipError

from .loopback import HTML, Script, Server, answer, fetcher, quick, redirect, until_left
from .test_hostile import HEAD, drip, flood

URL = "https://site.example/ana"
SECONDS = 0.4
LIMITS = quick(PAGE, total=SECONDS, read=0.3)
"""For those that would hold on for ever; the others answer at once, and have all the time of a page."""
SOON = 15
MEMORY = 24 * 2**20
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
MEMBERS = gzip.compress(b"<p>" * 10**6) * 50
MOVED = b"HTTP/1.1 302 Found\r\nLocation: /ana\r\n\r\n"
AGES = f"Tue, 24 Nov 2026 01:00:00 +{10**17}"
NO_CHARSET = f'text/html; charset="{"x" * 500}"'
NO_DATE = "Mon, 99 Foo 99999 99:99:99 X"
BOMB = b"<p>" + b"\0" * (64 * 2**20)


@dataclass(frozen=True)
class Hostile:
    """A server, and the status that its answer has if one is kept; 0 for none."""

    name: str
    script: Script | bytes
    status: int = 0


def gzipped(content: bytes, layers: int = 1) -> bytes:
    for _ in range(layers):
        content = gzip.compress(content, 9)
    return answer(content, Content_Encoding="gzip")


def onward(connection: socket.socket, target: str) -> bytes:
    """Send everybody one address further."""
    return redirect(f"https://site.example/{int(target.strip('/') or 0) + 1 if target[1:].isdigit() else 1}")


def stalled(sent: bytes, end: bool = False) -> Script:
    """Return a script that sends something, and then nothing."""

    def script(connection: socket.socket, target: str) -> None:
        connection.sendall(sent)
        if end:
            connection.shutdown(socket.SHUT_WR)
        until_left(connection)

    return script


def reset(connection: socket.socket, target: str) -> None:
    """Break off in the middle, by a reset."""
    connection.sendall(HEAD + b"Content-Length: 500\r\n\r\n<p>")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    connection.close()


SERVERS = (
    Hostile("says nothing", stalled(b"")),
    Hostile("stops in the status line", stalled(b"HTTP/1.1 20")),
    Hostile("stops in the headers", stalled(HEAD)),
    Hostile("stops in the body", stalled(HEAD + b"Content-Length: 99\r\n\r\n<p>")),
    Hostile("stops in a chunk", stalled(CHUNKED + b"ff\r\n<p>")),
    Hostile("drips the status line", drip(b"", b"H")),
    Hostile("drips headers", drip(HEAD, b"X: y\r\n")),
    Hostile("drips the body", drip(HEAD + b"\r\n", b"<p>")),
    Hostile("drips chunks", drip(CHUNKED, b"1\r\nx\r\n")),
    Hostile("answers 100 without end", flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n")),
    Hostile("sends headers without end", flood(HEAD, b"X: y\r\n")),
    Hostile("sends one header without end", flood(HEAD + b"X: ", b"y" * 100)),
    Hostile("sends a body without end", flood(HEAD + b"\r\n", b"<p>paragraph")),
    Hostile("sends chunks without end", flood(CHUNKED, b"1\r\n<\r\n")),
    Hostile("sends trailers without end", flood(CHUNKED + b"3\r\n<p>\r\n0\r\n", b"X: y\r\n")),
    Hostile("sends a gzip bomb", gzipped(BOMB)),
    Hostile("sends a gzip bomb in a gzip bomb", gzipped(BOMB, 2)),
    Hostile("sends a bomb of many members", answer(MEMBERS, Content_Encoding="gzip")),
    Hostile("sends a deflate bomb", answer(zlib.compress(BOMB, 9), Content_Encoding="deflate")),
    Hostile("sends a brotli bomb", answer(b"\x1b\xff\xff" * 100, Content_Encoding="br")),
    Hostile("sends a zstd bomb", answer(b"\x28\xb5\x2f\xfd" * 100, Content_Encoding="zstd")),
    Hostile("sends gzip that breaks off", answer(gzip.compress(HTML)[:-9], Content_Encoding="gzip")),
    Hostile("asks to wait for a zone that is ages away", answer(status="429 No", Retry_After=AGES), 429),
    Hostile("redirects to itself", redirect(URL)),
    Hostile("redirects without end", onward),
    Hostile("redirects with a large body", flood(MOVED, b"x" * 100)),
    Hostile("redirects inside", redirect("http://127.0.0.1/")),
    Hostile("redirects to a file", redirect("file:///etc/passwd")),
    Hostile("sends a program as a page", answer(b"MZ\x90\0" * 99)),
    Hostile("sends a picture as a page", answer(b"\x89PNG\r\n\x1a\n" * 9)),
    Hostile("sends another type", answer(media="application/octet-stream")),
    Hostile("sends no type", answer(media="")),
    Hostile("names a charset of Python's", answer(HTML, media="text/html; charset=unicode_escape"), 200),
    Hostile("names UTF-7", answer(b"<p>+ADw-script+AD4-", media="text/html; charset=utf-7"), 200),
    Hostile("names no charset that exists", answer(HTML, media=NO_CHARSET), 200),
    Hostile("says a length of ten to the thirtieth", answer(Content_Length="1" + "0" * 30)),
    Hostile("says a negative length", answer(Content_Length="-1"), 200),
    Hostile("says two lengths", answer(Content_Length="5, 999")),
    Hostile("says more than it sends", answer(Content_Length="99999")),
    Hostile("says a chunk of ten to the twentieth", CHUNKED + b"f" * 20 + b"\r\n<p>"),
    Hostile("says a negative chunk", CHUNKED + b"-5\r\n<p>\r\n0\r\n\r\n"),
    Hostile("sends rubbish for a chunk", CHUNKED + b"zz\r\n<p>"),
    Hostile("speaks HTTP 0.9", b"<p>no head at all"),
    Hostile("speaks HTTP 9", b"HTTP/9 hello\r\n\r\n"),
    Hostile("speaks another protocol", b"SSH-2.0-OpenSSH_9.0\r\n"),
    Hostile("has status 99", b"HTTP/1.1 99 OK\r\n\r\n"),
    Hostile("has a status of letters", b"HTTP/1.1 abc OK\r\n\r\n"),
    Hostile("closes at once", stalled(b"", end=True)),
    Hostile("resets in the middle", reset),
    Hostile("sets a cookie of 60 KB", answer(Set_Cookie="a=" + "b" * 60_000), 200),
    Hostile("sets 90 cookies", HEAD + b"Set-Cookie: a=b\r\n" * 90 + b"\r\n" + HTML, 200),
    Hostile("asks for a password", answer(status="401 No", WWW_Authenticate="Basic realm=x"), 401),
    Hostile("asks for a proxy's password", answer(status="407 No", Proxy_Authenticate="NTLM"), 407),
    Hostile("asks to wait a thousand years", answer(status="429 No", Retry_After="31536000000"), 429),
    Hostile("asks to wait a negative time", answer(status="503 No", Retry_After="-5"), 503),
    Hostile("asks to wait for a broken date", answer(status="503 No", Retry_After=NO_DATE), 503),
    Hostile("puts NUL bytes into headers", HEAD + b"X: \0\0\0\r\nLink: \0<x>\r\n\r\n" + HTML, 200),
    Hostile("puts NUL bytes into the page", answer(b"<p>\0\0\0")),
    Hostile("folds its headers", HEAD + b"X: a\r\n b\r\n\tc\r\n\r\n" + HTML, 200),
    Hostile("has a header without a name", HEAD + b": x\r\n\r\n" + HTML, 200),
    Hostile("sends a refresh and no redirect", answer(Refresh="0; url=http://127.0.0.1/"), 200),
    Hostile("asks for an upgrade", b"HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\n\r\n" + HTML, 101),
)  # fmt: skip


@pytest.mark.parametrize("hostile", SERVERS, ids=lambda hostile: hostile.name)
def test_safety_6_5_a_hostile_server_ends_in_its_limits(hostile: Hostile) -> None:
    tracemalloc.start()
    start = time.perf_counter()
    try:
        with Server(hostile.script) as server:
            try:
                limits = PAGE if isinstance(hostile.script, bytes) else LIMITS
                status = fetcher(server).fetch(URL, limits=limits).status
            except SkipError:  # a run goes on after it
                status = 0
            took = time.perf_counter() - start
        assert tracemalloc.get_traced_memory()[1] < MEMORY
    finally:
        tracemalloc.stop()
    assert took < SOON
    assert status == hostile.status
    assert len(server.heads) <= 7, "no retry of walls, five hops"
    assert not any("cookie:" in head.lower() or "authorization:" in head.lower() for head in server.heads)


def test_there_are_many_servers() -> None:
    assert len({hostile.name for hostile in SERVERS}) >= 50
