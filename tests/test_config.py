"""The settings file: found, checked, and clear about what is wrong."""

import pytest

from exposure.config import Config, find, load
from exposure.errors import UsageError


def written(path, text: str):
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_gives_the_defaults():
    assert load(None) == Config()


def test_values_are_read(tmp_path):
    path = written(tmp_path / "exposure.toml", 'words = "teen"\nshare = true\njobs = 2\n')
    assert load(path) == Config(words="teen", share=True, jobs=2)


def test_an_unknown_key_names_the_known_ones(tmp_path):
    with pytest.raises(UsageError, match=r"exposure.toml: unknown key 'timout'; known are \['out', 'words'"):
        load(written(tmp_path / "exposure.toml", "timout = 3\n"))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("jobs = true", "jobs must be of type int"),
        ("words = 3", "type str"),
        ("= broken", "cannot be read as TOML"),
    ],
)
def test_a_wrong_value_says_what_is_wrong(tmp_path, text, fault):
    with pytest.raises(UsageError, match=fault):
        load(written(tmp_path / "exposure.toml", text))


def test_the_current_folder_comes_before_the_users(tmp_path, monkeypatch):
    home, here = tmp_path / "home", tmp_path / "here"
    home.mkdir()
    here.mkdir()
    monkeypatch.chdir(here)
    assert find(None, home) is None
    users = written(home / "exposure.toml", "")
    assert find(None, home) == users
    written(here / "exposure.toml", "")
    assert find(None, home).absolute() == here / "exposure.toml"
    assert find(users, home) == users


def test_a_named_file_must_exist(tmp_path):
    with pytest.raises(UsageError, match="there is no such file"):
        find(tmp_path / "missing.toml", tmp_path)
