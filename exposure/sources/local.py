"""Reading the person's own files: lazily, so that memory does not grow with a library."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from exposure.collect.archives import Pack
from exposure.collect.files import gather
from exposure.collect.files.sidecars import Photos, beside
from exposure.collect.workers import Pool
from exposure.errors import SkipError
from exposure.extract.exports import roots
from exposure.extract.photos.contract import MEDIA_TYPES
from exposure.model import (
    Account,
    Audience,
    Document,
    Outcome,
    Ownership,
    Reading,
    Skipped,
    Source,
    SourceType,
    Words,
)
from exposure.model.quick import changer
from exposure.ownership import is_local
from exposure.sources.targets import Target

if TYPE_CHECKING:
    from exposure.sources.memory import Memory

_with_source, _with_owner = changer(Document, "source"), changer(Source, "ownership")


def documents(
    targets: Iterable[Target],
    seen_by: Audience,
    skipped: list[Skipped],
    packs: list[Pack],
    *,
    mine: bool = False,
    codes: bool = False,
    names: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Document]:
    """Yield the documents in files and folders; what cannot be opened goes into ``skipped``.

    Args:
        targets: The files and folders.
        seen_by: Who saw a saved page as it was saved.
        skipped: Filled as the documents are taken.
        packs: Filled likewise with what may be an owner's own copy, to be read afterwards.
        mine: The person said that the local ones are theirs: they are settled here, before they are
            read, so that all their evidence is made with the right owner.
        codes: The pictures themselves are looked at too.
        names: What files were called, by the name under which they lie, where that is another one.
    """
    local = Ownership.LOCAL if mine else Ownership.UNPROVEN
    targets = tuple(targets)
    photos = _named(targets, names)
    for target in targets:
        name = names.get(target.path.name)
        for one in gather(target.path, MEDIA_TYPES, roots(), pictures=codes):
            found = _called(one, name) if name else one
            if isinstance(found, Document) and found.name == (name or target.path.name):
                found = beside(found, photos)
            if isinstance(found, Skipped):
                skipped.append(found)
            elif isinstance(found, Pack):
                packs.append(found)
            elif is_local(found.source):
                yield _with_source(found, _with_owner(found.source, local))
            else:
                yield replace(found, source=replace(found.source, audience=seen_by))


def _named(targets: Iterable[Target], names: Mapping[str, str]) -> Photos:
    """Return the files that were named one by one, among which sidecars find their photos.

    A name that two of them have tells nothing, so it is none.
    """
    count = Counter(names.get(t.path.name) or t.path.name for t in targets)
    return Photos(name for name, times in count.items() if times == 1)


def _called(found: Document | Skipped | Pack, name: str) -> Document | Skipped | Pack:
    """Return what a file holds under the name that the file had."""
    if isinstance(found, Document):
        uri = found.source.uri.removesuffix(found.name) + name
        return replace(found, name=name, source=replace(found.source, uri=uri))
    return replace(found, name=name)


def read(
    pool: Pool, found: Iterable[Document], skipped: list[Skipped], memory: "Memory | None" = None
) -> Iterator[tuple[Document, Reading]]:
    """Yield what the workers read, or read before; what they could not read goes into ``skipped``."""
    for document, result in _read(pool, found, memory):
        if isinstance(result, SkipError):
            name = document.name if is_local(document.source) or document.page == "saved" else ""
            label = f"a {document.source.type}"
            skipped.append(Skipped(label=label, reason=Words.plain(str(result)), name=name))
        else:
            yield document, result


def _read(
    pool: Pool, found: Iterable[Document], memory: "Memory | None"
) -> Iterator[tuple[Document, Reading | SkipError]]:
    """Yield what the workers say; of photos that were read before, what they said then."""
    if memory is None:
        yield from pool.read(found)
        return
    recalled: Reading | None = None

    def new() -> Iterator[Document | tuple[Document, Reading | SkipError]]:
        nonlocal recalled
        for document in found:
            recalled = memory.recall(document) if document.source.type is SourceType.PHOTO else None
            yield (document, recalled) if recalled else document

    for document, result in pool.read(new()):
        if (
            isinstance(result, Reading)
            and result is not recalled
            and document.source.type is SourceType.PHOTO
        ):
            memory.keep(document, result)
        if document.opened:
            document.opened.close()
        yield document, result


def account_of(reading: Reading) -> Account | None:
    """Return the account that a saved page turned out to be of."""
    keys = dict(reading.keys)
    if "account.platform" not in keys:
        return None
    return Account(
        platform=keys["account.platform"],
        host=keys.get("account.host", ""),
        handle=keys.get("account.handle", ""),
    )


def not_seen(reading: Reading, account: Account) -> Words | None:
    """Return why a saved page of a known site shows nothing of its account; None where it shows something."""
    if reading.outcome is Outcome.OK or (reading.outcome is Outcome.PARTIAL and reading.evidence):
        return None
    from exposure.extract.platforms import platform  # noqa: PLC0415 (only needed here)
    from exposure.sources.walls import saved_sentence  # noqa: PLC0415 (as above)

    return saved_sentence(reading, platform(account.platform))


def as_profile(document: Document, account: Account) -> Document:
    """Return a saved page's document as a profile of its account, not yet proven."""
    source = replace(document.source, type=SourceType.PROFILE, account=account, ownership=Ownership.UNPROVEN)
    return replace(document, source=source)
