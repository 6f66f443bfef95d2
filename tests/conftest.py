"""What all tests share: how gold files are remade, and properties without a clock or a memory."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None, database=None)
settings.load_profile("house")

Gold = Callable[[Path, Any], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--remake", action="store_true", help="write gold files anew; read the diff before committing it"
    )


@pytest.fixture
def remake(request: pytest.FixtureRequest) -> bool:
    """Whether gold files are to be written anew."""
    return bool(request.config.getoption("--remake"))


@pytest.fixture
def gold(remake: bool) -> Gold:
    """Compares a text, or data as JSON, with a gold file, or writes the file."""

    def check(path: Path, data: Any) -> None:
        text = data if isinstance(data, str) else _json(data)
        if remake:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path.name} is missing; make it with --remake"
        kept = path.read_text(encoding="utf-8")
        if isinstance(data, str):
            same = text == kept  # comparing inside the assertion would draw a diff of 200 KB
            assert same, f"{path.name} is not current; make it with --remake and read the diff"
        assert isinstance(data, str) or data == json.loads(kept)

    return check


def _json(data: Any) -> str:
    return json.dumps(data, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
