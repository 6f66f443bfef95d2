"""What a wall means, in plain words: seen from outside, and what to do about it."""

from exposure.extract.platforms import Platform, Rank, Way
from exposure.extract.platforms.walls import SAVED
from exposure.model import Outcome, Reading, Words

READABLE = frozenset({"saved page", "export"})
"""Forms of an owner's copy that this version reads."""

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
_ANYWHERE = (
    "The address has the form that {site} gives its accounts. If it is a page of your own site instead, "
    "give the address of that site's front page."
)
"""For software that anybody can run: only the form of an address says what may be there."""
_SHUT = "{site} shows nothing dependable to a program that is not signed in."
_INSTEAD = Words.of("Your own copy works instead:")
_BY = {"saved page": Words.of("By saved page:"), "export": Words.of("By export:")}
_SETTING = Words.of("What others see of you there is a setting: {address}")
_WAYS = frozenset({Outcome.LOGIN_WALL, Outcome.BLOCKED, Outcome.SCHEMA_CHANGED, Outcome.RATE_LIMITED})


def sentence(outcome: Outcome, platform: Platform, notes: tuple[Words, ...] = ()) -> Words:
    """Return what to tell the person when an account could not be read.

    Args:
        outcome: How it went; any but ``OK`` and ``PARTIAL``.
        platform: Where.
        notes: What the reading said about it, such as the keys of a changed form.
    """
    text = (outcome is Outcome.LOGIN_WALL and platform.stranger) or _SENTENCES[outcome]
    if outcome is Outcome.NOT_FOUND and platform.rank is Rank.ANYWHERE and not platform.also:
        text = f"{text}\n{_ANYWHERE}"
    text = "\n".join((text.replace("{site}", platform.title), *map(str, notes)))
    if outcome in _WAYS and usable(platform):
        text = f"{text}\n{_listed(platform)}"
    return Words.plain(text)


def saved_sentence(reading: Reading, platform: Platform | None) -> Words | None:
    """Return what to tell about a saved page that shows nothing of its account.

    Returns:
        None for a page of no known site that may be read all the same.
    """
    if reading.outcome is Outcome.PARTIAL and (platform is None or platform.rank is Rank.REST):
        return None
    title = platform.title if platform else "The site"
    text = " ".join(map(str, reading.notes)) or _SENTENCES.get(reading.outcome, "").replace("{site}", title)
    return Words.plain(text) if text else None


def ways_in(platform: Platform) -> Words:
    """Return the ways to the owner's own copy, step by step."""
    text = platform.stranger or _SHUT.replace("{site}", platform.title)
    if not usable(platform):
        setting = _SETTING.message.replace("{address}", platform.settings_url)
        return Words.plain(f"{text}\n{setting}")
    return Words.plain(f"{text}\n{_listed(platform)}")


def _listed(platform: Platform) -> str:
    """Return the ways, each sentence in a line of its own: so each can be said in another language."""
    lines = [str(_INSTEAD)]
    for way in usable(platform):
        lines.append(str(_BY[way.name]))
        lines += [f"  {number}. {step}" for number, step in enumerate(way.steps, 1)]
    return "\n".join(lines)


def usable(platform: Platform) -> tuple[Way, ...]:
    """Return the ways whose result this version can read; a saved page can be, wherever it is understood."""
    ways = platform.ways or ((SAVED,) if any(layout.every_field for layout in platform.layouts) else ())
    return tuple(way for way in ways if way.name in READABLE)
