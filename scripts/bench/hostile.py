"""Texts that mean to make a recognizer slow: ``python -m scripts.bench.hostile [EVERY]``.

Each is a piece said over and over. Most pieces are made of the languages' own words, since what a
recognizer looks for is what can keep it busy. With EVERY, only one piece of so many is tried.
"""

import re
import sys
import time
from collections.abc import Iterator
from dataclasses import fields

from exposure.extract import text as words
from exposure.extract.languages import languages
from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer
from exposure.extract.text.grammar import FRAMES
from exposure.extract.text.passage import Passage

SIZE = 100_000
"""Characters of a text."""
ROUNDS = 3
"""Times that one recognizer reads a text; the fastest counts."""
SOON = 0.004
"""CPU seconds under which once is enough."""

SIGNS = (
    "a", "1", " ", "@", "a@", "a.", "#", '"', ",", ".", "(", "\n", "\t", "-", "_", "'", "a-", "'s",
    "a'", "/", ":", "!",
    "\u00e9", "e\u0301", "a\u0301\u0301\u0301", "m\u200bum ", "\u202e", "\u200b", "\u2060a", "\u00ad",
    "\ufeff", "\u0430", "\u0456'm \u0430t ",
    "\u0422h\u0435 ", "\U0001d41a", "\u0130", "\u0149", "\ufb01", "\u0938\u094d",
    "\u092e\u0947\u0930\u0947 ", "\u091c\u0940 ", "\u0e01", "\u4eba", "\u0645 ",
    "\U0001f3b5", "\U0001f4cd", "\U0001f4cdA,", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U0001f1ec\U0001f1e7", "\u2764\ufe0f ", "|", " | ", "\u2022", "\u201ea\u201c", "\u00aba ", '"a "b',
    ">a\n", "\r\n", "\n\n", ". ", "A ", "A", "Aa ", "A. ", "St. ", "A of ", "de la ", "A&", "A-A-",
    "Aa'a-", "A's ", "a a ", "12 A ", "A 1 ",
    "1 ", "12-", "1.", "1/1", "1,", "1:1", "07700 ", "555-0142 ", "+1", "+44 ", "(0", "(555) ", "0 0",
    "5550142", "9-9, 9-9, ", "9pm ", "9:30 ", "20h ",
    "2008 ", "'08 ", "1.1.", "13/05/", "AB12 CDE ", "AB12", "X1234567 ", "GB82", "4111 1111 ", "1111-",
    "\u00a31 ", "$1k ", "1 euros ",
    "a@a", "a@a.", "x (at) ", "x at y dot ", "x [at] y ", "a.a@", "a+a@", "http://a.", "https://",
    "www.a", "paypal.me/a ", "a.com/", "@a ", "@a_b.", "#a",
    "#\u00e9", "RT @a: ", "via @a: ", "RT ", "&amp;", "<b>", "{", "}", "\\", "%", "[", "]", "((((",
    "a" * 5000 + " ", "A" * 5000 + " ", "1" * 5000 + " ", " " * 500 + "a",
    "\n" * 500 + "a", "'" * 500 + "a", "." * 500 + "a", "@" * 500 + "a", "-" * 500 + "a",
    "A-" * 500 + " ", "a." * 500 + " ",
)  # fmt: skip
PHRASES = (
    "i ", "my ", "i my ", "my my my ", "i i i i'm", "my sister ", "i'm at ", "i'm at a ",
    "i work at A ", "i work at a ", "every monday ", "every day 9pm ",
    "going to A ", "we're in a a a a a ", "in A in A ", "my birthday is 1", "12 aaaa street ",
    "call me 5550142 ", "call me ", "dog: ", "dog", "mrs a's a ",
    "mon, tue, wed, ", "monday ", "i've got a a ", "on the 7:15 to A ", "order 5550142 ", "i'm 41 a ",
    "i live in A ", "i live in a ", "born in ", "born and ",
    "mum of A and ", "my mum and ", "my mum Ana and my ", "my dog A and ", "my name is a ",
    "my name is A ", "i go to A ", "i study A at ", "year 9 ", "class of ",
    "back on monday until ", "from monday to ", "until ", "away from A until ", "home alone ",
    "my mother's maiden name is ", "first pet ", "i feel so ", "so alone ", "i lost my ",
    "if i ", "i wish ", "imagine ", "no one ", "passport number ", "my iban is GB82 ", "my shift at 7 ",
    "bus 7 at 7 ", "the 7 from ", "A High School ", "high school ", "A University of ",
    "nurse at ", "nurse, ", "nurse | ", "works @ A ", "ceo of A ", "ig: a ", "snap a ", "instagram @a ",
    "follow me on a ", "i am a a a ", "she her ", "he/him ", "happy birthday to ", "turned 16 ",
    "16 yo ",
    "sixteen ", "twenty-", "one two three ", "i'm in A, A, A, ", "A, A, ", "St. A Street ", "1 A St, ",
    "rue a ", "calle A 1 ", "Astrasse 1 ", "Aweg", "rua A, 1 ",
)  # fmt: skip
MIXED = (
    "every every monday monday at at 9 9 ", "my i'm we our me ", "i live live in in A A ",
    "mum dad brother sister ", "dog cat dog cat ", "monday tuesday at 7 at 8 ",
    "my boyfriend's mum's dog's ", "i work i live i study i go ",
    "jeden montag cada lunes tous les lundis toda segunda ", "mein mi mon meu mera ",
    "i'm 16 and i'm 17 and ",
    "call text ring 1 2 3 ", "in at on to from until ", "A a A a ", "a A 1 @ # ",
    "\U0001f3b5 i \U0001f3b5 my ", '"my "i ', "my\nmum\n", "my\tmum", "mymumismy", "imatmyhouse",
    "everymonday9pm",
    "my..mum..", "my, my, ", "i'i'i'", "i-m a-t ", "mY mUm ", "MY MUM ", "my  mum  ", "my \u200b mum",
    "m y m u m ",
)  # fmt: skip
_SAMPLES = {
    "Proper": "Aa Bb", "Place": "Paris", "Name": "Ana Lee", "One": "Aa", "Street": "12 Aa Street",
    "Code": "AB12CD",
    "handle": "@aa", "clock": "7pm", "number": "12", "age": "16", "year": "2008", "amount": "£12",
    "w": "aa", "ws": "aa bb",
    "day": "monday", "month": "may",
}  # fmt: skip
_SLOT = re.compile(r"\{(\w+)\}")
_GROUP = re.compile(r"\((?:\?[:=!]|\?<[=!])?([^()|]*)(?:\|[^()]*)?\)")


