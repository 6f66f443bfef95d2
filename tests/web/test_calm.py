"""Bad input and bad luck: too many, too large, asleep, twice, gone back, stolen. The page stays calm."""

import errno
import os
import re
import resource
import subprocess
import sys
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from exposure.web import open_page, uploads
from exposure.web.run import Run
from tests.web.browse import begin, press
from tests.web.conftest import come_in
from tests.web.test_steps import BEGUN, photo, send, until_done

RIGHT = [f"https://github.com/ana-{n}" for n in range(15)]
WRONG = {
    "https://instagram.com/p/Cabcdefghij/": "This is one post on Instagram",
    "https://x.com/login": "This is a page of X, but no profile",
    "bit.ly/3xyz": "This is a short link",
    "my page": "This is not the address of a profile",
    "ftp://ana.example/": "This is not the address of a profile",
}
MEGABYTE = 1024 * 1024


def test_twenty_links_of_which_five_are_wrong(person, page):
    person.post("/begin", **BEGUN)
    person.post("/add", links="\n".join([*RIGHT, *WRONG]))
    shown = person.get("/what").text
    assert len(page.visit.links) == 20
    assert "5 lines are not the address of a profile:" in shown
    for sentence in WRONG.values():
        assert sentence in shown
    for number in range(15, 20):
        assert f'href="#wrong-{number}"' in shown
        assert f'id="wrong-{number}"' in shown
    assert len(page.visit.targets) == 15


def test_a_stale_tab_leaves_out_what_it_shows_and_nothing_else(person, page):
    person.post("/begin", **BEGUN)
    person.post("/add", links="\n".join(RIGHT[:3]))
    send(person, ("a.jpg", photo()), ("b.jpg", photo()))
    stale = re.findall(r'name="what" value="([^"]+)"', person.get("/what").text)
    for value in (stale[0], stale[1], stale[1], stale[3], stale[3]):
        person.post("/leave-out", what=value)
    assert [link.text for link in page.visit.links] == [RIGHT[2]]
    assert [file.name for file in page.visit.uploads.files] == ["b.jpg"]


def test_more_files_than_may_be_open_at_once(person, page):
    person.post("/begin", **BEGUN)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    used = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 128
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + 64, hard))
    try:
        assert send(person, *((f"{n}.jpg", b"x") for n in range(500))).status == 303
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert len(page.visit.uploads.files) == 500


def test_no_room_is_a_sentence_and_leaves_nothing(person, page, monkeypatch):
    def full(self, content):
        raise OSError(errno.ENOSPC, "no space left on device", str(self.path))

    person.post("/begin", **BEGUN)
    send(person, ("a.jpg", photo()))
    token = person.token
    monkeypatch.setattr(uploads.Arriving, "write", full)
    answer = send(person, ("b.jpg", photo()), token=token)
    assert answer.status == 507
    assert "There was no room for that" in answer.text
    assert "b.jpg" not in answer.text
    assert [f.name for f in page.visit.uploads.files] == ["a.jpg"]
    assert len(list(page.visit.uploads.folder.iterdir())) == 1


def test_a_photo_of_200_megabytes_and_a_zip_bomb_are_dropped(browser, page, tmp_path):
    large, bomb = tmp_path / "large.jpg", tmp_path / "copy.zip"
    large.write_bytes(photo())
    os.truncate(large, 200 * MEGABYTE)
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        made.writestr("media/a.jpg", bytes(150 * MEGABYTE))
    context = browser.new_context()
    t = begin(context, page)
    t.set_input_files("#files", [large, bomb])
    t.check("input[name=mine]")
    press(t, "button[value=check]")
    t.wait_for_url("**/done")
    expect(t.locator(".panel").first).to_contain_text("1 could not be read")
    expect(t.locator(".panel").first).to_contain_text("copy.zip")
    report = page.visit.run.report
    assert any(e.point for e in report.evidence)  # the photo's place, which stands in its first bytes
    context.close()


def test_what_is_larger_than_the_page_can_hold_is_not_even_sent(browser, page, tmp_path):
    (tmp_path / "a.jpg").write_bytes(photo())
    context = browser.new_context()
    t = begin(context, page)
    t.evaluate("document.querySelector('#files').dataset.most = '100'")
    t.set_input_files("#files", tmp_path / "a.jpg")
    t.click("button[value=add]")
    expect(t.locator("[data-drop] [role=status]")).to_contain_text("name its folder")
    assert page.visit.uploads.files == []
    context.close()


def test_a_page_whose_program_has_ended_says_so_and_shows_nothing_any_longer(browser, tools):
    context = browser.new_context()
    with open_page(tools) as page:
        t = begin(context, page)
        t.fill("#links", RIGHT[0])
        press(t, "button[value=add]")
        expect(t.locator("main")).to_contain_text(RIGHT[0])
    t.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(t.locator("h1")).to_have_text("This page has ended")
    expect(t.locator("body")).not_to_contain_text(RIGHT[0])
    expect(t.locator("main")).to_contain_text("Start the program again")
    expect(t.locator("#leave")).to_have_count(0)
    context.close()


