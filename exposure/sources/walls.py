"""What a wall means, in plain words: seen from outside, and what to do about it."""

from exposure.extract.platforms import Platform, Way
from exposure.model import Outcome, Words

READABLE = frozenset({"saved page"})
"""Forms of an owner's copy that this version reads; no export yet."""

_SENTENCES = {
    Outcome.LOGIN_WALL: "{site} shows this page only to people who are signed in. We could not look; "
    "that does not mean that nobody can.",
    Outcome.PRIVATE: "{site} says that this account is private: a stranger who is not signed in sees "
    "nothing of it here.",
    Outcome.BLOCKED: "{site} did not let this program in. We could not look; that does not mean that "
    "nobody can.",
    Outcome.RATE_LIMITED: "{site} has had too many requests from this connection. Wait an hour, then try "
    "again.",
    Outcome.NOT_FOUND: "{site} has no such account. Check the spelling of the address.",
    Outcome.SCHEMA_CHANGED: "{site} answered in a form that this version does not know. "
    "Please report it as an issue, without any link or name.",
}


def sentence(outcome: Outcome, platform: Platform) -> Words:
    """Return what to tell the person when an account could not be read.

    Args:
        outcome: How it went; any but ``OK`` and ``PARTIAL``.
        platform: Where.
    """
    text = _SENTENCES[outcome].replace("{site}", platform.title)
    if outcome in {Outcome.LOGIN_WALL, Outcome.BLOCKED} and platform.ways:
        text = f"{text}\n{ways_in(platform)}"
    return Words.plain(text)


def ways_in(platform: Platform) -> Words:
    """Return the ways to the owner's own copy, step by step."""
    lines = [
        f"{platform.title} shows nothing to a program that is not signed in. Your own copy works instead:"
    ]
    for way in usable(platform):
        lines.append(f"By {way.name}:")
        lines += [f"  {number}. {step}" for number, step in enumerate(way.steps, 1)]
    return Words.plain("\n".join(lines))


def usable(platform: Platform) -> tuple[Way, ...]:
    """Return the ways whose result this version can read."""
    return tuple(way for way in platform.ways if way.name in READABLE)
