"""Politeness: one request at a time, a second apart, few in a run, and none to a host that said no."""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from exposure.collect.network.budget import Clock
from exposure.errors import FetchError

APART = 1.0
"""Seconds between the end of one request to a host and the beginning of the next."""
PER_HOST = 10
"""Requests to a host in a run, with redirects, retries and robots.txt."""
PATIENCE = 30.0
"""Seconds that ``Retry-After`` may ask of us."""
BUSY = frozenset({429, 503})
"""Statuses that may be answered by waiting."""


class Pace:
    """What was asked of each host in this run, and when."""

    def __init__(self, clock: Clock, sleep: Callable[[float], None]) -> None:
        self._clock = clock
        self._sleep = sleep
        self._asked: Counter[str] = Counter()
        self._ready: dict[str, float] = {}
        self._closed: set[str] = set()

    def turn(self, host: str) -> None:
        """Wait until ``host`` may be asked, and count the request.

        Raises:
            FetchError: It was asked often enough, or asked us to stop.
        """
        if host in self._closed:
            raise FetchError(f"{host}: it asked for a pause; run again in an hour")
        if self._asked[host] >= PER_HOST:
            raise FetchError(f"{host}: already asked {PER_HOST} times in this run; run again for the rest")
        self._asked[host] += 1
        self.wait(self._ready.get(host, float("-inf")) - self._clock())

    def done(self, host: str) -> None:
        """Note that a request to ``host`` has ended, however it ended."""
        self._ready[host] = self._clock() + APART

    def wait(self, seconds: float) -> None:
        """Sleep, if there is anything to sleep for."""
        if seconds > 0:
            self._sleep(seconds)

    def note(self, host: str, status: int, headers: Mapping[str, str]) -> None:
        """Ask ``host`` nothing more in this run if its last answer said that we have had enough."""
        paused = status == 429 or (status in BUSY and "retry-after" in headers)
        if paused or headers.get("x-ratelimit-remaining", "").strip() == "0":
            self._closed.add(host)


def retry_after(headers: Mapping[str, str], *, now: float | None = None) -> float | None:
    """Return the seconds that ``Retry-After`` asks for, or None if it is absent or unreadable.

    Args:
        headers: By lower-case name. The value is a number of seconds or an HTTP date (RFC 9110, 10.2.3).
        now: Seconds since 1970 for an HTTP date; the system's clock if None.
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    today = datetime.fromtimestamp(time.time() if now is None else now, UTC)
    try:
        until = parsedate_to_datetime(value)
        aware = until.replace(tzinfo=UTC) if until.tzinfo is None else until
        return max(0.0, (aware - today).total_seconds())
    except (ValueError, OverflowError):  # a zone that is years away
        return None
