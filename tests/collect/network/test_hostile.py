"""Servers that lie, drip, flood and fall silent: each ends in a plain error, soon."""

import gzip
import random
import signal
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Iterator

import pytest

from exposure.collect.network import PAGE, PICTURE, PROOF, Fetcher, Limits, PublicConnector
from exposure.collect.network.body import decoded
from exposure.errors import FetchError

from .loopback import HTML, Loopback, Script, Server, answer, fetcher, quick, until_left

URL = "https://site.example/ana"
SHORT = quick(PAGE, total=0.2)
SOON = 20
"""Seconds: less than the sixty that a server here would hold on, and enough on a busy machine."""


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """Every test here is over soon, whatever the server does."""
    start = time.perf_counter()
    yield
    assert time.perf_counter() - start < SOON


def drip(first: bytes, piece: bytes, pause: float = 0.02) -> Script:
    """Return a script that sends a piece again and again until the client is gone."""

    def script(connection: socket.socket, target: str) -> None:
        connection.sendall(first)
        end = time.perf_counter() + 60
        while time.perf_counter() < end:
            connection.sendall(piece)
            time.sleep(pause)

    return script


def silent(connection: socket.socket, target: str) -> None:
    """Say nothing until the client is gone."""
    until_left(connection)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize(
    "script",
    [
        silent,
        drip(b"", b"H"),
        drip(b"HTTP/1.1 200 OK\r\n", b"X"),
        drip(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.05),
        drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        drip(HEAD + b"\r\n", b"<p>"),
        drip(HEAD + b"Content-Length: 9999\r\n\r\n", b"x"),
        drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"0"),
        drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n", b"X: y\r\n"),
        drip(HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"")),
    ],
    ids=[
        "silence",
        "line",
        "header",
        "headers",
        "continue",
        "body",
        "length",
        "chunks",
        "size",
        "trailers",
        "members",
    ],
)
def test_safety_6_5_a_slow_server_is_left_when_the_time_is_up(script: Script) -> None:
    with Server(script) as server, pytest.raises(FetchError, match=r"site\.example: .*0\.2 seconds"):
        fetcher(server).fetch(URL, limits=SHORT)


def test_safety_6_5_the_time_is_for_the_whole_page_with_its_redirects() -> None:
    def script(connection: socket.socket, target: str) -> bytes:
        time.sleep(0.1)
        return answer(status="302 Found", Location=f"/{int(target[1:]) + 1}")

    with Server(script) as server:
        connector = Loopback({"site.example": server.port})
        f = Fetcher(connector=connector, sleep=lambda _: None)
        with pytest.raises(FetchError, match=r"0\.2 seconds"):
            f.fetch("https://site.example/0", limits=SHORT)
    assert len(server.heads) <= 3


def test_safety_6_5_a_silent_server_is_left_sooner() -> None:
    def script(connection: socket.socket, target: str) -> None:
        connection.sendall(HEAD)
        until_left(connection)

    with Server(script) as server, pytest.raises(FetchError, match=r"silent for 0\.1 seconds"):
        fetcher(server).fetch(URL, limits=quick(PAGE, read=0.1))


def test_safety_6_5_a_resolver_that_hangs_holds_nothing_up() -> None:
    stuck = threading.Event()

    def resolver(host: str) -> list[str]:
        stuck.wait(60)
        return ["1.1.1.1"]

    dialled = []
    connector = PublicConnector(resolver=resolver, dial=lambda *given: dialled.append(given))  # type: ignore[arg-type,func-returns-value]
    with pytest.raises(FetchError, match=r"0\.2 seconds"):
        Fetcher(connector=connector).fetch(URL, limits=SHORT)
    stuck.set()
    time.sleep(0.05)
    assert len(dialled) <= 1


def test_a_connection_that_comes_too_late_is_closed_unused() -> None:
    ours, theirs = socket.socketpair()
    left = threading.Event()

    class Late:
        tls = False

        def connect(self, host: str, port: int, timeout: float) -> socket.socket:
            left.wait(60)
            return ours

    with pytest.raises(FetchError, match=r"0\.1 seconds"):
        Fetcher(connector=Late()).fetch(URL, limits=quick(PAGE, total=0.1))
    left.set()
    theirs.settimeout(60)
    assert theirs.recv(100) == b""
    theirs.close()


def test_threads_left_behind_end_by_themselves() -> None:
    with Server(drip(HEAD + b"\r\n", b"<p>")) as server:
        with pytest.raises(FetchError):
            fetcher(server).fetch(URL, limits=SHORT)
        end = time.perf_counter() + SOON / 2
        while any(t.name == "fetch" for t in threading.enumerate()) and time.perf_counter() < end:
            time.sleep(0.01)
        assert not any(t.name == "fetch" for t in threading.enumerate())


