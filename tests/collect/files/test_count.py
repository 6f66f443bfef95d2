"""Counting files before they are read."""

from pathlib import Path

from exposure.collect.files.count import count


def test_files_are_counted_as_they_will_be_met(tmp_path: Path) -> None:
    for name in ("a.jpg", "b/c.jpg", "b/d/e.jpg", ".hidden", ".git/x", "b/.y"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "b")
    assert count([tmp_path]) == 3
    assert count([tmp_path / "a.jpg", tmp_path / "b", tmp_path / "nowhere"]) == 3
    assert count([]) == 0
