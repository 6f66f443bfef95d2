"""See what your own public profiles and photos give away, before someone else looks."""

from exposure.audit import audit

__version__ = "0.1.0"
__all__ = ["audit"]
