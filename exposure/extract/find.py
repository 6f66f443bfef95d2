"""Find again what a locator names: the one reading of locators that reports and tests share."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from exposure.errors import ParseError
from exposure.model import Css, Document, JsonPointer

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

MAX_JSON = 5 * 1024 * 1024
"""The largest JSON that is read, in bytes."""
MAX_XML = 256 * 1024
"""How much of a document in XML is read, in bytes."""
XML_TYPES = frozenset({"application/xml", "text/xml", "application/rss+xml", "application/atom+xml"})
MAX_DEPTH = 64
"""How deep an element may be nested to have a path of its own."""
MAX_SHOWN = 20_000
"""Elements and texts below one element whose words are shown; no field and no post has so many."""
UNSEEN = frozenset({"script", "style", "template", "noscript", "svg", "head", "title", "iframe", "object"})
BREAKS = frozenset(
    {"address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure"}
    | {"footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol"}
    | {"p", "pre", "section", "table", "td", "th", "tr", "ul"}
)
_NIL = r"\s*:\s*[-+]?(?:0++(?:\.0*+)?|\.0++)(?:%|[a-z]{1,4})?(?=\s*(?:;|!|$|/))"
"""A value that is nothing, in any unit."""
_AWAY = r"\s*:\s*-\d{3,}"
_HIDING = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden"
    rf"|(?:font-size|opacity|zoom|font){_NIL}|color\s*:\s*transparent\b|transform\s*:\s*scale[xy]?\(\s*0\s*[,)]"
    rf"|filter\s*:\s*opacity\(\s*0(?![.\d])|(?:left|right|top|bottom|text-indent|margin-left|margin-top){_AWAY}"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?\s*[, ]\s*[01](?:px)?\s*[, ]\s*[01](?:px)?"
    r"|clip-path\s*:\s*inset\(\s*(?:[5-9]\d|100)%)",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)", re.IGNORECASE)
_FLAT = re.compile(rf"(?:^|;)\s*(?:max-)?(?:width|height){_NIL}", re.IGNORECASE)
_UNDRAWN = frozenset(
    {"template", "textarea", "select", "datalist", "noframes", "noembed", "canvas", "video", "audio"}
    | {"annotation", "annotation-xml"}
)
"""Elements whose contents a browser does not draw as text of the page."""
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_DTD = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_UNDEFINED = re.compile(r"([:,\[]\s{0,8})undefined\b")
_SPACE = re.compile(r"\s+")
_MISSING = object()


def load_json(content: bytes, charset: str = "utf-8") -> Any:
    """Return the JSON in ``content``.

    Raises:
        ParseError: It is larger than 5 MiB, nested too deeply, or no JSON.
    """
    if len(content) > MAX_JSON:
        raise ParseError(f"{len(content)} bytes of JSON, more than the {MAX_JSON} allowed")
    try:
        return json.loads(content.decode(charset, errors="replace").removeprefix("\ufeff"))
    except (ValueError, RecursionError, LookupError) as error:
        fault = type(error).__name__
        raise ParseError(f"broken JSON ({fault})") from None


def json_at(data: Any, pointer: JsonPointer) -> Any:
    """Return what a JSON Pointer (RFC 6901) names in ``data``, or None where nothing is there."""
    for step in _steps(pointer.path):
        data = _down(data, step)
        if data is _MISSING:
            return None
    return data


def each(data: Any, pointer: JsonPointer) -> Iterator[tuple[JsonPointer, Any]]:
    """Yield every place that a pattern names, with what stands there, in order.

    Args:
        data: Parsed JSON.
        pointer: A JSON Pointer in which a step ``*`` stands for each entry of a list or object, and
            ``User:*`` for each entry of an object whose key begins with ``User:``.
    """
    found: list[tuple[str, Any]] = [("", data)]
    for step in _steps(pointer.path):
        found = [below for path, value in found for below in _below(path, value, step)]
    yield from ((JsonPointer(path, pointer.of), value) for path, value in found)


def beside(found: JsonPointer, pattern: JsonPointer) -> JsonPointer:
    """Return ``pattern`` with each ``*`` replaced by the number or key that ``found`` has in its place."""
    steps = found.path.split("/")
    parts = enumerate(pattern.path.split("/"))
    filled = [steps[i] if s.endswith("*") and i < len(steps) else s for i, s in parts]
    return JsonPointer("/".join(filled), pattern.of)


def soup(document: Document) -> "BeautifulSoup":
    """Return a page as a tree; XML as XML, without a DTD (``safety.md`` 7.5).

    Raises:
        ParseError: It cannot be read.
    """
    if document.media_type in XML_TYPES:
        return _xml(document.content, document.charset)
    return _tree(document.content, document.charset)


def css_at(tree: "BeautifulSoup | Tag", css: Css) -> str | None:
    """Return what a CSS locator names: an attribute, or the visible text; None where nothing is there."""
    tag = tree.select_one(css.selector)
    return None if tag is None else value_of(tag, css.attr)


def value_of(tag: "Tag", attr: str | None) -> str | None:
    """Return an attribute of an element, or its visible text if ``attr`` is None; of a script, its source."""
    if attr is None:
        return tag.string if tag.name == "script" else visible(tag)
    value = tag.get(attr)
    return " ".join(value) if isinstance(value, list) else value


def path_to(tag: "Tag") -> str | None:
    """Return a CSS selector that names this element and no other of its page.

    Returns:
        None where it is nested more than 64 deep: nobody writes so, and matching would not end.
    """
    steps = [_step(tag)]
    while tag.parent is not None and tag.parent.name != "[document]":
        tag = tag.parent
        steps.append(_step(tag))
        if len(steps) > MAX_DEPTH:
            return None
    return " > ".join(reversed(steps))


def visible(tag: "Tag") -> str:
    """Return the text of an element as a reader sees it.

    Scripts, comments and whatever is hidden by an attribute or an inline style are left out; blocks
    and line breaks become new lines, other runs of white space one space.
    """
    if any(concealed(t) for t in (tag, *tag.parents)):
        return ""
    return lines("".join(_shown(tag)))


def lines(text: str) -> str:
    """Return a text without white space at the ends of its lines, and without empty ones."""
    single = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in single if line)


def spaced(text: str) -> str:
    """Return a text in which white space, new lines too, is one space."""
    return _SPACE.sub(" ", text)


def below(tag: "Tag") -> Iterator[Any]:
    """Yield what is below an element, in order. Beautiful Soup's own way looks for the end of it first."""
    stack = [iter(tag.contents)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        yield node
        contents = getattr(node, "contents", None)
        if contents:
            stack.append(iter(contents))


def plain(markup: str) -> str:
    """Return the visible text of a piece of HTML, such as the biography in a Mastodon account."""
    if "<" not in markup and "&" not in markup:
        return lines(markup)
    return visible(fragment(markup))


def fragment(markup: str) -> "Tag":
    """Return a piece of HTML as an element that holds it."""
    body = _tree(f"<body>{markup}</body>", None).body
    if body is None:
        raise ParseError("HTML that cannot be read")
    return body


def _tree(content: bytes | str, charset: str | None) -> "BeautifulSoup":
    from exposure.extract import tree  # noqa: PLC0415 (the command line starts without Beautiful Soup)

    return tree.html(content, charset)


def _xml(content: bytes, charset: str) -> "BeautifulSoup":
    """Parse XML. Its declaration is left out, for the encoding is known; entities of its own are refused."""
    from exposure.extract import tree  # noqa: PLC0415 (as above)

    text = _DECLARATION.sub("", content[:MAX_XML].decode(charset, errors="replace"))
    if _DTD.search(text):
        raise ParseError("XML with a document type of its own, which is not read")
    return tree.xml(text)


def script_json(text: str) -> Any:
    """Return the JSON that stands in a script, or None.

    Read is also what browsers allow beside it: ``undefined`` for a missing value, and JSON written as
    a string, as for ``JSON.parse``.
    """
    if len(text) > MAX_JSON:
        return None
    for tried in (text, _UNDEFINED.sub(r"\1null", text)):
        try:
            data = json.loads(tried, strict=False)
            return json.loads(data, strict=False) if isinstance(data, str) else data
        except (ValueError, RecursionError):
            continue
    return None


def _steps(path: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:]]


