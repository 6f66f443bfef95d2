"""The one-file program: without words it opens the local page, as a double click does."""

import sys
from typing import NoReturn

from exposure.cli import main


def run() -> NoReturn:
    """Do what the command line says, or open the page where it says nothing."""
    main(sys.argv[1:] or ["serve"])
