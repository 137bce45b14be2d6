from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.gui.panes.geometry import (
    MIN_ACCOUNT,
    MIN_COLUMN,
    NARROWEST_ACCOUNT,
    SLIVER,
    Beyond,
    beyond,
    plan_columns,
)


def test_two_versions_share_the_window_with_the_account() -> None:
    plan = plan_columns(1280, 2, 80, {})
    assert plan.overflow == 0
    assert plan.widths[0] == plan.widths[1]
    assert plan.gutter + sum(plan.widths) == plan.account
    assert plan.account + plan.account_width == 1280


def test_twelve_versions_keep_a_readable_width_and_scroll() -> None:
    plan = plan_columns(1280, 12, 80, {})
    assert set(plan.widths) == {MIN_COLUMN}
    assert plan.overflow == 12 * MIN_COLUMN - plan.middle
    assert plan.account_width >= MIN_ACCOUNT


def test_a_dragged_column_keeps_its_width_and_the_others_share_the_rest() -> None:
    plan = plan_columns(1280, 3, 80, {1: 400})
    assert plan.widths[1] == 400
    assert plan.widths[0] >= MIN_COLUMN
    assert plan_columns(1280, 3, 80, {}, account=500).account_width == 500
    assert plan_columns(800, 3, 80, {}, account=5000).account_width == 800 - 80 - MIN_COLUMN


def test_the_column_under_a_point_follows_horizontal_scrolling() -> None:
    plan = plan_columns(1000, 6, 80, {})
    assert plan.column_at(10, 0) is None
    assert plan.column_at(85, 0) == 0
    assert plan.column_at(85, MIN_COLUMN) == 1
    assert plan.column_at(plan.account + 1, 100) == 6
    assert plan.left(6, 100) == plan.account
    assert plan.left(1, 100) == 80 + MIN_COLUMN - 100


@given(st.integers(0, 3000), st.integers(0, 14), st.dictionaries(st.integers(0, 13), st.integers(1, 900)))
def test_columns_lie_side_by_side(view: int, count: int, wanted: dict[int, int]) -> None:
    plan = plan_columns(view, count, 80, wanted)
    assert len(plan.widths) == count
    ends = [left + width for left, width in zip(plan.lefts, plan.widths, strict=True)]
    assert list(plan.lefts) == [0, *ends[:-1]][:count]
    assert all(width > 0 for width in plan.widths)
    roomy = view - 80 >= MIN_COLUMN + MIN_ACCOUNT
    assert plan.account_width >= (MIN_ACCOUNT if roomy else NARROWEST_ACCOUNT)


def test_the_least_widths_grow_with_the_text_as_far_as_half_the_view() -> None:
    plan = plan_columns(1600, 12, 80, {}, scale=1.5)
    assert set(plan.widths) == {round(1.5 * MIN_COLUMN)}
    assert plan.account_width >= round(1.5 * MIN_ACCOUNT)
    narrow = plan_columns(940, 5, 80, {}, scale=3.0)
    assert max(narrow.widths) <= narrow.middle, "a column that is wider than what is seen of it can never be read"


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("view", [320, 370, 440, 480])
def test_in_a_small_window_the_account_gives_way_to_the_version_that_is_read(view: int, count: int) -> None:
    plan = plan_columns(view, count, 80, {})
    assert plan.widths[0] <= plan.middle, "a column that is wider than what is seen of it can never be read"
    assert plan.account_width <= plan.widths[0]
    assert plan.account + plan.account_width == view
    dragged = plan_columns(view, count, 80, {}, account=400)
    assert dragged.widths[0] <= dragged.middle


def test_no_strip_of_a_column_is_seen_that_nobody_can_read() -> None:
    plan = plan_columns(984, 5, 84, {})
    assert plan.middle == plan.widths[0] * 3, "three as wholes, and nothing of the fourth"
    assert plan_columns(984, 5, 84, {}, account=230).account_width == 230, "unless the editor gave it a width"
    twelve = plan_columns(1440, 12, 84, {})
    seen = twelve.middle % twelve.widths[0]
    assert seen >= SLIVER, "enough of the next one to see that there is one"


def test_the_account_gives_a_column_the_little_it_lacks_to_be_whole() -> None:
    plan = plan_columns(1228, 5, 84, {})
    assert plan.middle == plan.widths[0] * 4, "a quarter for the account would cut the fourth by 22 pixels"
    assert plan.account_width >= MIN_ACCOUNT
    assert plan_columns(1228, 5, 84, {}, account=286).account_width == 286, "unless the editor gave it a width"


def test_columns_out_of_sight_are_counted_on_both_sides_and_the_next_one_is_found() -> None:
    columns = [(0, 100), (100, 200), (200, 300), (300, 400), (400, 500)]
    moved = [(left - 150, right - 150) for left, right in columns]
    assert beyond(moved, 0, 220) == Beyond(before=2, after=2, back=-170, on=150)
    assert beyond(columns, 0, 500) == Beyond(0, 0, 0, 0)
    assert beyond([(0, 300)], 0, 200).on == 100, "the rest of one that is wider than the view"
    assert beyond([(-100, 200)], 0, 200).back == -100
