"""How it went: what an answer says before it is read as a profile."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from exposure.extract.platforms.claims import platforms
from exposure.extract.platforms.contract import Page, Place, Tell
from exposure.extract.platforms.fields import asked_for, handle_of, said, same
from exposure.extract.platforms.tree import Data, Markup, Tree
from exposure.model import Css, Document, JsonPointer, Outcome, Reading, Words

HEAD = 64 * 1024
"""How much of a body is searched for a sign, in bytes."""
MOST_KEYS = 12
MAX_NOTE = 300
_BY_STATUS = {
    401: Outcome.LOGIN_WALL,
    403: Outcome.BLOCKED,
    404: Outcome.NOT_FOUND,
    410: Outcome.NOT_FOUND,
    429: Outcome.RATE_LIMITED,
    451: Outcome.BLOCKED,
    999: Outcome.LOGIN_WALL,
}
_LOGIN = re.compile(
    r"//[^/]+/(?:[a-z]{2}(?:[-_][a-z]{2})?/)?(?:accounts/|uas/|users/|auth/|account/)?"
    r"(?:login|log-in|signin|sign-in|sign_in|authwall|checkpoint|challenge)(?:[/?.#]|\Z)",
    re.IGNORECASE,
)
"""Where sites send whom they want to sign in."""
_CHECK = re.compile(r"//[^/]+/sorry/|//consent\.[^/]+/", re.IGNORECASE)
"""Where sites send whom they take for a robot, or ask for cookies first."""
_CHALLENGE = re.compile(
    r"<title[^>]{0,100}>\s{0,20}(?:just a moment|attention required! \| cloudflare|access denied|robot check"
    r"|are you a robot|are you human|verify you are human|security check|security verification"
    r"|pardon our interruption|one moment, please|ddos-guard|checking your browser)",
    re.IGNORECASE,
)
_KEY = re.compile(r"[A-Za-z][A-Za-z_]{0,29}")
_ANY = frozenset(
    """
    account accounts code count data did error errors items karma message metadata name person profile
    profiles query reason result results site slug status statusCode success text title type url user
    userId username users uuid version
    """.split()  # noqa: SIM905 (a table reads best as one)
)
"""Names of keys that answers of any kind have."""
_PEOPLE = Words.of("The site sent a page for people where data was expected.")
_OTHER = Words.of("The site answered about an account of another name.")


def by_status(document: Document, page: Page) -> Reading | None:
    """Return the reading of an answer that is none, by its status and the platform's signs; else None."""
    told = next((t for t in page.tells if t.ends and not (t.at or t.css) and _holds(t, document)), None)
    if told is not None:
        return of(told)
    if found := _by_wall(document):
        return Reading(outcome=found)
    if document.status == 200:
        return None
    if outcome := _BY_STATUS.get(document.status):
        return Reading(outcome=outcome)
    note = Words.of("The site answered with status {status}.", status=document.status)
    return Reading(outcome=Outcome.BLOCKED, notes=(note,))


def by_words(document: Document, tells: Iterable[Tell]) -> Reading | None:
    """Return what words in a page say that it is, where nothing of a profile was found; else None."""
    told = next((t for t in tells if t.ends and t.text and _holds(t, document)), None)
    return of(told) if told else None


def of(tell: Tell) -> Reading:
    """Return what a sign means."""
    return Reading(outcome=tell.outcome, notes=(tell.note,) if tell.note else ())


def _by_wall(document: Document) -> Outcome | None:
    """Return which of the walls that many sites share an answer is."""
    headers = dict(document.headers)
    if headers.get("cf-mitigated", "").strip().casefold() == "challenge":
        return Outcome.BLOCKED
    if document.status in {403, 503} and (
        headers.get("x-ratelimit-remaining", "").strip() == "0" or "retry-after" in headers
    ):
        return Outcome.RATE_LIMITED
    if _CHECK.search(document.address):
        return Outcome.BLOCKED
    if _LOGIN.search(document.address):
        return Outcome.LOGIN_WALL
    return Outcome.BLOCKED if is_challenge(document) else None


def is_challenge(document: Document) -> bool:
    """Return whether a page is one that keeps robots out."""
    head = document.content[:HEAD] if "html" in document.media_type else b""
    return bool(_CHALLENGE.search(head.decode("utf-8", errors="replace")))


def no_data(document: Document) -> Reading | None:
    """Return the reading of a page for people where data was asked for; else None."""
    if document.media_type in {"text/html", "application/xhtml+xml"}:
        return Reading(outcome=Outcome.BLOCKED, notes=(_PEOPLE,))
    return None


