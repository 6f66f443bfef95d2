"""Politeness, with a clock that moves only when we sleep."""

import threading

import pytest

from exposure.collect.network import PAGE
from exposure.collect.network.pace import PER_HOST, retry_after
from exposure.errors import FetchError

from .loopback import HTML, Server, Time, answer, fetcher, path_script, quick, redirect

SITE = "https://site.example/"


def test_safety_6_7_requests_to_a_host_are_a_second_apart() -> None:
    time = Time()
    with Server(answer()) as server:
        f = fetcher(server, "site.example", "other.example", time=time)
        for url in (SITE + "a", SITE + "b", "https://other.example/", SITE + "c"):
            f.fetch(url)
        assert time.slept == [1.0, 1.0]
        time.now += 0.75
        f.fetch(SITE + "d")
        time.now += 5
        f.fetch(SITE + "e")
    assert time.slept == [1.0, 1.0, 0.25]


def test_safety_6_7_redirects_keep_the_pace_too() -> None:
    time = Time()
    with Server(path_script({"/a": redirect("/b"), "/b": redirect("/c"), "/c": answer()})) as server:
        fetcher(server, time=time).fetch(SITE + "a")
    assert time.slept == [1.0, 1.0]


def test_our_own_waiting_is_not_counted_against_the_page() -> None:
    pages = {f"/{n}": redirect(f"/{n + 1}") for n in range(5)} | {"/5": answer()}
    with Server(path_script(pages)) as server:
        assert fetcher(server).fetch(SITE + "0", limits=quick(PAGE, total=2.0)).status == 200


def test_safety_6_7_a_host_is_asked_ten_times_a_run() -> None:
    with Server(answer()) as server:
        f = fetcher(server, "site.example", "other.example")
        for n in range(PER_HOST):
            f.fetch(f"{SITE}{n}")
        with pytest.raises(FetchError, match=r"site\.example: already asked 10 times"):
            f.fetch(SITE + "more")
        f.fetch(SITE + "1")
        f.fetch("https://other.example/")
        assert len(server.heads) == PER_HOST + 1
        fetcher(server).fetch(SITE)


def test_safety_6_7_redirects_count() -> None:
    with Server(lambda _, t: answer() if "x" in t else redirect(t + "x")) as server:
        f = fetcher(server)
        for n in range(5):
            f.fetch(f"{SITE}{n}")
        with pytest.raises(FetchError, match="10 times"):
            f.fetch(SITE + "6")


def test_safety_6_7_one_request_at_a_time() -> None:
    at_once, most, gate = 0, 0, threading.Lock()

    def script(connection, target):  # type: ignore[no-untyped-def]
        nonlocal at_once, most
        with gate:
            at_once += 1
            most = max(most, at_once)
        threading.Event().wait(0.02)
        with gate:
            at_once -= 1
        return answer()

    with Server(script) as server:
        f = fetcher(server)
        threads = [threading.Thread(target=f.fetch, args=(f"{SITE}{n}",)) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert most == 1
    assert len(server.heads) == 6


class Busy:
    """A host that says no some times, then yes."""

    def __init__(self, times: int, status: str, **headers: str) -> None:
        self.answers = [answer(b"<p>wait", status=status, **headers)] * times
        self.asked = 0

    def __call__(self, connection: object, target: str) -> bytes:
        self.asked += 1
        return self.answers.pop() if self.answers else answer()


@pytest.mark.parametrize("status", ["429 Too Many", "503 Busy"])
@pytest.mark.parametrize(("after", "slept"), [("7", [7.0]), ("0", [1.0]), ("30", [30.0])])
def test_safety_6_7_a_retry_waits_as_long_as_it_is_told(status: str, after: str, slept: list[float]) -> None:
    time, busy = Time(), Busy(1, status, Retry_After=after)
    with Server(busy) as server:
        page = fetcher(server, time=time).fetch(SITE, limits=quick(PAGE, total=5.0))
    assert (page.status, page.content, busy.asked, time.slept) == (200, HTML, 2, slept)


@pytest.mark.parametrize("status", ["429 Too Many", "503 Busy"])
def test_safety_6_7_there_is_one_retry(status: str) -> None:
    busy = Busy(2, status, Retry_After="1")
    with Server(busy) as server:
        f = fetcher(server)
        page = f.fetch(SITE)
        assert (page.status, page.content, busy.asked) == (int(status[:3]), b"<p>wait", 2)
        with pytest.raises(FetchError, match=r"site\.example: it asked for a pause"):
            f.fetch(SITE)
    assert busy.asked == 2


@pytest.mark.parametrize("after", ["31", "3600", "-1", "soon", "1.5", "9" * 50, "\xb2", ""])
def test_safety_6_7_a_longer_or_unreadable_wait_is_no_retry(after: str) -> None:
    time, busy = Time(), Busy(1, "429 Too Many", Retry_After=after)
    with Server(busy) as server:
        assert fetcher(server, time=time).fetch(SITE).status == 429
    assert (busy.asked, time.slept) == (1, [])


@pytest.mark.parametrize("status", ["401 No", "403 No", "404 No", "500 No", "502 No", "999 No", "200 OK"])
def test_safety_6_3_walls_are_not_asked_again(status: str) -> None:
    busy = Busy(1, status, Retry_After="1")
    with Server(busy) as server:
        assert fetcher(server).fetch(SITE).status == int(status[:3])
    assert busy.asked == 1


def test_a_broken_answer_is_not_asked_for_again() -> None:
    with Server(b"") as server, pytest.raises(FetchError):
        fetcher(server).fetch(SITE)
    assert len(server.heads) == 1


def test_a_host_whose_allowance_is_used_up_is_left_alone() -> None:
    with Server(answer(X_RateLimit_Remaining="0")) as server:
        f = fetcher(server)
        f.fetch(SITE + "a")
        with pytest.raises(FetchError, match="pause"):
            f.fetch(SITE + "b")


def test_a_page_that_is_busy_without_a_word_is_no_reason_to_leave_its_host() -> None:
    with Server(Busy(1, "503 Busy")) as server:
        f = fetcher(server)
        assert f.fetch(SITE).status == 503
        assert f.fetch(SITE).status == 200


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("Tue, 24 Nov 2026 00:00:20 GMT", 20.0),
        ("Tue, 24 Nov 2026 00:00:20 -0000", 20.0),
        ("Mon, 23 Nov 2026 00:00:00 GMT", 0.0),
        ("Tue, 24 Nov 2026 01:00:00 GMT", 3600.0),
        ("Tue, 99 Nov 2026 01:00:00 GMT", None),
        ("Tue, 24 Nov 99999999 01:00:00 GMT", None),
        (f"Tue, 24 Nov 2026 01:00:00 +{10**17}", None),
        (f"Tue, 24 Nov 2026 01:00:00 -{10**13}", None),
    ],
)
def test_retry_after_may_be_a_date(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, now=1795478400) == seconds


