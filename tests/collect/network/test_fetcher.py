"""Fetching: what is sent, what is believed, and how little a bad server can do."""

import logging
import time
from pathlib import Path

import pytest

from exposure import __version__
from exposure.collect.network import PAGE, PICTURE, PROOF, Fetcher
from exposure.errors import AddressError, FetchError

from .loopback import HTML, Loopback, Server, Time, answer, fetcher, path_script, quick, redirect

URL = "https://site.example/ana"


def test_a_page_comes_as_it_is() -> None:
    given = answer(HTML, media="text/html; charset=windows-1252", Link="<a>; rel=b", X_Other="no")
    with Server(given) as server:
        page = fetcher(server).fetch("HTTPS://Site.example/ana?b#c")
    assert page.address == "https://site.example/ana?b"
    assert (page.status, page.content, page.media_type, page.charset) == (200, HTML, "text/html", "cp1252")
    assert dict(page.headers) == {"content-type": "text/html; charset=windows-1252", "link": "<a>; rel=b"}
    assert server.targets == ["/ana?b"]


def test_http_is_asked_on_its_own_port() -> None:
    with Server(answer()) as server:
        connector = Loopback({"site.example": server.port})
        Fetcher(connector=connector).fetch("http://site.example/")
        Fetcher(connector=connector).fetch("https://site.example/")
    assert connector.asked == [("site.example", 80), ("site.example", 443)]


def test_a_page_shows_nothing_of_itself() -> None:
    with Server(answer(b"<p>ana")) as server:
        page = fetcher(server).fetch(URL)
    assert "ana" not in repr(page)


@pytest.mark.parametrize("status", ["404 Not Found", "403 Forbidden", "500 Oops", "999 Denied", "204 No"])
def test_another_status_is_an_answer(status: str) -> None:
    with Server(answer(b"<p>no", status=status)) as server:
        page = fetcher(server).fetch(URL)
    assert page.status == int(status[:3])
    assert page.content == (b"" if status.startswith("204") else b"<p>no")


@pytest.mark.parametrize("media", ["image/png", "application/pdf", ""])
def test_an_error_page_of_another_type_is_an_empty_one(media: str) -> None:
    with Server(answer(b"\0\1\2", status="403 Forbidden", media=media)) as server:
        page = fetcher(server).fetch(URL)
    assert (page.status, page.content, page.media_type) == (403, b"", "")


# 6.3: nothing of the owner's


