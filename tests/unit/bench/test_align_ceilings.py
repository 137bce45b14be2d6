"""Thresholds chosen with the answer in sight, counted by hand."""

from __future__ import annotations

import numpy as np
import pytest

from tests.bench.align_ceilings import best_thresholds

ONE = (np.array([3.0, 1.0, -1.0]), np.array([1.0, 0.0, 1.0]), np.array([1.0, 0.0, 0.0]))
TWO = (np.array([5.0, 4.0]), np.array([0.0, 1.0]), np.array([0.0, 1.0]))


def test_one_group_takes_a_wrong_link_for_a_further_right_one() -> None:
    assert best_thresholds([ONE], partial=True) == pytest.approx(0.8)


def test_a_partial_link_need_not_be_found() -> None:
    assert best_thresholds([ONE], partial=False) == pytest.approx(1.0)


def test_thresholds_of_groups_serve_the_f1_of_all() -> None:
    assert best_thresholds([ONE, TWO], partial=True) == pytest.approx(0.75)


def test_pairs_that_do_not_count_change_nothing() -> None:
    open_pair = (np.append(ONE[0], 9.0), np.append(ONE[1], -1.0), np.append(ONE[2], 0.0))
    assert best_thresholds([open_pair], partial=True) == pytest.approx(0.8)
