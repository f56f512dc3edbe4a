"""Gives each of these tests a database that is thrown away: they change what a database is."""

import pytest


@pytest.fixture
def thrown_away() -> bool:
    """Versions go up and down here, and triggers are taken away."""
    return True
