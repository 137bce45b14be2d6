"""What stands on the card of a translated version, counted once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.gui.panes import texts
from reconciler.model.command import Changes
from reconciler.model.version import Translation, Version
from tests.gui.panes_fixtures import shown
from tests.gui.panes_sample import ferry


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
