"""Work out what every frame needs and keep it beside the frames: ``python -m scripts.needs``."""

import json

from exposure.extract.languages import languages
from exposure.extract.languages.contract import Language
from exposure.extract.text.built import BUILT, key, short
from exposure.extract.text.grammar import said, said_in
from exposure.extract.text.known import worked_out
from exposure.extract.text.needs import Units, needed
from exposure.extract.text.packed import packed, told


def built(language: Language) -> str:
    """Return what a language's frames need, a line each."""
    found = {key(words, language): needed(words, language) for _, words in said(language)}
    lines = (f'"{k}":{_kept(found[k])}' for k in sorted(found))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def index(language: Language) -> bytes:
    """Return the index of what they need, as it is loaded."""
    lines = said_in(language.code)
    return packed(*worked_out(lines, language), told(lines, language))


def _kept(needs: tuple[Units, ...]) -> str:
    return json.dumps([short(units) for units in needs], ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    BUILT.mkdir(exist_ok=True)
    for language in languages():
        (BUILT / f"{language.code}.json").write_text(built(language), "utf-8")
        (BUILT / f"{language.code}.bin").write_bytes(index(language))


if __name__ == "__main__":
    main()
