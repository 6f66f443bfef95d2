"""What is remembered between runs (safety.md 1.9), and giving out and checking words."""

import json
import stat
from datetime import UTC, datetime, timedelta

import pytest

from exposure.errors import UsageError
from exposure.model import Account, OwnerText
from exposure.ownership import Proof, Prover, Store

ANA = Account(platform="mastodon", host="social.example", handle="ana")
BEN = Account(platform="mastodon", host="social.example", handle="ben")
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def later(self, **by: int) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def prover(tmp_path, clock) -> Prover:
    return Prover(store=Store(tmp_path / "home"), clock=clock)


def bio(text: str) -> list[OwnerText]:
    return [OwnerText(name="bio", text=f"hello {text}")]


def test_an_account_is_proven_by_its_words_and_remembered_for_thirty_days(prover, clock):
    given = prover.words(ANA)
    clock.later(minutes=20)
    assert prover.check(ANA, bio(given)) == "words"
    clock.later(days=29)
    assert prover.remembered(ANA) == "words"
    clock.later(days=2)
    assert prover.remembered(ANA) == ""


def test_safety_1_2_words_of_one_account_prove_no_other(prover):
    assert prover.check(BEN, bio(prover.words(ANA))) == ""
    prover.words(BEN)
    assert prover.check(BEN, bio(prover.words(ANA))) == ""


def test_safety_1_2_words_do_not_count_after_thirty_minutes(prover, clock):
    given = prover.words(ANA)
    clock.later(minutes=31)
    assert prover.check(ANA, bio(given)) == ""


def test_safety_1_2_words_never_given_out_prove_nothing(prover, tmp_path, clock):
    from exposure.ownership import words

    made = words.make(ANA, NOON, prover.store.secret())
    assert prover.check(ANA, bio(made)) == ""


def test_words_are_shown_again_while_there_is_time_to_place_them(prover, clock):
    first = prover.words(ANA)
    clock.later(minutes=9)
    assert prover.words(ANA) == first
    clock.later(minutes=2)
    assert prover.words(ANA) != first


def test_a_site_is_proven_by_its_own_field(prover):
    given = prover.words(ANA)
    assert prover.check(ANA, [OwnerText(name="exposure-proof", text=given)]) == "site"


def test_an_account_can_be_forgotten(prover):
    prover.check(ANA, bio(prover.words(ANA)))
    assert prover.forget(ANA)
    assert not prover.forget(ANA)
    assert prover.remembered(ANA) == ""


def test_safety_1_9_files_are_for_their_owner_alone(prover):
    prover.words(ANA)
    for path in prover.store.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {p.name for p in prover.store.folder.iterdir()} == {"secret", "proofs.json"}


def test_safety_1_9_a_changed_file_proves_nothing(prover):
    prover.check(ANA, bio(prover.words(ANA)))
    path = prover.store.folder / "proofs.json"
    path.write_text(path.read_text().replace("|ana", "|eve"))
    assert prover.remembered(Account(platform="mastodon", host="social.example", handle="eve")) == ""
    assert prover.remembered(ANA) == ""


@pytest.mark.parametrize("text", ["", "{}", "no json\n123", '{"proofs": 3}\nx', "\n\n"])
def test_safety_1_9_a_broken_file_proves_nothing(prover, text):
    prover.words(ANA)
    (prover.store.folder / "proofs.json").write_text(text)
    assert prover.all() == ()


def test_safety_1_9_a_well_signed_file_of_the_wrong_form_proves_nothing(prover):
    store = prover.store
    text = json.dumps({"proofs": [["a"]], "issued": []})
    (store.folder).mkdir(exist_ok=True)
    store.secret()
    (store.folder / "proofs.json").write_text(f"{text}\n{store._sign(text)}\n")
    assert prover.all() == ()


def test_safety_1_9_a_proof_from_the_future_counts_for_nothing(prover, clock):
    prover.check(ANA, bio(prover.words(ANA)))
    clock.later(days=-1)
    assert prover.remembered(ANA) == ""
    assert prover.all() == ()


def test_safety_1_9_another_secret_knows_nothing(prover):
    prover.check(ANA, bio(prover.words(ANA)))
    (prover.store.folder / "secret").unlink()
    assert prover.remembered(ANA) == ""


def test_a_folder_that_cannot_be_written_is_a_clear_error(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("x")
    with pytest.raises(UsageError, match="EXPOSURE_HOME"):
        Store(blocked / "home").secret()


def test_all_lists_what_counts_oldest_first(prover, clock):
    prover.check(ANA, bio(prover.words(ANA)))
    clock.later(days=1)
    prover.check(BEN, bio(prover.words(BEN)))
    assert [p.account for p in prover.all()] == [ANA.canonical, BEN.canonical]
    assert "ana" not in repr(Proof(account="x", method="words", at=NOON))
