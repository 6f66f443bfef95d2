"""Two hundred planted secrets, looked for in share copies in every form that a text can be given."""

import base64
import binascii
import codecs
import hashlib
import hmac
import html
import json
import random
import re
import unicodedata
import zlib
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from exposure.errors import RefusedError
from exposure.model import Settings
from exposure.render import check_share, compare, private, sensitive, share, share_view, summary
from tests.render.people import Maker, student
from tests.render.test_gate import WAYS

SECRET = b"a local secret of the owner"
COUNT = 200
HASHES = ("md5", "sha1", "sha256", "sha512", "blake2b")

FORMS: dict[str, Callable[[str], str]] = {
    **WAYS,
    "lower case": str.lower,
    "swapped case": str.swapcase,
    "backwards": lambda t: t[::-1],
    "rot13": lambda t: codecs.encode(t, "rot13"),
    "base85": lambda t: base64.b85encode(t.encode()).decode(),
    "ascii85": lambda t: base64.a85encode(t.encode()).decode(),
    "uuencoded": lambda t: binascii.b2a_uu(t.encode()).decode().strip(),
    "bits": lambda t: "".join(f"{b:08b}" for b in t.encode()),
    "upper hex": lambda t: t.encode().hex().upper(),
    "hex with spaces": lambda t: t.encode().hex(" "),
    "plus for spaces": quote_plus,
    "percent for all": lambda t: "".join(f"%{b:02X}" for b in t.encode()),
    "escaped for html": html.escape,
    "escaped for json": lambda t: json.dumps(t)[1:-1],
    "decomposed": lambda t: unicodedata.normalize("NFD", t),
    "underscores": lambda t: t.replace(" ", "_"),
    "hyphens": lambda t: t.replace(" ", "-"),
    "without spaces": lambda t: t.replace(" ", ""),
    "letters only": lambda t: re.sub(r"\W|_", "", t),
    "utf-7": lambda t: t.encode("utf-7").decode(),
    "punycode": lambda t: t.encode("punycode").decode(),
    "quoted": quote,
    **{f"hashed by {name}": lambda t, n=name: hashlib.new(n, t.encode()).hexdigest()[:12] for name in HASHES},
    "keyed by the secret": lambda t: hmac.new(SECRET, t.encode(), "sha256").hexdigest()[:12],
    "its checksum": lambda t: f"{zlib.crc32(t.encode()):08x}",
}


def planter(seed: int) -> tuple[Maker, set[str]]:
    """Return a maker of a person whose every outside string is a secret, and the secrets."""
    rng, known = random.Random(seed), {}

    def spoil(text: str) -> str:
        if text not in known:
            word = "".join(rng.choice("bcdfghjklmnpqrstvwxz") + rng.choice("aeiou") for _ in range(5))
            known[text] = f"{word.title()} {rng.randrange(10**9, 10**10)}"
        return known[text]

    maker = Maker(spoil, age="34")
    student(maker)
    return maker, set(known.values())


def test_there_are_fifty_nine_forms() -> None:
    assert len(FORMS) >= 59


@pytest.mark.parametrize("lang", ["en", "es", "ar"])
def test_safety_3_no_secret_is_in_a_share_copy_in_any_form(lang: str) -> None:
    secrets: set[str] = set()
    copies: list[str] = []
    seed = 0
    while len(secrets) < COUNT:
        maker, planted = planter(seed)
        report = student(maker, settings=Settings(lang=lang, region=True))
        made = summary(report, secret=SECRET)
        page = private(report)
        assert sum(secret in page for secret in planted) > 20
        copies += [share(share_view(made)), compare(made, made)]
        secrets |= planted
        seed += 1
    whole = "\n".join(copies).casefold()
    lines = "\n".join(dict.fromkeys(whole.split("\n")))  # most are the same in every copy
    hits = [
        (form, secret)
        for secret in sorted(secrets)
        for form, way in FORMS.items()
        for shape in (way(secret).casefold(), way(secret.partition(" ")[0]).casefold())
        if len(shape) > 3 and shape in (whole if "\n" in shape else lines)
    ]
    assert hits == []


@pytest.mark.parametrize("lang", ["en", "es", "ar"])
def test_safety_3_4_the_gate_passes_copies_in_every_language_and_refuses_planted_leaks(lang: str) -> None:
    report = student(Maker(age="34"), settings=Settings(lang=lang))
    copy = share(share_view(summary(report, secret=SECRET)))
    check_share(copy, sensitive(report))
    for way in ("as it is", "base64", "entities", "zero width between"):
        with pytest.raises(RefusedError):
            check_share(
                copy.replace("</main>", f"<p>{WAYS[way]('ana.quillfeather')}</p></main>"), sensitive(report)
            )
