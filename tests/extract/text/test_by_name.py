"""Friends, relatives, partners, animals, names and pastimes, told in passing; and what only sounds so."""

import pytest

from tests.extract.text.conftest import Read


def _told(read: Read, text: str, *, bio: bool = False) -> set[str]:
    return {str(e.category) for e in read(text, bio=bio, lang="en") if e.category}


@pytest.mark.parametrize(
    "text",
    [
        "Deshawn borrowed my good umbrella in march and i have been damp ever since",
        "got locked out, had to sit on the step till Marta came home from her shift",
        "why does Kieran always get served first",
        "The cake was Amina's idea. The fire was also Amina's idea",
        "shoutout to Bongani for lending me his suit, i looked like a small wardrobe",
        "me and Sorcha have decided to become morning people. wish us luck. it is 11.40",
        "Lunch with Ted again, he has opinions about my soup",
        "ok who told Rhiannon i like jazz, i have four tickets to a thing now",
        "Tunde isn't speaking to me because I beat him at bowls",
        "i owe Declan eleven quid and an apology",
        "happy birthday Nerys, thirty years of you telling me my hair looks fine",
        "we're picking Callum up from the hospital tomorrow, bring balloons",
        "bumped into Priya outside the chemist and we both pretended we weren't buying that",
        "wish Anneke was here to see how badly i've parked",
        "the girls from choir have started a whatsapp group without me, i'm IN the choir",
        "Big Dave from darts has taken up pilates and won't shut up about his core",
        "@tall_paul_99 and i have now been thrown out of three libraries",
        "thank you @mo.bakes for the emergency brownies, i cried into every one",
        "Ewan's van broke down so we pushed it to the chippy",
        "if you see Hattie tell her i have her other shoe",
        "The new neighbour, Ruth, has lent me a ladder and a novel in that order",
        "the whole row laughed at me, especially Ngozi",
    ],
)
def test_friend(read: Read, text: str) -> None:
    assert "friend" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Waffles has eaten the corner off my tax return",
        "there is a hamster loose in this house and it is ours",
        "Nimbus purrs like a fridge and i wouldn't change it",
        "our hens won't go to bed while the foxes' programme is on next door",
        "dog's been sick in my slipper, husband says it's an improvement",
        "said goodbye to our old boy this morning. the lead's still on the hook",
        "Walking three spaniels in a thunderstorm is how i'll die",
        "picked up our kitten!! she weighs less than a tin of beans",
        "Sergeant the tortoise has escaped again at his usual speed",
        "Muffin's got a lump. Scan on Thursday. Please send good thoughts to a small fat beagle.",
        "two rescue greyhounds, one sofa, no room for me",
        "Fed the ponies, broke the ice on the trough, can't feel my hands",
        "The cat brought me half a mouse for my birthday. Half.",
    ],
)
def test_pet(read: Read, text: str) -> None:
    assert "pet" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "my other half has alphabetised the spices and i've never felt so seen",
        "six years married today and he still can't spell my middle name",
        "hubby's gone fishing so it's just me and the good cheese",
        "He proposed at the tip. In the rain. By the cardboard skip.",
        "moving in with my girlfriend on saturday, we own nine whisks between us",
        "The divorce came through. I bought a lamp he'd have hated.",
        "i've been single so long the duvet has forgotten there are two sides",
        "wife thinks i can't see her eating my chips. i see everything",
        "our first date was a funeral (long story) and we've been together ever since",
        "My late husband planted that tree. It fruited this year.",
        "got engaged on the night bus, the driver honked",
        "ex wants the air fryer. over my dead body",
        "third wedding anniversary and he got me leather. it's a football",
        "me and my boyf have one brain cell and it's in the wash",
        "we painted the shed and that's our summer as a couple",
    ],
)
def test_partner(read: Read, text: str) -> None:
    assert "partner" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "mum has discovered voice notes and none of us are safe",
        "My youngest asked if i was alive in the olden days",
        "twins are asleep. nobody breathe",
        "dad won't let the satnav finish a sentence",
        "nanna's 90th on sunday, she wants a bouncy castle",
        "just become an auntie!!! 7lb 2 and furious",
        "our Kyle's passed his driving test, god help Rotherham",
        "the in-laws arrive tomorrow and the spare room is a bicycle shop",
        "my stepdaughter called me Dad by accident and i went and stood in the shed",
        "taking the grandkids to see the whale skeleton",
        "my sister's moved to Norway to get away from our group chat",
        "my 4yo has opinions about my soup",
        "my great-auntie swims every new year, she's ninety",
        "memaw says i drive like a tractor",
        "Grandad kept every receipt since 1961, we're in the loft now",
        "the eldest has moved out, it's so quiet i've started greeting the toaster",
        "me mam says if god wanted us to jog he'd have given us reasons",
        "six months pregnant and i sneezed, ask me no more",
    ],
)
def test_family(read: Read, text: str) -> None:
    assert "family" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "first frost got my dahlias, i'm in mourning",
        "spent all weekend painting goblins, i am thirty-eight",
        "my sourdough rose so high it's stuck to the oven shelf",
        "got my grade 5 trombone with merit!! the neighbours got nothing",
        "dropped a stitch four rows back, considering arson",
        "saw a bittern this morning, cried a bit, no further comment",
        "26.2 miles in the rain and i still got overtaken by a rhino",
        "chess club tonight, i will lose to a nine year old again",
        "choir rehearsal ran over because the basses found a biscuit",
        "bought another fountain pen, don't look at me",
        "our pub quiz team came second because nobody knows a single capital",
        "training for my first triathlon, i can't actually swim",
        "the allotment has flooded so i now grow rice",
        "been learning the accordion for a month and my marriage is fine thank you",
        "playing bass in a covers band at forty is my yacht",
    ],
)
def test_interest(read: Read, text: str) -> None:
    assert "interest" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "nine hours and still waiting on a lumper, my knees hate me",
        "sub plans written, my voice is gone, see you never",
        "my preceptor says i talk to the pumps",
    ],
)
def test_a_trade_by_what_it_says_of_its_work(read: Read, text: str) -> None:
    assert "job" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "it's Caoimhe, pronounced however you like at this point",
        "hi all, Tobias here, first time posting, be gentle",
        "my name's Agnieszka and yes the bank has tried",
        'they spelled it "Jeffery" on my leaving card. it\'s Geoffrey. 19 years',
    ],
)
def test_name(read: Read, text: str) -> None:
    assert "name" in _told(read, text)


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("margot ✿ 22 ✿ ceramics & sad songs", {"interest", "name"}),
        ("Ines. Human to Bandit (lurcher) and nobody else", {"name", "pet"}),
        ("dad x3, fell runner, terrible at both", {"family", "interest"}),
        ("Married to a vicar. Bakes for the enemy. Cold water swims.", {"interest", "partner"}),
        ("Rosalind P. • bassoon • bats • brutalist bus stations", {"interest", "name"}),
        ("powerlifting, poetry, plum jam", {"interest"}),
        ("four rats in a trench coat (and a whippet)", {"pet"}),
        ("fifth of eight, loudest of none", {"family"}),
        ("wife of a trawlerman, mostly cold", {"partner"}),
        ("lacrosse #9 // varsity debate // cello badly", {"interest"}),
    ],
)
def test_biographies(read: Read, text: str, categories: set[str]) -> None:
    assert categories <= _told(read, text, bio=True)


