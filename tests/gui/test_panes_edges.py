"""How one sees that there are more versions than the window has room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reconciler.gui import theme as looks
from reconciler.gui.panes.ownorder import OwnOrder
from reconciler.gui.panes.view import Panes
from tests.gui.panes_fixtures import shown
from tests.gui.panes_sample import crowd, ferry


def further(header: object) -> list[QToolButton]:
    """The buttons at the edges, the left one first."""
    assert hasattr(header, "findChildren")
    found: list[QToolButton] = header.findChildren(QToolButton, "further")
    return found


def test_no_button_stands_at_the_edges_while_all_versions_are_seen() -> None:
    with shown(ferry()) as panes:
        assert [button.isVisible() for button in further(panes.header)] == [False, False]


def test_the_edge_tells_how_many_versions_lie_beyond_it_and_leads_to_them() -> None:
    with shown(crowd(12, 20)) as panes:
        left, right = further(panes.header)
        whole = panes.plan.middle // panes.plan.widths[0]
        assert not left.isVisible()
        assert right.text() == f"{12 - whole} ›"
        assert str(12 - whole) in right.accessibleName()
        seen = set(range(whole))
        while right.isVisible():
            QTest.mouseClick(right, Qt.MouseButton.LeftButton)
            QApplication.processEvents()
            lefts = [panes.header.box(column).left() for column in range(12)]
            now = {
                column
                for column, x in enumerate(lefts)
                if x >= panes.plan.gutter and x + panes.plan.widths[0] <= panes.plan.account
            }
            assert now - seen, "each click brings another version"
            seen |= now
        assert seen == set(range(12))
        assert left.isVisible()
        QTest.mouseClick(left, Qt.MouseButton.LeftButton)
        assert right.isVisible()


def test_a_button_never_lies_on_the_words_of_a_card() -> None:
    with shown(crowd(12, 20)) as panes:
        _left, right = further(panes.header)
        assert panes.header.width() >= right.geometry().right()
        last = max(c for c in range(12) if panes.header.box(c).left() < panes.plan.account)
        face = panes.header.face(last)
        assert face.taken >= panes.plan.account - right.x()
        assert face.seen.right() < panes.plan.account


def test_the_next_lane_peeks_and_its_header_counts_as_well() -> None:
    with shown(crowd(12, 20), size=(1440, 700)) as panes:
        own = OwnOrder(panes)
        own.resize(1440, 600)
        own.show()
        QApplication.processEvents()
        last = own.in_view()[-1]
        part = own.viewport().width() - own.left_of(last)
        assert 40 <= part < own.width_of_lane(), "a part of the next one is seen"
        left, right = further(own)
        assert (left.isVisible(), right.text()) == (False, f"{12 - last} ›")
        before = own.grab().toImage()
        QTest.mouseClick(right, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert own.left_of(last) >= 0
        assert own.left_of(last) + own.width_of_lane() <= own.viewport().width()
        assert left.isVisible()
        strip = own.viewport().y() - 4
        after = own.grab().toImage()
        assert any(before.pixel(x, strip - 10) != after.pixel(x, strip - 10) for x in range(0, 1200, 3)), (
            "cards go along"
        )
        own.close()
        own.deleteLater()


def test_the_buttons_wear_the_looks_of_the_window() -> None:
    for name in looks.names():
        assert "QToolButton#further" in looks.style_sheet(looks.load(name))


def test_hidden_columns_are_not_counted() -> None:
    with shown(crowd(12, 20)) as panes:
        hide_all_but(panes, 2)
        assert not any(button.isVisible() for button in further(panes.header))


def hide_all_but(panes: Panes, count: int) -> None:
    panes.hide_columns([version.id for version in panes.content.versions[count:]])
    QApplication.processEvents()
