"""A translation server on this machine for every test of the room that asks for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.translation_server import Book, translation_server


@pytest.fixture
def server() -> Iterator[tuple[str, Book]]:
    """Address and book of the server."""
    with translation_server() as running:
        yield running
