"""See what your own public profiles and photos give away, before someone else looks."""

__version__ = "0.1.0"
