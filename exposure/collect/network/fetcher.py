"""Fetching a page: the one function through which the program speaks to the network."""

import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from exposure.collect.network import robots
from exposure.collect.network.address import Address, parse
from exposure.collect.network.budget import Budget, Clock, within
from exposure.collect.network.connector import Connector, PublicConnector
from exposure.collect.network.limits import PAGE, ROBOTS, Limits
from exposure.collect.network.pace import BUSY, PATIENCE, Pace, retry_after
from exposure.collect.network.request import Answer, ask
from exposure.collect.network.robots import Robots
from exposure.collect.network.wire import Line, authorities
from exposure.errors import AddressError, FetchError

HOPS = 5
"""Redirects that are followed."""
MAX_KEPT = 64 * 1024 * 1024
"""Bytes of pages kept for the run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page as it came.

    Attributes:
        address: Where it was found after redirects, without a fragment.
        status: The HTTP status; a redirect only where it leads nowhere.
        content: The bytes, transport encodings undone; empty for an error page of a wrong type.
        media_type: Checked against the first bytes; empty where ``content`` was not kept.
        charset: A Python codec; decode with ``errors="replace"``.
        headers: A few, by lower-case name (``link``, ``retry-after``, ``cf-mitigated`` ...).
    """

    address: str = field(repr=False)
    status: int
    content: bytes = field(repr=False)
    media_type: str
    charset: str
    headers: Mapping[str, str] = field(repr=False)


class Fetcher:
    """Fetches pages for one run, one at a time, under every rule of ``safety.md`` 6.

    What was fetched is kept in memory until the run ends; nothing is written anywhere. It may be
    used from several threads: they wait for each other.
    """

    def __init__(
        self,
        *,
        connector: Connector | None = None,
        clock: Clock = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        offline: bool = False,
        bundle: str = DEFAULT_CA_BUNDLE_PATH,
    ) -> None:
        """Prepare for a run.

        Args:
            connector: Opens the connections; to public addresses only unless given.
            clock: Seconds that only grow.
            sleep: Waits some seconds.
            offline: Refuse everything.
            bundle: A file of certificate authorities (PEM), instead of the web's usual ones.
        """
        self._connector = connector or PublicConnector()
        self._clock = clock
        self._offline = offline
        self._bundle = bundle
        self._pace = Pace(clock, sleep)
        self._lock = threading.Lock()
        self._robots: dict[str, Robots] = {}
        self._kept: dict[tuple[str, str, Limits], Fetched] = {}

    def fetch(
        self,
        url: str,
        *,
        accept: str = "text/html",
        limits: Limits = PAGE,
        found_by_us: bool = False,
    ) -> Fetched:
        """Return the page at ``url``.

        Args:
            url: An absolute address.
            accept: The ``Accept`` header.
            limits: ``PAGE``, ``PICTURE`` or ``PROOF``.
            found_by_us: The owner did not name this page, so robots.txt decides, and no other host is
                asked than the one that it stands on.

        Returns:
            The page, whatever its status.

        Raises:
            AddressError: The address, or one it leads to, must not be asked.
            FetchError: There was no answer, or none that may be read. The messages name the host and
                never more of the address.
        """
        if self._offline:
            raise FetchError("the network: switched off for this run; run again without --offline")
        address = parse(url)
        with self._lock:
            key = (address.url, accept, limits)
            if key not in self._kept:
                page = self._page(address, accept, limits, obey=found_by_us)
                self._keep(key, page)
                return page
            return self._kept[key]

    @cached_property
    def _trust(self) -> ssl.SSLContext:
        return authorities(self._bundle)

    def forget(self) -> None:
        """Drop the pages kept, so that the next look is a fresh one (after words were placed)."""
        with self._lock:
            self._kept.clear()

    def _keep(self, key: tuple[str, str, Limits], page: Fetched) -> None:
        size = sum(len(p.content) for p in self._kept.values()) + len(page.content)
        if page.status not in BUSY and size <= MAX_KEPT:
            self._kept[key] = page

    def _page(self, address: Address, accept: str, limits: Limits, *, obey: bool) -> Fetched:
        """Follow an address to its page, every hop under the same rules.

        Args:
            address: Where to begin.
            accept: The ``Accept`` header.
            limits: Of the page.
            obey: It was found by us: robots.txt decides, and only its own host is asked.
        """
        start, seen = address.host, set[Address]()
        budget = Budget(limits.total, self._clock)
        while address not in seen and len(seen) <= HOPS:
            seen.add(address)
            if obey:
                with budget.paused():
                    self._obey(address)
            answer = self._patient(address, accept, limits, budget)
            if answer.location is None:
                return _fetched(address, answer)
            address = _next(address, answer.location)
            if obey and address.host != start:
                raise FetchError(f"{start}: it sends us on to another host, which nobody named; it was left")
        raise FetchError(f"{start}: it sends us in circles or on and on; look at it in a browser")

    def _patient(self, address: Address, accept: str, limits: Limits, budget: Budget) -> Answer:
        """Ask, and ask once more if the host wants us to wait and that is not long."""
        answer = self._ask(address, accept, limits, budget)
        wait = retry_after(answer.headers) if answer.status in BUSY else None
        if wait is not None and wait <= PATIENCE:
            with budget.paused():
                self._pace.wait(wait)
            answer = self._ask(address, accept, limits, budget)
        self._pace.note(address.host, answer.status, answer.headers)
        return answer

    def _ask(self, address: Address, accept: str, limits: Limits, budget: Budget) -> Answer:
        """Send one request when its turn has come."""
        with budget.paused():
            self._pace.turn(address.host)
        line = Line(self._connector, limits, budget)
        try:
            return within(
                budget,
                address.host,
                lambda: ask(address, accept=accept, line=line, trust=lambda: self._trust),
            )
        finally:
            self._pace.done(address.host)

    def _obey(self, address: Address) -> None:
        """Raise if the host's robots.txt does not want us there."""
        origin = f"{address.scheme}://{address.host}"
        if origin not in self._robots:
            self._robots[origin] = self._read_robots(Address(address.scheme, address.host, "/robots.txt"))
        if not self._robots[origin].allows(address.target):
            raise FetchError(
                f"{address.host}: its robots.txt keeps programs away or cannot be read; open it by hand"
            )

    def _read_robots(self, address: Address) -> Robots:
        """Return a host's rules; no file means no rules, and no answer means stay away (RFC 9309, 2.3.1)."""
        try:
            page = self._page(address, "text/plain", ROBOTS, obey=False)
        except FetchError:
            return robots.REFUSE_ALL
        if page.status == 200:
            return robots.read(page.content)
        return robots.ALLOW_ALL if 400 <= page.status < 500 and page.status != 429 else robots.REFUSE_ALL


def _next(address: Address, location: str) -> Address:
    """Return where a redirect leads; UTF-8 in the header was read as Latin-1."""
    try:
        location = location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        location = "\0"  # refused as any broken address
    try:
        return address.follow(location)
    except AddressError as error:
        raise AddressError(f"{address.host} sends us on, but: {error}") from error


def _fetched(address: Address, answer: Answer) -> Fetched:
    return Fetched(
        address=address.url,
        status=answer.status,
        content=answer.content,
        media_type=answer.media_type,
        charset=answer.charset,
        headers=answer.headers,
    )
