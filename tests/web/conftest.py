"""A page that is served for a test, and somebody who asks it without a browser."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from exposure.demo import NOW
from exposure.sources.tools import Tools
from exposure.web import Page, open_page


def alone(folder: Path) -> Tools:
    """Return tools with a memory of their own, that do not wait and reach nobody."""
    return Tools(home=folder / "home", clock=lambda: NOW, sleep=lambda seconds: None, jobs=1, offline=True)


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    """Tools of a test's own."""
    return alone(tmp_path)


@pytest.fixture
def page(tools: Tools) -> Iterator[Page]:
    with open_page(tools) as served:
        yield served


@dataclass
class Person:
    """Asks as a browser does: with the cookie, and with the origin of the page."""

    host: str
    cookie: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> HTTPResponse:
        connection = HTTPConnection(*self.host.split(":"), timeout=200)
        cookie = {"Cookie": self.cookie} if self.cookie else {}
        sent = {"Host": self.host} | cookie | self.headers
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, {k: v for k, v in sent.items() if v})
        answer = connection.getresponse()
        answer.text = answer.read().decode("utf-8", "replace")
        connection.close()
        return answer

    def get(self, path: str, **headers: str) -> HTTPResponse:
        return self.ask("GET", path, **headers)

    def post(self, path: str, *, origin: str | None = None, token: str | None = None, **form) -> HTTPResponse:
        body = urlencode({"token": self.token if token is None else token} | form).encode()
        return self.ask(
            "POST", path, body,
            Origin=f"http://{self.host}" if origin is None else origin,
            Content_Type="application/x-www-form-urlencoded",
        )  # fmt: skip

    @property
    def token(self) -> str:
        found = re.search(r'name="token" value="([^"]+)"', self.get("/").text)
        return found[1] if found else ""


def come_in(page: Page) -> Person:
    """Use the start link and keep the cookie."""
    parts = urlsplit(page.start_link)
    person = Person(parts.netloc)
    answer = person.get(parts.path)
    assert answer.status == 303
    person.cookie = answer.getheader("Set-Cookie").split(";")[0]
    return person


@pytest.fixture
def person(page: Page) -> Person:
    """Somebody who came in by the start link."""
    return come_in(page)


@pytest.fixture
def stranger(page: Page) -> Person:
    """Another page in the same browser, or another program: it knows where the server is."""
    return Person(urlsplit(page.start_link).netloc)
