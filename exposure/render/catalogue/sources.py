"""Sources, owners, readers and outcomes, in words."""

from exposure.model import Audience, Outcome, Ownership, SourceType
from exposure.redact import visible
from exposure.render.tongue import N_, _

_TYPES = {
    SourceType.PROFILE: N_("Profile"),
    SourceType.PAGE: N_("Web page"),
    SourceType.PHOTO: N_("Photos"),
    SourceType.EXPORT: N_("Data export"),
    SourceType.POST: N_("Posts"),
    SourceType.TRACK: N_("Tracks"),
}
_OWNERSHIP = {
    Ownership.PROVEN: N_("shown to be yours"),
    Ownership.LOCAL: N_("your own files"),
    Ownership.UNPROVEN: N_("not shown to be yours"),
}
_PROOFS = {
    "words": N_("by the words you placed"),
    "site": N_("by a line in your site"),
    "saved": N_("by the words you placed"),
    "rel_me": N_("by links in both directions"),
    "key": N_("by your key"),
    "statement": N_("by your statement"),
}
_AUDIENCES = {
    Audience.ANYONE: N_("anyone can see it"),
    Audience.MEMBERS: N_("signed-in members can see it"),
    Audience.OWNER: N_("only you have it"),
    Audience.UNKNOWN: N_("who can see it is not known"),
}
_OUTCOMES = {
    Outcome.OK: N_("read"),
    Outcome.PARTIAL: N_("read in part"),
    Outcome.LOGIN_WALL: N_("asked for a sign-in"),
    Outcome.PRIVATE: N_("private"),
    Outcome.BLOCKED: N_("did not let us in"),
    Outcome.RATE_LIMITED: N_("asked us to come back later"),
    Outcome.NOT_FOUND: N_("not there"),
    Outcome.SCHEMA_CHANGED: N_("has a new form that we cannot read yet"),
}
_PLATFORMS = {
    "github": "GitHub",
    "gitlab": "GitLab",
    "mastodon": "Mastodon",
    "bluesky": "Bluesky",
    "hackernews": "Hacker News",
    "gravatar": "Gravatar",
    "discord": "Discord",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "reddit": "Reddit",
    "snapchat": "Snapchat",
    "threads": "Threads",
    "tiktok": "TikTok",
    "x": "X",
    "google": "Google",
    "youtube": "YouTube",
    "strava": "Strava",
    "telegram": "Telegram",
    "pinterest": "Pinterest",
    "spotify": "Spotify",
}
SELF_HOSTED = frozenset({"gitlab", "mastodon", "site"})
"""Here the host is part of who somebody is, so it stands under a cover."""
_OURS = {
    "site": N_("Your website"),
    "photos": N_("Your photos"),
    "posts": N_("Your posts file"),
    "tracks": N_("Tracks"),
}
_WALLS = {
    "rlimits": N_("limits on time and memory"),
    "landlock": N_("a lock on files"),
    "landlock-net": N_("a lock on the network"),
    "seccomp": N_("a short list of what they may ask of the system"),
    "process": N_("a process of their own"),
    "watch": N_("a watch on time and memory"),
    "none": N_("none"),
}


def type_words(source_type: SourceType) -> str:
    """Return the form of a source in words."""
    return str(_(_TYPES[source_type]))


def ownership_words(ownership: Ownership, proven_by: str = "") -> str:
    """Return whose a source is, and how that is known."""
    words = str(_(_OWNERSHIP[ownership]))
    proof = str(_(_PROOFS[proven_by])) if proven_by in _PROOFS else ""
    return f"{words}, {proof}" if proof else words


def audience_words(audience: Audience) -> str:
    """Return who can see an item."""
    return str(_(_AUDIENCES[audience]))


def outcome_words(outcome: Outcome) -> str:
    """Return how reading a source went."""
    return str(_(_OUTCOMES[outcome]))


def platform_words(platform: str) -> str:
    """Return a platform's name as people write it."""
    if platform in _OURS:
        return str(_(_OURS[platform]))
    return _PLATFORMS.get(platform, visible(platform).replace("_", " ").capitalize())


def wall_words(wall: str) -> str:
    """Return a wall around the readers in words."""
    return str(_(_WALLS[wall])) if wall in _WALLS else visible(wall)
