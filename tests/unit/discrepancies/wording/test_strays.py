"""Fragments that stand in the middle of a text and belong to nothing."""

from __future__ import annotations

from reconciler.model.version import SentenceKind
from tests.unit.discrepancies.versions import of_class, over_all, texts, version


def test_a_stray_fragment_is_told_where_it_stands() -> None:
    body, debris = SentenceKind.BODY, SentenceKind.DEBRIS
    found = over_all(
        version("A", "en", "“We need help now,” he added.", "I did.", kinds=[body, debris]),
        version("B", "de", "„Wir brauchen jetzt Hilfe“, fügte er hinzu."),
    )
    (stray,) = of_class(found, "artefact", "stray")
    assert stray.severity == 2
    assert texts(stray)["A"] == "I did."
