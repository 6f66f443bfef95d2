"""The ``meta`` elements of a page, for the syntaxes that are made of them."""

from dataclasses import dataclass, field
from itertools import islice

from exposure.extract.pages.page import Page, attribute
from exposure.model import Css

MAX_METAS = 500


@dataclass(frozen=True, slots=True)
class Meta:
    """The content of a ``meta`` element and where it stands."""

    content: str = field(repr=False)
    at: Css = field(repr=False)


def metas(page: Page) -> dict[str, Meta]:
    """Return the first ``meta`` element of each name or property, by its name in lower case.

    Names and properties are read alike: pages mix them up.
    """
    found: dict[str, Meta] = {}
    for tag in islice(page.named("meta"), MAX_METAS):
        for key in ("property", "name", "itemprop"):
            name, content = attribute(tag, key).strip(), attribute(tag, "content").strip()
            if name and content and name.lower() not in found and page.owned(tag):
                at = page.at(tag, "content")
                if at:
                    found[name.lower()] = Meta(content, _named(at, key, attribute(tag, key), page))
    return found


def _named(at: Css, key: str, name: str, page: Page) -> Css:
    """Return a selector by the element's name, if it selects the same element as its path."""
    if not all(c.isalnum() or c in "_:.-" for c in name):
        return at
    first = next((tag for tag in page.named("meta") if tag.get(key) == name), None)
    plain = first is not None and page.at(first, "content") == at
    return Css(f'meta[{key}="{name}"]', "content") if plain else at
