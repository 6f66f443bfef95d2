"""Countries: their codes, and their names in the languages the program reads."""

from functools import cache
from pathlib import Path

from exposure.gazetteer.fold import fold

COUNTRIES = Path(__file__).with_name("countries.tsv")
"""A line a country: ISO 3166 codes of two and three letters, the English name, other names."""


def country_name(code: str) -> str:
    """Return a country's English name by its code of two letters, or an empty text."""
    return _names().get(code.upper(), "")


def country_code(text: str) -> str:
    """Return the code of two letters of a country named by a name or code, or an empty text."""
    return _codes().get(fold(text), "")


@cache
def _rows() -> tuple[list[str], ...]:
    return tuple(line.split("\t") for line in COUNTRIES.read_text(encoding="utf-8").splitlines())


@cache
def _names() -> dict[str, str]:
    return {code: name for code, _, name, *_ in _rows()}


@cache
def _codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for code, *others in _rows():
        for name in others:
            codes.setdefault(fold(name), code)
    return codes | {code.casefold(): code for code, *_ in _rows()}
