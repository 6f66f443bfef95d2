from datetime import datetime

import pytest

from exposure.extract.photos import read, xmp
from exposure.extract.photos.contract import Block, BlockKind, Detail
from exposure.model import GeoPoint, Kind, Level, Outcome, Subject, XmpPath
from tests import photos

LOCATION = (
    '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<Iptc4xmpExt:City>Town</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>"
)


MARK = b"http://ns.adobe.com/xap/1.0/\0"


def details(properties: str = "", attributes: str = "") -> list[Detail]:
    return list(xmp.parse(Block(BlockKind.XMP, photos.xmp(properties, attributes=attributes))))


@pytest.mark.parametrize(
    ("properties", "attributes", "kind", "value", "path"),
    [
        (
            "<dc:creator><rdf:Seq><rdf:li>Ana</rdf:li></rdf:Seq></dc:creator>",
            "",
            Kind.ARTIST,
            "Ana",
            "dc:creator",
        ),
        ("<photoshop:City>Town</photoshop:City>", "", Kind.PLACE, "Town", "photoshop:City"),
        ("", 'photoshop:City="Town"', Kind.PLACE, "Town", "photoshop:City"),
        ('<xmp:CreatorTool rdf:resource="Tool"/>', "", Kind.SOFTWARE, "Tool", "xmp:CreatorTool"),
        (
            LOCATION,
            "",
            Kind.PLACE,
            "Town",
            "Iptc4xmpExt:City",
        ),
        (
            '<mwg-rs:Regions><rdf:li><rdf:Description mwg-rs:Name="Ben Example"/></rdf:li></mwg-rs:Regions>',
            "",
            Kind.PERSON,
            "Ben Example",
            "mwg-rs:Name",
        ),
        ("", 'GCamera:MicroVideo="1"', Kind.MOTION_VIDEO, "yes", "GCamera:MotionPhoto"),
    ],
)
def test_properties_are_read_in_each_way_to_write_them(
    properties: str, attributes: str, kind: Kind, value: str, path: str
) -> None:
    assert [(d.kind, d.value, d.locator) for d in details(properties, attributes)] == [
        (kind, value, XmpPath(path))
    ]


def test_people_in_the_picture_are_others() -> None:
    (person,) = details("<mwg-rs:Name>Ben Example</mwg-rs:Name>")
    assert person.subject is Subject.OTHER


def test_a_namespace_is_known_by_its_address_and_not_by_its_prefix() -> None:
    packet = photos.xmp("<dc:title>words</dc:title>").replace(b"dc:", b"q:").replace(b"xmlns:dc", b"xmlns:q")
    assert [d.value for d in xmp.parse(Block(BlockKind.XMP, packet))] == ["words"]
    strange = photos.xmp("<dc:title>words</dc:title>").replace(b"purl.org", b"example.org")
    assert list(xmp.parse(Block(BlockKind.XMP, strange))) == []


def test_times_keep_their_offset_and_days_stay_days() -> None:
    time, zone = details("", 'exif:DateTimeOriginal="2026-05-03T21:14:09.25-03:30"')
    assert (time.kind, time.value, time.zone) == (Kind.DATETIME, "2026-05-03T21:14:09", -210)
    assert time.when == datetime(2026, 5, 3, 21, 14, 9, 250_000)
    assert (zone.kind, zone.value) == (Kind.TZ, "-03:30")
    (day,) = details("", 'photoshop:DateCreated="2026-05-03"')
    assert (day.value, day.when) == ("2026-05-03", None)


@pytest.mark.parametrize(
    ("latitude", "longitude", "found"),
    [
        ("47,30.5S", "30,15,36E", (-47.508333, 30.26)),
        ("95,0N", "1,0E", None),
        ("0,0N", "0,0E", None),
        ("north", "1,0E", None),
    ],
)
def test_a_place_is_read_or_dropped(latitude: str, longitude: str, found: tuple[float, float] | None) -> None:
    places = [d.value for d in details("", f'exif:GPSLatitude="{latitude}" exif:GPSLongitude="{longitude}"')]
    assert [(round(p.latitude, 6), round(p.longitude, 6)) for p in places] == ([found] if found else [])


