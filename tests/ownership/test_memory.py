"""What is remembered, when somebody has laid something in its place (safety.md 1.9, 2.3)."""

import os
from datetime import UTC, datetime

import pytest

from exposure.model import Account, OwnerText
from exposure.ownership import Prover, Store

ANA = Account(platform="github", host="github.com", handle="ana-example")
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
posix = pytest.mark.skipif(os.name != "posix", reason="modes and pipes are of POSIX")


@pytest.fixture
def prover(tmp_path) -> Prover:
    made = Prover(store=Store(tmp_path / "home"), clock=lambda: NOON)
    made.check(ANA, [OwnerText(name="bio", text=made.words(ANA))])
    assert made.remembered(ANA) == "words"
    return made


@posix
@pytest.mark.parametrize("name", ["proofs.json", "secret"])
def test_safety_1_9_a_file_that_others_can_write_counts_for_nothing(prover, name):
    (prover.store.folder / name).chmod(0o622)
    assert prover.remembered(ANA) == ""


@posix
@pytest.mark.parametrize("name", ["proofs.json", "secret"])
def test_safety_1_9_a_link_in_its_place_is_not_followed(prover, name, tmp_path):
    path = prover.store.folder / name
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert prover.remembered(ANA) == ""


@posix
@pytest.mark.parametrize("name", ["proofs.json", "secret"])
def test_safety_1_9_a_pipe_in_its_place_holds_nothing_up(prover, name):
    path = prover.store.folder / name
    path.unlink()
    os.mkfifo(path)
    assert prover.remembered(ANA) == ""


def test_safety_1_9_a_file_of_gigabytes_is_not_read(prover):
    path = prover.store.folder / "proofs.json"
    kept = path.read_bytes()
    with path.open("wb") as file:
        file.write(kept)
        file.truncate(8 * 2**30)
    assert prover.remembered(ANA) == ""


def test_safety_2_3_what_is_remembered_shows_no_account(prover):
    prover.words(Account(platform="gitlab", host="gitlab.com", handle="ana-example"))
    state = prover.store.load()
    assert state.proofs
    assert state.issued
    assert "ana-example" not in f"{state!r} {state.proofs[0]!r} {prover!r}"