KEPT = """addEventListener("DOMContentLoaded", () => {
  const now = document.querySelector("[data-now]"), bar = document.querySelector("[data-bar]");
  if (!now) return;
  const keep = () => {
    sessionStorage.said = `${sessionStorage.said ?? ""}|${now.textContent}`;
    sessionStorage.stood = `${sessionStorage.stood ?? ""}|${bar.max}:${bar.value}`;
  };
  keep();
  const all = { attributes: true, childList: true, subtree: true };
  new MutationObserver(keep).observe(now.closest("section"), all);
})"""
"""Keeps all that a page says and shows of a check, however short it stands there."""


def test_a_connection_that_was_cut_is_taken_up_again(browser, page):
    context = browser.new_context()
    t = begin(context, page)
    going, asked = threading.Event(), []

    def work(told):
        told.start("files", 10)
        told.advance(4)
        going.wait(240)
        raise KeyboardInterrupt

    def once(route):
        asked.append(route.request.url)
        route.abort() if len(asked) == 1 else route.continue_()

    t.add_init_script(KEPT)
    t.route("**/progress", once)
    page.visit.run = Run(work).begin()
    t.goto(t.url.replace("/what", "/checking"))
    t.wait_for_function("sessionStorage.said?.includes('does not answer')")
    expect(t.locator("[data-now]")).to_have_text("Reading files: 4")
    going.set()
    t.wait_for_url("**/done")
    expect(t.locator("main")).to_contain_text("You stopped it before anything was read.")
    assert len(asked) == 2
    context.close()


def test_the_computer_slept_long_and_the_page_asking_by_itself_keeps_nothing_open(tools):
    now = [0.0]
    with open_page(tools, clock=lambda: now[0]) as page:
        person = come_in(page)
        now[0] = 600.0
        assert person.get("/still").status == 204
        assert page.touched == 0.0
        person.get("/")
        assert page.touched == 600.0


def test_going_back_shows_what_was_added_and_sends_nothing_again(browser, page, tmp_path):
    (tmp_path / "a.jpg").write_bytes(photo())
    context = browser.new_context()
    t = begin(context, page)
    t.set_input_files("#files", tmp_path / "a.jpg")
    t.check("input[name=mine]")
    press(t, "button[value=check]")
    t.wait_for_url("**/done")
    run = page.visit.run
    t.go_back()
    t.wait_for_url("**/what")
    expect(t.locator(".added")).to_contain_text("a.jpg")
    t.go_back()
    expect(t.locator("h1")).to_have_text("See what your own profiles and photos give away")
    t.go_forward()
    expect(t.locator(".added")).to_contain_text("a.jpg")
    t.go_forward()
    expect(t.locator("h1")).to_contain_text("questions")
    assert page.visit.run is run
    context.close()


def test_a_stolen_address_opens_nothing_in_another_browser(browser, page):
    mine, other = browser.new_context(), browser.new_context()
    t = begin(mine, page)
    thief = other.new_page()
    thief.goto(page.start_link)
    expect(thief.locator("h1")).to_have_text("This link has been used")
    for path in ("/what", "/report", "/"):
        thief.goto(t.url.replace("/what", path))
        expect(thief.locator("h1")).to_have_text("This page does not know you")
    t.reload()
    expect(t.locator("h1")).to_have_text("What shall we look at?")
    mine.close()
    other.close()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read where Linux tells it")
def test_ten_thousand_photos_by_folder_with_a_moving_bar_and_flat_memory(browser, tmp_path):
    """The program as a process of its own; links to a few files, as reading them is all the same."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for n in range(10_000):
        if n % 500 == 0:  # a file has only so many names
            (folder / f"{n:05}.jpg").write_bytes(photo())
        else:
            (folder / f"{n:05}.jpg").hardlink_to(folder / f"{n - n % 500:05}.jpg")
    server = subprocess.Popen(
        [sys.executable, "-m", "exposure", "serve", "--no-open", "--offline", "--jobs", "2"],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "EXPOSURE_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    try:
        link = re.search(r"http://\S+", server.stdout.readline())[0]
        context = browser.new_context()
        t = begin(context, None, link)
        t.click("text=A whole folder of photos")
        t.fill("#folder", str(folder))
        t.check("input[name=mine]")
        t.add_init_script(KEPT)
        before = memory(server.pid)
        press(t, "button[value=check]")
        t.wait_for_url("**/done", timeout=240_000)
        expect(t.locator("h1")).to_contain_text("questions can be answered")
        stood = {one for one in t.evaluate("sessionStorage.stood").split("|") if one.startswith("10000:")}
        assert len(stood) > 5
        assert memory(server.pid) - before < 60, "MiB; the evidence of 10,000 photos and no photo"
        press(t, "form[action='/delete'] button")
        expect(t.locator("h1")).to_have_text("Everything here is gone")
        context.close()
        assert server.wait(60) == 0
    finally:
        server.kill()
        server.communicate()


def memory(process: int) -> int:
    """Return the most memory that a process has held so far, in MiB."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024


def test_the_bomb_is_told_in_words(person, page, tmp_path):
    bomb = tmp_path / "copy.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        made.writestr("media/a.jpg", bytes(80 * MEGABYTE))
    person.post("/begin", **BEGUN)
    send(replace(person), ("copy.zip", bomb.read_bytes()), then="check", mine="yes")
    done = until_done(person)
    assert "copy.zip" in done.text
    assert "Traceback" not in done.text
