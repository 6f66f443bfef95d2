"""The made-up persons, one a file, each holding its ``PERSON``."""
