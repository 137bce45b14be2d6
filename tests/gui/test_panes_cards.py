"""What stands on the card of a translated version, counted once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from reconciler.gui.panes import texts
from reconciler.model.command import Changes
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.ids import RowId
from reconciler.model.version import Translation, Version
from tests.gui.panes_fixtures import shown
from tests.gui.panes_sample import ferry


class Drawn(QObject):
    """Where a widget was drawn since it was asked last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return super().eventFilter(watched, event)


def test_the_frame_goes_with_the_current_column() -> None:
    with shown(ferry()) as panes:
        drawn = Drawn(panes.header)
        for column in (1, 2):  # the first step measures rows, and draws everything anew
            drawn.region = QRegion()
            panes.set_current(0, column)
            for _ in range(5):
                QApplication.processEvents()
        assert drawn.region.contains(panes.header.box(1))
        assert drawn.region.contains(panes.header.box(2))


def test_translations_are_counted_once_and_again_when_they_change(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Version] = []
    count = texts.stale_share

    def counted(version: Version) -> str:
        asked.append(version)
        return count(version)

    monkeypatch.setattr(texts, "stale_share", counted)
    workspace = ferry()
    german = workspace.project.versions[2]
    with shown(workspace) as panes:
        first = panes.header.card(2)
        panes.grab()
        assert panes.header.card(2) == first
        assert asked == [german]
        all_of_it = {s.id: Translation("Word for word.", "Y") for s in german.sentences}
        changed = replace(german, translations=all_of_it)
        workspace.project = replace(workspace.project, versions=(*workspace.project.versions[:2], changed))
        panes.refresh(Changes(words=True))
        assert "translated" in panes.header.card(2)
        assert panes.header.card(2) != first


def test_cards_that_say_what_they_said_are_not_drawn_again() -> None:
    workspace = ferry()
    with shown(workspace) as panes:
        drawn = Drawn(panes.header)
        for decision, expected in ((Decision(DecisionKind.OMITTED), True), (Decision(DecisionKind.TAKEN), False)):
            changes = workspace.decide(RowId("r4"), decision)
            drawn.region = QRegion()
            panes.refresh(changes)
            for _ in range(5):
                QApplication.processEvents()
            assert (not drawn.region.isEmpty()) is expected, "one row more is decided, or as many as before"
