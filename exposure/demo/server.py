"""The loopback server of the fictional sites: it answers by the name asked for, and knows no files."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a site answers.

    Attributes:
        content: The body.
        media_type: Its ``Content-Type``.
        status: The HTTP status.
    """

    content: bytes
    media_type: str = "text/html; charset=utf-8"
    status: int = 200


Site = Callable[[str, Mapping[str, str]], Reply | None]
"""Answers a path and its query, or None where it has no such page."""

NOT_FOUND = Reply(content=b"not found\n", media_type="text/plain; charset=utf-8", status=404)


def answer(sites: Mapping[str, Site], name: str | None, target: str) -> Reply:
    """Return what the site called ``name`` says to a request.

    Args:
        sites: By host name, lower-case.
        name: The ``Host`` header as it came; a port in it is not looked at.
        target: Path and query. A full address is never served, as this is no proxy.
    """
    site = sites.get((name or "").partition(":")[0].lower())
    if site is None or not target.startswith("/"):
        return NOT_FOUND
    path, _, query = target.partition("?")
    return site(path, dict(parse_qsl(query))) or NOT_FOUND


@contextmanager
def serve(sites: Mapping[str, Site]) -> Iterator[int]:
    """Run a server for the sites on 127.0.0.1 while the context lasts, and give its port.

    The system picks the port. Names that are not in ``sites`` get status 404, so a page in the
    owner's browser that guesses the port learns nothing.
    """
    with ThreadingHTTPServer((LOOPBACK, 0), _handler(sites)) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()


def _handler(sites: Mapping[str, Site]) -> type[BaseHTTPRequestHandler]:
    """Return the request handler for these sites."""

    class Handler(BaseHTTPRequestHandler):
        """Answers one GET and closes; logs nothing."""

        server_version = "demo"
        sys_version = ""
        timeout = 10.0

        def do_GET(self) -> None:
            """Send the site's answer."""
            reply = answer(sites, self.headers.get("Host"), self.path)
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.media_type)
            self.send_header("Content-Length", str(len(reply.content)))
            self.end_headers()
            self.wfile.write(reply.content)

        def date_time_string(self, timestamp: float | None = None) -> str:  # noqa: ARG002 (its base has it)
            """Return the demo's day, so that answers are the same on every day."""
            return "Fri, 20 Nov 2026 18:00:00 GMT"

        def log_message(self, format: str, *_: object) -> None:  # noqa: A002 (its base calls it so)
            """Stay silent: requests are no business of a terminal."""

    return Handler
