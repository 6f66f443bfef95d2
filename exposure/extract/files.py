"""Reading a person's own files: the same functions, in workers that are born knowing photos.

What all workers need is loaded once, before the first of them is born, and shared between them.
"""

from exposure.extract import photos, read, read_codes

__all__ = ["read", "read_codes", "warm"]


def warm() -> None:
    """Load what photos need."""
    photos.warm()
