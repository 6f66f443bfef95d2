"""Hashtags: what somebody writes about."""

import re
from collections.abc import Iterator

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits
from exposure.model import Kind

_SIGN = re.compile("[#\uff03]")
_TAG = re.compile(r"(?<![\w&/#@])[#\uff03](?P<tag>\w{1,60})")


def find(passage: Passage, language: Language) -> Iterator[Span]:  # noqa: ARG001 (a recognizer's form)
    """Yield hashtags of at least one letter; the value is without its sign, as written."""
    for match in hits(_TAG, passage.text) if _SIGN.search(passage.text) else ():
        if any(c.isalpha() for c in match["tag"]):
            yield Span(match.start(), match.end(), value=match["tag"])


RECOGNIZER = Recognizer(name="hashtag", kind=Kind.HASHTAG, find=find, personal=False)
