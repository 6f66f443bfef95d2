"""A signature with a key that the platform publishes: our line, our namespace, nothing else."""

import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from exposure.demo import NOW
from exposure.model import Account
from exposure.ownership import Prover, Store, key

ANA = Account(platform="github", host="github.com", handle="ana-example")
BEN = Account(platform="github", host="github.com", handle="ben-example")

needs_openssh = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None or not Path("/dev/fd").is_dir(), reason="needs ssh-keygen"
)


@pytest.fixture(scope="module")
def keys(tmp_path_factory) -> Path:
    """A folder with keys of nobody, one of each type that is in use."""
    folder = tmp_path_factory.mktemp("keys")
    for name, kind, bits in (("ed", "ed25519", ()), ("ec", "ecdsa", ()), ("rsa", "rsa", ("-b", "2048"))):
        call("ssh-keygen", "-q", "-t", kind, *bits, "-N", "", "-C", "ana@laptop", "-f", folder / name)
    call("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / "other")
    return folder


def call(*words: str | Path, given: bytes = b"") -> bytes:
    return subprocess.run([str(w) for w in words], input=given, capture_output=True, check=True).stdout


def sign(line: str, private: Path, namespace: str = key.NAMESPACE) -> bytes:
    return call("ssh-keygen", "-Y", "sign", "-n", namespace, "-f", private, given=line.encode())


def public(path: Path) -> tuple[str, ...]:
    return key.published(path.with_suffix(".pub").read_text())


@pytest.fixture
def prover(tmp_path) -> Prover:
    return Prover(store=Store(tmp_path), clock=lambda: NOW)


@needs_openssh
@pytest.mark.parametrize("kind", ["ed", "ec", "rsa"])
def test_safety_1_7_a_published_key_proves_its_account(kind, keys, prover):
    signature = sign(prover.challenge(ANA), keys / kind)
    assert prover.check_key(ANA, signature, public(keys / kind))
    assert prover.remembered(ANA) == "key"
    assert prover.remembered(BEN) == ""


@needs_openssh
def test_safety_1_7_another_key_or_another_namespace_proves_nothing(keys, prover):
    line = prover.challenge(ANA)
    assert not prover.check_key(ANA, sign(line, keys / "other"), public(keys / "ed"))
    for namespace in ("git", "file", "exposure-proof", "exposure-proof@v2"):
        assert not prover.check_key(ANA, sign(line, keys / "ed", namespace), public(keys / "ed"))
    assert prover.remembered(ANA) == ""


@needs_openssh
def test_safety_1_7_a_signature_over_any_other_line_proves_nothing(keys, prover, tmp_path):
    line, published = prover.challenge(ANA), public(keys / "ed")
    elsewhere = Prover(store=Store(tmp_path / "other computer"), clock=lambda: NOW).challenge(ANA)
    others = (line[:-1], f"{line}\n", f"{line} ", line.upper(), prover.challenge(BEN), elsewhere, "")
    for other in others:
        assert not prover.check_key(ANA, sign(other, keys / "ed"), published), other


@needs_openssh
def test_safety_1_7_a_line_counts_for_thirty_minutes_and_once(keys, tmp_path):
    store = Store(tmp_path)
    signature = sign(Prover(store=store, clock=lambda: NOW).challenge(ANA), keys / "ed")
    late = Prover(store=store, clock=lambda: NOW + timedelta(minutes=31))
    early = Prover(store=store, clock=lambda: NOW - timedelta(minutes=1))
    in_time = Prover(store=store, clock=lambda: NOW + timedelta(minutes=29))
    assert not late.check_key(ANA, signature, public(keys / "ed"))
    assert not early.check_key(ANA, signature, public(keys / "ed"))
    assert in_time.check_key(ANA, signature, public(keys / "ed"))
    in_time.forget(ANA)
    assert not in_time.check_key(ANA, signature, public(keys / "ed"))


@needs_openssh
def test_safety_1_7_broken_signatures_and_no_keys_prove_nothing(keys, prover):
    signature, published = sign(prover.challenge(ANA), keys / "ed"), public(keys / "ed")
    bad = (b"", b"x", signature[:-40], signature.replace(b"A", b"B"), signature * 200, b"\0" * 100)
    assert not any(prover.check_key(ANA, one, published) for one in bad)
    assert not prover.check_key(ANA, signature, ())


def test_safety_1_7_a_published_list_gives_keys_and_nothing_else():
    good = "ssh-ed25519 " + "A" * 68
    lines = (
        f"{good} somebody's laptop",
        f'cert-authority,principals="*" {good}',
        f'namespaces="*" {good}',
        "ssh-dss " + "A" * 400,
        "ssh-ed25519 short",
        "ssh-ed25519-cert-v01@openssh.com " + "A" * 400,
        "<html>not a list</html>",
        f"* {good}",
    )
    assert key.published("\n".join(lines)) == (good,)
    assert len(key.published("\n".join([good] * 500))) == key.MOST_KEYS


def test_safety_1_7_the_line_names_account_time_and_nonce(prover):
    line = prover.challenge(ANA)
    account, at, nonce = line.split(" ")
    assert account == ANA.canonical
    assert datetime.fromisoformat(at) == NOW
    assert len(nonce) == 24
    assert prover.challenge(ANA) == line