@pytest.mark.parametrize(
    ("text", "bio"),
    [
        ("the dog in that advert is a better actor than the whole cast", False),
        ("if i had a boyfriend he'd be a lighthouse keeper", False),
        ("who called their baby Khaleesi in 2014 and how is she", False),
        ("in chapter nine Mabel finally tells her husband about the boat", False),
        ("adopt don't shop!! these three kittens need homes by friday, call the centre", False),
        ("your mum would be ashamed of that parking", False),
        ("every family has one uncle who barbecues in a coat", False),
        ("a dog is for life not just for christmas", False),
        ("The Crafty Otter: knitting supplies, open Tues to Sat, all welcome", False),
        ("today in my game my wizard married a blacksmith", False),
        ("do not, i repeat do not, let Jeremy run the country", False),
        ("chess is just angry draughts", False),
        ("if your name's Dave you have to fix boilers, that's the law", False),
        ("Alexa played the wrong song at the funeral on that show", False),
        ("Parody of a well known duck. Not a real duck.", True),
        ("Kennels & cattery, est. 1998. Book early for August.", True),
    ],
)
def test_what_only_sounds_so_gives_nothing(read: Read, text: str, bio: bool) -> None:
    assert not _told(read, text, bio=bio)


def test_a_name_is_no_friend_where_the_text_says_who_it_is(read: Read) -> None:
    told = _told(read, "My sister Delphine rang. Delphine has lost my good scissors")
    assert "family" in told
    assert "friend" not in told


def test_a_bare_name_beside_a_relative_is_no_friend(read: Read) -> None:
    assert "friend" in _told(read, "Delphine has lost my good scissors")
    assert "friend" not in _told(read, "Delphine has lost my good scissors. Typical of our youngest sister")


def test_an_i_could_behind_before_is_no_wish(read: Read) -> None:
    assert "partner" in _told(read, "my wife ate the last one before I could hide it")
    assert "partner" not in _told(read, "my husband would be a wizard if I could choose")
