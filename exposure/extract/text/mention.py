"""Mentions: whom somebody writes to or about."""

import re
from collections.abc import Iterator

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits
from exposure.model import Kind, Level, Subject

HANDLE = r"[^\W_](?:[\w.-]{0,60}\w)?|_[\w.-]{0,60}\w"
_MENTION = re.compile(
    rf"(?<![\w@/.+-])@(?P<handle>(?:{HANDLE})(?:@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,6}})?)"
)


def find(passage: Passage, language: Language) -> Iterator[Span]:  # noqa: ARG001 (a recognizer's form)
    """Yield handles after an at sign, with their server if there is one; the value is without the sign."""
    for match in hits(_MENTION, passage.text) if "@" in passage.text else ():
        yield Span(match.start(), match.end(), value=match["handle"])


RECOGNIZER = Recognizer(
    name="mention", kind=Kind.MENTION, find=find, level=Level.STRONG, subject=Subject.OTHER, personal=False
)
