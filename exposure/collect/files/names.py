"""What is passed over in silence by its name: what is hidden, litter, parts of saved pages, our reports."""

from collections.abc import Collection

_LITTER = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir", "$recycle.bin"}
)
_REPORT = frozenset({"report.html", "summary.json"})
_OF_A_RUN = _REPORT | {"share.html", "audit.json", "evidence.csv", "report.pdf", "compare.html"}
_PAGES = (".html", ".htm", ".xhtml")
_COMPANIONS = (
    *(
        "_files",
        ".files",
        "-dateien",
        "_fichiers",
        "_bestanden",
        "_file",
        "_archivos",
        "-filer",
        "_tiedostot",
    ),
    *("_pliki", "_soubory", "_elemei", "_ficheiros", "_arquivos", "_dosyalar", "_datoteke", "_fitxers"),
    *("_failid", "_fails", "_bylos", "_fajlovi", "_fitxategiak"),
)
"""What browsers add to a page's name for the folder of its pictures, in the languages they speak."""


def passed_over(names: Collection[str]) -> frozenset[str]:
    """Return which of the names in one folder are none of the person's photos, pages or posts."""
    ours = _OF_A_RUN if _REPORT.issubset(map(str.casefold, names)) else frozenset()
    pages = {f[: f.rindex(".")] for f in map(str.casefold, names) if f.endswith(_PAGES)}
    companions = {page + end for page in pages for end in _COMPANIONS}
    silent = _LITTER | ours | companions
    return frozenset(name for name in names if name.startswith(".") or name.casefold() in silent)
