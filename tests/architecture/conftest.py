"""Syntax trees of the whole project are kept while one file of tests looks at them."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from tests.architecture import tree


@pytest.fixture(scope="module", autouse=True)
def no_trees_left() -> Iterator[None]:
    """Lets go of the trees: a million objects, over which every later search for leftovers would walk.

    Nothing looks for garbage while they grow: that would take longer than reading them, and there is none.
    """
    gc.disable()
    yield
    tree.nodes.cache_clear()
    tree.tree_of.cache_clear()
    gc.enable()
