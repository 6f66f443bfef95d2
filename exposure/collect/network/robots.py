"""Robots.txt, for pages that we found by ourselves (RFC 9309).

The standard library's parser knows neither ``*`` nor ``$`` nor the longest-match rule, so with it we
would disobey; this one is small and its matching takes linear time.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

OUR_NAME = "exposure"
"""Our product token, in lower case."""
_MAX_RULES = 5000
_LINE = re.compile(r"\s*([A-Za-z-]+)\s*:\s*([^#]*)")


@dataclass(frozen=True, slots=True)
class Robots:
    """What a host's robots.txt says to us.

    Attributes:
        rules: Pairs of "is allowed" and a path pattern.
    """

    rules: tuple[tuple[bool, str], ...]

    def allows(self, target: str) -> bool:
        """Return whether a path, with its query, may be asked: the longest rule decides, or nobody."""
        seen = _plain(target)
        fitting = [(len(pattern), allowed) for allowed, pattern in self.rules if _fits(pattern, seen)]
        return max(fitting, default=(0, True))[1]


ALLOW_ALL = Robots(())
REFUSE_ALL = Robots(((False, "/"),))


def read(content: bytes) -> Robots:
    """Return the rules for us: those of our own groups, else those of the groups for everybody."""
    ours: list[tuple[bool, str]] = []
    everybody: list[tuple[bool, str]] = []
    named = False
    for agents, rules in _groups(content.decode("utf-8", "replace").lstrip("\ufeff").splitlines()):
        if OUR_NAME in agents:
            named = True
            ours += rules
        elif "*" in agents:
            everybody += rules
    return Robots(tuple(ours if named else everybody)[:_MAX_RULES])


def _groups(lines: Iterable[str]) -> Iterator[tuple[set[str], list[tuple[bool, str]]]]:
    """Yield each group's agents, in lower case, and rules."""
    agents: set[str] = set()
    rules: list[tuple[bool, str]] = []
    in_rules = False
    for key, value in _pairs(lines):
        if key == "user-agent":
            if in_rules:
                yield agents, rules
                agents, rules, in_rules = set(), [], False
            agents.add(_token(value))
        elif key in {"allow", "disallow"}:
            in_rules = True
            if value:
                rules.append((key == "allow", _plain(value)))
    yield agents, rules


def _pairs(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if found := _LINE.match(line):
            yield found[1].lower(), found[2].strip()


def _token(value: str) -> str:
    """Return the product token at the start of a user agent's name."""
    found = re.match(r"[A-Za-z_-]+|\*", value)
    return found[0].lower() if found else ""


def _plain(text: str) -> str:
    """Return a path with its escapes undone, one letter a byte, so that two spellings are equal."""
    return unquote_to_bytes(text).decode("latin-1")


def _fits(pattern: str, path: str) -> bool:
    """Return whether a path begins with a pattern (``*`` is anything, a last ``$`` is the end)."""
    ends = pattern.endswith("$")
    first, *parts = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    last = parts.pop() if ends and parts else None
    for part in parts:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    if last is not None:
        return path.endswith(last) and len(path) - len(last) >= at
    return not ends or at == len(path)
