"""Take the pictures of the handbook from the running program, about a made-up person: ``make samples``."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from exposure.demo import NOW, PERSONS, stage
from exposure.extract.platforms import claim
from exposure.kit import make
from exposure.render.pdf import NAMES
from exposure.sources.tools import Tools
from exposure.web import open_page

TARGET = Path(__file__).parents[1] / "docs" / "pictures"
SIZE = {"width": 1000, "height": 760}
PERSON = next(p for p in PERSONS if p.slug == "student")


def local_page(tab: Page, tools: Tools) -> None:
    """Take the steps of the local page."""
    claims = [claim(address) for address in PERSON.addresses]
    words = {a: tools.prover.words(c.account) for a, c in zip(PERSON.addresses, claims, strict=True) if c}
    with (
        stage(PERSON, words=words) as played,
        open_page(replace(tools, connector=played.connector)) as page,
    ):
        tab.goto(page.start_link)
        tab.screenshot(path=TARGET / "page-1.png")
        tab.check("input[name=alone][value=yes]")
        tab.check("input[name=whose]")
        tab.click("button.main")
        tab.fill("#links", PERSON.addresses[-1])
        tab.click("button[value=add]")
        tab.screenshot(path=TARGET / "page-2.png")
        tab.click("button[value=check]")
        tab.wait_for_url("**/done", timeout=120_000)
        tab.screenshot(path=TARGET / "page-4.png")


def workshop(tab: Page, tools: Tools, folder: Path) -> None:
    """Take a slide and a sheet of cards."""
    list(make(folder, tools))
    tab.goto((folder / "slides.html").as_uri() + f"#{PERSON.slug}-2")
    tab.screenshot(path=TARGET / "slide.png")
    tab.goto((folder / f"cards-{PERSON.slug}.html").as_uri())
    tab.screenshot(path=TARGET / "cards.png")


def main() -> None:
    """Take all pictures."""
    TARGET.mkdir(exist_ok=True)
    program = next(filter(None, map(shutil.which, NAMES)), None)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        tab = browser.new_page(viewport=SIZE)  # type: ignore[arg-type]
        tools = Tools(home=Path(home), clock=lambda: NOW, sleep=lambda _: None, jobs=1)
        local_page(tab, tools)
        workshop(tab, tools, Path(home) / "kit")
        browser.close()


if __name__ == "__main__":
    main()
