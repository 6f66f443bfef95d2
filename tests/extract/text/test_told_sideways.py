"""Money, papers, numbers, accounts, answers and hard times, told by the way; and what only sounds so."""

import pytest

from tests.extract.text.conftest import Read


def _told(read: Read, text: str) -> set[str]:
    return {str(e.category) for e in read(text, bio=False, lang="en") if e.category}


@pytest.mark.parametrize(
    "text",
    [
        "the ATM laughed at me. literally laughed. it said insufficient funds in comic sans",
        "been on 22k since before my manager was born",
        "they didn't renew me. six fixed-term contracts and a nice card",
        "childcare is more than I make. I have checked this three times",
        "Direct debit bounced again and they charged me for the bounce",
        "nan left me her bungalow and a budgie with opinions",
        "I do nails in my kitchen, tenner a set, cash, don't @ me",
        "they've cut us down to two shifts and I've three kids",
        "quit. just like that. walked past the till and kept walking",
        "I gave back my lanyard, twelve years on a string",
        "had to teach my own replacement where the good biscuits are, train my own replacement!",
        "£9k across four cards and a kayak I have never wet",
        "sold Dad's watch today. the man weighed it.",
        "paid for the nappies in coppers, I watched the floor",
    ],
)
def test_money(read: Read, text: str) -> None:
    assert "money" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "my new work lanyard photo makes me look recently exhumed",
        "Passport's arrived, ten years of this face",
        "Clearly you can read the barcode on my ticket, well spotted, thank you, taking it down",
        "My indefinite leave to remain came in a brown envelope between two pizza menus",
        "selfie with my citizenship certificate, eleven years and one very long test",
        "new licence. same forehead. (pic)",
        "Some absolute spoon in a white Audi clipped my Corsa, YD17 OKX, outside the Co-op",
        "booked!! confirmation ZK4PQ9, window seat, don't tell my boss",
    ],
)
def test_documents(read: Read, text: str) -> None:
    assert "document" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ring the house, 01632 960 118, I never hear the mobile",
        "07700 900 662 is me now, the old number belongs to a man called Keith",
        "If I don't answer, 07700 900 341 is my sister's and she always does",
        "any sightings of a small brown tortoise round Example Green, 0141 496 0144, any hour",
        "whoever took the blue bike from the rack, 020 7946 0550 and no questions",
        "(415) 555-0162 that's the number, I'll pick up if I like you",
    ],
)
def test_numbers(read: Read, text: str) -> None:
    assert "phone" in _told(read, text)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("peintre en bâtiment, je passe chez vous, 06 39 98 12 34 en semaine", "fr"),
        ("Chat perdu quartier des Lilas, répond au nom de Momo, 06 39 98 77 12", "fr"),
        ("Hund entlaufen in Beispielstadt, hört auf Bruno, 0170 5550 1212", "de"),
        ("mein Rucksack liegt wohl noch im Zug nach Musterstadt, 0151 5550 9988, bitte", "de"),
        ("se perdió nuestra gata en el parque, avisad al 600 000 245", "es"),
    ],
)
def test_numbers_that_nobody_has_been_given(read: Read, text: str, lang: str) -> None:
    assert "phone" in {str(e.category) for e in read(text, bio=False, lang=lang)}


@pytest.mark.parametrize(
    "text",
    [
        "if this account goes quiet i'm over on the butterfly app, same name",
        "my sensible account is @helen.writes.reports, this is the other one",
        "got booted off my own page, starting again as @pieandmashlad2",
        "gave my little brother my old insta (@rowan_2009_) and he's deleted everything",
        "discord's juniper.exe, dm first",
        "main got suspended so it's @quietly.rude for a week",
    ],
)
def test_accounts(read: Read, text: str) -> None:
    assert "account" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "I learned to read in Miss Abernethy's class with a biscuit in each hand",
        "Grandma was a Vasquez before she ran off with the baker",
        "everyone from my road knew me as Titch, I'm six foot two",
        'at school they used to call me "Biscuit" and so did the teachers',
        "Honeybun the rabbit was eaten by next door's dog in 1996 and I have never recovered",
        "Found the lead in the loft. Marmalade. She was my very first.",
        "my dad still calls me Beans. I'm a magistrate.",
        "learnt to drive in a Nissan Cherry with no second gear",
    ],
)
def test_answers(read: Read, text: str) -> None:
    assert "security_answer" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "nobody left to ring when the boiler makes that noise, it's just me",
        "honestly the only one who texts me first is the pharmacy, since about May",
        "my daughter crosses the road when she sees me",
        "dad's put a lock on the outside of my door",
        "he checks my receipts against the clock, I've started running home",
        "been making myself sick after tea, is that normal",
        "sober eleven days and I can hear the fridge think",
        "not out to my family so no photos please",
        "they think i'm at uni. i haven't been in since october",
        "a whole group chat about my teeth, forty people, I counted",
    ],
)
def test_hard_times(read: Read, text: str) -> None:
    assert "vulnerability" in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "my boss is so tight he'd skin a flea for its hide, love him though",
        "rent free in my head since 2016, that advert",
        "ten quid for a sandwich?? in this economy???",
        "budget day tomorrow, the chancellor will say inflation four times, take a shot",
        "watched a documentary about debt collectors, absolutely mad job",
        "i owe that goose an apology",
        "The minister sacked by text on Friday has said nothing",
        "passport photo booth at the station is out of order",
        "call Example Pizza on 020 7946 0321",
        "Congrats to @examplebakes and their new oven, see you all at @examplehall",
        "great set by @exampleband tonight, talking to @examplehall about a rerun",
        "hate my life (dropped a whole tray of lasagne)",
        "I'm fine, thanks for asking (no one asked)",
        "The Crown, season 4, she's so lonely in that palace isn't she",
        "Our fun run raised £4,112 for the hospice! Runners aged 7 to 84",
        "the vet's cat is called Invoice and I respect that",
    ],
)
def test_what_only_sounds_so_stays_quiet(read: Read, text: str) -> None:
    quiet = {"money", "document", "phone", "account", "security_answer", "vulnerability"}
    assert not _told(read, text) & quiet


def test_an_employers_handle_and_a_mail_address_are_no_accounts(read: Read) -> None:
    def accounts(text: str) -> list[object]:
        return [e.value for e in read(text, bio=True, lang="en") if str(e.category) == "account"]

    assert accounts("@examplebooks bookseller. Reads on the bus") == []
    assert accounts("say.hi.to.ana@example.org for zines") == []
    assert accounts("potter, insta wonkypotsbyana") == ["wonkypotsbyana"]


def test_what_others_say_in_long_quotations_is_not_the_writers_answer(read: Read) -> None:
    text = (
        '"my first pet was Rex and he was a very good dog who slept on the stairs every night of his life, '
        'and I still miss him" says the lady on the telly'
    )
    assert "security_answer" not in _told(read, text)
