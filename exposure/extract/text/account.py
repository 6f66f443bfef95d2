"""Other accounts of the writer: "ig: example", "my alt is @example", an address in a bio."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language, bag
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.mention import HANDLE
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import either, hits
from exposure.model import Kind, Level

NETWORKS = (
    *(
        "ig",
        "insta",
        "instagram",
        "snap",
        "snapchat",
        "sc",
        "tiktok",
        "tik tok",
        "tt",
        "twitter",
        "twt",
        "discord",
    ),
    *(
        "telegram",
        "tg",
        "yt",
        "youtube",
        "twitch",
        "psn",
        "xbox",
        "gamertag",
        "steam",
        "fb",
        "facebook",
        "threads",
    ),
    *(
        "bluesky",
        "bsky",
        "mastodon",
        "github",
        "gitlab",
        "linkedin",
        "kik",
        "wattpad",
        "tumblr",
        "reddit",
        "strava",
    ),
    *(
        "soundcloud",
        "spotify",
        "goodreads",
        "letterboxd",
        "pinterest",
        "vsco",
        "bereal",
        "roblox",
        "venmo",
        "cashapp",
    ),
    *(
        "signal",
        "matrix",
        "line",
        "wechat",
        "vk",
        "flickr",
        "ao3",
        "lastfm",
        "last.fm",
        "depop",
        "vinted",
        "ko-fi",
    ),
    *("rblx", "ravelry", "duolingo", "storygraph", "lichess", "bandcamp", "mixcloud", "patreon", "substack"),
    *("komoot", "zwift", "deviantart", "artstation", "furaffinity", "weverse", "untappd", "kofi"),
)
_NETWORK = either(NETWORKS)
_MARKS = {"👻": "snapchat", "📸": "instagram", "📷": "instagram", "🎮": "gaming"}
_LABELLED = re.compile(
    rf"(?<![\w@]){_NETWORK}(?: ?[:：=|➜→>-]{{1,2}} ?@?| ?@)(?P<handle>(?:{HANDLE})(?:#\d{{4}})?)(?![\w@])"  # noqa: RUF001
)
_ADDRESS = re.compile(
    r"(?<![\w@.-])(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(?:/[\w@.~%+-]{1,80}){0,4}/?(?![\w@]|\.[\w.-]{1,60}@)"
)
_ENDINGS = bag(
    """
    com org net io me co uk de fr es pt br eu dev app info blog page site xyz social bsky tv gg to ly ee ai
    art example online link bio st be ch at it nl us ca au in ie se no dk fi pl cz mx ar cl pe
    """
)


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield handles beside a network's name; in a bio, addresses as well."""
    if not passage.bio and "@" not in passage.low:
        return
    labelled = _LABELLED if passage.bio else _mine(language)
    for match in hits(labelled, passage.low):
        start, end = match.span("handle" if passage.bio or match["handle"] else "asked")
        yield Span(start, end, level=Level.STRONG if passage.bio else None)
    if passage.bio:
        yield from _addresses(passage)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a segment that is nothing but a handle, or a word behind a network's emoji.

    A job behind the handle makes it the employer's.
    """
    segment = bio[index]
    lone = re.fullmatch(rf"@(?:{HANDLE})(?P<rest>(?: [a-z]{{1,10}}){{0,3}})", segment.low)
    if lone and language.jobs.isdisjoint(lone["rest"].split()):
        yield Span(segment.start, segment.start + lone.start("rest"), level=Level.LIKELY)
    elif segment.mark[:1] in _MARKS and re.fullmatch(rf"@?(?:{HANDLE})(?:#\d{{4}})?", segment.low):
        yield Span(segment.start, segment.end)


def _addresses(passage: Passage) -> Iterator[Span]:
    for match in hits(_ADDRESS, passage.low):
        host = match[0].split("://")[-1].split("/")[0]
        if "://" in match[0] or "/" in match[0] or host.rsplit(".", 1)[-1] in _ENDINGS:
            yield Span(match.start(), match.end(), level=Level.STRONG)


@cache
def _mine(language: Language) -> re.Pattern[str]:
    """Match "my insta is @example", "my alt: @example", "follow me on ig @example"."""
    mine, follow = either(language.mine), either(language.follow_me)
    what = rf"(?:{_NETWORK}|{either(language.other_account)})"
    named = rf"{mine} (?:\w{{1,12}} )?{what}(?: \w{{1,9}}){{0,2}} ?[:=]? ?@(?P<handle>{HANDLE})"
    asked = rf"{follow}(?: \w{{1,12}}){{0,3}} ?[:=]? ?@(?P<asked>{HANDLE})"
    return re.compile(rf"(?<!\w)(?:{named}|{asked})(?![\w@])")


RECOGNIZER = Recognizer(
    name="account", kind=Kind.TEXT_ACCOUNT, bio_kind=Kind.BIO_LINK, find=find, label=label, rank=5
)
