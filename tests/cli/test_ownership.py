"""Whose an account is, seen from outside: nothing of an unproven one in any output, and how to prove one."""

import json
import logging
import re
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from exposure import audit, render
from exposure.demo import NOW
from exposure.demo.run import report_on
from exposure.extract.platforms import claim
from exposure.model import GeoPoint, Ownership, Report
from exposure.ownership import Store
from tests.cli.conftest import person


def values(report: Report) -> Iterator[str]:
    """Yield what of a proven person must not be seen of an unproven one."""
    for e in report.evidence:
        yield from (e.quote or "", e.source.uri, e.source.account.handle)
        if isinstance(e.value, GeoPoint):
            yield from (f"{e.value.latitude:.3f}", f"{e.value.longitude:.3f}")
        elif isinstance(e.value, str):
            yield e.value
    for look in report.looked:
        yield from (look.account.handle, look.account.host)


def planted(slug: str, tools) -> set[str]:
    """Return every value that the proven report of a made-up person knows, but for everyday words."""
    report = report_on(person(slug), tools)
    empty = replace(
        report, evidence=(), facts=(), scenarios=(), looked=(), skipped=(), notes=(), stated_at=None
    )
    page = render.share(render.share_view(render.summary(empty, secret=bytes(32)))).casefold()
    found = {v.strip() for v in values(report) if len(v.strip()) >= 5}
    return {v for v in found if v.casefold() not in page}


@pytest.mark.parametrize("slug", ["student", "nurse"])
def test_safety_1_1_an_unproven_profile_leaves_no_value_in_any_output(slug, run, tools, tmp_path, caplog):
    from exposure.demo import stage

    secrets = planted(slug, tools)
    assert len(secrets) > 100
    caplog.set_level(logging.DEBUG)
    out = tmp_path / "out"
    with stage(person(slug), words={}) as played:
        with_tools = replace(tools, connector=played.connector)
        said = run(
            "scan", *played.targets, "--out", out, "--format", "html,json,csv", "--share", "--debug",
            with_tools=with_tools,
        )  # fmt: skip
        said_inspect = run("inspect", *played.targets, with_tools=with_tools)
        said_json = run("inspect", "--json", *played.targets, with_tools=with_tools)
    assert said.code == 0, said.err
    texts = {path.name: path.read_text() for path in out.iterdir()}
    assert {"report.html", "summary.json", "audit.json", "evidence.csv", "share.html"} <= set(texts)
    texts |= {
        "terminal": said.said,
        "inspect": said_inspect.said,
        "inspect --json": said_json.said,
        "log": caplog.text,
    }
    files = {str(t) for t in played.targets}
    leaks = [
        (name, value)
        for name, text in texts.items()
        for value in secrets - files
        if value.casefold() in text.casefold()
    ]
    assert leaks == []
    lines = [json.loads(line) for line in said_json.out.splitlines()]
    assert {(line["value"], line["source"]["ownership"]) for line in lines} == {(None, "unproven")}
    assert "not proven" in said.err
    assert "exposure prove ADDRESS" in said.err


def test_safety_1_1_an_unproven_account_gives_no_fact(unproven, tools):
    report = audit(unproven.targets, tools=replace(tools, connector=unproven.connector))
    assert report.facts == ()
    assert report.scenarios == ()
    assert {x.ownership for x in report.looked} == {Ownership.UNPROVEN}
    assert len(report.evidence) > 100


def test_an_account_is_proven_while_it_is_scanned(student, tools):
    report = audit(student.targets, tools=replace(tools, connector=student.connector, mine=True))
    assert {(x.ownership, x.proven_by) for x in report.looked} == {
        (Ownership.PROVEN, "words"),
        (Ownership.PROVEN, "site"),
        (Ownership.LOCAL, "statement"),
    }
    assert report.stated_at == NOW


def test_safety_1_10_prove_finds_the_words_and_says_that_they_can_go(run, student, tools):
    address = person("student").addresses[0]
    result = run("prove", address, with_tools=replace(tools, connector=student.connector))
    assert result.code == 0
    assert "Done. You can remove the words now." in result.err
    assert "already proven" in run("prove", address, with_tools=tools).err
    listed = run("prove", "--list", with_tools=tools).out
    assert "2026-12-20" in listed
    assert "mara" not in listed
    assert run("prove", "--forget", address, with_tools=tools).code == 0
    assert run("prove", "--list", with_tools=tools).out == ""


@pytest.mark.parametrize("place", ["bio", "site"])
def test_safety_1_10_prove_shows_words_where_they_go_and_when_to_stop(run, unproven, tools, place):
    addresses = [t for t in unproven.targets if t.startswith("https")]
    address = next(a for a in addresses if ("@" in a) == (place == "bio"))
    result = run("prove", address, with_tools=replace(tools, connector=unproven.connector))
    assert result.code == 4
    assert "Only for your own account" in result.out
    assert "they would see what your profile gives away" in result.out
    assert (
        "field of your Mastodon profile" if place == "bio" else '<meta name="exposure-proof"'
    ) in result.out
    assert "do not stand there yet" in result.err


