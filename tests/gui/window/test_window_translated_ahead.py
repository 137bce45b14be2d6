"""What a thread has translated and worked out, the window takes as it is."""

from __future__ import annotations

import pytest

from reconciler.app.translating import Translated, made_ready
from reconciler.model.command import DescribeProject, DescribeVersion, SetTranslations
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.progress import Silent
from reconciler.model.version import Translation
from reconciler.project import apply as applying
from tests.gui.window.sample import Bench

COURIER = VersionId("courier")


@pytest.fixture
def made(bench: Bench) -> Translated:
    """Every sentence of the second version with a text, worked out for the project as it is."""
    bench.workspace.do(DescribeVersion(COURIER, language="de"))
    project = bench.workspace.project
    told: list[tuple[SentenceId, Translation]] = []
    for number, sentence in enumerate(project.version(COURIER).sentences):
        told.append((sentence.id, Translation(f"Text {number}.", "X")))
    return made_ready(Translated(tuple(told)), project, bench.workspace.analysis, Silent())


def texts(bench: Bench) -> list[str]:
    return [t.text for t in bench.workspace.project.version(COURIER).translations.values()]


def test_a_translation_is_not_worked_out_twice(bench: Bench, made: Translated, monkeypatch: pytest.MonkeyPatch) -> None:
    assert made.ready is not None
    monkeypatch.setitem(applying.OPERATIONS, SetTranslations, lambda *_: 1 / 0)
    bench.room.translating._take(made)
    assert bench.workspace.project is made.ready.after
    assert texts(bench)[0] == "Text 0."


def test_it_is_worked_out_anew_where_the_project_is_another_by_now(bench: Bench, made: Translated) -> None:
    bench.workspace.do(DescribeProject(title="Bridge"))
    bench.room.translating._take(made)
    assert bench.workspace.project.title == "Bridge"
    assert texts(bench)[0] == "Text 0."
