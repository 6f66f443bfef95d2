"""XMP: what programs write about a photo, often what a person typed.

Standards: XMP specification parts 1 and 2 (ISO 16684-1); IPTC Photo Metadata 2023.2; PLUS 1.2;
Metadata Working Group 2.0 (regions); Google's GCamera, GDepth and Container namespaces.

A property is known by its namespace's address, never by its prefix. The packet is hostile text: none with a
DTD is read, and none over ``MAX_PACKET`` once the long encoded pictures in it are taken out.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from xml.etree.ElementTree import Element, ParseError, XMLParser

from exposure.extract.photos import mended, position, times
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import clean
from exposure.model import Kind, Level, Subject, XmpPath
from exposure.model.codec import offset as written

MAX_PACKET = 256 * 1024
MAX_DEPTH = 24
MAX_FIELDS = 5000
_LONG = re.compile(rb'(?<=[">])[A-Za-z0-9+/=\s]{4096,}')
_FORBIDDEN = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE = re.compile(rb"<\0|\0<")
_CONTROL = bytes({*range(32)} - {9, 10, 13})
"""Bytes that no XML may hold, but some programs write."""
_NODE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}nodeID"
"""Names a value that stands elsewhere in the packet."""
_START = re.compile(rb"<(?:[\w.-]+:)?(?:x[am]pmeta|RDF)[\s>]")

_PREFIXES: Mapping[str, str] = {
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#": "stEvt",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://cipa.jp/exif/2.32/": "exifEX",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
    "http://ns.camerabits.com/photomechanic/1.0/": "photomech",
    "http://ns.google.com/photos/1.0/camera/": "GCamera",
    "http://ns.google.com/photos/1.0/depthmap/": "GDepth",
    "http://ns.google.com/photos/1.0/container/item/": "Item",
    "http://developer.sonyericsson.com/cell/1.0/": "cell",
    "http://www.dji.com/drone-dji/1.0/": "drone-dji",
    "http://www.parrot.com/drone-parrot/1.0/": "drone-parrot",
    "http://ns.oplus.com/photos/1.0/camera/": "OpCamera",
    "http://ns.xiaomi.com/photos/1.0/camera/": "MiCamera",
    "http://ns.microsoft.com/photo/1.0": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://www.digikam.org/ns/1.0/": "digiKam",
    "http://ns.iview-multimedia.com/mediapro/1.0/": "mediapro",
    "http://ns.microsoft.com/expressionmedia/1.0/": "expressionmedia",
    "http://ns.acdsee.com/iptc/1.0/": "acdsee",
    "http://ns.acdsee.com/regions/": "acdsee-rs",
    "http://ns.adobe.com/xmp/1.0/DynamicMedia/": "xmpDM",
    "http://ns.adobe.com/xap/1.0/sType/ResourceRef#": "stRef",
    "http://prismstandard.org/namespaces/basic/2.0/": "prism",
    "http://xmp.gettyimages.com/gift/1.0/": "GettyImagesGIFT",
    "http://ns.adobe.com/creatorAtom/1.0/": "creatorAtom",
    "http://ns.adobe.com/DICOM/": "DICOM",
    "http://rs.tdwg.org/dwc/index.htm": "dwc",
    "http://rs.tdwg.org/dwc/terms/": "dwc",
}
_KINDS: Mapping[str, Kind] = {
    "dc:creator": Kind.ARTIST,
    "dc:subject": Kind.KEYWORD,
    "dc:title": Kind.TEXT,
    "dc:description": Kind.TEXT,
    "dc:rights": Kind.COPYRIGHT,
    "xmp:CreatorTool": Kind.SOFTWARE,
    "xmpMM:DocumentID": Kind.ID,
    "xmpMM:OriginalDocumentID": Kind.ID,
    "xmpMM:InstanceID": Kind.ID,
    "stEvt:softwareAgent": Kind.SOFTWARE,
    "photoshop:Headline": Kind.TEXT,
    "photoshop:CaptionWriter": Kind.ARTIST,
    "photoshop:Credit": Kind.ARTIST,
    "photoshop:City": Kind.PLACE,
    "photoshop:State": Kind.PLACE,
    "photoshop:Country": Kind.PLACE,
    "crs:RawFileName": Kind.ORIG_FILENAME,
    "lr:hierarchicalSubject": Kind.KEYWORD,
    "pdf:Producer": Kind.SOFTWARE,
    "pdf:Author": Kind.ARTIST,
    "pdf:Creator": Kind.ARTIST,
    "tiff:Make": Kind.MAKE,
    "tiff:Model": Kind.MODEL,
    "tiff:Software": Kind.SOFTWARE,
    "tiff:Artist": Kind.ARTIST,
    "tiff:Copyright": Kind.COPYRIGHT,
    "tiff:ImageDescription": Kind.TEXT,
    "exif:UserComment": Kind.TEXT,
    "exif:Make": Kind.MAKE,
    "exif:Model": Kind.MODEL,
    "exif:Software": Kind.SOFTWARE,
    "exif:Artist": Kind.ARTIST,
    "exif:Copyright": Kind.COPYRIGHT,
    "exif:ImageUniqueID": Kind.ID,
    "aux:Lens": Kind.LENS,
    "aux:SerialNumber": Kind.SERIAL,
    "aux:LensSerialNumber": Kind.SERIAL,
    "aux:OwnerName": Kind.OWNER,
    "exifEX:LensModel": Kind.LENS,
    "exifEX:BodySerialNumber": Kind.SERIAL,
    "exifEX:LensSerialNumber": Kind.SERIAL,
    "exifEX:CameraOwnerName": Kind.OWNER,
    "Iptc4xmpCore:CountryCode": Kind.PLACE,
    "Iptc4xmpCore:Location": Kind.PLACE,
    "Iptc4xmpCore:CiAdrExtadr": Kind.ADDRESS,
    "Iptc4xmpCore:CiAdrCity": Kind.ADDRESS,
    "Iptc4xmpCore:CiAdrRegion": Kind.ADDRESS,
    "Iptc4xmpCore:CiAdrPcode": Kind.ADDRESS,
    "Iptc4xmpCore:CiAdrCtry": Kind.ADDRESS,
    "Iptc4xmpCore:CiEmailWork": Kind.EMAIL,
    "Iptc4xmpCore:CiTelWork": Kind.PHONE,
    "Iptc4xmpCore:CiUrlWork": Kind.URL,
    "Iptc4xmpExt:City": Kind.PLACE,
    "Iptc4xmpExt:CountryCode": Kind.PLACE,
    "Iptc4xmpExt:CountryName": Kind.PLACE,
    "Iptc4xmpExt:ProvinceState": Kind.PLACE,
    "Iptc4xmpExt:Sublocation": Kind.PLACE,
    "Iptc4xmpExt:WorldRegion": Kind.PLACE,
    "Iptc4xmpExt:LocationName": Kind.PLACE,
    "Iptc4xmpExt:PersonInImage": Kind.PERSON,
    "plus:ImageCreatorName": Kind.ARTIST,
    "plus:LicensorName": Kind.ARTIST,
    "plus:ImageSupplierName": Kind.ARTIST,
    "plus:CopyrightOwnerName": Kind.OWNER,
    "mwg-rs:Name": Kind.PERSON,
    "MPReg:PersonDisplayName": Kind.PERSON,
    "acdsee-rs:Name": Kind.PERSON,
    "photomech:CountryCode": Kind.PLACE,
    "cell:mcc": Kind.CELL,
    "cell:mnc": Kind.CELL,
    "cell:lac": Kind.CELL,
    "cell:cellid": Kind.CELL,
    "cell:cgi": Kind.CELL,
    "drone-dji:CameraSerialNumber": Kind.SERIAL,
    "drone-dji:DroneSerialNumber": Kind.SERIAL,
    "drone-parrot:SerialNumber": Kind.SERIAL,
    "MicrosoftPhoto:CameraSerialNumber": Kind.SERIAL,
    "MicrosoftPhoto:LastKeywordXMP": Kind.KEYWORD,
    "digiKam:TagsList": Kind.KEYWORD,
    "digiKam:CaptionsAuthorNames": Kind.ARTIST,
    "mediapro:People": Kind.PERSON,
    "mediapro:Location": Kind.PLACE,
    "expressionmedia:People": Kind.PERSON,
    "acdsee:author": Kind.ARTIST,
    "acdsee:caption": Kind.TEXT,
    "acdsee:keywords": Kind.KEYWORD,
    "Iptc4xmpExt:PersonName": Kind.PERSON,
    "Iptc4xmpExt:AIPromptInformation": Kind.TEXT,
    "Iptc4xmpExt:AIPromptWriterName": Kind.ARTIST,
    "Iptc4xmpExt:AISystemUsed": Kind.SOFTWARE,
    "xmpRights:Owner": Kind.OWNER,
    "xmpDM:artist": Kind.ARTIST,
    "stRef:filePath": Kind.ORIG_FILENAME,
    "creatorAtom:fullPath": Kind.ORIG_FILENAME,
    "creatorAtom:uncProjectPath": Kind.ORIG_FILENAME,
    "creatorAtom:posixProjectPath": Kind.ORIG_FILENAME,
    "xmpDM:shotLocation": Kind.PLACE,
    "prism:location": Kind.PLACE,
    "prism:person": Kind.PERSON,
    "GettyImagesGIFT:Personality": Kind.PERSON,
    "GettyImagesGIFT:OriginalFileName": Kind.ORIG_FILENAME,
    "MicrosoftPhoto:LensModel": Kind.LENS,
    "MPReg:PersonEmailDigest": Kind.ID,
    "MPReg:PersonLiveIdCID": Kind.ID,
    "exif:ImageDescription": Kind.TEXT,
    "exif:OwnerName": Kind.OWNER,
    "exif:BodySerialNumber": Kind.SERIAL,
    "exif:LensSerialNumber": Kind.SERIAL,
    "exif:LensModel": Kind.LENS,
    "exifEX:OwnerName": Kind.OWNER,
    "exifEX:SerialNumber": Kind.SERIAL,
    "exifEX:Photographer": Kind.ARTIST,
    "exifEX:ImageEditor": Kind.ARTIST,
    "exifEX:ImageTitle": Kind.TEXT,
    "exif:GPSAreaInformation": Kind.PLACE,
    "Iptc4xmpCore:AltTextAccessibility": Kind.TEXT,
    "Iptc4xmpCore:ExtDescrAccessibility": Kind.TEXT,
    "Iptc4xmpExt:SerialNumber": Kind.SERIAL,
    "Iptc4xmpExt:OwnersDeviceId": Kind.SERIAL,
    "MPReg:PersonSourceID": Kind.ID,
    "xmpMM:PreservedFileName": Kind.ORIG_FILENAME,
    "xmp:Author": Kind.ARTIST,
    "acdsee:notes": Kind.TEXT,
    "mediapro:Event": Kind.TEXT,
    "expressionmedia:Event": Kind.TEXT,
    "digiKam:PicasawebGPhotoId": Kind.ID,
    "digiKam:ImageUniqueID": Kind.ID,
    "GettyImagesGIFT:CameraSerialNumber": Kind.SERIAL,
    "GettyImagesGIFT:CameraFilename": Kind.ORIG_FILENAME,
    "GettyImagesGIFT:OriginalFilename": Kind.ORIG_FILENAME,
    "DICOM:PatientName": Kind.PERSON,
    "DICOM:PatientID": Kind.ID,
    "DICOM:StudyPhysician": Kind.PERSON,
    "dwc:continent": Kind.PLACE,
    "dwc:country": Kind.PLACE,
    "dwc:stateProvince": Kind.PLACE,
    "dwc:county": Kind.PLACE,
    "dwc:municipality": Kind.PLACE,
    "dwc:locality": Kind.PLACE,
    "dwc:recordedBy": Kind.ARTIST,
}
_ANYWHERE: Mapping[str, Kind] = {
    "Creator": Kind.ARTIST,
    "Rights": Kind.COPYRIGHT,
    "OwnerName": Kind.OWNER,
    "CameraOwnerName": Kind.OWNER,
    "SerialNumber": Kind.SERIAL,
    "CameraSerialNumber": Kind.SERIAL,
    "BodySerialNumber": Kind.SERIAL,
    "LensSerialNumber": Kind.SERIAL,
    "PersonInImage": Kind.PERSON,
    "PersonDisplayName": Kind.PERSON,
}
"""Properties of namespaces not known here whose names leave no doubt."""
_TIMES = frozenset(
    {
        "exif:DateTimeOriginal",
        "exif:DateTimeDigitized",
        "photoshop:DateCreated",
        "xmp:CreateDate",
        "xmp:ModifyDate",
        "xmp:MetadataDate",
    }
)
_LATITUDES = frozenset(
    {"exif:GPSLatitude", "drone-dji:GpsLatitude", "drone-dji:Latitude", "dwc:decimalLatitude"}
)
_LONGITUDES: Mapping[str, str] = {
    "exif:GPSLongitude": "exif:GPSLatitude",
    "drone-dji:GpsLongitude": "drone-dji:GpsLatitude",
    "drone-dji:GpsLongtitude": "drone-dji:GpsLatitude",
    "drone-dji:Longitude": "drone-dji:Latitude",
    "dwc:decimalLongitude": "dwc:decimalLatitude",
}
"""The longitudes, one of them misspelt by its maker, and where their places are said to stand."""
_RATIO = re.compile(r"\s*(\d{1,10})(?:/(\d{1,10}))?\s*")
_FILM = ("Item:Semantic", "MotionPhoto")
_MOTION = frozenset({"GCamera:MotionPhoto", "GCamera:MicroVideo", "MiCamera:MicroVideo"})


_place = lru_cache(maxsize=256)(XmpPath)


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of an XMP packet.

    Raises:
        ValueError: It is too large or has a DTD; or, after all that could be read, it is no proper XML.
    """
    root, whole = _tree(block.content)
    found = _leaves(root)
    for name, text in found:
        kind = _KINDS.get(name)
        if kind is None and name.startswith("{"):
            name = name.rpartition("}")[2]  # noqa: PLW2901 (without the address)
            kind = _ANYWHERE.get(name)
        if kind is not None:
            about = Subject.OTHER if kind is Kind.PERSON else Subject.OWNER
            yield Detail(kind, text, _place(name), subject=about)
        elif name in _TIMES:
            yield from _time(name, text)
        elif name == "exif:GPSTimeStamp":
            yield from _gps_time(text)
    yield from _positions(found)
    yield from _hidden(found)
    if not whole:
        raise ValueError("an XMP packet that is no proper XML")


