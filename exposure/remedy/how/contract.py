"""How fixes are done on a platform: data, with what is known about each step."""

from collections.abc import Mapping
from dataclasses import dataclass

from exposure.model import How

CHECKED_ON = "2026-11-24"
"""When the steps were last compared with their sources."""
SURE = frozenset({"D", "S", "C"})
"""Marks of steps whose source was read: the vendor's page, its source code, or a maintained client's.
``K`` (the vendor's page is known but was not read again) and ``B`` (believed) say "look for" instead."""


@dataclass(frozen=True, slots=True)
class Advice:
    """How a fix is done.

    Attributes:
        steps: What to press or write, in order.
        mark: Where the steps come from: ``D``, ``S``, ``C``, ``K`` or ``B``.
        url: Settings or help page; ``{host}`` stands for the account's host.
        past: Whether it also covers what is already there: ``yes``, ``no``, ``partly``, ``unknown``.
    """

    steps: tuple[str, ...]
    mark: str = "B"
    url: str = ""
    past: str = "unknown"

    def at(self, host: str) -> How:
        """Return it for an account on a host."""
        return How(
            steps=self.steps,
            url=self.url.replace("{host}", host) if host or "{host}" not in self.url else "",
            past=self.past,
            checked_on=CHECKED_ON,
            sure=self.mark in SURE,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HowTo:
    """How fixes are done on one platform.

    Attributes:
        platform: The adapter's name.
        advice: By the name of the fix.
    """

    platform: str
    advice: Mapping[str, Advice]
