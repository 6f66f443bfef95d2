"""The makers known: how their notes are told apart, and what is wanted of them.

Sources: the tag tables of ExifTool's documentation (exiftool.org/TagNames, read 2026-11-24).
"""

import re
from collections.abc import Mapping

from exposure.extract.photos.makers import bare, places, values
from exposure.extract.photos.makers.form import Maker, Note, Read, Tag, Tags, Where
from exposure.model import Kind, Level

_SERIAL = Tag("SerialNumber", Kind.SERIAL, values.letters)
_INTERNAL = Tag("InternalSerialNumber", Kind.SERIAL, values.letters)
_LENS = Tag("LensModel", Kind.LENS, values.letters)
_LENS_SERIAL = Tag("LensSerialNumber", Kind.SERIAL, values.letters)
_EXTRA_SERIAL = Tag("AccessorySerialNumber", Kind.SERIAL, values.letters)
_FILE = Tag("OriginalFileName", Kind.ORIG_FILENAME, values.letters)


def _place(name: str) -> Tag:
    return Tag(name, Kind.PLACE, values.words)


def _city(name: str, read: Read) -> Tag:
    return Tag(name, Kind.PLACE, read, Level.HINT)


def _tags(found: Mapping[int, Tag | tuple[Tag, ...]]) -> Tags:
    return {number: tag if isinstance(tag, tuple) else (tag,) for number, tag in found.items()}


_OLYMPUS_EQUIPMENT = _tags({
    0x0101: _SERIAL,
    0x0102: _INTERNAL,
    0x0202: _LENS_SERIAL,
    0x0203: _LENS,
    0x0302: Tag("ExtenderSerialNumber", Kind.SERIAL, values.letters),
    0x1003: Tag("FlashSerialNumber", Kind.SERIAL, values.letters),
})  # fmt: skip
_OLYMPUS_SHOWN = frozenset({0x0081, 0x0100, 0x0280})
_OLYMPUS_PICTURES = ((0x0088, 0x0089), (0x1036, 0x1037), (0x0101, 0x0102))


def _olympus(where: Where, *marks: bytes) -> Maker:
    """Return the form that Olympus and some others share."""
    tags = _tags({0x0404: _SERIAL, 0x101A: _SERIAL})
    inner: Mapping[int, Tags] = {0x2010: _OLYMPUS_EQUIPMENT, 0x2020: {}}
    return Maker(
        marks=marks, where=where, tags=tags, inner=inner, pictures=_OLYMPUS_PICTURES, shown=_OLYMPUS_SHOWN
    )


