"""Versions that tell things in one order: what stands in line there is likelier a pair, what crosses it less likely.

Drafts and copies keep the order of what they draw on, independent reports do not; how much of it two versions keep is
seen from the pairs that are sure by themselves.
"""

from __future__ import annotations

import numpy as np

from reconciler.align.context import Context, context_of
from reconciler.align.corpus import Corpus, Ints
from reconciler.align.evidence import Evidence
from reconciler.align.keys import distinct
from reconciler.align.order import longest_run
from reconciler.align.profiles import Floats
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress, stepping

_FIRM = 0.45  # score from which a pair is sure by itself
_FEWEST = 4  # sure pairs without which nothing is known of the order
_KEPT = (0.85, 0.95)  # the share of sure pairs in one order, from not counted to counted in full
_FAR = 2.0  # sure pairs a pair crosses, from which it pays in full


def told_in_order(
    corpus: Corpus, evidence: Evidence, agreed: Floats, support: Floats, weights: Weights, progress: Progress
) -> Context:
    """The support of the neighbours with that of the order: more in line, below 0 across it.

    Args:
        corpus: all versions.
        evidence: candidate pairs.
        agreed: 1 for each pair that shares a row for now, 0 for the others.
        support: of each pair by its neighbours.
        weights: what each counts, in the same mass.
        progress: told between versions; may stop the work.
    """
    supported = support.copy()
    line, across = weights.in_line / weights.context, weights.crossing / weights.context
    versions = corpus.version[evidence.left] * len(corpus.versions) + corpus.version[evidence.right]
    firm = (agreed > 0.0) & (evidence.score >= _FIRM)
    for number in stepping(distinct(versions), progress, 1):
        here = np.flatnonzero(versions == number)
        kept, crossed = _crossed(evidence, here, here[firm[here]])
        if not kept:
            continue
        paid = kept * across * np.minimum(1.0, crossed / _FAR)
        supported[here] = np.where(crossed > 0, supported[here] - paid, supported[here] * (1.0 + kept * line))
    return context_of(max(1, len(corpus)), evidence, supported, progress)


def _crossed(evidence: Evidence, pairs: Ints, firm: Ints) -> tuple[float, Ints]:
    """How far two versions keep one order, 0 to 1, and how many of their sure pairs each pair crosses."""
    if len(firm) < _FEWEST:
        return 0.0, np.zeros(0, dtype=np.int64)
    firm = firm[np.lexsort((evidence.right[firm], evidence.left[firm]))]
    run = firm[longest_run(evidence.right[firm].tolist())]
    kept = float(np.interp(len(run) / len(firm), _KEPT, (0.0, 1.0)))
    left, right = evidence.left[run], evidence.right[run]
    own = evidence.left[pairs], evidence.right[pairs]
    before = np.searchsorted(left, own[0], "left") - np.searchsorted(right, own[1], "left")
    after = np.searchsorted(left, own[0], "right") - np.searchsorted(right, own[1], "right")
    return kept, np.minimum(np.abs(before), np.abs(after))
