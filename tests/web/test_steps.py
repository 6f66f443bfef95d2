"""Each step: what may be answered, added, left out and stopped; nothing is left behind."""

import threading
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from exposure.demo.exif import ExifFields
from exposure.extract.platforms import claim
from exposure.model import Audience, GeoPoint, OwnerText, Tone
from exposure.web import open_page, uploads
from exposure.web.life import IDLE
from exposure.web.run import _Told
from tests.photos import jpeg
from tests.web.conftest import Person, come_in

BEGUN = {"alone": "yes", "whose": "own"}


def photo() -> bytes:
    """Return a photo that says where and when it was taken."""
    here = GeoPoint(latitude=47.5, longitude=-30.25)
    return jpeg(ExifFields(taken=datetime(2026, 9, 3, 12), point=here, model="Camera"))


def send(person: Person, *files: tuple[str, bytes], **fields: str):
    """Send a form with files, as a browser does."""
    edge = "xxEDGExx"
    parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
             for name, value in {"token": person.token, **fields}.items()]  # fmt: skip
    for name, content in files:
        head = f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'
        parts.append(head.encode() + b"Content-Type: image/jpeg\r\n\r\n" + content + b"\r\n")
    return person.ask(
        "POST", "/add", b"".join(parts) + f"--{edge}--\r\n".encode(),
        Origin=f"http://{person.host}", Content_Type=f"multipart/form-data; boundary={edge}",
    )  # fmt: skip


