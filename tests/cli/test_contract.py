"""The commands, their files and their exit codes, as the contract has them."""

import json
import stat
from dataclasses import replace
from datetime import datetime
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from exposure.cli import COMMANDS
from exposure.version import __version__
from tests.photos import HERE, ExifFields, exif_block, heic, jpeg

SCHEMA = json.loads(files("exposure.model").joinpath("evidence.schema.json").read_text(encoding="utf-8"))

HOME = ExifFields(taken=datetime(2026, 3, 1, 21, 30), point=HERE)


@pytest.fixture
def folder(tmp_path):
    """A folder of the person's own: two photos, a posts file, a broken photo, an empty folder, a text."""
    home = tmp_path / "mine"
    (home / "empty").mkdir(parents=True)
    (home / "a.jpg").write_bytes(jpeg(HOME))
    (home / "b.jpg").write_bytes(heic(exif_block(HOME)))
    (home / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe1\x00")
    (home / "notes.txt").write_text("nothing that is read")
    lines = [
        {"id": "1", "text": "Write to me: ana@example.org", "posted": "2026-03-01T18:00:00Z", "kind": "bio"},
        {
            "id": "2",
            "text": "training with @ben again",
            "posted": "2026-03-02T18:00:00Z",
            "mentions": ["ben"],
        },
    ]
    (home / "posts.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return home


def test_the_bare_command_shows_three_things_to_try(run):
    result = run()
    assert result.code == 0
    assert "Three things to try first" in result.out
    assert result.out.count("  exposure ") == 3


@pytest.mark.parametrize("name", [*COMMANDS])
def test_every_command_has_help_with_an_example(run, name):
    result = run(name, "--help")
    assert result.code == 0
    assert "Example:" in result.out
    assert f"exposure {name}" in result.out


def test_the_version_is_told(run):
    assert __version__ in run("--version").out


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (["scan"], "TARGETS"),
        (["scan", "x", "--nonsense"], "--nonsense"),
        (["nonsense"], "nonsense"),
        (["scan", "missing.jpg"], "no such file"),
        (["scan", ".", "--format", "docx"], "known are"),
        (["scan", ".", "--country", "England"], "two letters"),
        (["scan", ".", "--lang", "xx"], "not there yet"),
        (["scan", ".", "--config", "none.toml"], "no such file"),
        (["demo", "nobody"], "nurse"),
        (["scan", ".", "--keep-private", "none.txt"], "does not exist"),
        (["scan", ".", "--keep-private", __file__], "is no place"),
        (["prove"], "address of a profile"),
        (["share", "nowhere"], "folder that scan wrote"),
        (["compare", "a", "b"], "folder that scan wrote"),
    ],
)
def test_wrong_use_is_exit_code_2_and_says_what_is_known(run, words, fault):
    result = run(*words)
    assert result.code == 2
    assert fault in result.err
    assert "Traceback" not in result.said


def test_scan_writes_its_files_for_their_owner_alone(run, folder, tmp_path):
    out = tmp_path / "out"
    result = run("scan", folder, "--mine", "--out", out, "--format", "html,json,csv", "--share")
    assert result.code == 3
    expected = {"report.html", "summary.json", "share.html", "audit.json", "evidence.csv"}
    assert {p.name for p in out.iterdir()} - {".gitignore"} == expected
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert {stat.S_IMODE((out / name).stat().st_mode) for name in expected} == {0o600}
    assert "ana@example.org" in (out / "report.html").read_text()
    assert "ana@example.org" not in (out / "summary.json").read_text() + (out / "share.html").read_text()
    for text in ("broken.jpg", "notes.txt"):
        assert text in result.err


def test_a_place_kept_private_is_told_when_something_was_posted_there(run, folder, tmp_path):
    kept, out = tmp_path / "kept.txt", tmp_path / "out"
    kept.write_text(f"{HERE.latitude}, {HERE.longitude}, 200\n")
    run("scan", folder, "--mine", "--out", out, "--format", "json", "--keep-private", kept)
    names = {fact["key"] for fact in json.loads((out / "audit.json").read_text())["facts"]}
    assert "kept_private" in names
    run("scan", folder, "--mine", "--out", out, "--format", "json")
    names = {fact["key"] for fact in json.loads((out / "audit.json").read_text())["facts"]}
    assert "kept_private" not in names


def test_scan_writes_to_reports_and_the_date_by_default(run, folder):
    for _ in range(2):
        run("scan", folder / "a.jpg", "--mine")
    reports = Path("reports")
    assert {p.name for p in reports.iterdir()} == {".gitignore", "2026-11-20", "2026-11-20-2"}
    assert (reports / ".gitignore").read_text().startswith("*\n")


def test_one_photo_is_done_and_an_unreadable_one_is_nothing_read(run, folder, tmp_path):
    assert run("scan", folder / "a.jpg", "--mine").code == 0
    result = run("scan", folder / "broken.jpg", "--mine")
    assert result.code in {1, 3}
    assert run("scan", folder / "notes.txt", "--mine").code == 1
    assert run("scan", folder / "empty", "--mine").code == 1