def _tree(packet: bytes) -> tuple[Element, bool]:
    """Return the packet's root element, and whether it is proper XML."""
    packet = _narrow(packet)
    if len(packet) > MAX_PACKET:
        packet = _LONG.sub(b"", packet)
    if len(packet) > MAX_PACKET or _FORBIDDEN.search(packet):
        raise ValueError("an XMP packet that is too large or has a DTD")
    start = _START.search(packet)
    packet = packet[start.start() if start else 0 : packet.rfind(b">") + 1]
    parser = XMLParser()  # noqa: S314 (no packet with a DTD comes here)
    try:
        parser.feed(packet)
        root: Element = parser.close()
    except ParseError:
        return mended.tree(packet), False
    return root, True


def _narrow(packet: bytes) -> bytes:
    """Return a packet as UTF-8; the rare ones in UTF-16 are known by the zeros beside their brackets."""
    wide = _WIDE.search(packet, 0, 256)
    if not wide:
        return packet.translate(None, _CONTROL)
    encoding = "utf-16-le" if wide[0] == b"<\0" else "utf-16-be"
    return packet[wide.start() :].decode(encoding, "replace").encode()


def _leaves(root: Element) -> list[tuple[str, str]]:
    """Return name and text of each property and field, in order; those of a list bear the list's name."""
    found: list[tuple[str, str]] = []
    elsewhere = {e.get(_NODE): e for e in root.iter() if len(e) and e.get(_NODE)}
    waiting = [(root, "", 0)]
    while waiting and len(found) < MAX_FIELDS:
        element, within, depth = waiting.pop()
        name = _name(element.tag)
        if name.startswith("rdf:"):
            name = within
        for key, value in element.items():
            field = _name(key)
            found.append((name if field in {"rdf:resource", "rdf:value"} else field, value))
        text = element.text
        if text and not text.isspace():
            found.append((name, text))
        if depth < MAX_DEPTH:
            waiting += [(child, name, depth + 1) for child in reversed(element)]
            if name and elsewhere and not len(element) and element.get(_NODE) in elsewhere:  # once each
                waiting.append((elsewhere.pop(element.get(_NODE)), name, depth + 1))
    return found


