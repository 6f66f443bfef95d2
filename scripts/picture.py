"""Take the pictures of the README from the sample reports: ``python scripts/picture.py``."""

import shutil
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
SAMPLES, DOCS = ROOT / "reports" / "samples", ROOT / "docs"
STILL = "for (const e of document.querySelectorAll('.ribbon, .now')) e.style.position = 'static'"
LIFT = "for (const c of document.querySelectorAll('.cv > input')) c.checked = true"


def opened(page: Page, name: str) -> None:
    """Open a sample and wait for nothing: it asks nobody."""
    page.goto((SAMPLES / name).as_uri())


def main() -> None:
    """Keep the first screen, the maps, the plan, and the page in Arabic, each from a made-up person."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1000, "height": 900})
        opened(page, "student/report.html")
        page.screenshot(path=DOCS / "report.png")
        page.evaluate(STILL)  # else they lie over what is photographed
        page.evaluate(LIFT)
        page.locator(".maps").screenshot(path=DOCS / "maps.png")
        page.locator("#first").click()
        page.locator("#close .plan").screenshot(path=DOCS / "plan.png")
        opened(page, "student/report.ar.html")
        page.screenshot(path=DOCS / "arabic.png")
        browser.close()


if __name__ == "__main__":
    main()
