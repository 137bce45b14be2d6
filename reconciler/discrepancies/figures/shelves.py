"""All figures of a project by version and by what they measure or count, or in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import side_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.ids import SentenceId, VersionId, version_of
from reconciler.model.version import SentenceKind, Version
from reconciler.text.facts.units import dimension

_KINDS = frozenset({FigureKind.COUNT, FigureKind.MEASURE, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION})

Shelved = Sequence[tuple[SentenceId, Figure]]
Shelf = Mapping[tuple[VersionId, str], Shelved]


def shelves(context: Context) -> Shelf:
    """All figures of a project by version and by what they measure or count (``sort_of``)."""
    return context.kept.answer(shelves, _shelved, context)


def _shelved(context: Context) -> Shelf:
    found: dict[tuple[VersionId, str], list[tuple[SentenceId, Figure]]] = {}
    for sentence, facts in context.facts.items():
        version = version_of(sentence)
        for figure in facts.figures:
            if figure.same_as is None and figure.kind in _KINDS:
                found.setdefault((version, sort_of(figure)), []).append((sentence, figure))
    return found


def sort_of(figure: Figure) -> str:
    """What a figure measures, its unit where that has no dimension; empty for what is merely counted."""
    return dimension(figure.unit) or figure.unit if figure.unit else ""


def figures_of(version: Version, kind: SentenceKind, context: Context) -> list[Placed[Figure]]:
    """The figures of a version's headings, or of its text, in order, each seen from its own sentence."""
    return [
        Placed(side_of(version, sentence, context), figure, 0.5)
        for sentence in version.alignable()
        if sentence.kind is kind and sentence.id in context.facts
        for figure in context.facts[sentence.id].figures
        if figure.same_as is None
    ]
