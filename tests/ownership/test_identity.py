"""A handle that changed hands: a remembered proof is for the account, not its name (``safety.md`` 1.5)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exposure.extract.platforms import claim
from exposure.model import Account, Outcome, OwnerText, Reading, Source, SourceType
from exposure.ownership import Prover, Store
from exposure.sources.look import Looker
from exposure.sources.profiles import Profile
from exposure.sources.tools import Tools

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
ACCOUNT = Account(platform="github", host="github.com", handle="ana-e")


@pytest.fixture
def prover(tmp_path: Path) -> Prover:
    return Prover(store=Store(tmp_path / "home"), clock=lambda: NOW)


def proven(prover: Prover, identity: str) -> None:
    texts = [OwnerText(name="bio", text=prover.words(ACCOUNT))]
    assert prover.check(ACCOUNT, texts, identity=identity) == "words"


@pytest.mark.parametrize(
    ("then", "now", "method"),
    [
        ("1001", "1001", "words"),
        ("1001", "1002", ""),
        ("1001", "10010", ""),
        ("1001", " 1001", ""),
        ("1001", "", ""),
        ("", "", "words"),
        ("", "1001", "words"),
        ("did:plc:aaaa", "did:plc:aaab", ""),
        ("1001", None, "words"),
    ],
)
def test_safety_1_5_1_9_a_proof_is_for_the_account_that_had_the_handle_then(then, now, method, prover):
    proven(prover, then)
    assert prover.remembered(ACCOUNT, identity=now) == method


def test_safety_1_9_a_proof_without_a_number_takes_the_first_and_keeps_it(prover):
    proven(prover, "")
    assert prover.remembered(ACCOUNT, identity="1001") == "words"
    assert prover.remembered(ACCOUNT, identity="1002") == ""
    assert prover.remembered(ACCOUNT, identity="1001") == "words"


def test_safety_1_9_taking_a_number_lengthens_no_proof(tmp_path):
    now = NOW
    prover = Prover(store=Store(tmp_path), clock=lambda: now)
    proven(prover, "")
    now = NOW + timedelta(days=29)
    assert prover.remembered(ACCOUNT, identity="1001") == "words"
    now = NOW + timedelta(days=31)
    assert prover.remembered(ACCOUNT, identity="1001") == ""


def test_safety_1_9_the_new_owner_proves_it_anew(prover):
    proven(prover, "1001")
    proven(prover, "1002")
    assert prover.remembered(ACCOUNT, identity="1002") == "words"
    assert prover.remembered(ACCOUNT, identity="1001") == ""


def test_safety_2_3_the_number_is_not_kept_as_it_is(prover):
    proven(prover, "918273645")
    assert not any(b"918273645" in path.read_bytes() for path in prover.store.folder.iterdir())
    assert "918273645" not in repr(prover.store.load())


def test_safety_1_9_proofs_of_before_are_read(prover, monkeypatch):
    proven(prover, "")
    path = prover.store.folder / "proofs.json"
    text = path.read_text().splitlines()[0].replace(', ""]', "]")
    path.write_text(f"{text}\n{prover.store._sign(text)}\n")
    assert prover.remembered(ACCOUNT, identity="1001") == "words"


@pytest.mark.parametrize(("number", "count"), [("1001", 1), ("1002", 0)])
def test_safety_1_5_a_run_does_not_admit_a_handle_that_changed_hands(number, count, tmp_path):
    tools = Tools(home=tmp_path / "home", clock=lambda: NOW, jobs=1)
    proven(tools.prover, "1001")
    looker, claimed = Looker(tools), claim("https://github.com/ana-e")
    source = Source(type=SourceType.PROFILE, uri=claimed.url, account=claimed.account)
    reading = Reading(outcome=Outcome.OK, keys=(("uid", number),))
    looker._settle([Profile(claimed, source, readings=[reading])])
    assert len(looker._proven) == count
