"""E-mail addresses, plain and with "(at)" and "dot".

Form: RFC 5321 as people write it, so without quotes, comments and addresses of bare hosts.
"""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language, bag
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, hits, phrase
from exposure.model import Kind, Level

_PICTURES = bag("png jpg jpeg gif webp svg heic avif bmp ico css js")
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_PLAIN = re.compile(rf"(?<![\w.+%@/:-])[\w.+%'-]{{1,64}}@(?:{_LABEL}\.){{1,8}}(?P<top>[^\W\d_][\w-]{{1,23}})")
_ROLES = bag(
    """
    admin admissions advertising booking bookings careers casting claims comms complaints contact customercare
    customerservice donate editor editorial enquiries enquiry events feedback fundraising
    helpdesk hr info info-desk jobs mail marketing media membership news newsletter newsroom noreply
    no-reply office orders press recruitment reception reservations sales service services support team
    tickets volunteer volunteering webmaster
    atendimento bewerbung bewerbungen candidatos commande contacto contato cv emploi empleo empleos
    encomendas imprensa karriere kontakt personal prensa presse recrutamento recrutement recursoshumanos
    redaccion redaktion reservas rh rrhh secretaria trabalheconosco vagas ventas vendas
    """
)
"""Names of boxes that no person has for themselves."""
_CUE = 40
_TOP = r"(?:com|org|net|edu|de|fr|es|pt|br|uk|co|io|me|eu|info|mx|ar|ch|at|be|nl|it|us|ca|example|dev|app|ie)"


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield addresses; the value is without "(at)" and "dot"."""
    if "@" in passage.text:
        yield from (s for s in _plain(passage.text) if not _somebody_else(passage, s, language))
    for match in hits(_spelt(language), passage.low):
        dot = rf"\W{{0,3}}\b{either(language.dot)}\b\W{{0,3}}"
        host = re.sub(dot, ".", match["host"] or match["bare"])
        user = passage.text[match.start("user") : match.end("user")]
        yield Span(match.start(), match.end(), value=f"{user}@{host.replace(' ', '')}")


def _plain(text: str) -> Iterator[Span]:
    for match in hits(_PLAIN, text):
        start, end = match.span()
        while text[start] in ".'-":
            start += 1
            if text[start] == "@":
                break
        remote = text[start:end].startswith("git@") and text[end : end + 1] == ":"
        if text[start] != "@" and match["top"].lower() not in _PICTURES and not remote:
            yield Span(start, end)


def _somebody_else(passage: Passage, span: Span, language: Language) -> bool:
    """Return whether a post names the box of an office, and nothing before it says "me"."""
    box = passage.low[span.start : span.end].partition("@")[0]
    if passage.bio or box not in _ROLES:
        return False
    return not phrase(language.me).search(passage.low, max(0, span.start - _CUE), span.start)


@cache
def _spelt(language: Language) -> Wanted:
    """Match ``ana (at) example (dot) org``, ``ana [at] example.org``, ``ana at example dot org``."""
    return Wanted(lambda: _spelling(language), (*language.at, "@"), (*language.dot, *"[({<"))


def _spelling(language: Language) -> str:
    at, dot = either(language.at), either(language.dot)
    user, label = r"(?<![\w.+-])(?P<user>[\w.+-]{1,64})", r"[a-z0-9-]{2,63}"
    marked_at, marked_dot = rf" ?[\[({{<] ?(?:{at}|@) ?[\])}}>] ?", rf" ?[\[({{<] ?{dot} ?[\])}}>] ?"
    marked = rf"{marked_at}(?P<host>{label}(?:(?:\.|{marked_dot}| {dot} ){label}){{1,4}})(?![\w@])"
    return rf"{user}(?:{marked}| {at} (?P<bare>{label}(?: {dot} {label}){{0,2}} {dot} {_TOP}))(?!\w)"


RECOGNIZER = Recognizer(
    name="mail", kind=Kind.TEXT_MAIL, bio_kind=Kind.BIO_MAIL, find=find, level=Level.STRONG, personal=False
)
