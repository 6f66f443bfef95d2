"""A server that nobody may ever ask, and pages as files."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest


class Trap:
    """A server that writes down who asked it; a page that asks anything has failed."""

    def __init__(self) -> None:
        asked: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(200)
                self.end_headers()

            do_POST = do_HEAD = do_GET  # noqa: N815 (names of the base class)

            def log_message(self, *_: object) -> None:
                """Keep the test's output clean."""

        self.asked = asked
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"


@pytest.fixture
def trap() -> Iterator[Trap]:
    """A listening server on the loopback."""
    made = Trap()
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


@pytest.fixture
def opened(tmp_path: Path) -> "Opener":
    """Writes a page to a file and says where it is."""
    return Opener(tmp_path)


class Opener:
    """Turns a page into a file address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, html: str, name: str = "page.html") -> str:
        path = self.folder / name
        path.write_text(html, encoding="utf-8", newline="")
        return path.as_uri()
