"""The sections of the report, one file each; ``place`` puts them in order."""
