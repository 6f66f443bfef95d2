"""What a written report holds: its values, for checking a share copy made later, and its summary."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from exposure.errors import UsageError
from exposure.render.shareview import SCHEMA


class _Values(HTMLParser):
    """Collects the text of every ``bdi``: all outside text of a private copy stands in one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, None] = {}
        self._open = 0
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a value."""
        self._open += tag == "bdi"

    def handle_endtag(self, tag: str) -> None:
        """End a value."""
        if tag == "bdi" and self._open:
            self._open -= 1
            if not self._open:
                self.found["".join(self._text)] = None
                self._text.clear()

    def handle_data(self, data: str) -> None:
        """Take in the text of a value."""
        if self._open:
            self._text.append(data)


def values_in(folder: Path) -> tuple[str, ...]:
    """Return every value of the private copy in a run's folder, each once, in its order.

    Raises:
        UsageError: There is no private copy to check a share copy against.
    """
    try:
        page = (folder / "report.html").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{folder.name}: there is no report.html, so a share copy could not be checked against it; "
            "run the scan again with --share, or unlock it first if it is locked (report.html.age)"
        ) from error
    parser = _Values()
    parser.feed(page)
    parser.close()
    return tuple(value for value in parser.found if value)


def summary_in(folder: Path) -> dict[str, Any]:
    """Return the summary in a run's folder.

    Raises:
        UsageError: The folder is not that of a run, or is of another version.
    """
    try:
        data = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(
            f"{folder.name}: no summary of a run is there; name the folder that scan wrote, such as "
            "reports/2026-11-24"
        ) from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UsageError(f"{folder.name}: the summary is of another version; run the scan again")
    return data
