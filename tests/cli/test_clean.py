"""``exposure clean``: the copies, their names, and what is said of files that cannot be cleaned."""

import stat
from io import BytesIO

import pytest
from PIL import Image

from exposure.clean import originals
from tests.clean import made
from tests.photos import jpeg


@pytest.fixture
def folder(tmp_path):
    """A folder with two photos, a film under a wrong name, and a link."""
    home = tmp_path / "mine"
    home.mkdir()
    (home / "Ana at home.jpg").write_bytes(made.rich_jpeg())
    (home / "b.jpg").write_bytes(made.rich_avif())
    (home / "c.png").write_bytes(made.film())
    return home


def test_safety_8_5_8_7_copies_have_neutral_names_and_times_and_are_for_the_owner_alone(
    run, folder, tmp_path
):
    out, before = tmp_path / "copies", {p.name: (p.read_bytes(), p.stat().st_mtime) for p in folder.iterdir()}
    ended = run("clean", folder, "--out", out)
    assert ended.code == 0
    assert "cannot change what can be seen" in ended.err
    assert sorted(p.name for p in out.iterdir()) == ["photo-1.jpg", "photo-2.avif", "photo-3.mov"]
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert {stat.S_IMODE(p.stat().st_mode) for p in out.iterdir()} == {0o600}
    assert {p.stat().st_mtime for p in out.iterdir()} == {946_684_800}
    assert {p.name: (p.read_bytes(), p.stat().st_mtime) for p in folder.iterdir()} == before
    assert not any(made.NAME in p.read_bytes() for p in out.iterdir())
    assert Image.open(BytesIO((out / "photo-1.jpg").read_bytes())).getexif() == {0x0112: 6}


def test_what_cannot_be_cleaned_is_named_with_what_to_do(run, folder, tmp_path):
    (folder / "d.tif").write_bytes(b"II*\0\x08\0\0\0\0\0")
    (folder / "e.jpg").write_bytes(jpeg()[:-40])
    (folder / "f.jpg").write_bytes(b"")
    (folder / "g.jpg").symlink_to(folder / "b.jpg")
    ended = run("clean", folder, tmp_path / "missing.jpg", "--out", tmp_path / "copies")
    assert ended.code == 3
    assert len(list((tmp_path / "copies").iterdir())) == 3
    for sentence in ("TIFF picture", "mat2", "broken", "empty", "a link", "no file or folder"):
        assert sentence in ended.err


def test_nothing_cleaned_leaves_no_folder(run, tmp_path):
    (tmp_path / "a.txt").write_text("nothing to clean")
    ended = run("clean", tmp_path / "a.txt", "--out", tmp_path / "copies")
    assert ended.code == 1
    assert "export it as a JPEG" in ended.err
    assert not (tmp_path / "copies").exists()


def test_a_file_that_may_not_be_read_is_skipped(run, folder, tmp_path, monkeypatch):
    def denied(path, *, named):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("exposure.clean.run.regular", denied)
    ended = run("clean", folder, "--out", tmp_path / "copies")
    assert ended.code == 1
    assert "You may not read this" in ended.err


def test_a_file_that_is_too_large_is_skipped(run, folder, tmp_path, monkeypatch):
    monkeypatch.setattr(originals, "MAX_PHOTO", 2000)
    ended = run("clean", folder / "Ana at home.jpg", folder / "c.png", "--out", tmp_path / "copies")
    assert ended.code in {1, 3}
    assert "more than the" in ended.err


def test_safety_8_7_nothing_is_written_over(run, folder, tmp_path):
    out = tmp_path / "copies"
    assert run("clean", folder, "--out", out).code == 0
    before = {p.name: p.read_bytes() for p in out.iterdir()}
    ended = run("clean", folder, "--out", out)
    assert ended.code == 2
    assert "nothing is ever written over" in ended.err
    assert {p.name: p.read_bytes() for p in out.iterdir()} == before


def test_copies_inside_the_folder_itself_are_not_cleaned_again(run, folder):
    assert run("clean", folder, "--out", folder / "clean").code == 0
    assert len(list((folder / "clean").iterdir())) == 3


def test_wrong_use_is_told(run, folder, tmp_path):
    (tmp_path / "file").write_text("")
    assert run("clean", folder).code == 2
    assert run("clean", tmp_path / "nothing", "--out", tmp_path / "copies").code == 2
    assert run("clean", folder, "--out", tmp_path / "file").code == 2
    assert run("clean", folder, "--out", tmp_path / "file" / "below").code == 2