def _down(data: Any, step: str) -> Any:
    if isinstance(data, dict):
        return data.get(step, _MISSING)
    if isinstance(data, list) and re.fullmatch(r"0|[1-9]\d{0,8}", step) and int(step) < len(data):
        return data[int(step)]
    return _MISSING


def _below(path: str, value: Any, step: str) -> Iterator[tuple[str, Any]]:
    if step.endswith("*"):
        yield from ((f"{path}/{key}", entry) for key, entry in _entries(value, step[:-1]))
        return
    below = _down(value, step)
    if below is not _MISSING:
        yield f"{path}/{escaped(step)}", below


def _entries(value: Any, start: str) -> Iterator[tuple[str, Any]]:
    """Yield the entries of a list, or those of an object whose keys begin so, with their steps."""
    if isinstance(value, dict):
        yield from ((escaped(key), entry) for key, entry in value.items() if key.startswith(start))
    elif isinstance(value, list) and not start:
        yield from ((str(number), entry) for number, entry in enumerate(value))


def escaped(step: str) -> str:
    """Return a key as a step of a JSON Pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


def _step(tag: "Tag") -> str:
    name = tag.name if _NAME.fullmatch(tag.name) else ""
    if tag.parent is None or tag.parent.name == "[document]":
        return name or ":root"
    before = tag.find_previous_siblings(lambda t: t.name is not None)
    return f"{name}:nth-child({1 + len(before)})"


def concealed(tag: "Tag") -> bool:
    """Return whether the page says that an element is not to be seen."""
    if tag.has_attr("hidden") or tag.name in _UNDRAWN or (tag.name == "dialog" and not tag.has_attr("open")):
        return True
    style = str(tag["style"]) if tag.has_attr("style") else ""
    if "/*" in style:
        first, *others = style.split("/*")
        style = first + "".join(part.partition("*/")[2] for part in others)
    return bool(_HIDING.search(style) or (_CUT.search(style) and _FLAT.search(style)))


def _shown(tag: "Tag") -> Iterator[str]:
    """Yield the texts under an element, a new line around each block; no recursion, as pages nest deep."""
    from bs4 import NavigableString, Tag  # noqa: PLC0415 (as below)

    stack: list[Any] = list(reversed(tag.contents))
    for _ in range(MAX_SHOWN):
        if not stack:
            return
        node = stack.pop()
        if type(node) is NavigableString:  # comments and scripts are of its subclasses
            yield spaced(node)
        elif type(node) is str:
            yield node
        elif isinstance(node, Tag) and node.name not in UNSEEN and not concealed(node):
            breaks = ["\n"] if node.name in BREAKS else []
            yield from breaks
            stack += [*breaks, *reversed(node.contents)]
