"""The report as a PDF, printed by the Chromium that is there, if one is."""

import shutil
import subprocess
import tempfile
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
SECONDS = 60


def pdf(page: Path) -> bytes | None:
    """Return a page of ours as a PDF; None where no browser could print it.

    Covers stay on in print. The browser gets an empty profile of its own, no network and no
    extensions, and everything of it is gone afterwards.
    """
    browser = next(filter(None, map(shutil.which, NAMES)), None)
    if browser is None:
        return None
    with tempfile.TemporaryDirectory(prefix="exposure-") as folder:
        target = Path(folder) / "report.pdf"
        command = [
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            f"--user-data-dir={folder}/profile",
            "--no-pdf-header-footer",
            f"--print-to-pdf={target}",
            page.absolute().as_uri(),
        ]
        try:
            subprocess.run(command, timeout=SECONDS, check=True, capture_output=True)  # noqa: S603 (our own page)
        except (OSError, subprocess.SubprocessError):
            return None
        return target.read_bytes() if target.exists() else None
