"""How it went: what an answer says before it is read as a profile."""

import re
from typing import Any

from exposure.extract import find
from exposure.extract.platforms.contract import Page, Tell
from exposure.extract.platforms.fields import said, same
from exposure.model import Document, Outcome, Reading, Words

HEAD = 64 * 1024
"""How much of a body is searched for a sign, in bytes."""
_BY_STATUS = {
    401: Outcome.LOGIN_WALL,
    403: Outcome.BLOCKED,
    404: Outcome.NOT_FOUND,
    410: Outcome.NOT_FOUND,
    429: Outcome.RATE_LIMITED,
    451: Outcome.BLOCKED,
    999: Outcome.LOGIN_WALL,
}
_PEOPLE = Words.of("The site sent a page for people where data was expected.")
_OTHER = Words.of("The site answered about an account of another name.")


def by_status(document: Document, page: Page) -> Reading | None:
    """Return the reading of an answer that is none, by its status and the platform's signs; else None."""
    told = next((t for t in page.tells if t.at is None and _holds(t, document)), None)
    if told is not None:
        return Reading(outcome=told.outcome, notes=(told.note,) if told.note else ())
    if document.status == 200:
        return None
    if outcome := _BY_STATUS.get(document.status):
        return Reading(outcome=outcome)
    note = Words.of("The site answered with status {status}.", status=document.status)
    return Reading(outcome=Outcome.BLOCKED, notes=(note,))


def no_data(document: Document) -> Reading | None:
    """Return the reading of a page for people where data was asked for; else None."""
    if document.media_type in {"text/html", "application/xhtml+xml"}:
        return Reading(outcome=Outcome.BLOCKED, notes=(_PEOPLE,))
    return None


def by_shape(data: Any, document: Document, page: Page) -> Reading | None:
    """Return the reading of data that is no profile of the account, or of another form; else None."""
    if data in (None, [], {}):
        return Reading(outcome=Outcome.OK if page.optional else Outcome.NOT_FOUND)
    told = next((t for t in page.tells if t.at is not None and t.ends and _holds(t, document, data)), None)
    if told is not None:
        return Reading(outcome=told.outcome, notes=(told.note,) if told.note else ())
    missing = [p.path for p in page.expects if next(find.each(data, p), None) is None]
    if missing:
        note = Words.plain(f"The site has changed the form of its answer; not found: {', '.join(missing)}.")
        return Reading(outcome=Outcome.SCHEMA_CHANGED, notes=(note,))
    if not _is_asked(data, document, page):
        return Reading(outcome=Outcome.NOT_FOUND, notes=(_OTHER,))
    return None


def also_told(data: Any, document: Document, page: Page) -> list[Tell]:
    """Return the signs that say something about the account, and leave it readable."""
    return [t for t in page.tells if t.at is not None and not t.ends and _holds(t, document, data)]


def _holds(tell: Tell, document: Document, data: Any = None) -> bool:
    if tell.status is not None and tell.status != document.status:
        return False
    head = document.content[:HEAD].decode("utf-8", errors="replace").casefold() if tell.text else ""
    if tell.text.casefold() not in head:
        return False
    return tell.at is None or any(same(value, tell.says) for _, value in find.each(data, tell.at))


def _is_asked(data: Any, document: Document, page: Page) -> bool:
    """Return whether an answer that names its account names the one that was asked for."""
    names = [name for p in page.names for _, value in find.each(data, p) if (name := said(value))]
    asked = document.source.account.handle.casefold()
    return not names or asked in {re.sub(r"^@", "", name).casefold() for name in names}
