"""What all tests share: gold files, properties without a clock or a memory, one browser."""

import json
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
PATIENCE = 60_000
"""Milliseconds that a page gets to open, or to become what a test expects: only one that never does takes so
long."""

SLOW = (HealthCheck.too_slow,)
"""A busy machine is no fault of a property."""

settings.register_profile("house", deadline=None, database=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("chance", deadline=None, database=None, suppress_health_check=SLOW)
settings.load_profile("house")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in the background of a shell; children inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)
for name in ("SIGHUP", "SIGTERM"):
    if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is signal.SIG_IGN:
        signal.signal(getattr(signal, name), lambda *_: None)  # unheard here, and as usual in children

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


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Chromium; with EXPOSURE_BROWSER=required its absence is a failure."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        reason = "no Chromium on this machine, so pages were not opened in a browser"
        if os.environ.get("EXPOSURE_BROWSER") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=list(QUIET), timeout=PATIENCE)
        chromium.on("context", lambda context: context.set_default_timeout(PATIENCE))
        yield chromium
        chromium.close()
