"""The workshop kit: what a facilitator prints and shows, made from the same made-up people and words.

Every sheet is one file that asks nobody for anything, prints in black and white on A4 and Letter,
and speaks the language and tone of the settings. Nothing in it is about anybody real.
"""

from collections.abc import Iterator
from pathlib import Path

from exposure.demo import PERSONS
from exposure.demo.case import Case, case_of
from exposure.demo.run import report_on
from exposure.kit.page import page
from exposure.kit.sheets import SHEETS
from exposure.render import write
from exposure.render.tongue import speaking
from exposure.sources.tools import Tools

__all__ = ["make"]


def make(folder: Path, tools: Tools) -> Iterator[Path]:
    """Write the kit into a folder, sheet by sheet.

    Args:
        folder: Where; made if it is not there.
        tools: Their settings say the language, the words and the country of the help lines.

    Yields:
        The file of each sheet, in the order in which a facilitator needs them.
    """
    reports = [(person, report_on(person, tools)) for person in PERSONS]
    settings = tools.settings
    with speaking(settings.tone, lang=settings.lang):
        cases: list[Case] = [case_of(person, report) for person, report in reports]
        for sheet in SHEETS:
            for name, context in sheet.pages(settings, cases):
                yield write(folder, f"{name}.html", page(sheet, context))
