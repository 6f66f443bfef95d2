import pytest

from exposure.collect.files import sniff
from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import BoxPath, Kind, Subject
from tests.documents import CORE, zipped
from tests.photos import HERE, ExifFields, document, jpeg, thumbnail

CUSTOM = (
    b'<Properties xmlns:vt="urn:vt"><property name="Telephone"><vt:lpwstr>555-0142</vt:lpwstr></property>'
    b'<property name="Client"><vt:lpwstr>Client</vt:lpwstr></property>'
    b'<property name="Shade"><vt:lpwstr>blue</vt:lpwstr></property></Properties>'
)
APP = (
    b"<Properties><Application>Example Word</Application><Company>Example School</Company>"
    b"<Template>Normal.dotm</Template></Properties>"
)


def told(files: dict[str, bytes]) -> set[tuple[str, object]]:
    return {(str(e.kind), e.value) for e in read(document(zipped(files))).evidence}


def test_properties_of_a_document_are_read() -> None:
    assert told({"docProps/core.xml": CORE, "docProps/app.xml": APP, "docProps/custom.xml": CUSTOM}) == {
        ("text", "My week"),
        ("artist", "Ana Example"),
        ("artist", "Bo Example"),
        ("keyword", "one, two"),
        ("datetime", "2024-01-31T14:25:30"),
        ("tz", "+00:00"),
        ("software", "Example Word"),
        ("text", "Example School"),
        ("phone", "555-0142"),
    }


@pytest.mark.parametrize(
    ("name", "xml"),
    [
        ("word/comments.xml", b'<w:comment w:id="1" w:author="Cy &amp; Co">'),
        ("word/document.xml", b'<w:ins w:id="1" w:author="Cy &amp; Co" w:date="2024-01-31T10:00:00Z">'),
        ("xl/comments1.xml", b"<authors><author>Cy &amp; Co</author></authors>"),
        ("xl/persons/person.xml", b'<person displayName="Cy &amp; Co" id="{1}"/>'),
        ("ppt/commentAuthors.xml", b'<p:cmAuthor id="1" name="Cy &amp; Co" initials="C"/>'),
        ("content.xml", b"<office:annotation><dc:creator>Cy &amp; Co</dc:creator></office:annotation>"),
    ],
)
def test_who_commented_or_changed_something_is_told_and_is_another_person(name: str, xml: bytes) -> None:
    (one,) = read(document(zipped({name: xml}))).evidence
    assert (one.kind, one.value, one.subject) == (Kind.PERSON, "Cy & Co", Subject.OTHER)


def test_a_path_that_names_a_folder_of_the_computer_is_told() -> None:
    xml = rb'<x15ac:absPath url="C:\Users\ana\school\" xmlns:x15ac="urn:x"/>'
    assert told({"xl/workbook.xml": xml}) == {("orig_filename", "C:\\Users\\ana\\school\\")}


def test_an_open_document_is_read() -> None:
    meta = (
        b'<office:document-meta xmlns:office="urn:o" xmlns:meta="urn:m" xmlns:dc="urn:d"><office:meta>'
        b"<meta:initial-creator>Ana Example</meta:initial-creator><meta:keyword>one</meta:keyword>"
        b'<meta:user-defined meta:name="E-mail">ana@example.org</meta:user-defined>'
        b"</office:meta></office:document-meta>"
    )
    picture = {"Thumbnails/thumbnail.png": b"x" * 300}
    assert told({"meta.xml": meta, **picture}) == {
        ("artist", "Ana Example"),
        ("keyword", "one"),
        ("email", "ana@example.org"),
        ("preview", 300),
    }


def test_photos_inside_are_read() -> None:
    photo = jpeg(ExifFields(point=HERE, thumbnail=thumbnail()))
    assert told({"word/media/image1.jpeg": photo, "word/media/image2.wmf": b"x"}) == {
        ("gps", HERE),
        ("thumb", len(thumbnail())),
    }


def test_safety_7_6_a_zip_with_two_files_of_one_name_or_a_dtd_is_refused() -> None:
    content = zipped({"docProps/core.xml": CORE, "docProps/corx.xml": CORE})
    with pytest.raises(ParseError):
        read(document(content.replace(b"docProps/corx.xml", b"docProps/core.xml")))
    with pytest.raises(ParseError):
        read(document(zipped({"docProps/core.xml": b"<!DOCTYPE a>" + CORE})))


def test_it_is_known_by_its_first_name_and_other_zips_are_not_taken_for_one() -> None:
    content = zipped({"docProps/core.xml": CORE})
    assert sniff(content) == "application/x-office"
    assert sniff(content.replace(b"[Content_Types].xml", b"[Content_Typos].xml")) == "application/zip"


def test_where_it_stands_is_said() -> None:
    (one,) = read(document(zipped({"docProps/core.xml": b"<a><creator>Ana Example</creator></a>"}))).evidence
    assert one.locator == BoxPath("docProps/core.xml/author")
