"""The server's life: on this computer only, from its start link to its last page."""

import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from flask import Flask
from waitress.server import create_server

from exposure.sources.tools import Tools
from exposure.web.app import make
from exposure.web.guard import Guard
from exposure.web.uploads import MOST_BYTES, sweep
from exposure.web.visit import Visit

ADDRESS = "127.0.0.1"
IDLE = 15 * 60
"""Seconds without a request after which everything is deleted and the server ends."""
THREADS = 48
LOOK_EVERY = 1.0
LAST = 3.0
"""Seconds at most that the last answers get to be sent."""


@dataclass(slots=True)
class Page:
    """A page that is served.

    Attributes:
        start_link: Opens it, once.
        visit: What the person said.
        ended: Set when it is over.
        touched: When the last request came, in seconds of ``clock``.
        clock: Returns seconds that never go back.
    """

    start_link: str
    visit: Visit
    server: Any = field(repr=False)
    clock: Callable[[], float] = time.monotonic
    ended: threading.Event = field(default_factory=threading.Event)
    touched: float = 0.0

    def touch(self) -> None:
        """Remember that somebody is there."""
        self.touched = self.clock()

    def end(self) -> None:
        """End it, after the answer that is on its way."""
        self.ended.set()

    def wait(self) -> None:
        """Return when it is over: by the person, or because nobody has been there for a while."""
        while not self.ended.wait(LOOK_EVERY):
            if self.visit.busy:
                self.touch()
            elif self.clock() - self.touched > IDLE:
                return


@contextmanager
def open_page(tools: Tools, *, clock: Callable[[], float] = time.monotonic) -> Iterator[Page]:
    """Serve the page inside the block, and leave nothing of it behind.

    Args:
        tools: What checks work with.
        clock: Returns seconds that never go back.
    """
    sweep()
    guard, visit = Guard(), Visit(tools)
    app = make(guard, visit)
    server = _server(app)
    guard.port = int(server.effective_port)
    page = Page(f"http://{ADDRESS}:{guard.port}/start/{guard.start}", visit, server, clock)
    page.touch()
    app.config["PAGE"] = page
    thread = threading.Thread(target=_serve, args=(server,), daemon=True)
    thread.start()
    try:
        yield page
        _answered(server)
    finally:
        visit.forget()
        server.trigger.pull_trigger(partial(_close, server))  # where it waits, and at once
        thread.join(2)
        _close(server)
        server.task_dispatcher.shutdown(timeout=1)


def _server(app: Flask) -> Any:
    """Return a server on a free port of this computer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # ``send_bytes`` may go; progress needs it
        return create_server(
            app,
            host=ADDRESS,
            port=0,
            threads=THREADS,
            ident=None,
            send_bytes=1,
            max_request_body_size=MOST_BYTES,
            channel_timeout=300,
            clear_untrusted_proxy_headers=True,
        )


def _answered(server: Any) -> None:
    """Return when the last answers are sent; how far a check is goes on being told, and is not waited for."""
    until = time.monotonic() + LAST
    while time.monotonic() < until and any(map(_answering, tuple(server.active_channels.values()))):
        time.sleep(0.01)


def _answering(channel: Any) -> bool:
    asked = any(request.path != "/progress" for request in tuple(channel.requests))
    return asked or channel.total_outbufs_len > 0


def _close(server: Any) -> None:
    """Close its sockets, those that a browser keeps as well; what is closed stays so."""
    server.close()
    for channel in tuple(server.active_channels.values()):
        channel.close()


def _serve(server: Any) -> None:
    """Answer until the server is closed."""
    with suppress(OSError, ValueError):  # its sockets may be gone already
        server.run()
