"""What the properties of an office document say, in the XML of both families.

Standards: ECMA-376 part 2, 10 (core properties) and part 1, 22.2 and 22.3 (extended and custom ones);
OpenDocument 1.3 part 3, 4.3 (metadata).
"""

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, XMLParser

MAX_XML = 256 * 1024
MAX_FIELDS = 500

_FORBIDDEN = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_NAMES: Mapping[str, str] = {
    "title": "title",
    "subject": "subject",
    "creator": "author",
    "initial-creator": "author",
    "lastModifiedBy": "author",
    "printed-by": "author",
    "Manager": "author",
    "Company": "company",
    "description": "description",
    "Application": "software",
    "generator": "software",
    "created": "create-date",
    "creation-date": "create-date",
    "modified": "modify-date",
    "date": "modify-date",
    "lastPrinted": "modify-date",
    "print-date": "modify-date",
}
_LISTS = frozenset({"keywords", "keyword"})
_PATHS = frozenset({"template", "Template", "HyperlinkBase"})
_PATH = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\|file:|/Users/|/home/).*", re.DOTALL)
_PERSONAL = (
    (
        re.compile(r"owner|author|editor|writer|typist|by$|from$|contact|client|teacher", re.IGNORECASE),
        "author",
    ),
    (re.compile(r"mail", re.IGNORECASE), "email"),
    (re.compile(r"phone|mobile|\btel", re.IGNORECASE), "phone"),
    (re.compile(r"company|employer|school", re.IGNORECASE), "company"),
    (re.compile(r"address", re.IGNORECASE), "contact"),
)
"""Names of properties that people add, and what their values are."""


def tree(xml: bytes) -> Element | None:
    """Return the root of a small piece of XML; None for one that is broken or too large.

    Raises:
        ValueError: It has a DTD.
    """
    if not xml or len(xml) > MAX_XML:
        return None
    if _FORBIDDEN.search(xml):
        raise ValueError("XML with a DTD")
    parser = XMLParser()  # noqa: S314 (none with a DTD comes here)
    parser.feed(xml)
    root: Element = parser.close()
    return root


def told(root: Element | None) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of properties, the way that named texts are called."""
    left = MAX_FIELDS
    for element in root.iter() if root is not None else ():
        left -= 1
        if left < 0:
            return
        name, text = element.tag.rpartition("}")[2], (element.text or "").strip()
        if name in {"property", "user-defined"}:
            yield from _added(element)
        elif name in _PATHS:
            path = next((v for k, v in element.attrib.items() if k.endswith("}href")), text)
            if names_a_folder(path):
                yield "filename", path
        elif name in _LISTS:
            yield "keywords", text
        elif text and _NAMES.get(name):
            yield _NAMES[name], text


def names_a_folder(text: str) -> bool:
    """Return whether a text is the path of a file, in which the name of a user can stand."""
    return _PATH.match(text) is not None


def _added(element: Element) -> Iterator[tuple[str, str]]:
    """Yield a property that somebody added, if it is about a person; one that repeats its name is empty."""
    name = next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == "name"), "")
    text = "".join(element.itertext()).strip()[:500]
    if not text or text.casefold() == name.casefold():
        return
    for pattern, kind in _PERSONAL:
        if pattern.search(name[:100]):
            yield kind, text
            return
