"""The file formats that hold photo metadata: each module has a ``CONTAINER``."""