def test_a_place_whose_longitude_comes_first_is_read() -> None:
    (place,) = details("", 'exif:GPSLongitude="20,30W" exif:GPSLatitude="10,30N"')
    assert place.value == GeoPoint(latitude=10.5, longitude=-20.5)


def test_a_value_that_stands_elsewhere_in_the_packet_is_found_once() -> None:
    packet = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        '<rdf:Bag rdf:nodeID="a"><rdf:li>sea</rdf:li><rdf:li rdf:nodeID="a"/></rdf:Bag>'
        '<rdf:Description><dc:subject rdf:nodeID="a"/><dc:subject rdf:nodeID="a"/></rdf:Description>'
        "</rdf:RDF>"
    )
    found = list(xmp.parse(Block(BlockKind.XMP, packet.encode())))
    assert [(d.kind, d.value) for d in found] == [(Kind.KEYWORD, "sea")]


@pytest.mark.parametrize(
    "broken",
    [
        "<exif:TIFF/Id>1</exif:TIFF/Id>",
        "<other:x>1</other:x>",
        "<dc:rights>A & B",
        "</dc:rights><dc:rights",
        "<dc:rights 'x' <dc:rights",
    ],
)
def test_a_packet_that_is_no_proper_xml_gives_what_can_be_read_and_says_so(broken: str) -> None:
    packet = photos.xmp(f"<dc:creator>Ana &amp; Bo</dc:creator>{broken}", attributes='dc:title="a town"')
    reading = read(photos.document(photos.jpeg(segments=[photos.segment(0xE1, MARK + packet)])))
    assert {(e.kind, e.value) for e in reading.evidence} >= {
        (Kind.ARTIST, "Ana & Bo"),
        (Kind.TEXT, "a town"),
    }
    assert reading.outcome is Outcome.PARTIAL