_FACES = tuple(
    Tag(f"RecognizedFace{i + 1}Name", Kind.PERSON, values.part(4 + 48 * i, 20, values.words))
    for i in range(3)
)
_PANASONIC = _tags({
    0x0025: Tag("InternalSerialNumber", Kind.SERIAL, values.dated),
    0x0052: _LENS_SERIAL,
    0x0054: _EXTRA_SERIAL,
    0x0061: _FACES,
    0x0065: Tag("Title", Kind.TEXT, values.words),
    0x0066: Tag("BabyName", Kind.PERSON, values.words),
    0x0067: _place("Location"),
    0x0069: _place("Country"),
    0x006B: _place("State"),
    0x006D: _place("City"),
    0x006F: _place("Landmark"),
    0x0080: Tag("City", Kind.PLACE, values.strict),
})  # fmt: skip
_LEICA = _tags({
    0x0303: Tag("SerialNumber", Kind.SERIAL, values.number),
    0x0305: Tag("SerialNumber", Kind.SERIAL, values.number),
    0x0407: _FILE,
    0x0500: Tag("InternalSerialNumber", Kind.SERIAL, values.dated),
})  # fmt: skip
_LEICA_MARKS = tuple(b"LEICA\0%c\0" % n for n in b"\x01\x04\x05\x06\x07\x10\x1a")
_PENTAX_CLOCK = (
    _city("HometownCity", values.pentax_byte(2)),
    _city("DestinationCity", values.pentax_byte(3)),
)
_PENTAX = _tags({
    0x0023: _city("HometownCity", values.pentax_city),
    0x0024: _city("DestinationCity", values.pentax_city),
    0x006B: _PENTAX_CLOCK,
    0x0215: Tag("InternalSerialNumber", Kind.SERIAL, values.part(16, 4, values.number)),
    0x022E: Tag("Artist", Kind.ARTIST, values.words),
    0x022F: Tag("Copyright", Kind.COPYRIGHT, values.words),
    0x0229: _SERIAL,
})  # fmt: skip
_PENTAX_PICTURES = ((0x0004, 0x0003),)
_NIKON = _tags({
    0x001D: _SERIAL,
    0x0024: Tag("WorldTime", Kind.TZ, values.zone16),
    0x0039: (
        Tag("CountryCode", Kind.PLACE, values.part(5, 3, values.strict)),
        Tag("Location", Kind.PLACE, values.nikon_place),
    ),
    0x00A0: _SERIAL,
})  # fmt: skip
_CANON = _tags({
    0x0009: Tag("OwnerName", Kind.OWNER, values.words),
    0x000C: Tag("SerialNumber", Kind.SERIAL, values.canon_number),
    0x0028: Tag("ImageUniqueID", Kind.ID, values.digits),
    0x0035: (Tag("TimeInfo", Kind.TZ, values.zone32), _city("TimeZoneCity", values.canon_city)),
    0x0095: _LENS,
    0x0096: Tag("InternalSerialNumber", Kind.SERIAL, values.canon_internal),
    0x4019: Tag("LensSerialNumber", Kind.SERIAL, values.canon_lens),
})  # fmt: skip
_RICOH_INNER = _tags({0x002C: (
    Tag("BodySerialNumber", Kind.SERIAL, values.part(16, 16)),
    Tag("LensSerialNumber", Kind.SERIAL, values.part(48, 16)),
)})  # fmt: skip
_RICOH_THETA = _tags({0x000A: Tag("TimeZone", Kind.TZ, values.spoken_zone)})
_SAMSUNG = _tags({
    0x0030: _place("LocalLocationName"),
    0x0031: _place("LocationName"),
    0x0123: Tag("FaceName", Kind.PERSON, values.words),
    0xA002: Tag("SerialNumber", Kind.SERIAL, values.code),
    0xA005: Tag("InternalLensSerialNumber", Kind.SERIAL, values.code),
})  # fmt: skip
_SONY = _tags({
    0x2031: Tag("SerialNumber", Kind.SERIAL, values.sony_dated),
    0x9050: Tag("InternalSerialNumber", Kind.SERIAL, values.sony),
})  # fmt: skip
_CASIO = _tags({0x3006: Tag("HometownCity", Kind.PLACE, values.letters)})
_SAMSUNG_FORM = re.compile(rb"(?:\0.\0\x01\0\x07\0{3}\x04|.\0\x01\0\x07\0\x04\0{3})0100", re.DOTALL)


def _is_samsungs(note: Note) -> bool:
    return _SAMSUNG_FORM.match(note.part(0, 16)) is not None


def _is_directory(note: Note) -> bool:
    """Return whether a note begins as a directory, and not as words or a mark."""
    head = note.part(0, 2)
    return max(head, default=0) > 0 and 0 in head


def _is_sonys(note: Note) -> bool:
    return _is_directory(note) and note.part(0, 2) != b"\1\0"  # which is another form


def _is_reconyx(note: Note) -> bool:
    known = note.part(2, 2) in {b"\2\0", b"\3\0"} or note.part(0, 7) == b"RECONYX"
    return known or note.make.upper().startswith("RECONYX")


def _is_digital_back(note: Note) -> bool:
    return note.part(4, 3) in {b".wa", b"Raw"}


