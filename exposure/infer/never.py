"""What is never counted, whoever says it: matters nobody may infer, jokes, and no one's mailbox."""

import re
import unicodedata

_STEMS = (
    # health
    "adhd anxi autis bipolar cancer chronic covid depress diabet disab disorder epilep hiv "
    "illness medic mentalhealth ptsd rehab sober suicid therap krebs krankheit salud sante "
    # faith
    "allah atheis bible bibel buddh catholi christian church faith gospel hindu islam jesus "
    "jewish judais kirche mosque muslim pray quran ramadan religi sikh synagog torah "
    # politics
    "activis brexit conservativ democrat election feminis labour liberal maga marxis palestin "
    "politi protest republican socialis trump vote zionis wahl "
    # love and body
    "asexual bisexual gay gender homosex lesbian lgbt nonbinary nsfw pansexual polyam pride "
    "queer sexual transgender transrights "
    # origin
    "asylum blm deport diaspora ethnic immigra migrant racis refugee undocumented "
)
_NEVER = re.compile("|".join(rf"\b{stem}" for stem in _STEMS.split()))
_PLACES = (
    "hogwarts, narnia, gotham, westeros, wakanda, mordor, atlantis, middle earth, neverland, "
    "springfield, moon, mars, space, earth, planet earth, world, worldwide, global, universe, "
    "heaven, hell, internet, online, remote, everywhere, nowhere, somewhere, anywhere, here, home, "
    "bed, localhost, metaverse, your heart, your mind, void "
)
_JOKES = frozenset(_PLACES.strip().split(", "))
_ROLES = re.compile(
    r"(?:no-?reply|do-?not-?reply|support|sales|press|jobs|help|abuse|privacy|billing)\b.*@.*", re.IGNORECASE
)
_HIDDEN = re.compile(r".*(?:noreply|no-reply)\..*", re.IGNORECASE)


def never(topic: str) -> bool:
    """Return whether a topic is about health, faith, politics, love or origin (guidance 6)."""
    plain = unicodedata.normalize("NFKD", topic).encode("ascii", "ignore").decode().casefold()
    return bool(_NEVER.search(re.sub(r"[^a-z]+", " ", plain)))


def joke(place: str) -> bool:
    """Return whether a folded place name is one of the usual jokes, or has no letters at all."""
    name = place.removeprefix("the ").removeprefix("at ")
    return name in _JOKES or not any(c.isalpha() for c in name)


def nobodys_mailbox(address: str) -> bool:
    """Return whether an address is a role's, or one that the platform made to hide the real one."""
    return bool(_ROLES.fullmatch(address.strip()) or _HIDDEN.fullmatch(address.strip()))
