"""Photos and films to be cleaned, made here: of nobody and of nowhere, full of metadata."""

import struct
from datetime import datetime
from io import BytesIO

from PIL import Image, PngImagePlugin

from exposure.model import Account, Document, Source, SourceType
from tests.photos import HERE, ExifFields, box, exif_block, iptc, jpeg, segment, xmp

NAME = b"Ana Example"
FIELDS = ExifFields(taken=datetime(2026, 3, 1, 21, 30), point=HERE, make="Examplecam", artist="Ana Example")
EXIF = exif_block(FIELDS)
PACKET = xmp("<dc:creator><rdf:Seq><rdf:li>Ana Example</rdf:li></rdf:Seq></dc:creator>")
PROFILE = struct.pack(">I", 132) + bytes(32) + b"acsp" + bytes(92)
PICTURE_DATA, SOUND_DATA, PLACE_DATA, STRAY_DATA = b"PICTURE!" * 4, b"SOUND..." * 2, b"PLACES: " * 3, b"STRAY"


def document(content: bytes, media_type: str) -> Document:
    source = Source(type=SourceType.PHOTO, uri="photo:", account=Account(platform="photos"))
    return Document(source=source, content=content, media_type=media_type, size=len(content))


def turned(orientation: int) -> bytes:
    """Return an Exif block with an orientation and an author."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = orientation, "Ana Example"
    return exif.tobytes()


def picture(colour: int = 0) -> Image.Image:
    """Return a small picture that is not the same from every side."""
    image = Image.new("RGB", (24, 16), (colour, 90, 200))
    image.paste((250, 10, colour), (2, 3, 9, 8))
    return image


def saved(form: str, **options: object) -> bytes:
    file = BytesIO()
    picture().save(file, form, **options)
    return file.getvalue()


def rich_jpeg(orientation: int = 6, **options: object) -> bytes:
    """Return a JPEG with metadata before its picture and two things behind it."""
    plain = saved("JPEG", exif=turned(orientation), icc_profile=PROFILE, comment=NAME, **options)
    more = (
        iptc([(80, NAME)]) + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PACKET) + segment(0xE7, NAME)
    )
    return plain[:2] + more + plain[2:] + jpeg(FIELDS) + box(b"mdat", NAME)


def rich_png(*, frames: int = 1) -> bytes:
    """Return a PNG, or an APNG, with Exif, XMP, texts, a time and something behind its end."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Ana Example")
    info.add_text("Comment", "Ana Example", zip=True)
    info.add_itxt("XML:com.adobe.xmp", PACKET.decode())
    info.add(b"tIME", struct.pack(">HBBBBB", 2026, 3, 1, 21, 30, 0))
    options = {"save_all": True, "append_images": [picture(n) for n in range(1, frames)], "duration": 70}
    more = options if frames > 1 else {}
    return saved("PNG", pnginfo=info, exif=turned(6), icc_profile=PROFILE, **more) + NAME


def rich_webp(*, frames: int = 1) -> bytes:
    options = {"save_all": True, "append_images": [picture(9 * n) for n in range(1, frames)], "duration": 70}
    return saved(
        "WEBP",
        lossless=True,
        exif=turned(6),
        xmp=PACKET,
        icc_profile=PROFILE,
        **(options if frames > 1 else {}),
    )


def rich_gif() -> bytes:
    moving = saved("GIF", save_all=True, append_images=[picture(90)], comment=NAME, loop=3, duration=70)
    packet = b"\x21\xff\x0bXMP DataXMP" + PACKET + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return moving[:-1] + packet + moving[-1:] + NAME


def rich_avif() -> bytes:
    return (
        saved("AVIF", exif=turned(6), xmp=PACKET, icc_profile=PROFILE)
        + box(b"mpvd", NAME)
        + box(b"uuid", NAME * 3)
    )


def _full(kind: bytes, body: bytes) -> bytes:
    return box(kind, bytes(4) + body)


