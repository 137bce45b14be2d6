"""Whatever an editor does with the grid, it stays consistent and draws."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reconciler.gui.panes.cells import Languages, Wanted
from reconciler.gui.panes.view import Panes
from reconciler.model.command import Changes
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import DiscrepancyClass
from tests.gui.panes_fixtures import press, shown
from tests.gui.panes_sample import MadeUp, crowd

KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_Return),
)
STEPS = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 10_000)), min_size=12, max_size=40)


def decide(panes: Panes, workspace: MadeUp, number: int) -> None:
    rows = workspace.project.rows
    row = rows[number % len(rows)]
    kinds = (None, DecisionKind.OMITTED, DecisionKind.TAKEN)
    kind = kinds[number % 3]
    decision = None if kind is None else Decision(kind, tuple(row.cells)[: 1 + number % 3])
    panes.refresh(workspace.decide(row.id, decision))


def restructure(panes: Panes, workspace: MadeUp, number: int) -> None:
    rows = workspace.project.rows
    cut = number % len(rows)
    workspace.project = replace(workspace.project, rows=(*rows[cut:], *rows[:cut]) if number % 2 else rows[: cut + 1])
    panes.refresh(Changes(structure=True))


def drop_version(panes: Panes, workspace: MadeUp, number: int) -> None:
    """Take the first version out as the project does it: with its cells and the decisions that took its words."""
    project = workspace.project
    gone, *kept = project.versions
    bare = [replace(r, cells={v: c for v, c in r.cells.items() if v != gone.id}) for r in project.rows]
    rows = tuple(row for row in bare if row.cells)
    if number % 2 and kept and rows:
        decisions = {row: d for row, d in project.decisions.items() if gone.id not in d.picks}
        workspace.project = replace(project, versions=tuple(kept), rows=rows, decisions=decisions)
    panes.refresh(Changes(versions=True, structure=True))


def do(panes: Panes, workspace: MadeUp, what: int, number: int) -> None:
    view, rows = panes.viewport(), workspace.project.rows
    point = QPoint(number % max(1, view.width()), number * 7 % max(1, view.height()))
    steps = (
        lambda: press(panes, KEYS[number % len(KEYS)]),
        lambda: QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point),
        lambda: QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=point),
        lambda: panes.verticalScrollBar().setValue(number),
        lambda: panes.horizontalScrollBar().setValue(number),
        lambda: panes.resize(300 + number % 1200, 120 + number % 700),
        lambda: panes.set_rows([r.id for r in rows if hash(r.id) % 3 == number % 3] if number % 4 else None),
        lambda: panes.zoom(number % 5 - 2),
        lambda: decide(panes, workspace, number),
        lambda: restructure(panes, workspace, number),
        lambda: drop_version(panes, workspace, number),
        lambda: panes.show_only(Wanted(list(Languages)[number % 3], frozenset({DiscrepancyClass.FIGURE}), number % 4)),
    )
    steps[what]()


@settings(
    max_examples=30, phases=(Phase.explicit, Phase.reuse, Phase.generate), suppress_health_check=[HealthCheck.too_slow]
)
@given(STEPS)
def test_the_grid_stays_consistent(steps: list[tuple[int, int]]) -> None:
    workspace = crowd(4, 25)
    with shown(workspace, (900, 500)) as panes:
        for what, number in steps:
            do(panes, workspace, what, number)
            QApplication.processEvents()
            assert_consistent(panes)


def assert_consistent(panes: Panes) -> None:
    panes.selection()
    panes.copy_selection()
    count, height = len(panes.content.rows), panes.viewport().height()
    shown_rows = panes.in_view()
    assert len(panes.heights) == count
    assert (panes.current() is None) == (not count)
    if not count or height <= 0:
        return
    assert shown_rows[0][1] <= 0
    places = [place for place, _ in shown_rows]
    assert places == list(range(places[0], places[-1] + 1))
    for (place, top), (_, below) in pairwise(shown_rows):
        assert top + panes.heights.height(place) == below
    last, top = shown_rows[-1]
    assert last == count - 1 or top + panes.heights.height(last) >= height
