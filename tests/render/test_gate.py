"""The gate: nothing private may stand in a share copy, however it is written."""

import base64
import gzip
import html
import json
import random
import zlib
from collections.abc import Callable
from datetime import date
from urllib.parse import quote

import pytest

from exposure.errors import RefusedError
from exposure.model import FactName, Kind, Level, Outcome, Ownership, Question, SourceType, Tone
from exposure.render import ShareView, check_share, sensitive, share, share_view, summary
from exposure.render.catalogue.countries import COUNTRIES
from exposure.render.catalogue.fixes import FIXES
from exposure.render.catalogue.levels import Amount
from exposure.render.catalogue.situations import OWNER_ONLY, SITUATIONS
from exposure.render.decode import MOST
from exposure.render.gate import _baseline, _read
from exposure.render.shareview import SharedFact, SharedFix, SharedSource
from tests.render.people import adult, empty, student

CLEAN = share(share_view(summary(adult(), secret=b"0" * 32)))
VALUES = ("Quillfeather Junction", "ana_example", "10.12345", "+44 7700 900123", "Zoë Łękowska")


def planted(piece: str, where: str = "<p>{}</p>") -> str:
    return CLEAN.replace("</main>", where.replace("{}", piece) + "</main>")


def entities(text: str) -> str:
    return "".join(f"&#{ord(c)};" for c in text)


def hex_entities(text: str) -> str:
    return "".join(f"&#x{ord(c):x};" for c in text)


def percent(text: str) -> str:
    return "".join(f"%{b:02X}" for b in text.encode())


def css(text: str) -> str:
    return "".join(f"\\{ord(c):x} " for c in text)


def unicode_escapes(text: str) -> str:
    return "".join(f"\\u{ord(c):04x}" for c in text)


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def spaced(text: str) -> str:
    return " ".join(text)


LOOK_ALIKES = str.maketrans("aeopcxy", "\u0430\u0435\u043e\u0440\u0441\u0445\u0443")
WAYS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper case": str.upper,
    "entities": entities,
    "hex entities": hex_entities,
    "entities twice": lambda t: html.escape(entities(t)),
    "percent": percent,
    "percent twice": lambda t: quote(percent(t)),
    "json": json.dumps,
    "unicode escapes": unicode_escapes,
    "css": css,
    "octal escapes": lambda t: "".join(f"\\{b:03o}" for b in t.encode()),
    "base32": lambda t: base64.b32encode(t.encode()).decode(),
    "base32, lower, without its end": lambda t: base64.b32encode(t.encode()).decode().rstrip("=").lower(),
    "base64": b64,
    "base64 with words before it": lambda t: "xyz" + b64(t),
    "base64 twice": lambda t: b64(b64(t)),
    "base64, url-safe, no padding": lambda t: base64.urlsafe_b64encode(t.encode()).decode().rstrip("="),
    "base64 in lines": lambda t: base64.encodebytes((f"{'.' * 60}{t}").encode()).decode(),
    "hex": lambda t: t.encode().hex(),
    "hex with commas": lambda t: ", ".join(f"0x{b:02x}" for b in t.encode()),
    "hex escapes": lambda t: "".join(f"\\x{b:02x}" for b in t.encode("latin-1", "replace")),
    "quoted-printable": lambda t: "".join(f"={b:02X}" for b in t.encode("latin-1", "replace")),
    "character codes": lambda t: ",".join(str(ord(c)) for c in t),
    "gzip": lambda t: base64.b64encode(gzip.compress(t.encode())).decode(),
    "zlib": lambda t: base64.b64encode(zlib.compress(t.encode())).decode(),
    "utf-16": lambda t: base64.b64encode(t.encode("utf-16")).decode(),
    "utf-16-le as hex": lambda t: t.encode("utf-16-le").hex(),
    "zeros between": "\0".join,
    "spaces between": spaced,
    "zero width between": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "full width": lambda t: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in t),
    "look-alikes": lambda t: t.translate(LOOK_ALIKES),
    "accents": lambda t: "".join(c + "\u0301" for c in t),
    "tags between": "<b></b>".join,
    "comments between": "<!-- -->".join,
    "a block between": lambda t: f"{t[: len(t) // 2]}</p><p>{t[len(t) // 2 :]}",
}
LETTERS_ONLY = {"look-alikes", "a block between", "hex escapes", "quoted-printable"}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("value", VALUES)
def test_safety_3_4_a_value_is_found_in_every_form(way: str, value: str) -> None:
    if way in LETTERS_ONLY and not value.isascii():
        value = "Zoe Lekowska"
    piece = WAYS[way](value)
    if way == "a block between" and not value[0].isalpha():
        return
    with pytest.raises(RefusedError):
        check_share(planted(piece), [value])


@pytest.mark.parametrize(
    "where",
    [
        "<p>{}</p>",
        "<!-- {} -->",
        '<p title="{}"></p>',
        "<p title='{}'></p>",
        "<style>/* {} */</style>",
        '<script type="application/json">{"a": "{}"}</script>',
        '<a href="https://example.org/{}">x</a>',
        '<p id="{}"></p>',
        "<svg><title>{}</title></svg>",
    ],
)
def test_safety_3_4_a_value_is_found_wherever_it_stands(where: str) -> None:
    with pytest.raises(RefusedError):
        check_share(planted("Quillfeather", where), ["Mara Quillfeather"])


