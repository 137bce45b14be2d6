"""How versions stand to one another: derived, independent, or about another event."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from reconciler.align.corpus import Corpus
from reconciler.align.gain import Cell
from reconciler.align.grouping import Grouping
from reconciler.align.order import longest_run
from reconciler.model.progress import Progress, stepping
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import Version

DERIVED_CLOSENESS = 0.42
DERIVED_ORDER = 0.7
ALIKE = 0.25


def relations(
    corpus: Corpus, grouping: Grouping, versions: Sequence[Version], progress: Progress
) -> tuple[Relation, ...]:
    """How each pair of versions is related.

    Derived: the sentences of the shorter version are in the other, much in the same words and the same order;
    unrelated: they are about different
    events. The score is the share of the sentences of both that stand in a row with one like them.
    """
    number_of = {v.id: n for n, v in enumerate(corpus.versions)}
    return tuple(
        Relation((a.id, b.id), *_relation(corpus, grouping, number_of[a.id], number_of[b.id], progress))
        for a, b in combinations(versions, 2)
    )


def _relation(corpus: Corpus, grouping: Grouping, one: int, two: int, progress: Progress) -> tuple[RelationKind, float]:
    one, two = min(one, two), max(one, two)
    common = [(row[one], row[two]) for row in grouping.rows.values() if one in row and two in row]
    alike = sum(_alike(grouping, a, b) + _alike(grouping, b, a) for a, b in stepping(common, progress, 256))
    sizes = [int(corpus.starts[v + 1] - corpus.starts[v]) for v in (one, two)]
    share = round(alike / max(1, sum(sizes)), 4)
    if grouping.worth.rivals.unrelated(one, two):
        return RelationKind.UNRELATED, share
    order = len(longest_run([b[0] for _, b in sorted(common)])) / max(1, len(common))
    if float(grouping.worth.rivals.close[one, two]) >= DERIVED_CLOSENESS and order >= DERIVED_ORDER:
        return RelationKind.DERIVED, share
    return RelationKind.INDEPENDENT, share


def _alike(grouping: Grouping, cell: Cell, other: Cell) -> int:
    """How many sentences of a cell resemble one of the other."""
    return sum(max(grouping.worth.score((a,), (b,)) for b in other) >= ALIKE for a in cell)
