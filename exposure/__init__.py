"""See what your own public profiles and photos give away, before someone else looks."""

from exposure.audit import audit
from exposure.version import __version__

__all__ = ["__version__", "audit"]
