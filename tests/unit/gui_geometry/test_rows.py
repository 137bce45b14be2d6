from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconciler.gui.panes.geometry import (
    Anchor,
    Fenwick,
    RowHeights,
    estimate,
    kept_inside,
    last_anchor,
    scrolled,
    visible,
)

HEIGHTS = st.lists(st.integers(1, 400), min_size=1, max_size=60)


@given(st.lists(st.integers(0, 50), max_size=60), st.data())
def test_fenwick_sums_and_finds_like_a_plain_list(values: list[int], data: st.DataObject) -> None:
    tree = Fenwick(values)
    if values:
        index = data.draw(st.integers(0, len(values) - 1))
        tree.add(index, 7)
        values[index] += 7
    for count in range(len(values) + 1):
        assert tree.sum(count) == sum(values[:count])
    position = data.draw(st.integers(0, sum(values) + 3))
    wholly_before = 0
    while wholly_before < len(values) and sum(values[: wholly_before + 1]) <= position:
        wholly_before += 1
    assert tree.find(position) == wholly_before


def test_a_row_takes_its_true_height_when_it_is_seen() -> None:
    heights = RowHeights([50, 50, 50])
    heights.settle(1, 80)
    assert heights.total == 180
    assert heights.offset(2) == 130
    assert (heights.is_exact(1), heights.is_exact(0)) == (True, False)
    assert heights.at(129) == Anchor(1, 79)
    heights.forget(1)
    assert not heights.is_exact(1)
    assert heights.height(1) == 80


def test_places_outside_go_to_the_ends() -> None:
    heights = RowHeights([10, 20])
    assert heights.at(-5) == Anchor(0, 0)
    assert heights.at(29) == Anchor(1, 19)
    assert heights.at(100) == Anchor(1, 90)
    assert RowHeights([]).at(3) == Anchor()


def test_only_rows_in_the_view_are_measured() -> None:
    heights = RowHeights([40] * 1000)
    seen: list[int] = []

    def measure(row: int) -> int:
        seen.append(row)
        heights.settle(row, 45)
        return 45

    assert visible(heights, Anchor(500, 10), 100, measure) == [(500, -10), (501, 35), (502, 80)]
    assert seen == [500, 501, 502]


@given(HEIGHTS, HEIGHTS, st.lists(st.integers(-500, 500), max_size=12))
def test_scrolling_is_exact_however_wrong_the_guesses(true: list[int], guesses: list[int], steps: list[int]) -> None:
    guesses = (guesses * len(true))[: len(true)]
    heights, view = RowHeights(guesses), 300
    anchor, at = Anchor(), 0

    def measure(row: int) -> int:
        heights.settle(row, true[row])
        return true[row]

    furthest = max(0, sum(true) - view)
    for step in steps:
        anchor = scrolled(heights, anchor, step, view, measure)
        at = min(max(0, at + step), furthest)
        assert sum(true[: anchor.row]) + anchor.pixel == at


def test_the_last_row_stops_at_the_bottom() -> None:
    heights = RowHeights([100] * 5)
    assert last_anchor(heights, 250, heights.height) == Anchor(2, 50)
    assert kept_inside(heights, Anchor(4, 60), 250, heights.height) == Anchor(2, 50)
    assert kept_inside(heights, Anchor(1, 0), 250, heights.height) == Anchor(1, 0)
    assert last_anchor(RowHeights([30]), 250, lambda _: 30) == Anchor(0, 0)


def test_estimates_grow_with_the_text() -> None:
    assert estimate(0, 40, 20, 16) == 36
    assert estimate(20, 40, 20, 16) == 36
    assert estimate(200, 40, 20, 16) == 6 * 20 + 16