def test_ctrl_c_is_not_held_up_by_a_silent_server() -> None:
    def script(connection: socket.socket, target: str) -> None:
        main = threading.main_thread().ident
        assert main
        signal.pthread_kill(main, signal.SIGINT)  # it has asked, so it is waiting
        server.over.wait(60)

    with Server(script) as server, pytest.raises(KeyboardInterrupt):
        fetcher(server).fetch(URL)


# sizes


def flood(first: bytes, piece: bytes) -> Script:
    """Return a script that sends as fast as it can."""

    def script(connection: socket.socket, target: str) -> None:
        connection.sendall(first)
        while True:
            connection.sendall(piece * 1000)

    return script


@pytest.mark.parametrize(
    "script",
    [
        flood(HEAD + b"\r\n", b"<p>paragraph"),
        flood(HEAD, b"X"),
        flood(HEAD, b"X: y\r\n"),
        flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n<\r\n"),
        flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n", b"X: y\r\n"),
        flood(HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"")),
    ],
    ids=["body", "header", "headers", "continue", "chunks", "trailers", "members"],
)
@pytest.mark.parametrize("limits", [PAGE, PROOF], ids=["page", "proof"])
def test_safety_6_5_a_flood_ends_at_the_limit(script: Script, limits: Limits) -> None:
    limits = quick(limits, types=PAGE.types)
    with Server(script) as server, pytest.raises(FetchError, match=r"site\.example: "):
        fetcher(server).fetch(URL, limits=limits)


def noise(size: int) -> bytes:
    """Return a page that gzip cannot make smaller."""
    return b"<p>" + random.Random(1).randbytes(size * 3 // 4 + 3).hex().encode()[: size - 3]


@pytest.mark.parametrize("limits", [PAGE, PROOF], ids=["page", "proof"])
def test_safety_6_5_a_page_up_to_the_limit_is_read_and_no_larger_one(limits: Limits) -> None:
    limits = quick(limits, types=PAGE.types)
    for size, fine in ((limits.wire - 200, True), (limits.wire + 1, False)):
        with Server(answer(noise(size))) as server:
            if fine:
                assert len(fetcher(server).fetch(URL, limits=limits).content) == size
            else:
                with pytest.raises(FetchError, match=str(limits.wire)):
                    fetcher(server).fetch(URL, limits=limits)


def test_safety_6_5_a_page_that_says_it_is_too_large_is_not_begun() -> None:
    def script(connection: socket.socket, target: str) -> None:
        connection.sendall(HEAD + b"Content-Length: 2097153\r\n\r\n")
        until_left(connection)

    with Server(script) as server, pytest.raises(FetchError, match="larger than the 2097152"):
        fetcher(server).fetch(URL)


def test_safety_6_5_pictures_may_have_fifteen_mebibytes() -> None:
    picture = b"\xff\xd8\xff" + b"x" * (15 * 2**20 - 203)
    with Server(answer(picture, media="image/jpeg")) as server:
        assert fetcher(server).fetch(URL, limits=PICTURE).content == picture
    with Server(answer(picture + b"x" * 300, media="image/jpeg")) as server, pytest.raises(FetchError):
        fetcher(server).fetch(URL, limits=PICTURE)


@pytest.mark.parametrize("layers", [1, 2])
def test_safety_6_5_a_gzip_bomb_does_not_go_off(layers: int) -> None:
    bomb = b"<p>" + b"\0" * (1 << 24)
    for _ in range(layers):
        bomb = gzip.compress(bomb, 9)
    given = answer(bomb, Content_Encoding="gzip")
    with Server(given) as server, pytest.raises(FetchError, match=r"larger than|not of the type"):
        fetcher(server).fetch(URL)


def test_safety_6_5_a_bomb_of_many_members_does_not_go_off_either() -> None:
    bomb = gzip.compress(b"<p>" + b"x" * (1 << 20)) * 100
    given = answer(bomb, Content_Encoding="gzip")
    with Server(given) as server, pytest.raises(FetchError, match="larger than the 5242880"):
        fetcher(server).fetch(URL)


def test_safety_6_5_decoding_stops_within_a_step_of_the_limit() -> None:
    bomb, seen = gzip.compress(b"x" * (1 << 24)), list[int]()

    def chunks() -> Iterator[bytes]:
        for n in range(0, len(bomb), 100):
            seen.append(n)
            yield bomb[n : n + 100]

    with pytest.raises(FetchError, match="larger"):
        decoded(chunks(), "gzip", limit=1000, host="site.example")
    assert len(seen) < 5


def test_safety_6_5_a_bomb_takes_no_memory() -> None:
    bomb = gzip.compress(b"x" * (1 << 24))
    tracemalloc.start()
    try:
        with pytest.raises(FetchError, match="larger"):
            decoded([bomb], "gzip", limit=1000, host="site.example")
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


# encodings


@pytest.mark.parametrize("coding", ["gzip", "GZIP", "x-gzip", "identity", ""])
def test_safety_6_5_gzip_and_none_are_read(coding: str) -> None:
    body = gzip.compress(HTML) if "gzip" in coding.lower() else HTML
    with Server(answer(body, Content_Encoding=coding)) as server:
        assert fetcher(server).fetch(URL).content == HTML


@pytest.mark.parametrize(
    "coding", ["br", "deflate", "zstd", "compress", "gzip, gzip", "br, gzip", "gzip,", "é"]
)
def test_safety_6_5_other_encodings_are_refused(coding: str) -> None:
    given = answer(zlib.compress(HTML), Content_Encoding=coding)
    with Server(given) as server, pytest.raises(FetchError, match="not asked for"):
        fetcher(server).fetch(URL)


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (gzip.compress(b"<p>") + gzip.compress(b"more"), b"<p>more"),
        (gzip.compress(b"<p>") + b"\0" * 50, b"<p>"),
        (gzip.compress(b"<p>" + b"x" * 300_000), b"<p>" + b"x" * 300_000),
        (b"", b""),
    ],
    ids=["members", "padding", "large", "nothing"],
)
def test_gzip_is_read_as_browsers_read_it(body: bytes, content: bytes) -> None:
    assert decoded([body], "gzip", limit=1 << 20, host="h") == content
    pieces = [body[n : n + 1] for n in range(len(body))]
    assert decoded(pieces, "gzip", limit=1 << 20, host="h") == content