# robots.txt

ROBOTS = answer(b"User-agent: *\nDisallow: /private\n", media="text/plain")


def test_safety_6_7_the_named_page_is_fetched_as_a_browser_would() -> None:
    with Server(path_script({"/robots.txt": ROBOTS, "/private": answer()})) as server:
        assert fetcher(server).fetch(SITE + "private").status == 200
    assert server.targets == ["/private"]


def test_safety_6_7_what_we_found_obeys_robots_txt() -> None:
    pages = {"/robots.txt": ROBOTS, "/private": answer(), "/open": answer()}
    with Server(path_script(pages)) as server:
        f = fetcher(server)
        with pytest.raises(FetchError, match=r"site\.example: its robots\.txt"):
            f.fetch(SITE + "private", found_by_us=True)
        f.fetch(SITE + "open", found_by_us=True)
        f.fetch(SITE + "open?b", found_by_us=True)
    assert server.targets == ["/robots.txt", "/open", "/open?b"]


def test_safety_6_7_redirects_of_what_we_found_obey_too() -> None:
    pages = {"/robots.txt": ROBOTS, "/open": redirect("/private"), "/private": answer()}
    with Server(path_script(pages)) as server, pytest.raises(FetchError, match="robots"):
        fetcher(server).fetch(SITE + "open", found_by_us=True)
    assert "/private" not in server.targets


def test_safety_6_4_what_we_found_is_not_followed_to_a_host_that_nobody_named() -> None:
    pages = {"/open": redirect("https://other.example/photo"), "/photo": answer()}
    with Server(path_script(pages)) as server:
        f = fetcher(server, "site.example", "other.example")
        with pytest.raises(FetchError, match=r"site\.example: it sends us on to another host"):
            f.fetch(SITE + "open", found_by_us=True)
        assert f.fetch(SITE + "open").address == "https://other.example/photo"
    assert server.targets == ["/robots.txt", "/open", "/open", "/photo"]


@pytest.mark.parametrize(
    ("given", "allowed"),
    [
        (answer(status="404 Not Found"), True),
        (answer(status="403 Forbidden"), True),
        (answer(b"", media="text/plain"), True),
        (answer(), True),
        (answer(status="500 Oops"), False),
        (answer(status="429 Too Many"), False),
        (answer(media="image/png"), False),
        (redirect("http://127.0.0.1/"), False),
        (b"nonsense", False),
    ],
)
def test_safety_6_7_no_robots_txt_allows_and_a_broken_one_does_not(given: bytes, allowed: bool) -> None:
    with Server(lambda _, target: given if target == "/robots.txt" else answer()) as server:
        f = fetcher(server)
        if allowed:
            assert f.fetch(SITE, found_by_us=True).status == 200
        else:
            with pytest.raises(FetchError, match=r"robots\.txt"):
                f.fetch(SITE, found_by_us=True)
    assert server.targets.count("/robots.txt") == 1
