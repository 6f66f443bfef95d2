"""Cleaning what a person named, file by file; one that cannot be cleaned is skipped with a reason."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path

from exposure.clean import copies
from exposure.clean.originals import Original, document, found
from exposure.clean.pieces import Piece, content, from_reading, unchanged
from exposure.clean.refused import BROKEN, LEFT, SUFFIXES
from exposure.collect.files.opening import regular, why
from exposure.collect.files.unread import LeftOutError
from exposure.collect.workers import Pool
from exposure.errors import FileError, ParseError, SkipError
from exposure.model import Document, Outcome, Reading, Skipped, Words

REWRITE, CHECK = "exposure.clean.worker:rewrite", "exposure.clean.worker:check"


@dataclass(slots=True)
class Cleaner:
    """One run of cleaning.

    Attributes:
        out: The folder for the copies.
        skipped: What could not be cleaned; complete once ``clean`` has ended.
    """

    out: Path
    skipped: list[Skipped] = field(default_factory=list)

    def clean(self, named: Iterable[Path]) -> Iterator[Path]:
        """Yield each copy when it has been found clean, in the order of the originals.

        Args:
            named: Files, and folders whose files are meant.

        Raises:
            UsageError: Something named is not there, or the folder for the copies is not to be used.
        """
        originals = found(named, self.out)
        with copies.folder(self.out):
            yield from self._all(originals)

    def _all(self, originals: Iterable[Original]) -> Iterator[Path]:
        count = 0
        with Pool(REWRITE, jobs=1) as rewriter, Pool(CHECK, jobs=1) as checker:
            for number, original in enumerate(originals, 1):
                try:
                    yield self._copy(original, count + 1, rewriter, checker)
                    count += 1
                except SkipError as error:
                    self._skip(number, original, str(error))
                except LeftOutError as error:
                    self._skip(number, original, str(error.reason))
                except OSError as error:
                    self._skip(number, original, str(why(error)))

    def _skip(self, number: int, original: Original, reason: str) -> None:
        name = original.path.name
        self.skipped.append(Skipped(label=f"file {number}", reason=Words.plain(reason), name=name))

    def _copy(self, original: Original, number: int, rewriter: Pool, checker: Pool) -> Path:
        """Return the clean copy of a file.

        Raises:
            SkipError: It cannot be cleaned, or its copy was not found clean and is gone.
            LeftOutError: It cannot be opened.
            OSError: The disk does not give it.
        """
        if original.fault:
            raise FileError(original.fault)
        file, size = regular(original.path, named=original.named)
        with closing(file), copies.draft(self.out) as copy:
            taken = document(file, size)
            name = f"photo-{number}{SUFFIXES[taken.media_type]}"
            pieces = _pieces(taken, size, rewriter)
            try:
                length = copies.fill(copy.file, content(pieces, file))
            except ParseError as error:
                raise FileError(BROKEN) from error
            _check(copy.file, length, name, taken.media_type, checker)
            return copies.keep(copy, name)


def _asked(document: Document, pool: Pool) -> Reading:
    """Return what a worker says about a document.

    Raises:
        SkipError: It could not be taken apart, or that took too much.
    """
    for _, answer in pool.read((document,)):
        if isinstance(answer, ParseError):
            raise FileError(BROKEN) from answer
        if isinstance(answer, SkipError):
            raise answer
        return answer
    raise FileError(BROKEN)


def _pieces(taken: Document, size: int, rewriter: Pool) -> tuple[Piece, ...]:
    """Return the pieces of a file's copy.

    Raises:
        SkipError: There are none to be had, or no honest ones.
    """
    try:
        return from_reading(_asked(taken, rewriter), size)
    except ParseError as error:
        raise FileError(BROKEN) from error


def _check(copy: FileIO, size: int, name: str, media_type: str, checker: Pool) -> None:
    """Read a copy back with our own reader, and take it apart by the list of what is allowed.

    Raises:
        FileError: Something is left in it.
    """
    try:
        back = document(copy, size, name)
        reading = _asked(back, checker)
        pieces = from_reading(reading, size)
        clean = reading.outcome is Outcome.OK and unchanged(pieces, copy, size)
    except SkipError as error:
        raise FileError(LEFT) from error
    if not clean or back.media_type != media_type:
        raise FileError(LEFT)
