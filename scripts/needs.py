"""Work out what every frame needs and keep it beside the frames: ``python -m scripts.needs``."""

import json

from exposure.extract.languages import languages
from exposure.extract.languages.contract import Language
from exposure.extract.text.built import BUILT, key, short
from exposure.extract.text.grammar import said
from exposure.extract.text.needs import Units, needed


def built(language: Language) -> str:
    """Return what a language's frames need, a line each."""
    found = {key(words, language): needed(words, language) for _, words in said(language)}
    lines = (f'"{k}":{_kept(found[k])}' for k in sorted(found))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _kept(needs: tuple[Units, ...]) -> str:
    return json.dumps([short(units) for units in needs], ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    BUILT.mkdir(exist_ok=True)
    for language in languages():
        (BUILT / f"{language.code}.json").write_text(built(language), "utf-8")


if __name__ == "__main__":
    main()
