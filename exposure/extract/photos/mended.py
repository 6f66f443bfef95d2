"""XMP packets that are no proper XML: programs cut them, or use names that XML does not know.

What looks like elements and attributes is taken for them, in one pass. Nothing is looked up but prefixes.
"""

import re
from collections.abc import Mapping
from html import unescape
from xml.etree.ElementTree import Element, SubElement

MAX_DEPTH = 24
MAX_ELEMENTS = 5000

_PREFIX = re.compile(r"""xmlns:([\w.-]{1,40})\s{0,4}=\s{0,4}["']([^"'<>]{1,200})["']""")
_ELEMENT = re.compile(
    r"""<(/?)([A-Za-z][\w.-]{0,40}:[\w.-]{1,80})((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(/?)>([^<]*)"""
)
_ATTRIBUTE = re.compile(r"""([A-Za-z][\w.-]{0,40}:[\w.-]{1,80})\s{0,4}=\s{0,4}(?:"([^"<]*)"|'([^'<]*)')""")


def tree(packet: bytes) -> Element:
    """Return a root that holds what of a packet can be read.

    Args:
        packet: In UTF-8, and of bounded length.
    """
    text = packet.decode("utf-8", "replace")
    prefixes = dict(_PREFIX.findall(text))
    root = Element("mended")
    waiting = [("", root)]
    for count, match in enumerate(_ELEMENT.finditer(text)):
        end, name, attributes, alone, words = match.groups()
        if end:
            waiting = _closed(waiting, name)
            continue
        if count >= MAX_ELEMENTS:
            break
        element = SubElement(waiting[-1][1], _full(name, prefixes))
        for key, double, single in _ATTRIBUTE.findall(attributes):
            element.set(_full(key, prefixes), unescape(double or single))
        element.text = unescape(words)
        if not alone and len(waiting) < MAX_DEPTH:
            waiting.append((name, element))
    return root


def _closed(waiting: list[tuple[str, Element]], name: str) -> list[tuple[str, Element]]:
    """Return the open elements without the last of a name and those inside it."""
    for at in range(len(waiting) - 1, 0, -1):
        if waiting[at][0] == name:
            return waiting[:at]
    return waiting


def _full(name: str, prefixes: Mapping[str, str]) -> str:
    """Return a name with its namespace's address, as ElementTree writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{prefixes.get(prefix, prefix)}}}{local}"
