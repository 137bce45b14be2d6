"""The order of rows and the marks of what moved."""

from __future__ import annotations

import pytest

from reconciler.align.order import longest_run, moved, reading_order


@pytest.mark.parametrize(
    ("values", "run"),
    [
        ([], []),
        ([5], [0]),
        ([1, 2, 3], [0, 1, 2]),
        ([3, 0, 1, 2], [1, 2, 3]),
        ([0, 3, 1, 2], [0, 2, 3]),
    ],
)
def test_longest_run(values: list[int], run: list[int]) -> None:
    assert longest_run(values) == run


def test_rows_of_later_versions_follow_the_row_their_sentence_follows() -> None:
    rows = [{0: [0], 1: [2]}, {0: [1], 1: [0]}, {1: [1]}, {1: [3]}]
    assert reading_order(rows, [0, 1]) == [0, 3, 1, 2]


def test_what_a_version_has_before_all_it_shares_comes_right_before_it() -> None:
    assert reading_order([{0: [0], 1: [1]}, {1: [0]}], [0, 1]) == [1, 0]
    assert reading_order([{0: [0]}, {0: [1], 1: [2]}, {1: [0]}, {1: [1]}], [0, 1]) == [0, 2, 3, 1]


def test_what_shares_nothing_comes_last() -> None:
    assert reading_order([{2: [0]}, {0: [0]}, {1: [0]}, {0: [1], 1: [1]}], [0, 1, 2]) == [1, 2, 3, 0]


def test_only_what_left_the_common_order_is_marked() -> None:
    rows = [{0: [0], 1: [3]}, {0: [1], 1: [0]}, {0: [2], 1: [1]}, {0: [3], 1: [2]}]
    assert moved(rows, [0, 1]) == [{1}, set(), set(), set()]
