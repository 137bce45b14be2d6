"""Which sentences of different versions resemble one another, and how much each covers of the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.events import events
from reconciler.align.profiles import Floats, Profiles, Rows
from reconciler.model.progress import Progress

Bools = npt.NDArray[np.bool_]
CANDIDATES = 12
FLOOR = 0.12
SHARE_OF_BEST = 0.5
# A term of more sentences than this, and than a tenth of all, brings no two of them together.
COMMON_IN = 200


@dataclass(slots=True)
class Evidence:
    """Candidate pairs of sentences, left number below right number, in ascending order.

    Attributes:
        left, right: sentence numbers.
        score: mass covered on both sides as a share of the mass of both, 0 to 1.
    """

    left: Ints
    right: Ints
    score: Floats


def gather(corpus: Corpus, profiles: Profiles, progress: Progress) -> Evidence:
    """The best candidates of every sentence in every other version."""
    size = len(corpus.vocabulary)
    most = max(COMMON_IN, len(corpus) // 10)
    near, far, echo = (rows.by_term(size, most) for rows in (profiles.near, profiles.far, profiles.echo))
    languages = {name: i for i, name in enumerate(sorted({v.language for v in corpus.versions}))}
    tongue = np.array([languages[v.language] for v in corpus.versions], dtype=np.int64)[corpus.version]
    found: list[Ints] = []
    scores: list[Floats] = []
    for number in range(len(corpus)):
        if number % 32 == 0:
            progress.step(number, len(corpus))
        same = (tongue == tongue[number]) & (corpus.version != corpus.version[number])
        row = _row(number, profiles, (near, far, echo), (same, tongue != tongue[number]))
        chosen = _best(row, corpus, number)
        found.append(np.minimum(chosen, number) * len(corpus) + np.maximum(chosen, number))
        scores.append(row[chosen])
    keys = np.concatenate(found) if found else np.zeros(0, dtype=np.int64)
    values = np.concatenate(scores) if scores else np.zeros(0)
    keys, first = np.unique(keys, return_index=True)
    return Evidence(keys // max(1, len(corpus)), keys % max(1, len(corpus)), values[first])


def _row(number: int, profiles: Profiles, turned: tuple[Rows, Rows, Rows], wanted: tuple[Bools, Bools]) -> Floats:
    """Scores of one sentence against all ``wanted``: those of its own language, those of another."""
    near, far, echo = turned
    scores = np.zeros(len(wanted[0]))
    for mask, own, all_masses, others in (
        (wanted[0], profiles.near, profiles.near_mass, near),
        (wanted[1], profiles.far, profiles.far_mass, far),
    ):
        if mask.any():
            covered = _product(own.row(number), echo, len(mask)) + _product(
                profiles.echo.row(number), others, len(mask)
            )
            mass = np.maximum(all_masses[number] + all_masses, 1e-9)
            scores[mask] = (covered / mass)[mask]
    return scores


def _product(row: tuple[Ints, Floats], turned: Rows, size: int) -> Floats:
    terms, values = row
    if not len(terms):
        return np.zeros(size)
    parts = [slice(turned.starts[t], turned.starts[t + 1]) for t in terms]
    columns = np.concatenate([turned.terms[p] for p in parts])
    weights = np.concatenate([turned.values[p] * v for p, v in zip(parts, values, strict=True)])
    sums: Floats = np.bincount(columns, weights=weights, minlength=size).astype(np.float64)
    return sums


def _best(row: Floats, corpus: Corpus, number: int) -> Ints:
    """The candidates of one sentence: the best of every other version above the floor."""
    chosen = []
    for version in range(len(corpus.versions)):
        if version == corpus.version[number]:
            continue
        start, end = corpus.starts[version], corpus.starts[version + 1]
        part = row[start:end]
        best = np.argpartition(-part, CANDIDATES)[:CANDIDATES] if len(part) > CANDIDATES else np.arange(len(part))
        least = max(FLOOR, SHARE_OF_BEST * float(part.max(initial=0.0)))
        chosen.append(best[part[best] >= least] + start)
    return np.concatenate(chosen) if chosen else np.zeros(0, dtype=np.int64)


@dataclass(slots=True)
class Rivals:
    """How far the candidate pairs stand out among their rivals.

    Attributes:
        lead: by pair, how much more two sentences resemble each other than either resembles any other of the version;
            only pairs that are each other's best.
        close: for any two versions, by number, the scores of those pairs summed, by the length of the shorter: from 0,
            nothing in common, to 1, the same words.
        event: the number of the event each version is about.
    """

    lead: dict[tuple[int, int], float]
    close: Floats
    event: Ints

    def unrelated(self, one: int, two: int) -> bool:
        """Whether two versions, by number, are about different events."""
        return bool(self.event[one] != self.event[two])


def compare_rivals(corpus: Corpus, evidence: Evidence) -> Rivals:
    """Find the pairs of sentences that are each other's best."""
    count, size = len(corpus.versions), len(corpus)
    best, second = np.zeros((size, count)), np.zeros((size, count))
    for own, other in ((evidence.left, evidence.right), (evidence.right, evidence.left)):
        at = (own, corpus.version[other])
        np.maximum.at(best, at, evidence.score)
    for own, other in ((evidence.left, evidence.right), (evidence.right, evidence.left)):
        at = (own, corpus.version[other])
        below = evidence.score < best[at]
        np.maximum.at(second, (at[0][below], at[1][below]), evidence.score[below])
    from_left = evidence.left, corpus.version[evidence.right]
    from_right = evidence.right, corpus.version[evidence.left]
    mutual = np.flatnonzero((evidence.score >= best[from_left]) & (evidence.score >= best[from_right]))
    lead = evidence.score - np.maximum(second[from_left], second[from_right])
    lengths = np.diff(corpus.starts)
    shorter = np.maximum(1, np.minimum(lengths[:, None], lengths[None, :]))
    total = np.zeros((count, count))
    np.add.at(total, (from_right[1][mutual], from_left[1][mutual]), evidence.score[mutual])
    close = np.clip((total + total.T) / shorter, 0.0, 1.0)
    pairs = zip(evidence.left[mutual].tolist(), evidence.right[mutual].tolist(), strict=True)
    event = events(corpus, evidence.left[mutual], evidence.right[mutual], evidence.score[mutual])
    return Rivals(dict(zip(pairs, lead[mutual].tolist(), strict=True)), close, event)
