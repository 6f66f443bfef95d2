"""The many voices of one sentence: hurried, shouted, quoted, passed on, told of somebody else."""

import random
import re

_THEIRS = {
    "en": (
        (r"\b(my|our)\b", ("his", "her", "their", "the")),
        (r"\b(i'm|im|i am)\b", ("he's", "she's")),
        (r"\b(i've|we've)\b", ("they've", "he's")),
        (r"\b(we're|we are)\b", ("they're",)),
        (r"\b(i|we)\b", ("he", "she", "they")),
        (r"\b(me|us)\b", ("him", "her", "them")),
    ),
    "es": ((r"\b(mi|mis)\b", ("su", "tu")), (r"\b(soy|estoy|tengo|vivo|trabajo)\b", ("es", "está"))),
    "pt": ((r"\b(meu|minha|meus)\b", ("seu", "sua", "teu")), (r"\b(sou|tô|tenho|moro)\b", ("é", "está"))),
    "fr": ((r"\b(mon|ma|mes)\b", ("son", "sa", "ton")), (r"\b(je suis|j'ai|je)\b", ("il a", "elle est"))),
    "de": ((r"\b(mein|meine|unser)\b", ("sein", "ihr", "dein")), (r"\b(ich|wir)\b", ("er", "sie"))),
    "hi": ((r"\b(mera|meri|mere)\b", ("uska", "tera")), (r"\b(main|mujhe)\b", ("wo", "usko"))),
}
_BEFORE = {
    "en": (
        "ok so ",
        "lol ",
        "ngl ",
        "omg ",
        "well ",
        "ugh ",
        "so ",
        "update: ",
        "guess what ",
        "just realised ",
        "also ",
        "yes ",
    ),
    "es": ("bueno ", "jaja ", "pues ", "a ver ", "encima ", "tía "),
    "pt": ("gente ", "kkk ", "então ", "mano ", "ai ", "nossa "),
    "fr": ("bon ", "mdr ", "alors ", "genre ", "et voilà ", "bref "),
    "de": ("also ", "haha ", "ok ", "leute ", "tja ", "ach "),
    "hi": ("yaar ", "bhai ", "arre ", "lol ", "suno ", "bas "),
}
_AFTER = (
    "",
    "",
    "",
    " lol",
    " 😂",
    " ❤️",
    "...",
    "!!",
    " 😭",
    " x",
    " #blessed",
    " :)",
    " 🙃",
    " smh",
    "!",
    ".",
    " haha",
)
_UNREAL = {
    "en": (
        '"{}"',
        "RT @samx: {}",
        "🎶 {} 🎶",
        "imagine if {}",
        "in the book: {}",
        'he said "{}"',
        "lyrics: {}",
        "my sim: {}",
        "RT @BigJ {}",
        "if only {}",
        "the film where {}",
    ),
    "es": ('"{}"', "RT @ana_k: {}", "🎶 {} 🎶", "ojalá {}", 'dice "{}"', "la peli esa de {}"),
    "pt": ('"{}"', "RT @ana_k: {}", "🎶 {} 🎶", "quem dera {}", 'ele disse "{}"'),
    "fr": ("« {} »", "RT @ana_k: {}", "🎶 {} 🎶", "si seulement {}", "dans le film : {}"),
    "de": ("„{}“", "RT @ana_k: {}", "🎶 {} 🎶", "stell dir vor {}", "im Film: {}"),
    "hi": ('"{}"', "RT @ana_k: {}", "🎶 {} 🎶", "kaash {}", "film mein {}"),
}


def voice(text: str, language: str, chance: random.Random) -> str:
    """Return the text as one of many would write it."""
    if chance.random() < 0.25:
        text = chance.choice(_BEFORE[language]) + text
    if chance.random() < 0.5:
        text += chance.choice(_AFTER)
    if chance.random() < 0.08:
        text = f"@{chance.choice(('samx', 'lenny_o', 'matt99', 'BigJ'))} {text}"
    drawn = chance.random()
    if drawn < 0.45:
        text = text[:1].upper() + text[1:]
        if language == "en":
            text = re.sub(r"\b(i)(?=\b)", "I", text)
    elif drawn < 0.52:
        text = text.lower()
    elif drawn < 0.56:
        text = text.upper()
    if chance.random() < 0.1:
        text = text.replace("'", "")
    if chance.random() < 0.08:
        text = _typo(text, chance)
    return text


def theirs(text: str, language: str, chance: random.Random) -> str | None:
    """Return the text told of somebody else, or None if nothing in it says whose it is."""
    told = text
    for pattern, others in _THEIRS[language]:
        other = chance.choice(others)
        told = re.sub(pattern, other, told, flags=re.IGNORECASE)
    return told if told != text else None


def unreal(text: str, language: str, chance: random.Random) -> str:
    """Return the text quoted, sung, passed on or wished."""
    return chance.choice(_UNREAL[language]).format(text)


def _typo(text: str, chance: random.Random) -> str:
    at = chance.randrange(max(1, len(text) - 1))
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]
