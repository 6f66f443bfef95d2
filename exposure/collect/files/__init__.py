"""The person's own files: found, opened with care, told apart by content; read elsewhere."""

from exposure.collect.files.gather import gather
from exposure.collect.files.sniff import sniff

__all__ = ["gather", "sniff"]