def until_done(person: Person, seconds: float = 200):
    """Wait for the end of the check, as the page without scripts does."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        answer = person.get("/checking")
        if answer.status == 303:
            return person.get("/done")
        time.sleep(0.1)
    raise AssertionError("the check did not end")


def test_it_asks_first_whose_and_where(person, page):
    assert person.get("/what").getheader("Location") == "/"
    person.post("/begin", alone="yes")
    assert "still open" in person.get("/").text
    person.post("/begin", **BEGUN, words="teen", lang="xx", country="GB")
    assert page.visit.settings.tone is Tone.TEEN
    assert (page.visit.settings.lang, page.visit.settings.country) == ("en", "GB")


@pytest.mark.parametrize(("asked", "lang"), [("ar-EG,en;q=0.5", "ar"), ("xx", "en"), ("de,es;q=0.3", "es")])
def test_the_first_page_speaks_the_language_of_the_browser(asked, lang, page, stranger):
    stranger.headers["Accept-Language"] = asked
    answer = stranger.get(page.start_link.partition(stranger.host)[2])
    stranger.cookie = answer.getheader("Set-Cookie").split(";")[0]
    assert f'<html lang="{lang}"' in stranger.get("/").text


def test_a_made_up_person_is_checked_without_any_answers(person):
    assert person.post("/made-up", person="nobody").getheader("Location") == "/"
    assert person.post("/made-up", person="student").getheader("Location") == "/checking"
    done = until_done(person)
    assert "8 of 8 questions" in done.text
    assert "Nobody in it is real" in done.text
    report = person.get("/report")
    assert "PRIVATE COPY" in report.text
    assert "frame-ancestors 'none'" in report.getheader("Content-Security-Policy")
    assert (
        person.get("/report?save=1").getheader("Content-Disposition") == 'attachment; filename="report.html"'
    )
    assert "PRIVATE" not in person.get("/share").text


def test_lines_that_are_no_profile_are_told_beside_themselves(person, page):
    person.post("/begin", **BEGUN)
    person.post("/add", links="github.com/ana-example\nnot a link\n\nhttps://instagram.com/ana.example")
    shown = person.get("/what").text
    assert shown.count("This is not the address of a profile") == 1
    assert "1 line is not the address" in shown
    assert "Instagram shows nothing to a program" in shown
    assert "exposure scan" not in shown
    person.post("/leave-out", what="link not a link")
    assert "not the address" not in person.get("/what").text
    for wrong in ("link 0", "link", "link not a link", "file 7", "folder /", "", "file ../../x"):
        assert person.post("/leave-out", what=wrong).status == 303
    assert len(page.visit.links) == 2


def test_twenty_links_are_enough(person, page):
    person.post("/begin", **BEGUN)
    person.post("/add", links="\n".join(f"https://github.com/ana-{n}" for n in range(30)))
    assert len(page.visit.links) == 20
    assert "left out" in person.get("/what").text


def test_photos_are_read_under_their_own_names_and_with_their_owners_word(person, page):
    person.post("/begin", **BEGUN)
    send(person, ("IMG_20260903_1.jpg", photo()), ("../../x.jpg", photo()), then="check", mine="yes")
    assert [f.name for f in page.visit.uploads.files] == ["IMG_20260903_1.jpg", "x.jpg"]
    assert all("IMG" not in f.path.name for f in page.visit.uploads.files)
    until_done(person)
    report = page.visit.run.report
    assert report.stated_at
    assert sum(x.documents for x in report.looked) == 2
    assert all(e.value is not None for e in report.evidence)
    assert str(page.visit.uploads.folder) not in person.get("/report").text


def test_what_could_not_be_read_is_told_by_the_name_it_had(person, page):
    person.post("/begin", **BEGUN)
    send(person, ("holiday.xyz", b"\0\1\2" * 400), ("a.jpg", photo()), then="check", mine="yes")
    done = until_done(person)
    assert "holiday.xyz" in done.text
    assert page.visit.uploads.files[0].path.name not in done.text
    assert any("photo:a.jpg" in e.source.uri for e in page.visit.run.report.evidence)


def test_without_the_tick_no_value_is_shown(person, page):
    person.post("/begin", **BEGUN)
    send(person, ("a.jpg", photo()), then="check")
    until_done(person)
    assert all(e.value is None for e in page.visit.run.report.evidence)


def test_a_folder_is_read_where_it_is(person, page, tmp_path):
    person.post("/begin", **BEGUN)
    for n in range(3):
        (tmp_path / f"{n}.jpg").write_bytes(photo())
    for wrong in ("relative", str(tmp_path / "missing"), "\0", "x" * 9000):
        person.post("/add", folder=wrong)
        assert "not there" in person.get("/what").text, wrong[:9]
    person.post("/add", folder=f'"{tmp_path}"', mine="yes", seen_by="members", then="check")
    assert page.visit.seen_by is Audience.MEMBERS
    until_done(person)
    assert sum(x.documents for x in page.visit.run.report.looked) == 3
    assert page.visit.uploads.files == []


def test_nothing_to_check_is_a_sentence(person):
    person.post("/begin", **BEGUN)
    assert person.post("/add", then="check").getheader("Location") == "/what"
    assert "nothing to check yet" in person.get("/what").text


def test_a_check_in_which_nothing_could_be_read_says_so(person):
    person.post("/begin", **BEGUN)
    person.post("/add", links="https://github.com/ana-example", then="check")
    done = until_done(person)
    assert "Nothing could be read" in done.text
    assert "/report" not in done.text


def test_stop_ends_with_what_was_read(person, page, tmp_path, monkeypatch):
    far, stopped, advance = threading.Event(), threading.Event(), _Told.advance

    def held(told: _Told, count: int = 1) -> None:
        advance(told, count)
        if page.visit.run.stand.done >= 5:
            far.set()
            stopped.wait(200)

    monkeypatch.setattr(_Told, "advance", held)
    person.post("/begin", **BEGUN)
    for n in range(100):
        (tmp_path / f"{n:03}.jpg").write_bytes(photo())
    person.post("/add", folder=str(tmp_path), mine="yes", then="check")
    assert far.wait(200)
    person.post("/stop")
    stopped.set()
    done = until_done(person)
    assert "You stopped it early" in done.text
    assert 5 <= sum(x.documents for x in page.visit.run.report.looked) < 100


def test_progress_is_told_as_events_and_ends(person, page):
    person.post("/made-up", person="nurse")
    answer = person.get("/progress")
    assert answer.getheader("Content-Type").startswith("text/event-stream")
    assert answer.text.rstrip().endswith("event: end\ndata: {}")
    assert '"what": "accounts"' in answer.text
    assert "nurse" not in answer.text
    assert not page.visit.busy


def test_twenty_tabs_are_answered_at_once(person, page):
    person.post("/made-up", person="student")
    answers = []

    def tab() -> None:
        answers.append(person.get("/progress").text[-20:])
        answers.append(str(person.get("/done").status))

    tabs = [threading.Thread(target=tab) for _ in range(20)]
    for one in tabs:
        one.start()
    assert person.get("/checking").status in {200, 303}
    for one in tabs:
        one.join(200)
    assert len(answers) == 40
    assert set(answers[1::2]) | set(answers[::2]) <= {"200", "event: end\ndata: {}\n\n"[-20:]}


def test_safety_9_4_deleting_leaves_nothing_and_ends(tools, tmp_path):
    with open_page(tools) as page:
        person = come_in(page)
        person.post("/begin", **BEGUN)
        send(person, ("a.jpg", photo()), links="https://github.com/ana-example")
        folder = page.visit.uploads.folder
        assert len(list(folder.iterdir())) == 1
        assert {p.stat().st_mode & 0o777 for p in (folder, *folder.iterdir())} == {0o700, 0o600}
        assert "Everything here is gone" in person.post("/delete").text
        assert page.ended.is_set()
        assert not folder.exists()
        assert (page.visit.links, page.visit.run) == ([], None)
    with pytest.raises((ConnectionError, TimeoutError)):
        person.get("/")


@pytest.mark.parametrize(
    ("path", "keep", "left"), [("/delete", "", 0), ("/delete", "yes", 1), ("/leave", "yes", 0)]
)
def test_safety_9_4_deleting_forgets_whose_the_accounts_are_unless_it_is_to_be_kept(path, keep, left, tools):
    with open_page(tools) as page:
        person = come_in(page)
        person.post("/begin", **BEGUN)
        person.post("/add", links="https://github.com/ana-example")
        account = page.visit.links[0].claim.account
        words = tools.prover.words(account)
        assert tools.prover.check(account, [OwnerText(name="bio", text=f"I am {words}")])
        assert "This computer remembers it for 30 days" in person.get("/what").text
        person.post("/made-up", person="student")
        assert "Keep for 30 days that 1 account is mine" in until_done(person).text
        person.post(path, keep=keep)
    assert len(tools.prover.all()) == left
    kept = "".join(p.read_text(errors="replace") for p in tools.home.iterdir())
    assert ("ana-example" in kept) is bool(left)


@pytest.mark.parametrize(("other", "keep"), [("", ""), ("", "yes"), ("seen.db", ""), ("proof", "")])
def test_safety_9_4_deleting_takes_the_secret_along_unless_something_needs_it(other, keep, tools):
    with open_page(tools) as page:
        person = come_in(page)
        person.post("/begin", **BEGUN)
        person.post("/add", links="https://github.com/ana-example")
        assert "Copy these words" in person.get("/what").text
        if other == "proof":
            tools.prover.words(claim("https://github.com/bea-example").account)
        elif other:
            (tools.home / other).write_bytes(b"x")
        secret = tools.prover.store.secret()
        person.post("/delete", keep=keep)
    left = {path.name for path in tools.home.iterdir()}
    if other or keep:
        assert "secret" in left
        assert tools.prover.store.secret() == secret
    else:
        assert left == set()


def test_safety_9_4_the_leave_key_deletes_at_once_and_shows_an_empty_page(person, page):
    person.post("/begin", **BEGUN)
    send(person, ("a.jpg", photo()))
    answer = person.post("/leave")
    assert "New tab" in answer.text
    assert len(answer.text) < 60
    assert not page.visit.uploads.folder.exists()
    assert page.ended.is_set()


def test_safety_9_4_fifteen_idle_minutes_end_it(tools):
    now = [0.0]
    with open_page(tools, clock=lambda: now[0]) as page:
        person = come_in(page)
        waiting = threading.Thread(target=page.wait)
        waiting.start()
        now[0] = IDLE - 1
        person.get("/")
        now[0] = IDLE + 60
        waiting.join(2.5)
        assert waiting.is_alive()
        now[0] = 3 * IDLE
        waiting.join(60)
        assert not waiting.is_alive()


def test_safety_9_4_what_a_killed_page_left_is_deleted_by_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(uploads, "MEMORY", tmp_path)
    left, other = tmp_path / f"{uploads.PREFIX}99999999-x", tmp_path / f"{uploads.PREFIX}1-x"
    left.mkdir()
    (left / "file").write_text("x")
    other.mkdir()
    uploads.sweep()
    assert (left.exists(), other.exists()) == (False, True)


def test_safety_9_4_files_of_a_refused_request_are_deleted(person, page):
    person.post("/begin", **BEGUN)
    token = person.token
    person.headers["Origin"] = "https://evil.example"
    sent = send(replace(person), ("a.jpg", photo()), token=token)
    assert sent.status in {303, 403}
    assert list(Path(page.visit.uploads.folder).iterdir()) == [f.path for f in page.visit.uploads.files]


def test_safety_5_1_on_a_shared_device_nothing_is_remembered(tools):
    with open_page(tools) as page:
        person = come_in(page)
        person.post("/begin", alone="no", whose="own")
        person.post("/add", links="https://github.com/ana-example")
        shown = person.get("/what").text
        assert 'data-leave="escape"' in shown
        assert "Show that it is yours" in shown
        assert page.visit.tools.home != tools.home
        home = page.visit.tools.home
    assert not tools.home.exists()
    assert not home.exists()


def test_safety_5_1_titles_are_neutral(person):
    person.post("/begin", **BEGUN)
    for path in ("/", "/what", "/nothing"):
        assert "<title>Local page</title>" in person.get(path).text
