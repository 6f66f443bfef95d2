"""What a section of the report is.

A section is a module of ``render/sections`` with a ``SECTION``, and its templates. It says what to
show in the private copy, in the share copy, or in both; ``None`` hides it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exposure.render.shareview import ShareView
from exposure.render.view import View

Context = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the report.

    Attributes:
        name: Its anchor and the name of its template, ``templates/NAME.html``.
        place: Where on the page; smaller is earlier.
        title: Gives its heading, in the language and tone spoken.
        private: Gives its template's context for the private copy; None to hide it.
        share: The same for the share copy, from nothing but a ``ShareView``.
        share_template: The template for the share copy, if it has its own.
        menu: Its words in the menu on top, or None to leave it out.
    """

    name: str
    place: int
    title: Callable[[], str]
    private: Callable[[View], Context | None] | None = None
    share: Callable[[ShareView], Context | None] | None = None
    share_template: str = ""
    menu: Callable[[], str] | None = None
