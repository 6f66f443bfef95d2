"""Who may ask: the one place that every request passes (``safety.md`` 9).

A page of another site that is open in the same browser can send requests here. So a request must
name this computer, hold the cookie that only the start link gave, and, where it changes anything,
also a token from one of our own pages and an origin that is ours.
"""

import hmac
import secrets
from dataclasses import dataclass, field

from flask import Flask, Request, Response, abort, request

OUTSIDE = frozenset({"start", "static"})
"""Endpoints that need no cookie: the start link gives it."""
SAME = frozenset({"same-origin", "none"})
"""``Sec-Fetch-Site`` of what came from our own page, or from the person by hand."""
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@dataclass(slots=True)
class Guard:
    """The keys of one server.

    Attributes:
        port: Where it listens; known once it does.
        start: The one-time part of the start link; empty once it was used.
        cookie: The value of the cookie.
        token: What every form of our pages holds.
    """

    port: int = 0
    start: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)

    @property
    def hosts(self) -> frozenset[str]:
        """The only values of ``Host``: a name that was bound to this computer elsewhere is none."""
        return frozenset({f"127.0.0.1:{self.port}", f"localhost:{self.port}"})

    @property
    def name(self) -> str:
        """The cookie's name: cookies do not tell ports apart, so the port stands in it."""
        return f"exposure-{self.port}"

    def protect(self, app: Flask) -> None:
        """Put this guard before and behind every request."""
        app.before_request(self.check)
        app.after_request(self.cover)

    def check(self) -> None:
        """Refuse what does not come from our own page in this person's browser."""
        if request.method not in {"GET", "POST"} or request.host not in self.hosts:
            abort(403)
        if request.endpoint not in OUTSIDE and not self.knows(request):
            abort(403)
        if request.method == "POST" and not (self._from_here(request) and self._meant(request)):
            abort(403)

    def begin(self, given: str) -> bool:
        """Use up the start link; return whether it was the right one."""
        good = bool(self.start) and _equal(given, self.start)
        if good:
            self.start = ""
        return good

    def let_in(self, response: Response) -> Response:
        """Give the cookie, which scripts and other sites cannot read or send."""
        response.set_cookie(self.name, self.cookie, httponly=True, samesite="Strict", path="/")
        return response

    def cover(self, response: Response) -> Response:
        """Add the headers that every answer has."""
        for name, value in HEADERS.items():
            response.headers[name] = value
        response.headers.setdefault("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        return response

    def knows(self, asked: Request) -> bool:
        """Return whether a request holds the cookie."""
        return _equal(asked.cookies.get(self.name, ""), self.cookie)

    def _from_here(self, asked: Request) -> bool:
        """Whether the browser says that one of our own pages sent it."""
        if asked.headers.get("Sec-Fetch-Site", "same-origin") not in SAME:
            return False
        return asked.headers.get("Origin", "") == f"http://{asked.host}"

    def _meant(self, asked: Request) -> bool:
        """Whether one of our forms sent it: they hold the token."""
        return _equal(asked.form.get("token", ""), self.token)


def _equal(given: str, kept: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), kept.encode())