@pytest.mark.parametrize(
    ("piece", "value"),
    [
        ("uillf", "Quillfeather Junction"),  # five letters
        ("junct", "Quillfeather Junction"),
        ("a 90012 b", "+44 7700 900123"),  # five digits
        ("9-0.0 1/2", "+44 7700 900123"),
        ("10.123", "10.12345"),  # three decimals
        ("10,1234", "10.12345"),
        ("٩٠٠١٢", "+44 7700 900123"),  # digits of another script
        ("Ulm", "Ulm"),  # a short value, whole
        ("al wu", "Al Wu"),
        ("2008", "2008"),
    ],
)
def test_safety_3_4_parts_are_found(piece: str, value: str) -> None:
    with pytest.raises(RefusedError):
        check_share(planted(piece), [value])


@pytest.mark.parametrize(
    ("piece", "value"),
    [
        ("uill", "Quillfeather"),  # four letters are no sign
        ("9001", "+44 7700 900123"),
        ("Ulmer", "Ulm"),  # part of another word
    ],
)
def test_less_than_a_part_is_no_finding(piece: str, value: str) -> None:
    check_share(planted(piece), [value])


def test_safety_3_4_the_message_names_the_place_and_not_the_value() -> None:
    with pytest.raises(RefusedError) as caught:
        check_share(planted(b64("Quillfeather")), ["Mara Quillfeather"])
    message = str(caught.value)
    assert "line" in message
    assert "base64" in message
    assert "no file was written" in message
    assert "uill" not in message.casefold()


def test_safety_3_4_clean_copies_pass_with_everything_that_the_person_has() -> None:
    for report in (student(), adult(), empty()):
        check_share(share(share_view(summary(report, secret=b"0" * 32))), sensitive(report))


WORDS = (
    "Help now",
    "photographer",
    "School of pictures",
    "Human trafficking",
    "Where do you live?",
    "November",
    "Possible",
    "Take It Down",
    "116 000",
    "0800 555 111",
    "someone you trust",
    "Childline",
)


def test_our_own_words_raise_no_alarm() -> None:
    """Somebody may be called Hope, work at a help line, and write about photos."""
    for tone in Tone:
        for seed in range(10):
            check_share(share(random_view(seed, tone)), WORDS)


def random_view(seed: int, tone: Tone) -> ShareView:
    """Return any view: every field drawn by itself."""
    rng = random.Random(seed)

    def some(items: object) -> list:
        return [item for item in items if rng.random() < 0.5]  # type: ignore[attr-defined]

    def amount() -> Amount:
        return rng.choice(list(Amount))

    levels = list(Level)
    return ShareView(
        made_on=date(rng.randint(2026, 2040), rng.randint(1, 12), rng.randint(1, 28)),
        tone=tone,
        lang="en",
        country=rng.choice(["", *COUNTRIES]),
        demo=rng.random() < 0.5,
        interrupted=rng.random() < 0.5,
        answers=tuple((q, rng.choice(levels)) for q in Question),
        facts=tuple(
            SharedFact(name=n, level=rng.choice(levels), units=amount(), kinds=tuple(some(Kind)))
            for n in some(FactName)
        ),
        situations=tuple((s, rng.choice(levels)) for s in some(SITUATIONS) if s not in OWNER_ONLY),
        fixes=tuple(
            SharedFix(name=f, instances=amount(), questions=tuple(some(Question))) for f in some(FIXES)
        ),
        sources=tuple(
            SharedSource(type=t, ownership=o, sources=amount(), documents=amount())
            for t in some(SourceType)
            for o in some(Ownership)
        ),
        skipped=tuple((o, amount()) for o in some([None, *Outcome])),
        unproven=tuple((k, amount()) for k in some(Kind)),
    )


def test_no_share_copy_holds_letters_or_digits_that_the_baseline_lacks() -> None:
    for seed in range(24):
        view = random_view(seed, Tone.TEEN if seed % 2 else Tone.ADULT)
        fresh = _read(share(view)).without(_baseline("en"))
        assert (fresh.letters, fresh.digits, fresh.places) == ({}, {}, {})


def test_a_file_that_unfolds_without_end_is_refused() -> None:
    bomb = base64.b64encode(gzip.compress(b"questions " * (MOST // 5))).decode()
    with pytest.raises(RefusedError, match="cannot be checked"):
        check_share(planted(bomb), ["Quillfeather"])


def test_sensitive_has_every_value_of_a_report() -> None:
    found = " ".join(sensitive(student()))
    for value in (
        "Ana Example",
        "ana_example",
        "10.1234",
        "20.5432",
        "IMG_2003.jpg",
        "@sam_sample",
        "track and field",
        "blog.example.org",
        "2026-09-01T22:10",
        "work.example.org",
        "Examplephone 9",
    ):
        assert value in found
