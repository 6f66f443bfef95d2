"""Where on a page visitors write, or other people are listed: no link there is the owner's (safety.md 1.8).

Sites name such blocks as they like, so the parts of their names count: ``comment-42``, ``commentText`` and
``wp-comment`` are all comments. One block too many costs a link that could have spared the owner some words.
"""

import re
import unicodedata
from collections.abc import Iterator

from bs4 import Tag

from exposure.extract.pages.page import MAX_DEPTH, attribute, chain_of, names

_BEGINNINGS = tuple(
    """
    comment kommentar comenta komment reply replies respond guest gastebuch gaestebuch visitor besucher
    visiteur discuss diskuss disqus isso utteranc giscus cusdis remark webmention mention reaction review
    rezension
    resena testimonial forum thread shout trackback pingback pinnwand blogroll follower contribut feedback
    facepile subscriber supporter sponsor retweet reblog
    """.split()  # noqa: SIM905 (a table reads best as one)
)
"""How words begin that name such blocks."""
_WHOLE = frozenset(
    """
    response responses wall chat like likes liked friend friends freunde amigos amis gast ugc following cite
    team members
    """.split()  # noqa: SIM905
)
_JOINED = ("usercontent", "usergenerated", "guestbook", "livredor", "peoplealso")
_STATES = frozenset("no not without open opened closed off disabled has with".split())  # noqa: SIM905
"""What else stands in names that only say how a page is set (``comments-open``)."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_TYPES = re.compile(r"schema\.org/(?:User)?(?:Comments?|Review|Answer|Question)\b", re.IGNORECASE)
_PROPERTIES = frozenset("comment review answer suggestedanswer acceptedanswer contributor".split())  # noqa: SIM905
_ROLES = frozenset("comment log dialog alertdialog tooltip".split())  # noqa: SIM905


def written_by_others(tag: Tag) -> bool:
    """Return whether an element stands in a block that visitors fill, or so deep that nobody can tell."""
    return any(depth > MAX_DEPTH or _of_others(node) for depth, node in enumerate(chain_of(tag)))


def _of_others(node: Tag) -> bool:
    """Return whether an element is such a block. The page as a whole is none, however it is called."""
    if node.name in {"html", "body", "[document]"}:
        return False
    marked = attribute(node, "role").strip().lower() in _ROLES
    marked = marked or bool(_TYPES.search(attribute(node, "itemtype")))
    marked = marked or bool(_PROPERTIES & set(attribute(node, "itemprop").lower().split()))
    return marked or any(map(_names_others, _called(node)))


def _called(node: Tag) -> Iterator[str]:
    """Yield what an element is called: its own name, classes and id, and the names of its data."""
    yield node.name
    yield from names(node)
    yield from str(node.get("id") or "").split()
    yield from (str(c) for c in (node.get("class") or ()))
    yield from (attr.removeprefix("data-") for attr in node.attrs if attr.startswith("data-"))


def _names_others(name: str) -> bool:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = [word.lower() for word in _WORD.findall(plain)]
    if any(joined in "".join(words) for joined in _JOINED):
        return True
    said = any(word in _WHOLE or word.startswith(_BEGINNINGS) for word in words)
    return said and not _STATES & set(words)
