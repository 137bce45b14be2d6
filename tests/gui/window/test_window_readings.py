"""What the lists say of readings: the words, without the marks that happen to stand beside them."""

from __future__ import annotations

import pytest

from reconciler.gui.docks.entries import entries
from reconciler.model.command import AddVersions
from reconciler.model.row import AlignedRow, Alignment
from tests.gui.window.sample import Bench, version

ONE = "The ferry ran aground off Lund, nine were taken to hospital, the coastguard said."
OTHER = "The ferry ran aground off Lund and eleven people went to a clinic, the coastguard said."


@pytest.fixture
def told(empty: Bench) -> list[str]:
    """The readings of the wording of one row in two versions."""
    a, b = version("one", "A", (ONE,)), version("other", "B", (OTHER,))
    cells = {v.id: (v.sentences[0].id,) for v in (a, b)}
    empty.workspace.do(AddVersions((a, b), Alignment((AlignedRow(cells, 0.9),))))
    return [e.readings for e in entries(empty.workspace, agreements=False) if e.discrepancy.detail == "words"]


def test_readings_begin_and_end_with_words(told: list[str], empty: Bench) -> None:
    assert told
    for line in told:
        for said in line.split("; "):
            words = said.partition(": ")[2]
            assert words[0] not in ",.;: "
            assert words[-1] not in ",.;: "


def test_the_places_marked_stay_as_they_are(told: list[str], empty: Bench) -> None:
    texts = {v.id: v.source.text for v in empty.workspace.project.versions}
    for found in empty.workspace.discrepancies():
        assert all(r.text == r.span.of(texts[r.version]) for r in found.readings if r.span is not None)
    assert any(r.text[:1] in ",." or r.text[-1:] in ",." for d in empty.workspace.discrepancies() for r in d.readings)
