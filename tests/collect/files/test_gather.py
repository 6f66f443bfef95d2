"""Walking: what is read, what is left out and why, what is passed over in silence (``safety.md`` 7.7)."""

import os
import socket
from collections.abc import Iterable
from pathlib import Path

import pytest

from exposure.collect.files import gather
from exposure.errors import UsageError
from exposure.model import Document, Ownership, Skipped, SourceType
from tests.collect.files.made import PAGE, jpeg, posts

PHOTO = jpeg()


def fill(folder: Path, *names: str, data: bytes = PHOTO) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def uris(found: Iterable[Document | Skipped]) -> list[str]:
    return [f.source.uri if isinstance(f, Document) else f"skipped:{f.name}" for f in found]


def skipped(path: Path) -> Skipped:
    [found] = gather(path)
    assert isinstance(found, Skipped)
    return found


def test_a_photo_is_one_of_the_persons_photos_not_yet_stated_as_theirs(tmp_path: Path) -> None:
    fill(tmp_path, "Holiday/IMG_1.JPG")
    [found] = gather(tmp_path)
    assert isinstance(found, Document)
    assert (found.source.type, found.source.uri) == (SourceType.PHOTO, "photo:Holiday/IMG_1.JPG")
    assert (found.name, found.media_type, found.content) == ("IMG_1.JPG", "image/jpeg", PHOTO)
    assert (found.source.account.platform, found.source.ownership) == ("photos", Ownership.UNPROVEN)


def test_files_come_by_name_and_folder_by_folder(tmp_path: Path) -> None:
    fill(tmp_path, "b.jpg", "a/2.jpg", "a/10.jpg", "c/x.jpg", "B.jpg", "é.jpg")
    expected = ["B.jpg", "a/10.jpg", "a/2.jpg", "b.jpg", "c/x.jpg", "é.jpg"]
    assert uris(gather(tmp_path)) == [f"photo:{n}" for n in expected]


def test_a_name_says_nothing_about_the_kind(tmp_path: Path) -> None:
    fill(tmp_path, "photo.txt")
    fill(tmp_path, "page.jpg", data=PAGE)
    fill(tmp_path, "posts.html", data=posts("one"))
    assert uris(gather(tmp_path)) == ["page:page.jpg", "photo:photo.txt", "posts:"]


def test_nothing_is_opened_before_it_is_asked_for(tmp_path: Path) -> None:
    fill(tmp_path, "a.jpg", "b.jpg")
    found = gather(tmp_path)
    next(found)
    (tmp_path / "b.jpg").unlink()
    gone = next(found)
    assert isinstance(gone, Skipped)
    assert "a moment ago" in str(gone.reason)


def test_what_is_hidden_or_litter_is_passed_over_in_silence(tmp_path: Path) -> None:
    fill(
        tmp_path,
        ".hidden.jpg",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "._a.jpg",
        ".git/a.jpg",
        "__MACOSX/a.jpg",
    )
    fill(tmp_path, "a.jpg")
    assert uris(gather(tmp_path)) == ["photo:a.jpg"]


def test_a_hidden_file_that_the_person_named_is_read(tmp_path: Path) -> None:
    fill(tmp_path, ".hidden.jpg")
    assert uris(gather(tmp_path / ".hidden.jpg")) == ["photo:.hidden.jpg"]


@pytest.mark.parametrize("folder", ["Ana Example_files", "Ana Example-Dateien", "ana example_fichiers"])
def test_the_pictures_of_a_saved_page_are_no_photos_of_the_person(tmp_path: Path, folder: str) -> None:
    fill(tmp_path, f"{folder}/a.jpg", "Holiday_files/b.jpg")
    fill(tmp_path, "Ana Example.html", data=PAGE)
    assert uris(gather(tmp_path)) == ["page:Ana Example.html", "photo:Holiday_files/b.jpg"]


def test_our_reports_are_passed_over_in_silence(tmp_path: Path) -> None:
    run = "reports/2026-11-24"
    fill(tmp_path, f"{run}/report.html", f"{run}/share.html", data=b"<!doctype html><!-- PRIVATE COPY -->")
    fill(tmp_path, f"{run}/summary.json", f"{run}/audit.json", data=b'{"schema": 1}')
    fill(tmp_path, f"{run}/evidence.csv", f"{run}/report.pdf", data=b"%PDF-1.7")
    fill(
        tmp_path, "kept/share.html", data=b"<!doctype html><!-- Share copy: no names, no places, no times -->"
    )
    fill(tmp_path, "a.jpg")
    assert uris(gather(tmp_path)) == ["photo:a.jpg"]