@lru_cache(maxsize=1024)
def _name(tag: str) -> str:
    """Return ``{namespace}name`` with our prefix for the namespace; others come back as they are."""
    namespace, _, name = tag[1:].rpartition("}")
    prefix = _PREFIXES.get(namespace)
    return f"{prefix}:{name}" if prefix else tag


def _time(name: str, text: str) -> Iterator[Detail]:
    when, zone = times.moment(text), times.offset(text)
    if not when:
        return
    exact, everywhere = times.has_clock(text), times.is_utc(text)
    value = when.isoformat(timespec="seconds") if exact else when.date().isoformat()
    local = exact and not everywhere
    yield Detail(Kind.DATETIME, value, XmpPath(name), when if local else None, None if everywhere else zone)
    if zone is not None:
        level = Level.HINT if everywhere else Level.STRONG
        yield Detail(Kind.TZ, written(zone), XmpPath(name), level=level)


def _gps_time(text: str) -> Iterator[Detail]:
    """Yield the receiver's time, which is UTC."""
    when = times.moment(text)
    if when and times.has_clock(text):
        yield Detail(Kind.GPS_TIME, when.isoformat(timespec="seconds") + "Z", XmpPath("exif:GPSTimeStamp"))


def _positions(found: list[tuple[str, str]]) -> Iterator[Detail]:
    """Yield places: where the photo was taken, and those of its list of places, each a pair of numbers.

    Either of the two may be written first.
    """
    waiting: dict[str, dict[str, str]] = {}
    for name, text in found:
        where = _LONGITUDES.get(name, name)
        if where not in _LATITUDES:
            continue
        pair = waiting.setdefault(where, {})
        pair["north" if name in _LATITUDES else "east"] = text
        if len(pair) > 1:
            del waiting[where]
            point = position.place(position.spoken(pair["north"]), position.spoken(pair["east"]))
            if point:
                yield Detail(Kind.GPS, point, XmpPath(where))
    values = dict(found)
    if any(name in values for name in _LATITUDES):
        yield from _height(values)


def _height(values: Mapping[str, str]) -> Iterator[Detail]:
    """Yield how high the camera was: a ratio, and whether it is below the sea."""
    match = _RATIO.fullmatch(values.get("exif:GPSAltitude", ""))
    if match and int(match[1]) and int(match[2] or 1):
        height = int(match[1]) / int(match[2] or 1)
        below = values.get("exif:GPSAltitudeRef", "").strip() == "1"
        yield Detail(Kind.GPS_ALT, round(-height if below else height, 2), XmpPath("exif:GPSAltitude"))


def _hidden(found: list[tuple[str, str]]) -> Iterator[Detail]:
    """Yield whether the file also holds a video or a depth map, which need not be seen to be shared."""
    names = {name for name, _ in found}
    if any((name in _MOTION and clean(text, 8)) or (name, text) == _FILM for name, text in found):
        yield Detail(Kind.MOTION_VIDEO, "yes", XmpPath("GCamera:MotionPhoto"))
    if any(name.startswith("GDepth:") for name in names):
        yield Detail(Kind.DEPTH, "yes", XmpPath("GDepth:Data"))


PARSER = Parser(name="xmp", kinds=frozenset({BlockKind.XMP}), parse=parse)