def pieces(language: Language) -> Iterator[str]:
    """Yield pieces for a language: signs, phrases, its own words, and its frames left unfinished."""
    yield from (*SIGNS, *PHRASES, *MIXED)
    for field in fields(language):
        listed = getattr(language, field.name)
        if isinstance(listed, (tuple, frozenset)):
            said = [" ".join(w) if isinstance(w, tuple) else w for w in sorted(listed, key=str)]
            yield from (f"{w} " for w in said[:2])
            yield from ("".join(said[:3]), f"{' '.join(said[:40])} ") if said else ()
    yield from unfinished(language)


def unfinished(language: Language) -> Iterator[str]:
    """Yield the first frames of each kind as a sentence, whole and with its last word missing."""
    told: dict[str, int] = {}
    paths = sorted(FRAMES.glob(f"{language.code}*.txt"))
    for line in (line for path in paths for line in path.read_text("utf-8").splitlines()):
        head, _, frame = line.partition(": ")
        if line and not line.startswith("#") and told.setdefault(head, 0) < 3:
            told[head] += 1
            sentence = spoken(frame)
            yield f"{sentence} "
            yield f"{sentence.rpartition(' ')[0]} "


def spoken(frame: str) -> str:
    """Return a sentence that nearly fits a frame: of choices the first, of slots an example."""
    said = _SLOT.sub(lambda m: _SAMPLES.get(m[1], "my"), frame)
    while _GROUP.search(said):
        said = _GROUP.sub(r"\1", said)
    return " ".join(re.sub(r"[<>^$?*\\()|]|\{\d+,?\d*\}|\[[^\]]*\]", "", said).split())


def hostile(piece: str) -> str:
    """Return a text of 100,000 characters that says a piece over and over."""
    return (piece * (SIZE // len(piece) + 1))[:SIZE]


def slowest(every: int = 1) -> Iterator[tuple[float, str, str, bool, str]]:
    """Yield CPU seconds, recognizer, language, whether it is read as a biography, and piece, for each."""
    for language in languages():
        for piece in list(dict.fromkeys(pieces(language)))[::every]:
            for bio in (False, True):
                passage = Passage.of(hostile(piece)[: words.MAX_TEXT], bio=bio)
                for recognizer in words.recognizers():
                    yield spent(recognizer, passage, language), recognizer.name, language.code, bio, piece


def spent(recognizer: Recognizer, passage: Passage, language: Language) -> float:
    """Return the CPU seconds that a recognizer takes, patterns made before."""
    least = float("inf")
    for _ in range(ROUNDS):
        begun = time.process_time()
        list(recognizer.find(passage, language))
        least = min(least, time.process_time() - begun)
        if least < SOON:
            break
    return least


def worst(every: int) -> list[tuple[float, str, str, bool, str]]:
    """Return the slowest text of each recognizer, slowest first."""
    found: dict[str, tuple[float, str, str, bool, str]] = {}
    for one in slowest(every):
        found[one[1]] = max(one, found.get(one[1], one))
    return sorted(found.values(), reverse=True)


def main() -> None:
    """Print the slowest of the slowest recognizers."""
    for seconds, name, code, bio, piece in worst(int(sys.argv[1]) if len(sys.argv) > 1 else 1)[:10]:
        print(f"words, hostile: {told(seconds, name, code, piece, bio=bio)}", flush=True)


def told(seconds: float, name: str, code: str, piece: str, *, bio: bool) -> str:
    """Return a text's cost in words."""
    short = repr(piece) if len(piece) <= 40 else f"{piece[:40]!r} and so on"
    return f"{1000 * seconds:.1f} ms  {name} {code}{' bio' * bio}  {short}"


if __name__ == "__main__":
    main()
