"""The list of parts says what the lock says, no more and no less."""

import re

from scripts.sbom import LOCK, sbom


def test_every_locked_part_is_listed_with_its_hashes():
    lock = LOCK.read_text()
    listed = {(c["name"], c["version"]): c for c in sbom(lock)["components"]}
    locked = dict(re.findall(r"^([\w.-]+)==(\S+)", lock, re.MULTILINE))
    assert {name for name, _ in listed} == set(locked)
    assert all(locked[name] == version for name, version in listed)
    assert sum(len(c["hashes"]) for c in listed.values()) == lock.count("--hash=sha256:")
    assert all(c["hashes"] and c["licenses"] for c in listed.values())
    assert sbom(lock) == sbom(lock)
