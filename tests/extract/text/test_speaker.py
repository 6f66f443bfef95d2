"""Where nobody speaks of themselves nothing is found; that a person sells something hides nothing."""

import pytest

from tests.extract.text.conftest import Read

SILENT = (
    "Ashdown & Daughters Removals. Family run since 1971. Free quotes. Call 01632 960 114",
    "Registered charity 1000000. Text HOPE to 555 0144. Not monitored at night.",
    "Not the real Duchess of Wherever. 88 years old, one crown, no money",
    "Daily pics of a singer. Born 4 May 1990. We are a fan account",
    "Captain Orla Vance, 2nd Lunar Fleet. Age 219. Husband deceased. DM for RP",
    "Re-elect Example! Father. Veteran. Paid for by the Friends of Example",
    "Parish bowls club. New members welcome. Tuesdays 7pm, Example Lane",
    "Cottage in Devon, sleeps 4, no pets. Changeover Saturdays",
    "The Example Choral Society. Rehearsals Mondays 7.30. All voices welcome",
    "Little Example Nursery. Ofsted Good. Places for 2s and 3s",
    "What my nan says, every day, out of context",
    "Captain of a starship. Born 2389. Likes tea",
    "CEO of being late. Intern at losing my keys",
)
SPEAKING = (
    ("ex-teacher, now baking in Totnes. orders: buns@example.org", {"job", "email"}),
    ("bookings/dms 07700 900 311 nail tech Hull", {"phone"}),
    ("Nurse. Church, theatre, library card. Widow. Leeds", {"job", "partner", "home"}),
    ("plumber, mum of two, Swindon", {"job", "family", "home"}),
    ("pub landlord, Poole. Pints poured, opinions free", {"home"}),
    ("Farm vet. Podcast listener. Two collies. Brecon", {"job", "pet", "home"}),
    ("taxi driver. I drive you home. Cork", {"job", "home"}),
)
STORIES = (
    "My brother had gone to the mines at dawn. (ch. 3 is up on wattpad)",
    "Grandma's soup: one onion, two carrots, 200 g flour, simmer for an hour",
    "Woman, 29, who faked a degree worked as a vet for six years, court hears",
    "Book now! Pony camp, call Sandra at the yard 555-0177",
    "one day i'll have a dog called Biscuit",
    "i don't have a cat and i never will",
    "spoiler: my sister is the killer and the dog knew all along",
)


@pytest.mark.parametrize("text", SILENT)
def test_a_biography_through_which_nobody_speaks_gives_nothing(read: Read, text: str) -> None:
    assert not [e for e in read(text, bio=True) if e.category]


@pytest.mark.parametrize(("text", "told"), SPEAKING)
def test_a_person_who_sells_something_is_a_person(read: Read, text: str, told: set[str]) -> None:
    assert told <= {str(e.category) for e in read(text, bio=True)}


@pytest.mark.parametrize("text", STORIES)
def test_stories_recipes_news_and_adverts_give_nothing(read: Read, text: str) -> None:
    assert not [e for e in read(text) if e.category]
