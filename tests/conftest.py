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
    """Compares data with a gold file of JSON, or writes the file."""

    def check(path: Path, data: Any) -> None:
        if remake:
            path.write_text(
                json.dumps(data, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8"
            )
        assert path.is_file(), f"{path.name} is missing; make it with --remake"
        assert data == json.loads(path.read_text(encoding="utf-8"))

    return check
