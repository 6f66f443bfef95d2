"""``exposure prove --key``: no change to the profile, three steps."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from exposure.demo.server import Reply, serve
from tests.sources.test_served import Loopback

ADDRESS = "https://github.com/ana-example"
needs_openssh = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None or not Path("/dev/fd").is_dir(), reason="needs ssh-keygen"
)


def site(path: str, keys: bytes, **answer):
    def reply(asked: str, query: dict[str, str]) -> Reply | None:
        return Reply(content=keys, media_type="text/plain", **answer) if asked == path else None

    return {"github.com": reply}


@pytest.fixture
def key(tmp_path) -> Path:
    path = tmp_path / "id"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
    return path


def signed(command: str, key: Path, folder: Path) -> Path:
    """Run what the program told the person to run, with their own key."""
    subprocess.run(command.replace("~/.ssh/id_ed25519", str(key)), shell=True, cwd=folder, check=True)
    return folder / "proof.sig"


@needs_openssh
def test_safety_1_7_the_printed_steps_prove_the_account(run, tools, key, tmp_path):
    shown = run("prove", ADDRESS, "--key", with_tools=tools)
    assert shown.code == 4
    assert "If someone asked you to sign this for them, stop." in shown.out
    signature = signed(re.search(r"printf .*proof\.sig", shown.out)[0], key, tmp_path)
    with serve(site("/ana-example.keys", key.with_suffix(".pub").read_bytes())) as port:
        served = replace(tools, connector=Loopback(port))
        assert run("prove", ADDRESS, "--signature", signature, with_tools=served).code == 0
    assert "already proven" in run("prove", ADDRESS, with_tools=tools).err
    assert "by key" in run("prove", "--list", with_tools=tools).out


@needs_openssh
@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/ana-example.keys", {"status": 404}),
        ("/ana-example.keys", {"status": 500}),
        ("/other.keys", {}),
    ],
)
def test_safety_1_7_keys_from_anywhere_else_prove_nothing(path, answer, run, tools, key, tmp_path):
    shown = run("prove", ADDRESS, "--key", with_tools=tools)
    signature = signed(re.search(r"printf .*proof\.sig", shown.out)[0], key, tmp_path)
    with serve(site(path, key.with_suffix(".pub").read_bytes(), **answer)) as port:
        served = replace(tools, connector=Loopback(port))
        result = run("prove", ADDRESS, "--signature", signature, with_tools=served)
    assert result.code != 0
    assert run("prove", "--list", with_tools=tools).out == ""


def test_a_site_without_keys_points_at_the_words(run, tools):
    result = run("prove", "https://social.example/@ana", "--key", with_tools=tools)
    assert result.code == 4
    assert "use the words instead" in result.err


def test_a_signature_that_is_no_file_is_one_sentence(run, tools, tmp_path):
    result = run("prove", ADDRESS, "--signature", tmp_path, with_tools=tools)
    assert result.code == 2
    assert "--signature" in result.err
