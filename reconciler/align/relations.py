"""How versions stand to one another: derived, independent, or about another event."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from reconciler.align.corpus import Corpus
from reconciler.align.grouping import Grouping
from reconciler.align.order import longest_run
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import Version

DERIVED_SHARE = 0.55
DERIVED_ORDER = 0.7
UNRELATED_SHARE = 0.13


def relations(corpus: Corpus, grouping: Grouping, versions: Sequence[Version]) -> tuple[Relation, ...]:
    """How each pair of versions is related.

    The score is the share of the sentences of both that stand in common rows. Derived: most of the shorter version is
    in the other, in much the same order; unrelated: hardly anything is.
    """
    number_of = {v.id: n for n, v in enumerate(corpus.versions)}
    return tuple(
        _relation(corpus, grouping, (a, number_of[a.id]), (b, number_of[b.id])) for a, b in combinations(versions, 2)
    )


def _relation(corpus: Corpus, grouping: Grouping, one: tuple[Version, int], two: tuple[Version, int]) -> Relation:
    a, b = one[1], two[1]
    common = [(row[a], row[b]) for row in grouping.rows.values() if a in row and b in row]
    sizes = [int(corpus.starts[v + 1] - corpus.starts[v]) for v in (a, b)]
    linked = [sum(len(cells[0]) for cells in common), sum(len(cells[1]) for cells in common)]
    share = sum(linked) / max(1, sum(sizes))
    of_shorter = max((n / size for n, size in zip(linked, sizes, strict=True) if size), default=0.0)
    order = len(longest_run([cells[1][0] for cells in sorted(common)])) / max(1, len(common))
    if share < UNRELATED_SHARE:
        kind = RelationKind.UNRELATED
    elif of_shorter >= DERIVED_SHARE and order >= DERIVED_ORDER:
        kind = RelationKind.DERIVED
    else:
        kind = RelationKind.INDEPENDENT
    return Relation((one[0].id, two[0].id), kind, round(share, 4))
