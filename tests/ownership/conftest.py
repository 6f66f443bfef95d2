"""What the tests of ownership share."""

import pytest

from tests.ownership.attacks import World


@pytest.fixture
def world(tmp_path) -> World:
    """One person at one computer."""
    return World(tmp_path)
