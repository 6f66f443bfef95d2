"""Links to accounts elsewhere that are not marked: known by the address of a profile on a big network.

On other hosts, ``/@name`` is taken for an account: Fediverse servers write so.
"""

import re
from collections.abc import Iterator

from exposure.extract.pages.contract import Detail, Item, Syntax
from exposure.extract.pages.page import Page
from exposure.extract.pages.relme import marked
from exposure.extract.pages.values import host
from exposure.model import Kind, Level

_ONE = r"/@?[\w.-]{2,60}/?"
_AT = r"/@[\w.-]{2,60}/?"
_PROFILES = {
    **dict.fromkeys(
        (
            *(
                "github.com",
                "gitlab.com",
                "codeberg.org",
                "instagram.com",
                "twitter.com",
                "x.com",
                "facebook.com",
            ),
            *(
                "twitch.tv",
                "soundcloud.com",
                "letterboxd.com",
                "dribbble.com",
                "behance.net",
                "patreon.com",
                "ko-fi.com",
            ),
            *(
                "linktr.ee",
                "about.me",
                "pinterest.com",
                "vimeo.com",
                "keybase.io",
                "lobste.rs",
                "dev.to",
                "t.me",
            ),
            *("paypal.me", "buymeacoffee.com", "kaggle.com", "huggingface.co", "gravatar.com"),
        ),
        _ONE,
    ),
    **dict.fromkeys(("tiktok.com", "medium.com", "threads.net", "threads.com", "youtube.com"), _AT),
    "linkedin.com": r"/in/[\w%.-]{2,100}/?",
    "bsky.app": r"/profile/[\w.:-]{3,100}/?",
    "reddit.com": r"/u(?:ser)?/[\w-]{2,30}/?",
    "strava.com": r"/athletes/[\w-]{1,40}/?",
    "flickr.com": r"/(?:people|photos)/[\w@.-]{2,60}/?",
    "steamcommunity.com": r"/(?:id|profiles)/[\w-]{2,40}/?",
    "open.spotify.com": r"/user/[\w.-]{2,60}/?",
    "goodreads.com": r"/user/show/[\w-]{1,60}/?",
    "stackoverflow.com": r"/users/\d{1,12}(?:/[\w-]{1,60})?/?",
    "news.ycombinator.com": r"/user\?id=[\w-]{2,30}",
    "orcid.org": r"/\d{4}-\d{4}-\d{4}-\d{3}[\dX]/?",
    "snapchat.com": r"/add/[\w.-]{2,40}/?",
    "venmo.com": r"/(?:u/)?[\w-]{2,40}/?",
    "last.fm": r"/user/[\w-]{2,40}/?",
    "cash.app": r"/\$\w{1,30}/?",
}
_PARTS_OF_SITES = re.compile(
    r"/@?(?:share|sharer|intent|home|search|explore|login|signup|about|help|privacy|terms|settings|features|pricing"
    r"|sharer\.php|share\.php|hashtag|i|p|reel|stories|watch|topics|marketplace|orgs|sponsors|blog|contact|legal"
    r"|policies|tos|jobs|press|download|apps|developers|security|status|team|pages|groups|events|discover)(?:/.*)?",
    re.IGNORECASE,
)


_COUNTRY = re.compile(r"^(?:m|mobile|[a-z]{2})\.(?=[^.]+\.)")


def read(page: Page) -> Iterator[Item]:
    """Yield addresses of profiles, outside of visitors' blocks."""
    for tag, href in page.links():
        address = page.absolute(href)
        if not marked(tag) and profile(address) and host(address) != page.host.removeprefix("www."):
            at = page.at(tag, "href")
            if at:
                yield Detail(Kind.BIO_LINK, address, at, Level.LIKELY)


def profile(address: str) -> bool:
    """Return whether an address is of somebody's profile on a network known here."""
    where = _COUNTRY.sub("", host(address))
    form = _PROFILES.get(where, _AT if where else None)
    path = "/" + address.split("://", 1)[-1].partition("/")[2].partition("#")[0]
    return bool(form and re.fullmatch(form, path) and not _PARTS_OF_SITES.fullmatch(path))


SYNTAX = Syntax(name="accounts", trust=34, read=read)