def _table(entry: bytes, size: int, at: int) -> bytes:
    return box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1) + entry)
        + _full(b"stts", struct.pack(">III", 1, 1, 1))
        + _full(b"stsc", struct.pack(">IIII", 1, 1, 1, 1))
        + _full(b"stsz", struct.pack(">III", 0, 1, size))
        + _full(b"stco", struct.pack(">II", 1, at)),
    )


def _track(kind: bytes, entry: bytes, size: int, at: int) -> bytes:
    dref = _full(b"dref", struct.pack(">I", 1) + box(b"url ", b"\0\0\0\1" + NAME))
    media = box(b"minf", box(b"dinf", dref) + _table(entry, size, at))
    head = _full(b"mdhd", struct.pack(">IIII", 3_900_000_000, 3_900_000_000, 600, 600) + b"\x55\xc4\0\0")
    handler = _full(b"hdlr", b"mhlr" + kind + b"exam" + bytes(8) + b"\x0bAna Example")
    track = _full(b"tkhd", struct.pack(">II", 3_900_000_000, 3_900_000_000) + bytes(72))
    return box(b"trak", track + box(b"mdia", head + handler + media) + box(b"udta", box(b"name", NAME)))


def film(
    brand: bytes = b"qt  ",
    *,
    last: bool = True,
    wrong: int = 0,
    form: bytes = b"mebx",
    places: bytes = PLACE_DATA,
    listed: bool = False,
) -> bytes:
    """Return a film with a track of pictures, one of sound, one of places, and places in its header.

    Args:
        brand: What it says it is.
        last: Whether ``moov`` stands behind the media.
        wrong: Added to where the picture is said to be.
        form: The form of the track of places.
        places: Its one sample.
        listed: Whether a list of Novatek's tells where that is.
    """
    seen = bytes(6) + b"\0\1" + bytes(4) + b"exam" + bytes(24) + bytes(2) + b"\x0bAna Example" + bytes(20)
    seen = (seen + bytes(2) + b"\xff\xff").ljust(78, b"\0")
    video = box(b"avc1", seen[:76] + b"\xff\xff" + box(b"avcC", b"\1\2\3\4") + box(b"exam", NAME))
    sound = box(b"mp4a", bytes(6) + b"\0\1" + bytes(20) + box(b"esds", bytes(8)))
    place = box(form, bytes(6) + b"\0\1" + NAME)
    media = PICTURE_DATA + STRAY_DATA + SOUND_DATA + places
    head = box(b"ftyp", brand + b"\0\0\0\0" + brand) + box(b"free", NAME)

    def moov(at: int) -> bytes:
        on = at + len(PICTURE_DATA) + len(STRAY_DATA)
        header = _full(b"mvhd", struct.pack(">IIII", 3_900_000_000, 3_900_000_000, 600, 600) + bytes(80))
        return box(
            b"moov",
            header
            + _track(b"vide", video, len(PICTURE_DATA), at + wrong)
            + _track(b"soun", sound, len(SOUND_DATA), on)
            + _track(b"meta", place, len(places), on + len(SOUND_DATA))
            + box(b"gps ", struct.pack(">IIII", 0x101, 1, on + len(SOUND_DATA), len(places))) * listed
            + box(b"udta", box(b"\xa9xyz", b"\0\x10\x15\xc7+47.5000-030.2500/"))
            + box(b"meta", bytes(4) + NAME),
        )

    start = len(head) + 8 + (0 if last else len(moov(0)))
    mdat = box(b"mdat", media)
    return head + (mdat + moov(start) if last else moov(start) + mdat) + box(b"uuid", NAME * 2) + b"tail"


ALL = {
    "image/jpeg": rich_jpeg,
    "image/png": rich_png,
    "image/webp": rich_webp,
    "image/gif": rich_gif,
    "image/avif": rich_avif,
    "video/quicktime": film,
    "video/mp4": lambda: film(b"mp42", last=False),
}
