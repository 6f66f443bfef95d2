"""Invented answers of platforms, as documents. A case is a folder: ``page.*`` and what was asked."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from exposure.extract import find
from exposure.extract.pages import vcard
from exposure.extract.platforms import Claim, claim, platform
from exposure.model import (
    Account,
    Audience,
    BoxPath,
    Css,
    Document,
    JsonPointer,
    Locator,
    Source,
    SourceType,
    TextSpan,
)

HERE = Path(__file__).parent
MEDIA = {
    ".json": "application/json",
    ".html": "text/html",
    ".txt": "text/plain",
    ".xml": "application/xml",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One answer."""

    folder: Path

    @property
    def id(self) -> str:
        return f"{self.folder.parent.name}-{self.folder.name}"

    @property
    def asked(self) -> dict[str, Any]:
        path = self.folder / "asked.json"
        return {"page": "profile", **(json.loads(path.read_text()) if path.is_file() else {})}

    @property
    def claim(self) -> Claim:
        found = platform(self.folder.parent.name)
        assert found is not None
        claimed = claim(found.example)
        assert claimed is not None
        return claimed

    def document(self) -> Document:
        page = next(self.folder.glob("page.*"))
        account = self.claim.account
        if "handle" in self.asked:
            account = Account(platform=account.platform, host=account.host, handle=self.asked["handle"])
        source = Source(
            type=SourceType.PROFILE, uri=self.claim.url, account=account, audience=Audience.ANYONE
        )
        return Document(
            source=source,
            content=page.read_bytes(),
            media_type=MEDIA[page.suffix],
            page=self.asked["page"],
            status=self.asked.get("status", 200),
            address=self.asked.get("address", ""),
            read_at=datetime(2026, 11, 24, 12, tzinfo=UTC),
        )


CASES = [Case(path.parent) for path in sorted(HERE.glob("*/*/page.*"))]


def document(platform_name: str, handle: str, content: bytes, **more: Any) -> Document:
    """Return a document of an account on github.com or the like."""
    account = Account(platform=platform_name, host="example.org", handle=handle)
    source = Source(
        type=SourceType.PROFILE, uri="https://example.org", account=account, audience=Audience.ANYONE
    )
    values = {"media_type": "application/json", "page": "profile", **more}
    return Document(source=source, content=content, **values)


def resolve(locator: Locator, document: Document) -> Any:
    """Return what a locator names, the way a person would look it up."""
    match locator:
        case JsonPointer(_, None):
            return find.json_at(find.load_json(document.content), locator)
        case JsonPointer(_, Css() | TextSpan() as of):
            return find.json_at(find.script_json(resolve(of, document)), locator)
        case Css():
            return find.css_at(find.soup(document), locator)
        case TextSpan(start, end, of):
            whole = resolve(of, document)
            assert isinstance(whole, str)
            written = isinstance(of, JsonPointer) or document.media_type == "application/xml"
            return find.plain(whole)[start:end] if written else whole[start:end]
        case BoxPath(name) if name in {"humans", "note"}:
            return document.content.decode()
        case BoxPath(name):
            return " ".join(value for key, _, value in vcard.lines(document.content.decode()) if key == name)
    raise AssertionError(f"a locator of another room: {type(locator).__name__}")
