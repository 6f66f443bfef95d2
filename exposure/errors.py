"""What can go wrong, as a tree; each class has the exit status of the command.

A message names the thing, the fault, and what to do, and holds no personal value::

    ExposureError          1
    ├── UsageError         2   a wrong option, file or setting
    ├── RefusedError       4   against the safety rules
    └── SkipError          3   one source could not be read; the run goes on
        ├── FetchError         the network said no
        │   └── AddressError   an address that must not be asked
        ├── FileError          a file said no
        └── ParseError         broken content
"""


class ExposureError(Exception):
    """Any fault that is told to the person in a sentence."""

    exit_status = 1


class UsageError(ExposureError):
    """A wrong option, file or setting."""

    exit_status = 2


class RefusedError(ExposureError):
    """Refused for safety: ownership, or a share copy that would give something away."""

    exit_status = 4


class SkipError(ExposureError):
    """One source could not be read. ``audit`` turns it into ``Skipped`` and goes on."""

    exit_status = 3


class FetchError(SkipError):
    """The network, or a site, did not give the page."""


class AddressError(FetchError):
    """An address that the program must not or cannot ask."""


class FileError(SkipError):
    """A file could not be opened, is too large, or is of no known kind."""


class ParseError(SkipError):
    """Content that is broken, or not what it says it is."""
