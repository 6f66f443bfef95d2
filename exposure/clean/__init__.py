"""Copies of photos and videos without metadata, their pixels untouched, each one read back before it stays.

What a stranger's program wrote is taken apart in a sandboxed worker, which answers with **pieces**: which
bytes to copy, and the few new ones to put between them. This process only copies. A second worker, which
has not seen the original, takes the copy apart again: a copy that is not made of allowed parts alone, or
in which our own reader finds anything, does not stay.
"""

from exposure.clean.run import Cleaner

__all__ = ["Cleaner"]