def test_a_report_of_ours_that_the_person_named_is_explained(tmp_path: Path) -> None:
    fill(tmp_path, "r.html", data=b"<!doctype html><!-- PRIVATE COPY: keep this file to yourself -->\n<html>")
    assert "this program made" in str(skipped(tmp_path / "r.html").reason)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "video"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04", "Unpack"),
        (b'{"a": 1}', '{"text": "..."}'),
        (b"[24.11.26, 10:11:12] Bo: hello", "chat"),
        (b"words", "of no kind"),
    ],
)
def test_what_is_not_read_is_told_by_number_and_kind(tmp_path: Path, data: bytes, word: str) -> None:
    fill(tmp_path, "Ana.bin", data=data)
    found = skipped(tmp_path)
    assert word in str(found.reason)
    assert (found.label, found.name) == ("file 1", "Ana.bin")
    assert "Ana" not in f"{found!r} {found.label} {found.reason}"


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    fill(tmp_path, ".DS_Store")
    assert "nothing in this folder" in str(skipped(tmp_path).reason)
    assert skipped(tmp_path).label == "folder 1"


@pytest.mark.parametrize("name", ["missing.jpg", "a.jpg/b.jpg", "nul\0byte", "x" * 5000])
def test_a_path_that_leads_to_nothing_is_wrong_use_at_once(tmp_path: Path, name: str) -> None:
    fill(tmp_path, "a.jpg")
    with pytest.raises(UsageError) as raised:
        gather(tmp_path / name)
    assert name[:7] not in str(raised.value)


def test_safety_7_7_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    fill(tmp_path, "elsewhere/private.jpg")
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "file.jpg").symlink_to(tmp_path / "elsewhere" / "private.jpg")
    (mine / "folder").symlink_to(tmp_path / "elsewhere")
    (mine / "loop").symlink_to(mine)
    found = list(gather(mine))
    assert uris(found) == ["skipped:file.jpg", "skipped:folder", "skipped:loop"]
    assert all(isinstance(f, Skipped) and "link" in str(f.reason) for f in found)


def test_safety_7_7_a_link_that_the_person_named_is_followed(tmp_path: Path) -> None:
    fill(tmp_path, "folder/a.jpg")
    (tmp_path / "to file").symlink_to(tmp_path / "folder" / "a.jpg")
    (tmp_path / "to folder").symlink_to(tmp_path / "folder")
    assert uris(gather(tmp_path / "to file")) == ["photo:to file"]
    assert uris(gather(tmp_path / "to folder")) == ["photo:a.jpg"]


def test_safety_7_7_a_link_in_a_circle_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert "circle" in str(skipped(tmp_path / "a").reason)


def test_safety_7_7_a_file_that_becomes_a_link_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a file when it is looked at, and a link when it is opened."""
    fill(tmp_path, "mine/a.jpg", "elsewhere/private.jpg")
    path = tmp_path / "mine" / "a.jpg"
    really_open = os.open

    def swapped(name: Path, flags: int, *rest: int) -> int:
        path.unlink()
        path.symlink_to(tmp_path / "elsewhere" / "private.jpg")
        return really_open(name, flags, *rest)

    monkeypatch.setattr(os, "open", swapped)
    assert uris(gather(tmp_path / "mine")) == ["skipped:a.jpg"]


def test_safety_7_7_pipes_sockets_and_devices_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        found = list(gather(tmp_path))
    assert uris(found) == ["skipped:pipe", "skipped:s"]
    assert all(isinstance(f, Skipped) and "pipe or socket" in str(f.reason) for f in found)
    assert "device" in str(skipped(Path(os.devnull)).reason)


def test_a_file_or_folder_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, "a.jpg", "b/c.jpg")
    really_list = os.listdir

    def denied(*_: object) -> int:
        raise PermissionError

    def denied_below(path: Path) -> list[str]:
        return really_list(path) if path == tmp_path else denied()  # type: ignore[return-value]

    monkeypatch.setattr(os, "open", denied)
    monkeypatch.setattr(os, "listdir", denied_below)
    found = list(gather(tmp_path))
    assert uris(found) == ["skipped:a.jpg", "skipped:b/"]
    assert all(isinstance(f, Skipped) and "may not read" in str(f.reason) for f in found)


def test_a_disk_that_fails_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "a.jpg", "b.jpg")
    really_open = os.open

    def failing(name: str, flags: int, *rest: int) -> int:
        if Path(name).name == "a.jpg":
            raise OSError(5, "Input/output error")
        return really_open(name, flags, *rest)

    monkeypatch.setattr(os, "open", failing)
    assert uris(gather(tmp_path)) == ["skipped:a.jpg", "photo:b.jpg"]


def test_folders_in_folders_end_at_a_depth(tmp_path: Path) -> None:
    fill(tmp_path, "/".join("d" * 70) + "/deep.jpg")
    assert "64 deep" in str(skipped(tmp_path).reason)


def test_a_name_that_is_no_text_is_still_read(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.jpg")).write_bytes(PHOTO)
    assert uris(gather(tmp_path)) == ["photo:\ufffd.jpg"]


def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    fill(tmp_path, "a.jpg", "b.png", "c.html", data=PHOTO)
    fill(tmp_path, "d.jsonl", data=posts(*"abc" * 1000))
    found = gather(tmp_path)
    assert len(list(found)) == 6
    assert len(list(Path("/proc/self/fd").iterdir())) == before