def test_a_long_picture_in_the_packet_does_not_hide_the_rest() -> None:
    picture = "A" * 400_000
    found = details("<dc:title>words</dc:title>", f'exif:Data="{picture}"')
    assert [d.value for d in found] == ["words"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-8"])
def test_each_encoding_is_understood_and_zeros_behind_are_stepped_over(encoding: str) -> None:
    packet = photos.xmp("<dc:title>wörds 语</dc:title>").decode().encode(encoding) + b"\0\0"
    assert [d.value for d in xmp.parse(Block(BlockKind.XMP, packet))] == ["wörds 语"]


def test_each_place_of_a_list_is_read_and_drones_and_cells_too() -> None:
    shown = (
        '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li exif:GPSLatitude="10,30N" exif:GPSLongitude="20,30E"/>'
        '<rdf:li exif:GPSLatitude="11,30N" exif:GPSLongitude="21,30E"/></rdf:Bag></Iptc4xmpExt:LocationShown>'
    )
    flown = '<d:GpsLatitude xmlns:d="http://www.dji.com/drone-dji/1.0/">+12.5</d:GpsLatitude>'
    flown += '<d:GpsLongtitude xmlns:d="http://www.dji.com/drone-dji/1.0/">-22.5</d:GpsLongtitude>'
    flown += '<d:Latitude xmlns:d="http://www.dji.com/drone-dji/1.0/">13.5</d:Latitude>'
    flown += '<d:Longitude xmlns:d="http://www.dji.com/drone-dji/1.0/">-23.5</d:Longitude>'
    flown += '<a:Name xmlns:a="http://ns.acdsee.com/regions/">Ben Example</a:Name>'
    cell = '<c:cellid xmlns:c="http://developer.sonyericsson.com/cell/1.0/">4321</c:cellid>'
    found = [(d.kind, d.value) for d in details(shown + flown + cell)]
    assert found == [
        (Kind.PERSON, "Ben Example"),
        (Kind.CELL, "4321"),
        (Kind.GPS, GeoPoint(latitude=10.5, longitude=20.5)),
        (Kind.GPS, GeoPoint(latitude=11.5, longitude=21.5)),
        (Kind.GPS, GeoPoint(latitude=12.5, longitude=-22.5)),
        (Kind.GPS, GeoPoint(latitude=13.5, longitude=-23.5)),
    ]


def test_a_name_that_leaves_no_doubt_is_read_in_any_namespace() -> None:
    text = '<a:Creator xmlns:a="urn:art">Ana Example</a:Creator><a:Title xmlns:a="urn:art">words</a:Title>'
    assert [(d.kind, d.value, d.locator) for d in details(text)] == [
        (Kind.ARTIST, "Ana Example", XmpPath("Creator"))
    ]


def test_a_time_in_utc_says_nothing_of_the_clock_around_its_writer() -> None:
    when, zone = details("<xmp:CreateDate>2024-01-31T14:25:30Z</xmp:CreateDate>")
    assert (when.value, when.when, when.zone) == ("2024-01-31T14:25:30", None, None)
    assert (zone.value, zone.level) == ("+00:00", Level.HINT)


def test_height_and_the_receivers_time_are_read() -> None:
    text = (
        "<exif:GPSLatitude>10,30N</exif:GPSLatitude><exif:GPSLongitude>20,30E</exif:GPSLongitude>"
        "<exif:GPSAltitude>1235/10</exif:GPSAltitude><exif:GPSAltitudeRef>1</exif:GPSAltitudeRef>"
        "<exif:GPSTimeStamp>2024-01-31T14:25:30Z</exif:GPSTimeStamp>"
    )
    assert {(str(d.kind), d.value) for d in details(text)} == {
        ("gps", GeoPoint(latitude=10.5, longitude=20.5)),
        ("gps_alt", -123.5),
        ("gps_time", "2024-01-31T14:25:30Z"),
    }


@pytest.mark.parametrize(
    ("namespace", "name", "kind"),
    [
        ("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "AltTextAccessibility", Kind.TEXT),
        ("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "OwnersDeviceId", Kind.SERIAL),
        ("http://ns.adobe.com/DICOM/", "PatientName", Kind.PERSON),
        ("http://rs.tdwg.org/dwc/index.htm", "municipality", Kind.PLACE),
    ],
)
def test_rarer_programs_words_are_known_by_their_namespace(namespace: str, name: str, kind: Kind) -> None:
    (detail,) = details(attributes=f'xmlns:any="{namespace}" any:{name}="words"')
    assert (detail.kind, detail.value) == (kind, "words")


def test_a_naturalist_s_find_has_a_place() -> None:
    place = 'dwc:decimalLatitude="47.5" dwc:decimalLongitude="-30.25"'
    (detail,) = details(attributes=f'xmlns:dwc="http://rs.tdwg.org/dwc/index.htm" {place}')
    assert detail.value == GeoPoint(latitude=47.5, longitude=-30.25)


def test_a_film_named_in_the_list_of_parts_is_found() -> None:
    item = 'xmlns:Item="http://ns.google.com/photos/1.0/container/item/" Item:Semantic="MotionPhoto"'
    assert {(d.kind, d.value) for d in details("", item)} == {(Kind.MOTION_VIDEO, "yes")}
    assert not details("", item.replace("MotionPhoto", "Primary"))


def test_what_was_asked_of_a_picture_s_maker_is_read() -> None:
    words = "<Iptc4xmpExt:AIPromptInformation>my street at night</Iptc4xmpExt:AIPromptInformation>"
    assert [(d.kind, d.value) for d in details(words)] == [(Kind.TEXT, "my street at night")]
