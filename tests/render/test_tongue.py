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


STEPS = """Lemmy has no such account. Check the spelling of the address.
What others see of you there is a setting: https://www.example.org/a
By export:
  1. Request all of your data.
  2. what \u202e nobody knows"""


def test_a_text_of_several_lines_is_said_line_by_line() -> None:
    assert say(Words.plain(STEPS)) == STEPS.replace("\u202e", "<U+202E>")
    with speaking(lang="es"):
        site, setting, by, first, second = say(Words.plain(STEPS)).split("\n")
        wrong = say(Words.plain("{site} \u202e has no such account. Check the spelling of the address."))
    assert site == "Lemmy no tiene esa cuenta. Revisa cómo está escrita la dirección."
    assert setting == "Lo que otros ven de ti allí es un ajuste: https://www.example.org/a"
    assert (by, first) == ("Con la copia de tus datos:", "  1. Solicita todos tus datos.")
    assert second == "  2. what <U+202E> nobody knows"
    assert "\u202e" not in wrong


def test_a_name_in_a_sentence_is_shown_for_what_it_is() -> None:
    hostile = "<b>\u202e{count}</b> has no such account. Check the spelling of the address."
    with speaking(lang="es"):
        assert say(Words.plain(hostile)).startswith("<b><U+202E>{{count}}</b> no tiene esa cuenta.")