def test_safety_6_3_no_environment_is_trusted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("machine site.example login ana password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "missing.pem"))
    with Server(answer()) as server:
        fetcher(server).fetch(URL)
    assert "authorization" not in server.heads[0].lower()


def test_safety_6_3_no_cookie_and_no_referer_is_ever_sent() -> None:
    pages = {
        "/ana": redirect("/next", status="301 Moved"),
        "/next": answer(Set_Cookie="b=2; Path=/; Domain=site.example"),
        "/more": answer(Set_Cookie="c=3"),
    }
    pages["/ana"] = pages["/ana"].replace(b"\r\n\r\n", b"\r\nSet-Cookie: a=1; Path=/\r\n\r\n")
    with Server(path_script(pages)) as server:
        f = fetcher(server)
        f.fetch(URL)
        f.fetch("https://site.example/more")
        f.fetch("https://site.example/last")
    assert len(server.heads) == 4
    for head in server.heads:
        assert "cookie" not in head.lower()
        assert "referer" not in head.lower()


def test_safety_6_7_the_request_says_who_asks_and_nothing_else() -> None:
    with Server(answer()) as server:
        fetcher(server).fetch(URL, accept="application/activity+json")
    first, *headers = server.heads[0].split("\r\n")
    assert first == "GET /ana HTTP/1.1"
    assert sorted(h for h in headers if h) == [
        "Accept-Encoding: gzip",
        "Accept: application/activity+json",
        "Connection: close",
        "Host: site.example",
        f"User-Agent: Exposure/{__version__} (+https://exposure.example/; run by the account owner)",
    ]


@pytest.mark.parametrize("accept", ["text/html\r\nCookie: a=b", "", "é"])
def test_an_accept_header_is_a_list_of_types(accept: str) -> None:
    with Server(answer()) as server, pytest.raises(ValueError, match="accept"):
        fetcher(server).fetch(URL, accept=accept)
    assert server.heads == []


# 6.4: redirects


@pytest.mark.parametrize("status", ["301 A", "302 A", "303 A", "307 A", "308 A"])
def test_safety_6_4_redirects_are_followed_to_their_end(status: str) -> None:
    pages = {
        "/ana": redirect("/b", status=status),
        "/b": redirect("https://other.example/c?d", status=status),
    }
    with Server(path_script({**pages, "/c?d": answer()})) as server:
        page = fetcher(server, "site.example", "other.example").fetch(URL)
    assert page.address == "https://other.example/c?d"
    assert [h.split("Host: ")[1].split("\r\n")[0] for h in server.heads] == 2 * ["site.example"] + [
        "other.example"
    ]


@pytest.mark.parametrize(("hops", "fine"), [(5, True), (6, False)])
def test_safety_6_4_five_hops_are_followed(hops: int, fine: bool) -> None:
    pages = {f"/{n}": redirect(f"/{n + 1}") for n in range(hops)} | {f"/{hops}": answer()}
    with Server(path_script(pages)) as server:
        f = fetcher(server)
        if fine:
            assert f.fetch("https://site.example/0").address == f"https://site.example/{hops}"
        else:
            with pytest.raises(FetchError, match="on and on"):
                f.fetch("https://site.example/0")
    assert len(server.heads) == 6


def test_safety_6_4_a_loop_is_left_at_once() -> None:
    circle = path_script({"/ana": redirect("/b"), "/b": redirect("/ana")})
    with Server(circle) as server, pytest.raises(FetchError, match=r"site\.example: .*circles"):
        fetcher(server).fetch(URL)
    assert len(server.heads) == 2


@pytest.mark.parametrize(
    "location",
    [
        "http://site.example/",
        "http://other.example/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://localhost/",
        "https://169.254.169.254/latest/meta-data/",
        "https://printer.local/",
        "https://other.example:8080/",
        "https://ana@other.example/",
        "ftp://other.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//127.0.0.1/",
        "///other.example/",
        "/\\other.example/",
        "/a b",
        "/%2e%2e/a",
        "/%00",
        "/\xff\xfe",
        "https://other.example/" + "a" * 2048,
    ],
)
def test_safety_6_4_every_hop_is_checked(location: str) -> None:
    with Server(redirect(location)) as server:
        f = fetcher(server, "site.example", "other.example")
        with pytest.raises(AddressError, match=r"^site\.example") as caught:
            f.fetch(URL)
    assert len(server.heads) == 1
    assert "/latest" not in str(caught.value)


def test_a_redirect_in_utf_8_is_read_as_such() -> None:
    location = "/né".encode().decode("latin-1")
    with Server(path_script({"/ana": redirect(location), "/n%C3%A9": answer()})) as server:
        assert fetcher(server).fetch(URL).address == "https://site.example/n%C3%A9"


@pytest.mark.parametrize("status", ["300 A", "302 A", "304 A", "305 A", "399 A"])
def test_a_redirect_to_nowhere_is_an_answer_without_content(status: str) -> None:
    with Server(answer(b"<p>body", status=status)) as server:
        page = fetcher(server).fetch(URL)
    assert (page.status, page.content) == (int(status[:3]), b"")


def test_safety_6_4_the_body_of_a_redirect_is_never_read() -> None:
    sent = []

    def script(connection, target):  # type: ignore[no-untyped-def]
        if target == "/b":
            return answer()
        connection.sendall(redirect("/b").replace(b"Content-Length: 0", b"Content-Length: 999999999"))
        for n in range(2000):
            connection.sendall(b"x" * 65536)
            sent.append(n)
        return None

    with Server(script) as server:
        start = time.perf_counter()
        page = fetcher(server).fetch(URL)
    assert page.content == HTML
    assert time.perf_counter() - start < PAGE.total
    assert len(sent) < 500  # what the two ends' buffers hold, of 131 MB


def test_safety_6_4_a_redirect_that_never_ends_holds_nothing_up() -> None:
    def script(connection, target):  # type: ignore[no-untyped-def]
        if target == "/b":
            return answer()
        connection.sendall(redirect("/b").replace(b"Content-Length: 0", b"Content-Length: 5"))
        server.over.wait(60)
        return None

    with Server(script) as server:
        start = time.perf_counter()
        fetcher(server).fetch(URL)
        assert time.perf_counter() - start < PAGE.total


# 6.6: types


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("", HTML),
        ("image/png", b"\x89PNG\r\n\x1a\n"),
        ("application/octet-stream", HTML),
        ("application/pdf", b"%PDF"),
        ("image/svg+xml", b"<svg>"),
        ("text/html, text/plain", HTML),
        ("multipart/mixed", HTML),
    ],
)
def test_safety_6_6_types_not_on_the_list_are_refused(media: str, body: bytes) -> None:
    with (
        Server(answer(body, media=media)) as server,
        pytest.raises(FetchError, match="type that is not read"),
    ):
        fetcher(server).fetch(URL)


