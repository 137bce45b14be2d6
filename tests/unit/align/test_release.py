"""What was worked out is given up in steps, so that others are served between them."""

from __future__ import annotations

from typing import Any

import pytest

from reconciler.align.release import give_up
from reconciler.model.errors import Cancelled
from tests.unit.align.test_progress import StopAfter


def test_tables_and_lists_are_emptied_in_steps() -> None:
    table, listed = {n: float(n) for n in range(40_000)}, [[n] for n in range(1_000)]
    watch = StopAfter(100)
    give_up([table, listed], watch)
    assert (table, listed) == ({}, [])
    assert [done for done, _ in watch.seen] == [0] * len(watch.seen)
    assert [total for _, total in watch.seen] == [40_000, 23_616, 7_232, 1_000, 744, 488, 232]


def test_giving_up_can_be_stopped_and_begun_again() -> None:
    held: list[Any] = [{n: n for n in range(40_000)}]
    with pytest.raises(Cancelled):
        give_up(held, StopAfter(1))
    assert len(held[0]) == 23_616
    give_up(held, StopAfter(9))
    assert not held[0]