def by_shape(data: Any, document: Document, page: Page) -> Reading | None:
    """Return the reading of data that is no profile of the account, or of another form; else None."""
    if data in (None, [], {}):
        return Reading(outcome=Outcome.OK if page.optional else Outcome.NOT_FOUND)
    tree = Data(data)
    told = by_tells(tree, page.tells, document)
    if told is not None:
        return told
    if missing := absent(tree, page.expects):
        return changed(missing, document, tree)
    return None if is_asked(tree, page.names, document) else somebody_else()


def by_tells(tree: Tree, tells: Iterable[Tell], document: Document) -> Reading | None:
    """Return what a sign inside an answer says about it, where it ends the reading; else None."""
    told = next((t for t in tells if t.ends and (t.at or t.css) and _holds(t, document, tree)), None)
    return of(told) if told else None


def also_told(tree: Tree, tells: Iterable[Tell], document: Document) -> list[Tell]:
    """Return the signs that say something about the account, and leave it readable."""
    return [t for t in tells if not t.ends and _holds(t, document, tree)]


def absent(tree: Tree, expected: Iterable[Place]) -> list[str]:
    """Return the places where nothing stands."""
    missing = (place for place in expected if next(tree.each(place), None) is None)
    return [place.path if isinstance(place, JsonPointer) else place.selector for place in missing]


def changed(missing: Iterable[str], document: Document, tree: Tree | None = None) -> Reading:
    """Return the reading of an answer of another form: which places are empty, which keys it has.

    Names of keys only, never a value: those that look like a site's own words and are not the account's
    name.
    """
    places = ", ".join(re.sub(r"[^\w ,.;:'\"()%{}/+-]", "", place, flags=re.ASCII) for place in missing)
    said_so = f"The site has changed the form of its answer; not found: {places}"[:MAX_NOTE]
    keys = _keys(tree.data if isinstance(tree, Data) else None, document.source.account.handle)
    note = f"{said_so}. It has: {', '.join(keys)}"[: MAX_NOTE + 90] if keys else said_so
    return Reading(outcome=Outcome.SCHEMA_CHANGED, notes=(Words.plain(f"{note}."),))


def _keys(data: Any, handle: str) -> list[str]:
    if isinstance(data, list):
        data = data[0] if data else None
    names = data if isinstance(data, dict) else ()
    plain = (k for k in names if _KEY.fullmatch(k) and k in _vocabulary())
    return sorted(k for k in plain if k.casefold() != handle.casefold())[:MOST_KEYS]


@cache
def _vocabulary() -> frozenset[str]:
    """Return the names of keys that the platforms know: any other may be a person's name."""
    pages = [page for one in platforms() for page in (*one.pages, *one.layouts)]
    places: list[Place] = [f.at for page in pages for f in page.every_field]
    places += [p for page in pages for p in (*page.names, *page.expects)]
    places += [p for page in pages for e in page.embedded for p in (*e.names, *e.expects)]
    steps = (p.path.split("/") for p in places if isinstance(p, JsonPointer))
    return _ANY.union(*steps)


def somebody_else() -> Reading:
    """Return the reading of an answer about another account."""
    return Reading(outcome=Outcome.NOT_FOUND, notes=(_OTHER,))


def is_asked(tree: Tree, names: Iterable[Place], document: Document) -> bool:
    """Return whether an answer that names its account names the one that was asked for."""
    named = {name for place in names for spot in tree.each(place) if (name := handle_of(spot.raw))}
    return not named or bool(named & asked_for(document.source.account.handle))


def _holds(tell: Tell, document: Document, tree: Tree | None = None) -> bool:
    if tell.status is not None and tell.status != document.status:
        return False
    if tell.address is not None and not tell.address.search(document.address):
        return False
    head = document.content[:HEAD].decode("utf-8", errors="replace").casefold() if tell.text else ""
    if tell.text.casefold() not in head:
        return False
    if tell.css and not (isinstance(tree, Markup) and _shows(tree, tell)):
        return False
    if tell.at is None:
        return True
    return tree is not None and any(same(spot.raw, tell.says) for spot in tree.each(tell.at))


def _shows(tree: Markup, tell: Tell) -> bool:
    """Return whether the element of a sign is there, with its text where the sign has one."""
    texts = (said(spot.raw).strip() for spot in tree.each(Css(tell.css)))
    return any(tell.says is None or text == tell.says for text in texts)
