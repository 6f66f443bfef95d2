"""A fault of our own: what is said about it, with and without --debug (safety.md 2.3)."""

import errno
import subprocess
import sys

import pytest

import exposure.sources.look
from exposure.errors import UsageError

VALUE = "ana@example.org"


def caught(fault: Exception) -> Exception:
    """Return a fault as it is after it was raised."""
    with pytest.raises(type(fault)) as raised:
        raise fault
    return raised.value


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize("fault", [ValueError(f"invalid literal: '{VALUE}'"), KeyError(VALUE)])
def test_safety_2_3_a_fault_repeats_no_value(run, monkeypatch, tmp_path, fault, debug):
    def broken(*_: object) -> None:
        raise RuntimeError(VALUE) from caught(fault)

    monkeypatch.setattr(exposure.sources.look.Looker, "look", broken)
    (tmp_path / "here" / "a.jpg").write_bytes(b"\xff\xd8\xff")
    result = run("scan", "a.jpg", "--mine", *(["--debug"] if debug else []))
    assert result.code == 1
    assert VALUE not in result.said
    assert "something went wrong inside this program (RuntimeError)" in result.err
    assert (f"{type(fault).__name__}\n" in result.err and "in broken" in result.err) is debug


def test_a_system_that_refuses_is_one_sentence(run, monkeypatch, tmp_path):
    def refused(*_: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files", VALUE)

    monkeypatch.setattr(exposure.sources.look.Looker, "look", refused)
    (tmp_path / "here" / "a.jpg").write_bytes(b"\xff\xd8\xff")
    result = run("scan", "a.jpg", "--mine")
    assert result.code == 1
    assert "the system did not give what this needs (Too many open files)" in result.err
    assert VALUE not in result.said


def test_a_wrong_use_is_one_sentence_and_with_debug_also_its_way(run):
    plain, full = run("scan"), run("scan", "--debug")
    assert plain.code == full.code == UsageError.exit_status
    assert len(full.err) >= len(plain.err)


@pytest.mark.skipif(sys.platform == "win32", reason="cores are of POSIX")
def test_safety_2_3_a_crash_leaves_no_core():
    program = (
        "import resource\nfrom exposure.cli import main\n"
        "try:\n    main(['--version'])\n"
        "except SystemExit:\n    print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == "0"
