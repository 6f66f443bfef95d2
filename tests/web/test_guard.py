"""Another page in the browser, another user, a name bound elsewhere: nobody else comes in."""

import re
import socket
from itertools import product

import pytest

CHANGES = ("/begin", "/add", "/leave-out", "/prove", "/made-up", "/stop", "/again", "/delete", "/leave")
READS = ("/", "/what", "/checking", "/progress", "/still", "/done", "/report", "/share", "/present")


NAMES = (
    "evil.example:{port}",
    "localhost.evil.example:{port}",
    "127.0.0.1:1",
    "[::1]:{port}",
    "127.1:{port}",
)
ORIGINS = ("https://evil.example", "null", "", "http://127.0.0.1:1", "http://localhost", "file://")
SITES = ("cross-site", "same-site")
CROSS = {
    "text/plain",
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
}
"""What a page of another site can send without asking, and one that it cannot."""
GUESSES = ("x", "A" * 32, "%2e%2e", "*")


def read(path, **headers):
    return {"method": "GET", "path": path} | headers


def write(path, **headers):
    """A form as ours sends it, with the token of our own page in it: as if that had been stolen."""
    return {"method": "POST", "path": path, "token": True} | headers


ATTACKS = [
    *(("rebound name", read(path, Host=name)) for path, name in product(("/", "/report"), NAMES)),
    *(("rebound name, writing", write("/leave", Host=name)) for name in NAMES),
    *(("forged origin", write(path, Origin=o)) for path, o in product(("/delete", "/add"), ORIGINS)),
    *(("another site says so", write("/leave", Sec_Fetch_Site=site)) for site in SITES),
    *(("no token", {"method": "POST", "path": "/made-up", "Content_Type": kind}) for kind in sorted(CROSS)),
    *(("no cookie", read(path, Cookie="")) for path in ("/", "/report", "/share", "/progress", "/present")),
    *(("guessed link", read(f"/start/{guess}", Cookie="")) for guess in GUESSES),
    ("replayed link", read("{start}", Cookie="")),
    ("wrong cookie", read("/report", Cookie="exposure-{port}=guess")),
    ("cookie of another port", read("/report", Cookie="exposure-1={value}")),
    ("asking for leave", read("/add", Origin="https://evil.example") | {"method": "OPTIONS"}),
    ("another method", write("/add") | {"method": "PUT"}),
]
"""What another page of this browser, another user or another program can try, each with what it needs."""


def test_safety_9_thirty_two_attacks_and_more_all_fail(person, page):
    """Each is refused, shows no page of ours and changes nothing."""
    person.post("/begin", alone="yes", whose="own")
    person.post("/add", links="https://github.com/ana-example")
    token, value = person.token, person.cookie.partition("=")[2]
    fields = {"port": port(person), "start": page.start_link.partition(person.host)[2], "value": value}
    assert len(ATTACKS) >= 32
    for name, attack in ATTACKS:
        sent = {k: v.format(**fields) if isinstance(v, str) else v for k, v in attack.items()}
        method, path, body = sent.pop("method"), sent.pop("path"), b""
        if sent.pop("token", False):
            body = f"token={token}&person=student&links=https://evil.example/".encode()
            sent = {
                "Origin": f"http://{person.host}",
                "Content_Type": "application/x-www-form-urlencoded",
            } | sent
        answer = person.ask(method, path, body, **sent)
        assert answer.status in {400, 403, 404, 405}, (name, attack)
        assert "ana-example" not in answer.text, (name, attack)
        assert answer.getheader("Set-Cookie") is None, (name, attack)
        assert answer.getheader("Access-Control-Allow-Origin") is None, (name, attack)
        assert not page.ended.is_set(), (name, attack)
        assert [link.text for link in page.visit.links] == ["https://github.com/ana-example"], (name, attack)
        assert page.visit.run is None, (name, attack)


def port(person) -> str:
    return person.host.split(":")[1]


@pytest.mark.parametrize("path", READS)
def test_safety_9_2_nothing_is_shown_without_the_cookie(path, stranger):
    assert stranger.get(path).status == 403


