import gettext
from datetime import datetime

from markupsafe import Markup

from exposure.model import Tone, Words
from exposure.render.tongue import _, day, day_text, moment, n_, say, speaking, toned, weekday


class Spanish(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return {"{n} of {total}": "{n} de {total}", "November": "noviembre"}.get(message, message)


def test_a_sentence_takes_numbers_and_leaves_unknown_fields_alone() -> None:
    assert _("{n} of {total}", n=7, total=8) == "7 of 8"
    assert _("{n} of {total}", n=7) == "7 of {total}"


def test_a_sentence_with_markup_in_it_escapes_everything_else() -> None:
    said = _("{a} & {b}", a=Markup("<b>x</b>"), b="<i>")
    assert said == "<b>x</b> &amp; &lt;i&gt;"
    assert isinstance(said, Markup)


def test_a_language_has_its_own_words_inside_its_block_only() -> None:
    with speaking(translations=Spanish()):
        assert _("{n} of {total}", n=7, total=8) == "7 de 8"
        assert day(datetime(2026, 11, 24)) == "24 noviembre 2026"
    assert _("{n} of {total}", n=7, total=8) == "7 of 8"


def test_the_tone_chooses_the_words() -> None:
    assert toned("Likely", "Pretty sure") == "Likely"
    with speaking(Tone.TEEN):
        assert toned("Likely", "Pretty sure") == "Pretty sure"


def test_plural_dates_and_days_in_words() -> None:
    assert n_("{n} minute", "{n} minutes", 1) == "1 minute"
    assert n_("{n} minute", "{n} minutes", 3) == "3 minutes"
    assert moment(datetime(2026, 11, 24, 9, 5)) == "24 November 2026, 09:05"
    assert weekday(0) == "Monday"
    assert day_text("2026-05-01") == "1 May 2026"
    assert day_text("last\u202e week") == "last<U+202E> week"


def test_a_sentence_from_a_hostile_worker_runs_no_format_code() -> None:
    words = Words("{n.__class__} {n!r:>99} {m} \u202e", (("n", 1), ("m", 2)))
    assert say(words) == "{n.__class__} {n!r:>99} 2 <U+202E>"