MAKERS = (
    Maker(marks=(b"Apple iOS\0",), where=places.own(14, ">"), tags=_tags({
        0x0011: Tag("ContentIdentifier", Kind.ID, values.letters),
        0x0015: Tag("ImageUniqueID", Kind.ID, values.letters),
        0x002B: Tag("PhotoIdentifier", Kind.ID, values.letters),
    })),
    Maker(marks=(b"Nikon\0\x02",), where=places.block(10), tags=_NIKON, preview=0x0011),
    Maker(makes=("nikon",), fits=_is_directory, where=places.behind(0), tags=_NIKON, preview=0x0011),
    _olympus(places.moved(8), b"OLYMP\0", b"EPSON\0", b"MINOL\0", b"CAMER\0", b"PREMI\0"),
    _olympus(places.own(12), b"OLYMPUS\0"),
    _olympus(places.own(16), b"OM SYSTEM\0"),
    _olympus(places.behind(12), b"SONY PI\0"),
    Maker(marks=(b"Panasonic\0",), where=places.moved(12), tags=_PANASONIC),
    Maker(marks=(b"LEICA CAMERA AG\0",), where=places.behind(18), tags=_PANASONIC),
    Maker(marks=(b"LEICA\0\0\0",), makes=("leica camera",), where=places.shifted(8), tags=_LEICA),
    Maker(marks=(b"LEICA\0\0\0",), where=places.behind(8), tags=_PANASONIC),
    Maker(marks=_LEICA_MARKS, where=places.own(8), tags=_LEICA),
    Maker(marks=(b"LEICA\0\x02\0", b"LEICA\0\x08\0", b"LEICA\0\x09\0"), where=places.behind(8), tags=_LEICA),
    Maker(marks=(b"LEICA0",), where=places.own(8), inner={0x3100: _tags({0x3103: _SERIAL})}),
    Maker(marks=(b"FUJIFILM", b"GENERALE"), where=places.fujifilm,
          tags=_tags({
              0x0010: Tag("InternalSerialNumber", Kind.SERIAL, values.fujifilm),
              0x4282: tuple(Tag(f"Face{i + 1}Name", Kind.PERSON, values.face(i)) for i in range(8)),
          })),
    Maker(marks=(b"AOC\0",), where=places.moved(6), tags=_PENTAX, pictures=_PENTAX_PICTURES),
    Maker(marks=(b"PENTAX \0", b"SAMSUNG\0"), where=places.marked(10), tags=_PENTAX,
          pictures=_PENTAX_PICTURES),
    Maker(marks=(b"RICOH\0II", b"RICOH\0MM"), where=places.marked(8), tags=_PENTAX),
    Maker(marks=(b"SIGMA\0", b"FOVEON\0"), where=places.moved(10), tags=_tags({0x0002: _SERIAL}),
          pictures=((0x001A, 0x001B), (0x001C, 0x001D))),
    Maker(marks=(b"Ricoh", b"RICOH"), where=places.moved(8),
          tags=_tags({0x0005: Tag("SerialNumber", Kind.SERIAL, values.ricoh)}),
          inner={0x2001: _RICOH_INNER, 0x4001: _RICOH_THETA}),
    Maker(marks=(b"MOT\0",), where=places.own(8), tags=_tags({0x5501: _SERIAL})),
    Maker(marks=(b"QVC\0", b"DCI\0"), where=places.moved(6), tags=_CASIO, pictures=((0x0004, 0x0003),),
          shown=frozenset({0x2000})),
    Maker(marks=(b"SEMC MS\0",), where=places.sony_ericsson, pictures=((0x0201, 0x0202),)),
    Maker(marks=(b"SONY DSC", b"SONY CAM", b"SONY MOBILE", b"\0\0SONY PIC\0", b"VHAB     \0"),
          where=places.behind(12), tags=_SONY),
    Maker(makes=("sony", "hasselblad"), fits=_is_sonys, where=places.behind(0), tags=_SONY),
    Maker(marks=(b"RECONYX", b"\x01\xf1"), fits=_is_reconyx, bare=bare.reconyx),
    Maker(marks=(b"IIII", b"MMMM"), fits=_is_digital_back, bare=bare.phase_one),
    Maker(makes=("hewlett", "hp"), bare=bare.hp),
    Maker(makes=("eastman kodak", "kodak"),
          fits=lambda note: not note.part(0, 3).startswith((b"KDK", b"AOC")),
          where=places.kodak, tags=_tags({0xFA19: _SERIAL}), bare=bare.kodak),
    Maker(makes=("canon",), where=places.canon, tags=_CANON),
    Maker(makes=("samsung",), fits=_is_samsungs, where=places.own(0), tags=_SAMSUNG, preview=0x0035),
    Maker(makes=("nintendo",), where=places.behind(0),
          tags=_tags({0x1101: Tag("InternalSerialNumber", Kind.SERIAL, values.nintendo)})),
    Maker(makes=("minolta", "konica minolta"), fits=_is_directory, where=places.behind(0),
          pictures=((0x0088, 0x0089),), shown=frozenset({0x0081})),
)  # fmt: skip
"""The first that fits is taken."""

_BY_MARK: dict[bytes, list[tuple[bytes, Maker]]] = {}
_BY_MAKE: dict[str, list[tuple[str, Maker]]] = {}
for _maker in MAKERS:
    for _mark in _maker.marks:
        _BY_MARK.setdefault(_mark[:2], []).append((_mark, _maker))
    for _make in () if _maker.marks else _maker.makes:
        _BY_MAKE.setdefault(_make[:2], []).append((_make, _maker))


def known(note: Note) -> Maker | None:
    """Return the maker whose form a note has, by its mark, or else by the camera's maker; None if unknown."""
    head, make = note.part(0, 16), note.make.strip().lower()
    for mark, maker in _BY_MARK.get(head[:2], ()):
        if head.startswith(mark) and make.startswith(maker.makes or "") and maker.fits(note):
            return maker
    for name, maker in _BY_MAKE.get(make[:2], ()):
        if make.startswith(name) and maker.fits(note):
            return maker
    return None
