import os
import stat
from pathlib import Path

import pytest

from exposure.errors import UsageError
from exposure.render import cautions, write
from exposure.render.files import IGNORE_REPORTS


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_safety_8_5_files_are_0600_in_folders_of_0700(tmp_path: Path) -> None:
    path = write(tmp_path / "reports" / "2026-11-24", "report.html", "<p>é\r\n</p>")
    assert path.read_bytes() == "<p>é\r\n</p>".encode()
    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700


def test_safety_8_5_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    write(tmp_path / "run", "report.html", "one")
    write(tmp_path / "run", "report.html", "two")
    assert sorted(p.name for p in (tmp_path / "run").iterdir()) == [".gitignore", "report.html"]
    assert (tmp_path / "run" / "report.html").read_text() == "two"


def test_safety_8_5_a_link_in_the_way_is_replaced_and_never_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("keep me")
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "report.html").symlink_to(precious)
    path = write(tmp_path / "run", "report.html", "report")
    assert precious.read_text() == "keep me"
    assert not path.is_symlink()


def test_reports_are_never_committed_but_the_samples_are(tmp_path: Path) -> None:
    write(tmp_path / "reports" / "2026-11-24", "summary.json", "{}")
    assert (tmp_path / "reports" / ".gitignore").read_text() == IGNORE_REPORTS
    assert IGNORE_REPORTS.splitlines() == ["*", "!README.md", "!samples/", "!samples/**", "!.gitignore"]
    write(tmp_path / "elsewhere", "summary.json", "{}")
    assert (tmp_path / "elsewhere" / ".gitignore").read_text() == "*\n"


def test_a_note_to_git_that_is_there_already_stays(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / ".gitignore").write_text("mine\n")
    write(tmp_path / "reports" / "2026-11-24", "summary.json", "{}")
    assert (tmp_path / "reports" / ".gitignore").read_text() == "mine\n"


@pytest.mark.parametrize("name", ["", "../report.html", "a/b.html", ".hidden", "/etc/report.html", ".."])
def test_a_name_must_be_plain(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError):
        write(tmp_path, name, "x")


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError, match="cannot be written there"):
        write(tmp_path / "file", "report.html", "x")


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    assert write(tmp_path / "run", "report.pdf", b"%PDF\xff").read_bytes() == b"%PDF\xff"


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
@pytest.mark.parametrize(("mode", "count"), [(0o700, 0), (0o755, 0), (0o770, 1), (0o777, 1), (0o1777, 1)])
def test_safety_8_5_a_folder_that_others_can_write_to_is_warned_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, count: int
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(mode)
    assert len(cautions(shared)) == count
    assert len(cautions(shared / "mine")) == (count if mode < 0o1000 else 0)


def test_safety_8_5_folders_kept_in_a_cloud_and_the_administrator_are_warned_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert cautions(tmp_path) == ()
    assert len(cautions(tmp_path / "Dropbox" / "reports")) == 1
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert len(cautions(tmp_path / "OneDrive - Example" / "reports")) == 2
