"""The formats that can be cleaned: each module has a ``FORMAT``."""
