"""Reading the owner's own copies: first whose each is and who can see it, then everything else in it.

A copy is cut into pieces here and read by the workers, so that 20 GB take no more memory than 20 MB.
Whose it is, is settled like for any of the person's own files: by their one statement (``safety.md`` 1).
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from exposure.collect.archives import Archive, Form, Member, Pack, Piece, opened, pieces
from exposure.collect.archives.cut import Tally
from exposure.collect.archives.member import MAX_TOTAL, DamagedError
from exposure.collect.archives.pictures import pictures
from exposure.collect.files.unread import LeftOutError
from exposure.collect.workers import Pool
from exposure.errors import SkipError
from exposure.extract.exports import Export, File, Found, alone, recognise
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
from exposure.model.shape import Shape
from exposure.sources.tools import Progress

MIB = 1024 * 1024
HEAD = 1 << 16
_AUDIENCES = {str(a): a for a in Audience}
_CLOSED = (Audience.ANYONE, Audience.UNKNOWN, Audience.MEMBERS, Audience.OWNER)
"""Of several settings, the last one here holds."""
_MEDIA = {Shape.JSON: "application/json", Shape.CSV: "text/csv", Shape.BLOCKS: "application/vnd.ipld.car"}
_UNKNOWN = Words(
    "This archive is no owner's copy that this version knows. If it is a copy from a site, check in "
    '"exposure platforms" that the site is listed with "export"; if there are photos, saved pages or posts '
    "files in it, unpack it and scan the folder."
)
_WEB = "This copy is made for people to read, as web pages or as text, and this version cannot read it. "
_CHANGED = (
    "This file of the copy has a form that this version does not know, so it was left out; the rest was read."
)
_NOTHING = (
    "This copy from {title} holds nothing that others can see, or its files have names in a language that "
    "this version does not know. In the second case, set the account to English for the copy, and ask for it "
    "again."
)
_OTHER_LANGUAGE = " If the account is not in English, set it to English for the copy, and ask for it again."
_DAMAGED = (
    "This file of the copy ends too early or is broken; what came before that was read. "
    "If the download was cut off, download it again."
)
_LARGE = "In {files} files of the copy some entries are larger than an honest one, and were left out."
_TOTAL = "This copy has more than 4 GiB to read; what came after that was left out."


@dataclass(slots=True)
class _Copy:
    """One copy while it is read.

    Attributes:
        found: What it was recognised as.
        source: Where its pieces come from: account and audience as far as they are known.
        settled: The audience is known from the copy.
    """

    found: Found
    source: Source
    settled: bool = False

    def below(self, name: str) -> str | None:
        """Return a file's path below the copy's top, or None if it stands elsewhere."""
        top = self.found.top
        return name[len(top) :] if name.startswith(top) else None


@dataclass(slots=True)
class Reader:
    """Reads copies through one pool.

    Attributes:
        pool: Parses.
        progress: Told how far it is, in MiB.
        skipped: Filled with what could not be read.
        mine: The person said that their local sources are theirs.
    """

    pool: Pool
    progress: Progress
    skipped: list[Skipped]
    mine: bool
    _known: dict[str, Source] = field(default_factory=dict)
    _left: int = MAX_TOTAL

    def read(self, pack: Pack) -> Iterator[tuple[Document, Reading]]:
        """Yield what a copy gives, piece by piece, its account and audience settled."""
        self._left = MAX_TOTAL
        try:
            with closing(opened(pack)) as archive:
                yield from self._archive(archive, pack)
        except LeftOutError as error:
            self._skip(pack, pack.name, error.reason)
        except OSError:
            self._skip(
                pack,
                pack.name,
                Words("The disk did not give this. Copy it somewhere else, and scan the copy."),
            )

    def _archive(self, archive: Archive, pack: Pack) -> Iterator[tuple[Document, Reading]]:
        found = self._recognised(archive, pack)
        if not found:
            self._skip(pack, pack.name, pack.reason if pack.form is Form.FILE else _UNKNOWN)
        empty: list[Found] = []
        said = len(self.skipped)
        for one in found:
            if one.export.refusal:
                self._skip(pack, pack.name, one.export.refusal)
            elif one.web:
                self._skip(pack, pack.name, Words.plain(_WEB + one.export.ask))
            else:
                gave = False
                for pair in self._copy(archive, pack, one) if self._holds(archive, pack, one) else ():
                    gave = True
                    yield pair
                if not gave and len(self.skipped) == said:
                    empty.append(one)
        if empty and len(empty) == len(found):
            self._skip(pack, pack.name, Words.plain(_NOTHING.replace("{title}", empty[0].export.title)))

    def _holds(self, archive: Archive, pack: Pack, found: Found) -> bool:
        """Whether anything in a copy is read."""
        copy = _Copy(found, self._unknown(found.export))
        return any(
            self._files(copy, pack, m.name) or found.export.shows(copy.below(m.name) or "")
            for m in archive.members()
        )

    def _recognised(self, archive: Archive, pack: Pack) -> Sequence[Found]:
        if pack.form is not Form.FILE:
            return recognise(m.name for m in archive.members())
        for _, chunks in archive.read(lambda _: True):
            export = alone(next(iter(chunks), b"")[:HEAD])
            return (Found(export, ""),) if export else ()
        return ()

    def _copy(self, archive: Archive, pack: Pack, found: Found) -> Iterator[tuple[Document, Reading]]:
        """Read one copy: what says whose it is, then the rest."""
        copy = _Copy(found, self._known.get(found.export.name) or self._unknown(found.export))
        wanted = self._sizes(archive, pack, copy)
        self.progress.start("your copy, in MiB", sum(wanted.values()) // MIB + 1)
        firsts = list(self._part(archive, pack, copy, first=True))
        for _, reading in firsts:
            self._settle(copy, reading)
        for document, reading in firsts:
            yield self._placed(copy, document), reading
        self._known[found.export.name] = copy.source
        yield from self._part(archive, pack, copy, first=False)
        self.progress.stop()
        if found.export.photos and pack.form is not Form.FILE:
            yield from self._photos(archive, pack, copy)

    def _photos(self, archive: Archive, pack: Pack, copy: _Copy) -> Iterator[tuple[Document, Reading]]:
        """Read what the pictures and films in a copy say of themselves."""

        def wanted(name: str) -> bool:
            below = copy.below(name)
            return below is not None and copy.found.export.shows(below)

        def own() -> Iterator[Document]:
            for found in pictures(archive, wanted, MEDIA_TYPES):
                self.progress.advance()
                yield replace(found, source=replace(found.source, ownership=copy.source.ownership))

        self.progress.start("photos in your copy", None)
        for document, result in self.pool.read(own()):
            if isinstance(result, SkipError):
                self._skip(pack, document.name, Words.plain(str(result)))
            else:
                yield document, result
        self.progress.stop()

    def _unknown(self, export: Export) -> Source:
        account = Account(platform=export.name, host=export.host)
        ownership = Ownership.LOCAL if self.mine else Ownership.UNPROVEN
        return Source(type=SourceType.EXPORT, uri="export:", account=account, ownership=ownership)

    def _sizes(self, archive: Archive, pack: Pack, copy: _Copy) -> dict[str, int]:
        """Return the files that will be read and their sizes."""
        return {m.name: m.size for m in archive.members() if self._files(copy, pack, m.name)}

    @staticmethod
    def _files(copy: _Copy, pack: Pack, name: str) -> tuple[File, ...]:
        """Return what a file of the archive holds; nothing if it is not read."""
        if pack.form is Form.FILE:
            return copy.found.export.alone
        below = copy.below(name)
        return copy.found.export.at(below) if below else ()

    def _settle(self, copy: _Copy, reading: Reading) -> None:
        """Learn the account and its audience from a reading."""
        keys = dict(reading.keys)
        account = copy.source.account
        if handle := keys.get("account.handle"):
            account = replace(account, handle=handle.casefold())
        if host := keys.get("account.host"):
            account = replace(account, host=host.casefold())
        said = [copy.source.audience] if copy.settled else []
        said += [_AUDIENCES[v] for k, v in reading.keys if k == "audience" and v in _AUDIENCES]
        copy.settled = bool(said)
        audience = max(said, key=_CLOSED.index, default=Audience.UNKNOWN)
        copy.source = replace(copy.source, account=account, audience=audience)

    @staticmethod
    def _placed(copy: _Copy, document: Document) -> Document:
        source = replace(document.source, account=copy.source.account, audience=copy.source.audience)
        return replace(document, source=source)

    def _part(
        self, archive: Archive, pack: Pack, copy: _Copy, *, first: bool
    ) -> Iterator[tuple[Document, Reading]]:
        """Read the files that come first, or all others."""
        changed: set[str] = set()
        good: set[str] = set()
        found = self._documents(archive, pack, copy, first=first)
        for document, result in self.pool.read(found):
            if isinstance(result, SkipError):
                self._skip(pack, document.name, Words.plain(str(result)))
            elif result.outcome is Outcome.SCHEMA_CHANGED:
                changed.add(document.name)
            else:
                good.add(document.name)
                yield document, result
        for name in sorted(changed - good):
            self._changed(pack, name, (), copy)

    def _documents(self, archive: Archive, pack: Pack, copy: _Copy, *, first: bool) -> Iterator[Document]:
        """Yield the pieces of all files that come first, or of all others."""

        def chosen(name: str) -> tuple[File, ...]:
            return tuple(f for f in self._files(copy, pack, name) if f.first == first)

        large = 0
        for member, chunks in archive.read(lambda name: bool(chosen(name))):
            if member.fault:
                self._skip(pack, member.name, member.fault)
                continue
            tally = Tally()
            yield from self._pieces(pack, copy, member, chosen(member.name), self._counted(chunks), tally)
            large += bool(tally.large)
            if self._left <= 0:
                self._skip(pack, member.name, Words(_TOTAL))
                return
        if large:
            self._skip(pack, pack.name, Words.of(_LARGE, files=large))

    def _counted(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield bytes and tell how many were read."""
        size = 0
        for chunk in chunks:
            size += len(chunk)
            self._left -= len(chunk)
            if self._left <= 0:
                return
            if size >= MIB:
                self.progress.advance(size // MIB)
                size %= MIB
            yield chunk

    def _pieces(  # noqa: PLR0917 (one caller)
        self,
        pack: Pack,
        copy: _Copy,
        member: Member,
        files: Sequence[File],
        chunks: Iterator[bytes],
        tally: Tally,
    ) -> Iterator[Document]:
        """Yield the pieces of one file, and the numbers of what is only counted."""
        counts: dict[str, int] = {}
        cutting = files[0].cutting
        if len(files) > 1:
            cutting = replace(cutting, paths=tuple(p for f in files for p in f.cutting.paths))
        try:
            for piece in pieces(chunks, cutting, tally):
                listed = piece.first is not None
                file = next((f for f in files if f.holds(piece.path, listed=listed)), files[0])
                if file.counted:
                    counts[file.role] = counts.get(file.role, 0) + piece.count
                else:
                    yield _document(copy.source, member, file, piece)
            if not (tally.taken or tally.reached) and tally.keys:
                self._changed(pack, member.name, tally.keys, copy)
        except DamagedError:
            if tally.taken or tally.reached or not tally.keys:
                self._skip(pack, member.name, Words(_DAMAGED))
            else:
                self._changed(pack, member.name, tally.keys, copy)
        for file in files:
            if file.role in counts:
                yield _document(copy.source, member, file, Piece(content=b"%d" % counts[file.role]))

    def _changed(self, pack: Pack, name: str, keys: Sequence[str] | dict[str, None], copy: _Copy) -> None:
        more = _OTHER_LANGUAGE
        if name.casefold().endswith(".html") and copy.found.export.ask:
            more = f" {copy.found.export.ask}"
        shown = ", ".join(k for k in keys if k.isascii() and k.replace("_", "").replace(" ", "").isalnum())
        label = f"{name} (it names: {shown})" if shown else name
        self.skipped.append(
            Skipped(
                label=f"file {pack.number}",
                reason=Words.plain(_CHANGED + more),
                name=_within(pack, label),
                outcome=Outcome.SCHEMA_CHANGED,
            )
        )

    def _skip(self, pack: Pack, name: str, reason: Words) -> None:
        self.skipped.append(Skipped(label=f"file {pack.number}", reason=reason, name=_within(pack, name)))


def _within(pack: Pack, name: str) -> str:
    """Return a file's name in a copy behind the copy's own: several copies hold files of one name."""
    return name if name == pack.name else f"{pack.name}: {name}"


def _document(source: Source, member: Member, file: File, piece: Piece) -> Document:
    """Return a piece as a document for the workers."""
    return Document(
        source=replace(source, uri=f"export:{member.name}"),
        content=piece.content,
        media_type="text/html" if file.page else _MEDIA.get(file.cutting.shape, "application/octet-stream"),
        name=member.name.rpartition("/")[2],
        page=file.role + piece.path,
        line=0 if piece.first is None else piece.first + 1,
    )
