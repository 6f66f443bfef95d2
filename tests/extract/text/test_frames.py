"""Frames: every line of every language is whole, cheap to ask, and means what it says."""

import re

import pytest

from exposure.extract.languages import languages
from exposure.extract.languages.contract import Language
from exposure.extract.text import grammar
from exposure.extract.text.built import needs_of
from exposure.extract.text.contract import CATEGORIES
from exposure.model import Kind
from tests.extract.text.conftest import Read

LINES = [
    (language, head, words.strip())
    for language in languages()
    for line in grammar.lines(language.code)
    if line.strip() and not line.startswith("#")
    for head, _, words in (line.partition(": "),)
]


@pytest.mark.parametrize("language", languages(), ids=lambda x: x.code)
def test_frames_of_a_language_are_whole(language: Language) -> None:
    flags = {"me", "subject", "said", "sure", "now", "plain", "bio", "post"}
    for _, head, words in (line for line in LINES if line[0] is language):
        kind, *said = re.sub("[!?]", "", head).split("+")
        assert Kind(kind) in CATEGORIES, head
        assert set(said) <= flags, head
        assert "v" in grammar.compiled(words, language).groupindex, words
        assert needs_of(words, language), words


@pytest.mark.parametrize(
    ("text", "bio", "category", "value"),
    [
        ("Off to Porto with my sister, six nights", False, "travel_absence", "Off to Porto"),
        ("we land in Denver at 9", False, "travel_absence", "land in Denver"),
        ("my mum was a Sample before she married", False, "security_answer", "Sample"),
        ("first car was a mustard Mini", False, "security_answer", "Mini"),
        ("me and my housemate Dev have a cat", False, "friend", "my housemate Dev"),
        ("the 6.15 train again, my usual seat", False, "routine", "the 6.15 train"),
        ("my shift at Example Foods ends soon", False, "workplace", "Example Foods"),
        ("Mr Example gave me detention", False, "school", "Mr Example"),
        ("my mortgage came through", False, "money", "my mortgage"),
        ("nobody came to my party", False, "vulnerability", "nobody came"),
        ("vivo encima de la farmacia", False, "home", "encima de la farmacia"),
        ("mein Kater Horst schläft", False, "pet", "mein Kater Horst"),
        ("fui demitida hoje", False, "money", "fui demitida"),
        ("je me sens tellement seule", False, "vulnerability", "je me sens tellement seule"),
        ("main Pune mein rehta hoon", False, "home", "Pune"),
        ("season ticket renewed, another year of pain", False, "interest", "season ticket"),
        ("knitted a hat. it fits nobody", False, "interest", "knitted a hat"),
        ("flatmate Ana has labelled the eggs", False, "friend", "flatmate Ana"),
        ("our bit of Aberystwyth lost the pier lights", False, "home", "Aberystwyth"),
        ("my hours: clocking off at Example Foods at six", False, "workplace", "Example Foods"),
        ("i cut hair for a living", False, "job", "cut hair for a living"),
        ("i am in arrears and there is a letter", False, "money", "in arrears and there is a"),
        ("he says not to tell my mum we talk", False, "vulnerability", "he says not to tell my mum we talk"),
        ("quince años cortando pelo y aún me tiembla la mano", False, "job", "quince años cortando pelo"),
        ("nadie me ha invitado al cumple", False, "vulnerability", "nadie me ha invitado al cumple"),
        ("estamos sem dormir, minha filha Lia tem febre", False, "family", "minha filha Lia"),
        ("vô Abelardo ganhou no dominó", False, "family", "vô Abelardo"),
        ("depuis dix ans je joue de la basse", False, "interest", "je joue de la basse"),
        ("j'ai enfin reçu ma carte vitale", False, "document", "ma carte vitale"),
        ("Papa darf morgen nach Hause", False, "family", "Papa"),
        ("endlich den Perso abgeholt", False, "document", "endlich den Perso abgeholt"),
        ("meri khidki se poora kila dikhta hai", False, "home", "meri khidki se poora kila dikhta"),
        ("two boys and a whippet", True, "family", "two boys"),
        ("Rovers till i die", True, "interest", "Rovers till i die"),
    ],
)
def test_a_frame_finds(read: Read, text: str, bio: bool, category: str, value: str) -> None:
    found = [e.value for e in read(text, bio=bio) if e.category == category]
    assert value in found, found


@pytest.mark.parametrize(
    "text",
    [
        "the queen is 96 today",
        "RT @ana: my mum took my phone",
        "🎶 my mum took my phone 🎶",
        "if i lived in Porto i'd swim daily",
        "her cat Horst sleeps",
        "mañana juega el Example en Sevilla",
        "o jogo é amanhã em Lisboa",
        "niemand kommt an diesem Torwart vorbei",
        "les chats sont des liquides",
        "Example Sweets, order ke liye 022 2345 6789",
        "akela feel ho raha hai toh helpline pe call karo, sabko forward karein",
        "call Example Pizza on 020 7946 0321",
        "Local school wins cup",
        "he works at Example Foods",
        "her husband is a saint, the woman in that baking show",
        "tracking number JD0002 4477 1190 5532, still on its way",
        "Order #0049228317 has been on its way since tuesday",
        "final score 27-24, 31-7 at half time",
        "the tour dates: 14/03 Porto, 16/03 Leeds, 19/03 Cardiff",
        "scam alert: somebody pretends to be a bank from 020 7946 0711",
        "The Crown & Anchor: quiz every thursday 8pm, no booking needed",
    ],
)
def test_what_is_not_the_writers_own_gives_nothing(read: Read, text: str) -> None:
    assert not [e for e in read(text) if e.category]
