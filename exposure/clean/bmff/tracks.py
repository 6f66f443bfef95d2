"""Videos: which boxes of a film and its tracks may stay, and what is taken out of them.

Standards: ISO/IEC 14496-12, 8 and 12; Apple QuickTime file format, "Movie atoms" (``tapt``, ``wave``,
colour tables); ISO/IEC 14496-15 and others for the settings of codecs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from exposure.clean.bmff.boxes import Box, Changes, Inside, Nest, Numbers, Span
from exposure.clean.bmff.samples import Chunks, chunks
from exposure.clean.contract import BrokenError

HANDLERS = frozenset({b"vide", b"soun", b"pict", b"auxv"})
"""Tracks to be seen or heard. Those of text and data hold where and how something was filmed."""


@dataclass(slots=True)
class Film:
    """What goes through a file's tracks.

    Attributes:
        kept: The chunks of tracks that stay.
        dropped: The chunks of those that do not.
        in_parts: The film is in fragments, so its media data is not all in the tracks' tables.
    """

    kept: list[Chunks] = field(default_factory=list)
    dropped: list[Chunks] = field(default_factory=list)
    in_parts: bool = False
    tracks: int = 0

    def spans(self, media_ends: list[int]) -> list[Span]:
        """Return where the samples of the kept tracks are; media data ends at ``media_ends``."""
        borders = sorted({*media_ends, *(s for c in (*self.kept, *self.dropped) for s in c.starts)})
        return [span for one in self.kept for span in one.spans(borders)]

    def movie(self, changes: Changes, box: Box) -> None:
        """Go through ``moov``."""
        changes.keep(box, {**_MOVIE, b"trak": self._track})

    def _track(self, changes: Changes, box: Box) -> None:
        """Keep a track of pictures or sound; let any other become free space."""
        kind, table = _kind_and_table(changes, box)
        found = chunks(changes.content, table, sound=kind == b"soun") if table else Chunks((), ())
        if kind not in HANDLERS:
            self.dropped.append(found)
            changes.free(box)
            return
        self.tracks += 1
        self.kept.append(found)
        changes.keep(box, _track(sound=kind == b"soun"))


def _inside(changes: Changes, box: Box) -> dict[bytes, Box]:
    """Return the first box of each kind in a box, making no change."""
    found: dict[bytes, Box] = {}
    for one in Changes(changes.content).within(box):
        found.setdefault(one.kind, one)
    return found


def _kind_and_table(changes: Changes, track: Box) -> tuple[bytes, Mapping[bytes, Box]]:
    """Return what kind of media a track holds, and the boxes of its sample table."""
    media = _inside(changes, track).get(b"mdia")
    if media is None:
        return b"", {}
    inside = _inside(changes, media)
    if b"hdlr" not in inside or b"minf" not in inside:
        raise BrokenError("a track without a handler")
    start = inside[b"hdlr"].start
    table = _inside(changes, inside[b"minf"]).get(b"stbl")
    return changes.content[start + 8 : start + 12], _inside(changes, table) if table else {}


def times(changes: Changes, box: Box) -> None:
    """Let the times of making and changing in a header become 0 (8.2.2, 8.3.2, 8.4.2)."""
    size = 16 if Numbers(changes.content, box).take(1) == 1 else 8
    if box.end - box.start < 4 + size:
        raise BrokenError("a header that is too short")
    changes.zero(box.start + 4, box.start + 4 + size, box.shift)


def handler(changes: Changes, box: Box) -> None:
    """Take the maker's mark and the name out of a handler (8.4.3); its type stays."""
    changes.zero(box.start + 12, box.end, box.shift)


def _references(changes: Changes, box: Box) -> None:
    """Take names and paths out of the references to media data, which must be in the same file (8.7.2)."""
    for entry in changes.within(box, box.start + 8):
        if not Numbers(changes.content, entry).take(4) & 1:
            raise BrokenError("media data in another file")
        changes.zero(entry.start + 4, entry.end, entry.shift)


def _descriptions(changes: Changes, box: Box, *, sound: bool) -> None:
    """Go through the descriptions of samples (8.5.2); those that are encrypted are refused."""
    version = Numbers(changes.content, box).take(1)
    for entry in changes.within(box, box.start + 8):
        if entry.kind.startswith(b"enc") or entry.kind == b"drmi":
            raise BrokenError("encrypted media")
        body = changes.content[entry.start : entry.end]
        own = _sound(body, version) if sound else _picture(changes, entry, body)
        if len(body) < own:
            raise BrokenError("a description that is too short")
        changes.zero(entry.start, entry.start + 6, entry.shift)
        changes.zero(entry.start + 12, entry.start + 16, entry.shift)
        changes.keep(entry, _CODEC, skip=own)


def _sound(body: bytes, version: int) -> int:
    """Return the bytes before the boxes of a sound's description; QuickTime has longer ones."""
    kind = int.from_bytes(body[8:10], "big")
    return 28 if version else {1: 44, 2: 64}.get(kind, 28)


def _picture(changes: Changes, entry: Box, body: bytes) -> int:
    """Take the compressor's name out of a description; return the bytes before its boxes."""
    if len(body) < 78:
        raise BrokenError("a description that is too short")
    changes.zero(entry.start + 42, entry.start + 74, entry.shift)
    if body[76:78] != b"\0\0":
        return 78
    return 78 + 8 + 8 * (int.from_bytes(body[84:86], "big") + 1)


def _leaves(kinds: str) -> Inside:
    """Return the rules for boxes that stay as they are."""
    return dict.fromkeys(kinds.encode().split())


_CODEC: Inside = _leaves(
    "avcC hvcC lhvC vvcC av1C vpcC jpgC apvC esds d263 damr dOps dfLa dac3 dec3 dac4 alac wave chan chnl "
    "pcmC mhaC dvcC dvvC dvwC colr pasp clap fiel gama clli mdcv btrt ccst auxi SmDm CoLL st3d"
)
"""The settings of codecs, and how what they give is to be shown."""
_TABLE: Inside = _leaves(
    "stts stss stsc stsz stz2 stco co64 ctts cslg sdtp sbgp sgpd subs padb stdp stps stsh"
)


def _track(*, sound: bool) -> Inside:
    """Return what may be in a track."""
    table: Inside = {**_TABLE, b"stsd": partial(_descriptions, sound=sound)}
    media: Inside = {
        **_leaves("vmhd smhd nmhd"),
        b"hdlr": handler,
        b"dinf": Nest({b"dref": _references}),
        b"stbl": Nest(table),
    }
    return {
        b"tkhd": times,
        b"edts": Nest(_leaves("elst")),
        b"tapt": Nest(_leaves("clef prof enof")),
        b"tref": Nest(_leaves("auxl")),
        b"mdia": Nest({b"mdhd": times, b"hdlr": handler, b"minf": Nest(media)}),
    }


_MOVIE: Inside = {
    b"mvhd": times,
    b"mvex": Nest(_leaves("mehd trex leva")),
}
FRAGMENT: Inside = {
    **_leaves("mfhd"),
    b"traf": Nest(_leaves("tfhd tfdt trun sbgp sgpd subs sdtp")),
}
"""What may be in a fragment of a film (8.8)."""