@pytest.mark.parametrize("body", [b"\x89PNG\r\n\x1a\n", b"MZ\x90\0", b"words", b"{}", b"<p>\0"])
def test_safety_6_6_first_bytes_that_disagree_are_refused(body: bytes) -> None:
    with Server(answer(body)) as server, pytest.raises(FetchError, match="not of the type it says"):
        fetcher(server).fetch(URL)


def test_safety_6_6_pictures_and_proofs_have_lists_of_their_own() -> None:
    with Server(answer(b"\xff\xd8\xff\xe0", media="image/jpeg")) as server:
        assert fetcher(server).fetch(URL, accept="image/*", limits=PICTURE).media_type == "image/jpeg"
        with pytest.raises(FetchError):
            fetcher(server).fetch(URL)
    with Server(answer()) as server, pytest.raises(FetchError):
        fetcher(server).fetch(URL, limits=PROOF)


# 6.8: memory, not disk


def test_safety_6_8_a_page_is_asked_once_a_run() -> None:
    with Server(answer()) as server:
        f = fetcher(server)
        first = f.fetch(URL)
        assert f.fetch(URL + "#part") is first
        assert f.fetch(URL, found_by_us=True) is first
        assert len(server.heads) == 1
        f.fetch(URL, limits=PAGE, accept="application/json")
        f.forget()
        assert f.fetch(URL) == first
    assert len(server.heads) == 3


def test_safety_6_8_memory_for_pages_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exposure.collect.network.fetcher.MAX_KEPT", len(HTML))
    with Server(answer()) as server:
        f = fetcher(server)
        for path in "abab":
            f.fetch(f"https://site.example/{path}")
    assert server.targets == ["/a", "/b", "/b"]


def test_safety_6_8_nothing_is_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    with Server(answer()) as server:
        fetcher(server).fetch(URL)
    assert list(tmp_path.iterdir()) == []


def test_nothing_about_requests_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    odd = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n: odd\r\nbroken\r\n\r\n<p>"
    with Server(odd) as server:
        fetcher(server).fetch(URL)
    assert "ana" not in caplog.text


# offline, and what is said


def test_offline_refuses_everything() -> None:
    class Never:
        tls = True

        def connect(self, host: str, port: int, timeout: float) -> object:
            raise AssertionError

    f = Fetcher(connector=Never(), offline=True)  # type: ignore[arg-type]
    for url in (URL, "nonsense"):
        with pytest.raises(FetchError, match="run again without --offline"):
            f.fetch(url)


def test_no_error_names_more_than_the_host_even_in_its_causes() -> None:
    hostile = [
        b"",
        b"nonsense\r\n\r\n",
        answer(media="image/png"),
        redirect("/secret-handle"),
        redirect("http://secret-handle.example/"),
        redirect("https://secret-handle@x.example/"),
        answer(b"<p>", Content_Encoding="br"),
        answer(b"<p>", Content_Length="99"),
        answer(b"zz\r\n", length=False, Transfer_Encoding="chunked"),
    ]
    for given in hostile:
        with Server(given) as server, pytest.raises(FetchError) as caught:
            fetcher(server).fetch("https://site.example/secret-handle?secret-handle")
        error: BaseException | None = caught.value
        assert ";" in str(error)
        while error:
            assert "secret-handle" not in str(error) + repr(error)
            error = error.__cause__ or error.__context__


def test_a_host_that_does_not_answer_is_named() -> None:
    f = Fetcher(connector=Loopback({"site.example": 1}))
    with pytest.raises(FetchError, match=r"site\.example: no connection \(ConnectionRefusedError\)"):
        f.fetch(URL)


def test_times_are_kept_with_a_clock_of_ones_own() -> None:
    time = Time()
    with Server(answer()) as server:
        fetcher(server, time=time).fetch(URL, limits=quick(PAGE, total=20.0))
    assert time.slept == []