@pytest.mark.parametrize(
    "body",
    [
        b"<p>plain",
        gzip.compress(HTML)[:-1],
        gzip.compress(HTML)[:20],
        gzip.compress(HTML)[:-8] + b"\0" * 8,
        b"\x1f",
        b"\x1f\x8b",
    ],
    ids=["plain", "cut", "begun", "wrong sum", "a byte", "two bytes"],  # gzip holds the time
)
def test_broken_gzip_is_told(body: bytes) -> None:
    with Server(answer(body, Content_Encoding="gzip")) as server, pytest.raises(FetchError, match="broken"):
        fetcher(server).fetch(URL)


# lies


@pytest.mark.parametrize(
    "given",
    [
        answer(Content_Length="9999"),
        answer(Content_Length="49, 51"),
        answer(length=False, Transfer_Encoding="chunked"),
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n<p>",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\n<p>\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n<p>",
        b"",
        b"\r\n\r\n",
        b"<p>no http at all",
        b"HTTP/9 hello\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99 OK\r\n\r\n",
        b"HTTP/1.1 1000 OK\r\n\r\n",
        b"HTTP/1.1 \xb2\xb2\xb2 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 101 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70000 + b"\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.0\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
    ],
)
def test_a_lie_or_nonsense_is_told_as_such(given: bytes) -> None:
    with Server(given) as server, pytest.raises(FetchError, match=r"site\.example: .*; "):
        fetcher(server).fetch(URL)


def test_what_stands_behind_the_length_is_not_part_of_the_page() -> None:
    with Server(answer(b"<p>page<p>junk", Content_Length="7")) as server:
        assert fetcher(server).fetch(URL).content == b"<p>page"


def test_junk_after_an_answer_is_not_the_next_answer() -> None:
    junk = answer(b"<p>one") + answer(b"<p>forged")
    keep = junk.replace(b"200 OK\r\n", b"200 OK\r\nConnection: keep-alive\r\n")
    with Server(lambda _, target: keep if target == "/a" else answer(b"<p>two")) as server:
        f = fetcher(server)
        assert f.fetch("https://site.example/a").content == b"<p>one"
        assert f.fetch("https://site.example/b").content == b"<p>two"


def test_a_connection_that_is_kept_open_holds_nothing_up() -> None:
    def script(connection: socket.socket, target: str) -> None:
        connection.sendall(answer(b"<p>one", Connection="keep-alive"))
        server.over.wait(60)

    with Server(script) as server:
        start = time.perf_counter()
        assert fetcher(server).fetch(URL).content == b"<p>one"
        assert time.perf_counter() - start < PAGE.read, "the silence that a server is granted"


def test_an_error_page_that_floods_is_an_empty_one() -> None:
    with Server(answer(noise(3 << 20), status="404 Not Found")) as server:
        page = fetcher(server).fetch(URL)
    assert (page.status, page.content) == (404, b"")


def test_whatever_a_server_says_ends_in_a_page_or_a_plain_error() -> None:
    chance = random.Random(6)
    good = answer(gzip.compress(HTML), Content_Encoding="gzip", Link="<x>; rel=me", Location="/b")
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n\r\n"

    def script(connection: socket.socket, target: str) -> bytes:
        given = bytearray(chance.choice([good, chunked, good.replace(b"200", b"302")]))
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(given))
            given[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        return bytes(given)

    def outcome(server: Server, n: int) -> str:
        try:
            return str(fetcher(server).fetch(f"https://site.example/{n}", limits=SHORT).status)
        except FetchError as error:
            return str(error)

    with Server(script) as server:
        outcomes = {outcome(server, n) for n in range(250)}
    assert "200" in outcomes
    assert any(o.startswith("site.example: ") for o in outcomes)
    assert all(o.isdigit() or o.startswith("site.example") for o in outcomes)
