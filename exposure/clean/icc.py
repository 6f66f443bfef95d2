"""Colour profiles: kept, if they are profiles.

Standard: ICC.1:2022, 7.2 (header).
"""

HEADER = 128


def is_profile(content: bytes) -> bool:
    """Return whether these bytes are a colour profile, with nothing but zeros behind it."""
    size = int.from_bytes(content[:4], "big")
    return (
        len(content) >= max(HEADER, size)
        and size >= HEADER
        and content[36:40] == b"acsp"
        and not content[size:].strip(b"\0")
    )
