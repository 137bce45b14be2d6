"""The order of the account is the editor's."""

from __future__ import annotations

from tests.gui.window.sample import Bench


def order(bench: Bench) -> list[int]:
    """Numbers of the rows, as the grid has them, in the order of the account."""
    rows = [row.id for row in bench.workspace.project.rows]
    return [rows.index(row.id) + 1 for row in bench.workspace.project.account_rows()]


def test_a_row_goes_earlier_and_later_in_the_account_alone(bench: Bench) -> None:
    before = order(bench)
    bench.go(3, "courier")
    bench.act("decide.earlier")
    assert order(bench) == [1, 3, 2, *before[3:]]
    assert bench.said == "Row 3 is number 2 of the account."
    bench.act("decide.later")
    bench.act("decide.later")
    assert order(bench) == [1, 2, 4, 3, *before[4:]]
    for _ in range(3):
        bench.act("edit.undo")
    assert order(bench) == before


def test_a_row_stops_at_the_end_of_the_account(bench: Bench) -> None:
    bench.go(1, "courier")
    before = order(bench)
    bench.act("decide.earlier")
    assert order(bench) == before
    assert "end of the account" in bench.said
