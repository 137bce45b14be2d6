"""Keys in order, each once: the same as numpy's own functions give, which take longer."""

from __future__ import annotations

import numpy as np
import pytest

from reconciler.align.keys import among, best_of_each, distinct, in_order

KEYS = np.array([7, 3, 7, 0, 3, 7], dtype=np.int64)


def test_every_key_stands_once_in_order() -> None:
    assert distinct(KEYS).tolist() == [0, 3, 7]
    assert distinct(KEYS[:0]).tolist() == []


@pytest.mark.parametrize("greatest", [7, 2**62])
def test_equal_keys_stay_as_they_stand(greatest: int) -> None:
    keys = np.where(KEYS == 7, greatest, KEYS)
    assert in_order(keys).tolist() == np.argsort(keys, kind="stable").tolist()


def test_each_key_has_its_greatest_value() -> None:
    keys, values = best_of_each(KEYS, np.array([1.0, 2.0, 5.0, 4.0, 3.0, 0.0]))
    assert (keys.tolist(), values.tolist()) == ([0, 3, 7], [4.0, 3.0, 5.0])


def test_which_keys_are_among_others_is_told_as_numpy_tells_it() -> None:
    others = np.array([9, 3, 0], dtype=np.int64)
    assert among(KEYS, others).tolist() == np.isin(KEYS, others).tolist() == [False, True, False, True, True, False]
    assert not among(KEYS, others[:0]).any()