def test_inspect_json_fits_the_schema_and_finds_each_place_again(run, folder):
    result = run("inspect", "--json", "--mine", folder)
    assert result.code == 3
    lines = [json.loads(line) for line in result.out.splitlines()]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
    mail = next(line for line in lines if line["kind"] == "bio_mail")
    start, end = mail["locator"]["text"]
    assert "Write to me: ana@example.org"[start:end] == mail["value"]
    assert mail["source"]["uri"] == "posts:1"
    assert mail["category"] == "email"
    assert {line["source"]["ownership"] for line in lines} == {"local"}
    positions = [line for line in lines if line["kind"] == "gps"]
    assert {p["source"]["uri"] for p in positions} == {"photo:a.jpg", "photo:b.jpg"}
    assert all("GPS" in p["locator"]["exif"] for p in positions)
    assert "raw values" in result.err


def test_safety_2_2_inspect_without_json_is_masked(run, folder):
    result = run("inspect", "--mine", folder)
    assert "bio_mail" in result.out
    assert "a•••@•••" in result.out
    assert "example.org" not in result.said
    assert "47." not in result.said


def test_safety_1_without_the_statement_files_show_no_value(run, folder):
    result = run("inspect", "--json", folder)
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert lines
    assert {line["value"] for line in lines} == {None}
    assert {line["source"]["ownership"] for line in lines} == {"unproven"}
    assert "--mine" in result.err


@pytest.mark.parametrize(
    ("typed", "owner"), [("These are mine\n", "local"), ("these are mine.\n", "local"), ("\n", "unproven")]
)
def test_safety_1_the_statement_is_typed_at_the_prompt(run, folder, typed, owner):
    result = run("inspect", "--json", folder / "posts.jsonl", typed=typed)
    lines = [json.loads(line) for line in result.out.splitlines() if line.startswith("{")]
    assert {line["source"]["ownership"] for line in lines} == {owner}


def test_share_is_made_from_a_run_and_checked_against_it(run, folder, tmp_path):
    out = tmp_path / "out"
    run("scan", folder, "--mine", "--out", out, "--share")
    made = (out / "share.html").read_text()
    (out / "share.html").unlink()
    result = run("share", out)
    assert result.code == 0
    assert (out / "share.html").read_text() == made


def test_compare_tells_before_and_after_without_values(run, folder, tmp_path):
    run("scan", folder, "--mine", "--out", tmp_path / "old")
    (folder / "posts.jsonl").unlink()
    run("scan", folder, "--mine", "--out", tmp_path / "new")
    result = run("compare", tmp_path / "old", tmp_path / "new")
    assert result.code == 0
    assert "before" in result.err
    assert "ana@example.org" not in (tmp_path / "new" / "compare.html").read_text()


def test_platforms_are_listed_for_people_and_for_programs(run):
    listed = {entry["name"]: entry for entry in json.loads(run("platforms", "--json").out)}
    assert {"github", "gitlab", "mastodon", "bluesky", "hackernews", "gravatar", "site"} <= set(listed)
    assert "profile_name" in listed["github"]["can_show"]
    assert "saved page" in listed["instagram"]["ways"]
    said = run("platforms").out
    assert "GitHub" in said
    assert "name in a profile" in said
    assert "profile_name" not in said, "the names of kinds are for programs"


def test_a_site_that_lets_no_program_in_explains_the_ways_in(run):
    result = run("scan", "https://instagram.com/ana.example")
    assert result.code == 1
    assert "By saved page:\n  1. " in result.err
    assert "ana.example" not in result.said


def test_offline_asks_nobody(run, tools):
    class Refuses:
        tls = True

        def connect(self, host, port, timeout):
            raise AssertionError("a connection was opened")

    result = run(
        "scan", "https://social.example/@ana", "--offline", with_tools=replace(tools, connector=Refuses())
    )
    assert result.code == 1
    assert "offline" in result.err


def test_an_unreachable_host_is_one_sentence(run, tools):
    class Silent:
        tls = False

        def connect(self, host, port, timeout):
            raise OSError("nobody is there")

    result = run("scan", "https://social.example/@ana", with_tools=replace(tools, connector=Silent()))
    assert result.code == 1
    assert "social.example" in result.err or "link 1" in result.err
    assert "Traceback" not in result.said


def test_quiet_says_nothing(run, folder):
    result = run("scan", folder / "a.jpg", "--mine", "--quiet")
    assert (result.code, result.said) == (0, "")


def test_settings_come_from_a_file_and_options_win(run, folder, tmp_path):
    Path("exposure.toml").write_text(f'out = "{tmp_path / "kept"}"\nquiet = true\n', encoding="utf-8")
    assert run("scan", folder / "a.jpg", "--mine").said == ""
    assert (tmp_path / "kept" / "report.html").exists()
    run("scan", folder / "a.jpg", "--mine", "--out", tmp_path / "given")
    assert (tmp_path / "given" / "report.html").exists()


def test_no_colour_and_no_bars_where_nobody_watches(run, folder):
    result = run("scan", folder, "--mine")
    assert "\x1b" not in result.said


def test_posts_without_an_id_are_numbered_through_a_long_file(run, tmp_path):
    path = tmp_path / "posts.jsonl"
    path.write_text("\n".join(json.dumps({"text": f"mail ana{n}@example.org"}) for n in range(2_500)))
    lines = [json.loads(line) for line in run("inspect", "--json", "--mine", path).out.splitlines()]
    mails = {line["source"]["uri"]: line["value"] for line in lines if line["kind"] == "text_mail"}
    assert len(mails) == 2_500
    assert mails["posts:2500"] == "ana2499@example.org"
