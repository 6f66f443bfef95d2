"""JSON-LD: ``<script type="application/ld+json">`` with schema.org words.

Format: https://schema.org (Person, ProfilePage, Organization). One object, a list, or ``{"@graph": [...]}``;
``@type`` may be a list; ``{"@id": ...}`` stands for the object with that ``@id``. Pages get JSON wrong in
known ways (HTML entities, CDATA, commas before a bracket), and those are read all the same.
"""

import html
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from exposure.extract.pages import person
from exposure.extract.pages.contract import Item, Syntax
from exposure.extract.pages.page import Page, attribute
from exposure.extract.pages.person import Node, ref, types
from exposure.extract.pages.values import host
from exposure.model import Css, Words

MAX_SCRIPTS = 200
MAX_BLOCKS = 20
MAX_CHARS = 500_000
MAX_DEPTH = 12
"""Steps down to a person."""
MAX_NODES = 2000
_WRAPPING = re.compile(r"\A\s*(?:<!\[CDATA\[|<!--|//\s*<!\[CDATA\[)|(?://\s*)?(?:\]\]>|-->)\s*\Z")
_COMMA = re.compile(r",(?=\s{0,100}[}\]])")
_OWNERS = ("author", "creator", "about", "mainEntity", "copyrightHolder", "founder", "publisher")
"""Properties of a site or page that name its owner."""
_SITES = frozenset({"website", "webpage", "blog", "aboutpage", "contactpage", "profilepage", "organization",
                    "localbusiness", "professionalservice", "store"})  # fmt: skip
_FIRMS = frozenset({"organization", "localbusiness", "professionalservice", "store", "corporation"})


@dataclass(slots=True)
class _People:
    """The persons in a page.

    Attributes:
        main: What the page says it is about.
        named: Those that the site names as its own.
        loose: All others at the top of a block.
    """

    main: list[Node] = field(default_factory=list)
    named: list[Node] = field(default_factory=list)
    loose: list[Node] = field(default_factory=list)


def read(page: Page) -> Iterator[Item]:
    """Yield what is stated about the person of whom the page is, and about a firm of theirs."""
    people = _People()
    for at, data in blocks(page):
        known = _by_id(data)
        for node in _tops(Node(data, "", at, known)):
            _sort(node, people)
            if types(node.data) & _FIRMS:
                yield from person.firm(node)
    for node in _owner(page, people):
        yield from person.details(node, page)


def blocks(page: Page) -> Iterator[tuple[Css, Any]]:
    """Yield the parsed JSON of each block that can be parsed, with its element."""
    scripts = islice(page.named("script"), MAX_SCRIPTS)
    marked = [
        s for s in scripts if attribute(s, "type").lower().partition(";")[0].strip() == "application/ld+json"
    ]
    for script in marked[:MAX_BLOCKS]:
        data, at = loads(script.get_text()), page.at(script)
        if data is not None and at and page.owned(script):
            yield at, data


def loads(text: str) -> Any:
    """Return the JSON in a script, repaired where pages are known to break it; None if it is beyond that."""
    text = _WRAPPING.sub("", text[:MAX_CHARS])
    for repaired in (text, html.unescape(text), _COMMA.sub("", html.unescape(text))):
        try:
            return json.loads(repaired, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _tops(node: Node, depth: int = 0) -> Iterator[Node]:
    """Yield the objects at the top of a block: of a list, of a graph."""
    if depth > 3:
        return
    if isinstance(node.data, list):
        for below in node.items():
            yield from _tops(below, depth + 1)
    elif isinstance(node.data, dict):
        yield node
        graph = node.get("@graph")
        if graph:
            yield from _tops(graph, depth + 1)


def _by_id(data: Any) -> dict[str, tuple[str, Any]]:
    """Return the objects that have an ``@id`` and more, with their places."""
    found: dict[str, tuple[str, Any]] = {}
    stack: list[tuple[str, Any, int]] = [("", data, 0)]
    for _ in range(MAX_NODES):
        if not stack:
            break
        path, value, depth = stack.pop()
        if isinstance(value, dict):
            name = value.get("@id")
            if isinstance(name, str) and len(value) > 1:
                found.setdefault(name, (path, value))
            inner = value.items() if depth < MAX_DEPTH else ()
            stack += [(f"{path}/{ref(str(k))}", v, depth + 1) for k, v in inner if isinstance(v, dict | list)]
        elif isinstance(value, list) and depth < MAX_DEPTH:
            stack += [
                (f"{path}/{i}", v, depth + 1) for i, v in enumerate(value[:200]) if isinstance(v, dict | list)
            ]
    return found


def _sort(node: Node, people: _People) -> None:
    """Put a top object's persons where they belong."""
    kinds = types(node.data)
    if "profilepage" in kinds:
        people.main += [n for n in node.each("mainEntity") if "person" in types(n.data)]
    if "person" in kinds:
        people.loose.append(node)
    if kinds & _SITES:
        people.named += [n for key in _OWNERS for n in node.each(key) if "person" in types(n.data)]


def _owner(page: Page, people: _People) -> Sequence[Node]:
    """Return the objects about the page's owner; none where several people could be meant."""
    if people.main:
        return people.main
    at_home = [
        n for n in people.loose if host(person.text_of(n, "url")) == page.host.removeprefix("www.") != ""
    ]
    everyone = people.named + people.loose
    for candidates in (at_home, everyone):
        names = {person.text_of(n, "name").casefold() for n in candidates} - {""}
        if candidates and len(names) <= 1:
            return [n for n in everyone if not names or person.text_of(n, "name").casefold() in names]
    if everyone:
        page.notes.append(
            Words.of("The page describes several people and does not say which one is its owner.")
        )
    return ()


SYNTAX = Syntax(name="jsonld", trust=10, read=read)