def test_prove_of_a_walled_site_says_what_to_do_instead(run, tools):
    result = run("prove", "https://account.venmo.com/u/Ana-Example", with_tools=tools)
    assert result.code == 4
    assert "saved page" in result.err
    assert "kinds and counts" in result.err


PAGE_OF_X = """<!doctype html><!-- saved from url=(0028)https://x.com/example_person --><html><head>
<title>Ana Example (@example_person) / X</title></head><body>
<div data-testid="UserDescription"><span>hello {bio}</span></div>
<span data-testid="UserLocation">Exampleton</span>
<article><div data-testid="tweetText">{post}</div></article></body></html>"""


@pytest.mark.parametrize(("place", "owner"), [("bio", "proven"), ("post", "unproven")])
def test_words_for_a_walled_site_count_in_the_owner_field_of_the_page_saved_afterwards(
    run, tools, tmp_path, place, owner
):
    result = run("prove", "https://x.com/example_person", with_tools=tools)
    assert result.code == 4
    assert "save the page again" in result.out
    words = re.search(r'Put "(.*)" into the bio field', result.out)[1]
    (tmp_path / "x.html").write_text(PAGE_OF_X.format(**{"bio": "", "post": "", place: words}))
    lines = run("inspect", "--json", tmp_path / "x.html", with_tools=tools).out.splitlines()
    assert {json.loads(line)["source"]["ownership"] for line in lines} == {owner}


def test_a_saved_page_of_a_site_without_an_owner_field_says_so(run, tmp_path):
    address = "https://account.venmo.com/u/Ana-Example"
    page = (
        f'<html><head><link rel="canonical" href="{address}"><meta property="og:type" content="profile">'
        '<meta property="og:title" content="Ana Example"></head><body>x</body></html>'
    )
    (tmp_path / "page.html").write_text(page)
    result = run("scan", tmp_path / "page.html")
    assert "Not every site has a field" in result.err
    assert "exposure prove" not in result.err


def test_safety_1_2_words_of_one_account_do_not_prove_another(run, tools):
    from exposure.demo import stage

    one = person("student")
    first, second = one.addresses[:2]
    swapped = {
        second: tools.prover.words(claim(first).account),
        first: tools.prover.words(claim(second).account),
    }
    with stage(one, words=swapped) as played:
        result = run("prove", first, with_tools=replace(tools, connector=played.connector))
    assert result.code == 4


SAVED = """<!doctype html><html><head><title>{name}</title>
<link rel="canonical" href="https://github.com/{handle}"><meta property="og:title" content="{name}">
<meta property="og:url" content="https://github.com/{handle}"></head>
<body><div class="h-card vcard"><span class="p-name vcard-fullname">{name}</span>
<div class="p-note user-profile-bio"><div>{bio}</div></div></div></body></html>"""


def saved(folder, name: str, handle: str, bio: str = "hello") -> None:
    (folder / f"{handle}.html").write_text(SAVED.format(name=name, handle=handle, bio=bio))


def test_safety_1_several_people_stop_the_run(run, tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    saved(pages, "Ana Example", "ana-e")
    assert run("scan", pages, "--out", tmp_path / "one").code == 0
    saved(pages, "Ben Sample", "ben-s")
    result = run("scan", pages, "--out", tmp_path / "two")
    assert result.code == 4
    assert "2 different people" in result.err
    assert not (tmp_path / "two").exists()
    assert "Sample" not in result.said


def test_safety_1_a_saved_page_is_proven_by_words_in_its_owner_field(run, tools, tmp_path):
    account = claim("https://github.com/ana-e").account
    pages = tmp_path / "pages"
    pages.mkdir()
    saved(pages, "Ana Example", "ana-e", bio=f"hello {tools.prover.words(account)}")
    result = run("inspect", "--json", pages, "--seen-by", "anyone")
    lines = [json.loads(line) for line in result.out.splitlines()]
    name = next(line for line in lines if line["kind"] == "profile_name")
    assert (name["value"], name["source"]["ownership"], name["audience"]) == (
        "Ana Example",
        "proven",
        "anyone",
    )
    assert name["source"]["platform"] == "github"


def test_safety_1_mine_is_no_proof_of_a_saved_page(run, tmp_path):
    saved(tmp_path, "Ana Example", "ana-e")
    result = run("inspect", "--json", "--mine", tmp_path / "ana-e.html")
    assert {json.loads(line)["value"] for line in result.out.splitlines()} == {None}


def test_an_interrupted_run_reports_on_what_was_read(student, tools, monkeypatch):
    class Impatient:
        def __init__(self) -> None:
            self.done = 0

        def start(self, what, total):
            pass

        def advance(self, count=1):
            self.done += 1
            if self.done == 10:
                raise KeyboardInterrupt

        def stop(self):
            pass

    report = audit(
        student.targets,
        tools=replace(tools, connector=student.connector, mine=True, progress=Impatient()),
    )
    assert report.interrupted
    assert report.evidence


def test_the_secret_stays_in_its_folder(tools, student):
    audit(student.targets, tools=replace(tools, connector=student.connector, mine=True))
    secret = Store(tools.home).secret()
    assert {p.name for p in tools.home.iterdir()} == {"secret", "proofs.json"}
    assert secret.hex() not in (tools.home / "proofs.json").read_text()
    assert "secret" not in sys.argv
