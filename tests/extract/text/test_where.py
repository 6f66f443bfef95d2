"""Town, street, school, work, job."""

import pytest

from exposure.model import Kind
from tests.extract.text.conftest import Read, Said


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("📍 Quillhaven", ["Quillhaven"]),
        ("artist 📍Quillhaven, UK", ["Quillhaven, UK"]),
        ("artist, Quillhaven, Texas", ["Quillhaven, Texas"]),
        ("based in Port Sample", ["Port Sample"]),
        ("Quillhaven-based painter", ["Quillhaven"]),
        ("from Quillhaven", ["Quillhaven"]),
        ("Finn, 19, FSJ in Kiel", ["Kiel"]),
        ("dentista em Curitiba", ["Curitiba"]),
        ("Landscape gardener, Hexham. 2 kids", ["Hexham"]),
        ("Skipper of a small boat. Akaroa.", ["Akaroa"]),
        ("trainee vet nurse up in Inverurie", ["Inverurie"]),
        ("fluent in Spanish", []),
        ("believer in Christ", []),
        ("made in China", []),
        ("Trainee vet nurse up in Inverurie", ["Inverurie"]),
        ("Sam. Gardener, Hexham. Two kids", ["Hexham"]),
        ("Ida, 16, Lagos/London", ["Lagos/London"]),
        ("barista | Portland (the rainy one)", ["Portland"]),
        ("fotógrafa | Houston TX", ["Houston TX"]),
        ("Brisbane renter. Two jobs", ["Brisbane"]),
        ("Cat staff. Old hippie.", []),
        ("guitar in Kettle Black", []),
        ("from the heart", []),
        ("Marketing, sales", []),
    ],
)
def test_town_in_a_bio(said: Said, text: str, values: list[str]) -> None:
    assert said(text, Kind.BIO_TOWN, bio=True) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("I live in Quillhaven", ["Quillhaven"]),
        ("i've lived in Quillhaven all my life", ["Quillhaven"]),
        ("I'm from Quillhaven, England and proud", ["Quillhaven, England"]),
        ("vivo en Salamanca", ["Salamanca"]),
        ("ich wohne in Kiel", ["Kiel"]),
        ("j'habite à Annecy", ["Annecy"]),
        ("he lives in Quillhaven", []),
        ("Paris was magic in 2015", []),
        ("if I lived in Rome I would eat", []),
        ("i live in hope", []),
        ("I live in May", []),
    ],
)
def test_town_in_a_post(said: Said, text: str, values: list[str]) -> None:
    assert said(text, Kind.TEXT_TOWN) == values


@pytest.mark.parametrize(
    ("text", "bio", "values"),
    [
        ("I live at 12 Main Street", False, ["12 Main Street"]),
        ("my address is 4b Example Road, 12345", False, ["4b Example Road, 12345"]),
        ("lived at 9 Tanner's Yard till i was ten", False, ["9 Tanner's Yard"]),
        ("mi dirección es calle Mayor 12", False, ["calle Mayor 12"]),
        ("j'habite au 12 rue des Exemples", False, ["12 rue des Exemples"]),
        ("ich wohne in der Musterstraße 12", False, ["Musterstraße 12"]),
        ("Collect from 14 Saltpan Lane, after six", True, ["14 Saltpan Lane"]),
        (
            "Ana Example, Musterstraße 12, 12345 Kiel, schreibt und liest",
            True,
            ["Musterstraße 12, 12345 Kiel"],
        ),
        ("the cafe at 12 Main Street is nice", False, []),
        ("pharmacie ouverte 24h, 12 rue de la République", False, []),
        ("Rooms and ales, 14 Saltpan Lane", True, []),
    ],
)
def test_address(said: Said, text: str, bio: bool, values: list[str]) -> None:
    assert said(text, "address", bio=bio) == values


@pytest.mark.parametrize(
    ("text", "bio", "values"),
    [
        ("16. Student at Quillhaven High School. I draw.", True, ["Quillhaven High School"]),
        ("junior @ Westlake HS", True, ["Westlake HS"]),
        ("Quillhaven Academy", True, ["Quillhaven Academy"]),
        ("🎓 NIFT Example", True, ["NIFT Example"]),
        ("I go to Quillhaven Academy", False, ["Quillhaven Academy"]),
        ("i study at Example University", False, ["Example University"]),
        ("I got into Westlake high school!", False, ["Westlake high school"]),
        ("Mrs Example's chemistry class is loud", False, ["Mrs Example"]),
        ("I go to Lisbon", False, []),
        ("Bo studies at Example University", False, []),
        ("school was fun", False, []),
        ("a High School Musical song", False, []),
    ],
)
def test_school(said: Said, text: str, bio: bool, values: list[str]) -> None:
    assert said(text, "school", bio=bio) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("I work at Example Foods", ["Example Foods"]),
        ("started at the Royal Example depot today", ["Royal Example"]),
        ("my shift at Saltpan General Hospital starts at seven", ["Saltpan General Hospital"]),
        ("ich arbeite bei der Beispiel GmbH", ["Beispiel GmbH"]),
        ("trabajo en Ejemplo", ["Ejemplo"]),
        ("he works at Example Foods", []),
        ("I work at night", []),
        ("RT @bo: I work at Example Foods", []),
    ],
)
def test_work(said: Said, text: str, values: list[str]) -> None:
    assert said(text, Kind.TEXT_WORK) == values


def test_a_job_brings_its_employer_and_town(read: Read) -> None:
    found = read("Night nurse at Saltpan General in Port Sample", bio=True)
    assert [(e.kind, e.value) for e in found] == [
        (Kind.BIO_JOB, "Night nurse"),
        (Kind.BIO_WORK, "Saltpan General"),
        (Kind.BIO_TOWN, "Port Sample"),
    ]


@pytest.mark.parametrize(
    ("text", "bio", "values"),
    [
        ("dental hygienist", True, ["dental hygienist"]),
        ("photographer for hire • Port Sample", True, ["photographer"]),
        ("Ana | cuisinier à Annecy", True, ["cuisinier"]),
        ("i work as a night nurse", False, ["night nurse"]),
        ("I'm a teacher and tired", False, ["teacher"]),
        ("soy profesora", False, ["profesora"]),
        ("I'm a mess", False, []),
        ("my teacher is nice", False, []),
        ("the chef here is great", False, []),
        ("quotes bot", True, []),
    ],
)
def test_job(said: Said, text: str, bio: bool, values: list[str]) -> None:
    assert said(text, "job", bio=bio)[:1] == values


@pytest.mark.parametrize(
    "text",
    [
        "the bakery gave me the broken ones for free again",
        "the bank told me to come back on monday with more paper",
        "the hospital called me about my scan",
    ],
)
def test_a_customer_works_nowhere_there(read: Read, text: str) -> None:
    assert Kind.TEXT_WORK not in {e.kind for e in read(text)}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("whoever hit my car outside 14 Sample Terrace last night, I've got you on camera", True),
        ("the landlord says heat's included. I'm wearing a coat in bed on Sample Street", True),
        ("someone on my floor in Example Hall microwaved a fish. I had to open every window", True),
        ("Every time I drive past the old Sample Street elementary I think of my bike", False),
        ("I have eaten so many Quality Street in bed I can hear colours", False),
    ],
)
def test_street_or_building_told_of_by_those_who_live_there(read: Read, text: str, values: bool) -> None:
    kinds = {e.kind for e in read(text)}
    assert bool(kinds & {Kind.TEXT_TOWN, Kind.TEXT_ADDRESS}) is values