@pytest.mark.parametrize("path", CHANGES)
def test_safety_9_2_the_cookie_alone_changes_nothing(path, person, page):
    token = person.token
    assert person.post(path, token="").status == 403
    assert person.post(path, token=token[:-1]).status == 403
    assert person.post(path, origin="https://evil.example", token=token).status == 403
    assert person.post(path, origin="null", token=token).status == 403
    assert person.post(path, origin="", token=token).status == 403
    assert not page.ended.is_set()
    assert page.visit.run is None


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost",
        "localhost.evil.example:{port}",
        "127.0.0.1.nip.example:{port}",
        "[::1]:{port}",
        "0.0.0.0:{port}",
        "127.1:{port}",
        "2130706433:{port}",
        "127.0.0.1:{port}@evil.example",
    ],
)
def test_safety_9_1_a_name_that_was_bound_to_this_computer_is_refused(host, person):
    assert person.get("/", Host=host.format(port=port(person))).status in {400, 403}


def test_safety_9_1_both_names_of_this_computer_are_taken(person):
    assert person.get("/", Host=f"localhost:{port(person)}").status == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_safety_9_2_a_browser_that_says_another_site_sent_it_is_believed(site, person, page):
    token = person.token
    person.headers["Sec-Fetch-Site"] = site
    assert person.post("/leave", token=token).status == 403
    assert not page.ended.is_set()


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_safety_9_1_get_and_post_only(method, person):
    assert person.ask(method, "/what").status in {403, 405}


@pytest.mark.parametrize("path", CHANGES)
def test_safety_9_1_get_changes_nothing(path, person, page):
    assert person.get(path).status in {404, 405}
    assert not page.ended.is_set()


def test_safety_9_2_the_start_link_works_once(page, person, stranger):
    link = page.start_link.partition(stranger.host)[2]
    assert stranger.get(link).status == 403
    assert "used" in stranger.get(link).text
    assert person.get(link).status == 303  # whoever came in by it may go back to it


def test_safety_9_2_a_guessed_start_link_is_refused_and_uses_up_nothing(page, stranger):
    assert {stranger.get(f"/start/{guess}").status for guess in ("x", "../", "a" * 32)} <= {403, 404}
    assert stranger.get(page.start_link.partition(stranger.host)[2]).status == 303


def test_safety_9_2_the_cookie_is_for_the_browser_alone_and_names_the_port(page, stranger):
    answer = stranger.get(page.start_link.partition(stranger.host)[2])
    cookie = answer.getheader("Set-Cookie")
    assert cookie.startswith(f"exposure-{port(stranger)}=")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert answer.getheader("Location") == "/"


def test_safety_9_2_a_cookie_of_another_port_or_value_is_none(page, person):
    name, _, value = person.cookie.partition("=")
    for cookie in (f"{name}={value[:-1]}", f"exposure-1={value}", f"{name}=", "exposure="):
        person.cookie = cookie
        assert person.get("/").status == 403


def test_safety_9_3_every_answer_has_the_headers(person, stranger):
    for answer in (person.get("/"), person.get("/nothing"), stranger.get("/"), person.get("/what")):
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert answer.getheader("Referrer-Policy") == "no-referrer"
        assert answer.getheader("Cache-Control") == "no-store"
        assert answer.getheader("Cross-Origin-Opener-Policy") == "same-origin"
        assert answer.getheader("Cross-Origin-Resource-Policy") == "same-origin"
        assert "frame-ancestors 'none'" in answer.getheader("Content-Security-Policy")
        assert answer.getheader("Access-Control-Allow-Origin") is None
        assert answer.getheader("Server") is None


def test_safety_9_3_the_policy_allows_our_own_style_and_script_by_hash(person):
    policy = person.get("/").getheader("Content-Security-Policy")
    assert policy.startswith("default-src 'none'; ")
    assert re.search(r"style-src 'sha256-[^']+'; script-src 'sha256-[^']+';", policy)
    assert "unsafe" not in policy


def test_safety_9_1_it_listens_on_this_computer_alone(page, stranger):
    addresses = {i[4][0] for i in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in addresses - {"127.0.0.1"}:
        if not address.startswith("127."):
            with pytest.raises((ConnectionError, TimeoutError)):
                socket.create_connection((address, int(port(stranger))), 0.5)
    assert page.server.effective_host == "127.0.0.1"


def test_an_unknown_page_is_one_calm_sentence(person):
    answer = person.get("/nothing/here")
    assert answer.status == 404
    assert "no such page" in answer.text
