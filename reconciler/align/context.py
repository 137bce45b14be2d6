"""How much the neighbours of two sentences speak for pairing them: a text retold keeps stretches of its order."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.evidence import Evidence
from reconciler.align.keys import looked_up
from reconciler.align.profiles import Floats
from reconciler.model.progress import Progress, Silent, stepping

_AT_ONCE = 16_384
_BEFORE = (((-1, -1), 1.0), ((-1, -2), 0.8), ((-2, -1), 0.8), ((-2, -2), 0.6))


@dataclass(slots=True)
class Context:
    """Support by sentence pair, 0 (none) to 1 (the sentences before and after are paired in the same way).

    Attributes:
        size: count of all sentences.
        keys: of each pair with any, ascending: the lower sentence times ``size``, plus the higher.
        values: its support; known: the same by key, to look single pairs up.
    """

    size: int = 1
    keys: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    values: Floats = field(default_factory=lambda: np.zeros(0))
    known: dict[int, float] = field(default_factory=dict)

    def of(self, left: int, right: int) -> float:
        """The support for a pair, in whichever order it is asked."""
        return self.known.get(left * self.size + right if left < right else right * self.size + left, 0.0)

    def of_pairs(self, left: Ints, right: Ints) -> Floats:
        """The support for many pairs, left number below right number."""
        return looked_up(left * self.size + right, self.keys, self.values)


def context_of(size: int, evidence: Evidence, values: Floats, progress: Progress) -> Context:
    """The support of the candidate pairs, those without any left out; it can be stopped while pairs are listed."""
    held = np.flatnonzero(values)
    context = Context(size, evidence.left[held] * size + evidence.right[held], values[held])
    for first in stepping(range(0, len(held), _AT_ONCE), progress, 1):
        part = slice(first, first + _AT_ONCE)
        context.known.update(zip(context.keys[part].tolist(), context.values[part].tolist(), strict=True))
    return context


def support(corpus: Corpus, evidence: Evidence, strength: Floats, progress: Progress | None = None) -> Floats:
    """The support of every candidate pair.

    ``strength`` says how sure each pair of ``evidence`` is by itself, 0 to 1.
    """
    size = max(1, len(corpus))
    keys = evidence.left * size + evidence.right
    before, after = np.zeros(len(keys)), np.zeros(len(keys))
    watch = progress or Silent()
    for (left, right), weight in stepping(_BEFORE, watch, 1):
        before = np.maximum(before, weight * _shifted(corpus, evidence, keys, strength, (left, right)))
        watch.step(0, 1)
        after = np.maximum(after, weight * _shifted(corpus, evidence, keys, strength, (-left, -right)))
    found: Floats = (before + after) / 2.0
    return found


def _shifted(corpus: Corpus, evidence: Evidence, keys: Ints, strength: Floats, step: tuple[int, int]) -> Floats:
    """For each pair the strength of the pair ``step`` sentences away, 0 beyond an end of its version."""
    left, right = evidence.left + step[0], evidence.right + step[1]
    inside = _same_version(corpus, evidence.left, left) & _same_version(corpus, evidence.right, right)
    wanted = np.where(inside, left * len(corpus) + right, -1)
    at = np.minimum(np.searchsorted(keys, wanted), max(0, len(keys) - 1))
    found: Floats = np.where(inside & (keys[at] == wanted), strength[at], 0.0) if len(keys) else np.zeros(0)
    return found


def _same_version(corpus: Corpus, old: Ints, new: Ints) -> npt.NDArray[np.bool_]:
    inside = (new >= 0) & (new < len(corpus))
    same: npt.NDArray[np.bool_] = inside & (
        corpus.version[np.clip(new, 0, max(0, len(corpus) - 1))] == corpus.version[old]
    )
    return same
