"""Write the parts that an installation is made of, as CycloneDX 1.6 JSON, into ``dist/sbom.json``.

Names, versions and hashes are those of ``requirements/run.txt``, licences those that the installed
parts declare (Core Metadata 2.4, ``License-Expression``, else ``License`` and classifiers).
"""

import json
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from exposure.version import __version__

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements" / "run.txt"
_PART = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+) \\$", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def parts(lock: str) -> Iterator[dict[str, object]]:
    """Yield the components of a lock file."""
    starts = [*_PART.finditer(lock)]
    for at, match in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else len(lock)
        name, version = match["name"], match["version"]
        yield {
            "type": "library",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
            "bom-ref": f"pkg:pypi/{name}@{version}",
            "licenses": [{"license": {"name": licence(name)}}],
            "hashes": [{"alg": "SHA-256", "content": h} for h in _HASH.findall(lock[match.end() : end])],
        }


def licence(name: str) -> str:
    """Return what a part says of its licence; ``unknown`` if it says nothing."""
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return "unknown"
    classifiers = [
        c.rpartition(" :: ")[2] for c in said.get_all("Classifier") or [] if c.startswith("License")
    ]
    fields = ("License-Expression", "License")
    declared = next((said[field].split("\n")[0] for field in fields if field in said), "")
    return declared or ", ".join(classifiers) or "unknown"


def sbom(lock: str) -> dict[str, object]:
    """Return the whole document; the same lock gives the same document."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "exposure-audit", "version": __version__}},
        "components": list(parts(lock)),
    }


def main() -> None:
    """Write it."""
    document = sbom(LOCK.read_text(encoding="utf-8"))
    target = ROOT / "dist" / "sbom.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(f"{target.relative_to(ROOT)}: {len(list(parts(LOCK.read_text())))} parts")


if __name__ == "__main__":
    main()
