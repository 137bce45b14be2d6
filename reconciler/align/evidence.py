"""Which sentences of different versions resemble one another, and how much each covers of the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.events import events
from reconciler.align.keys import in_order, looked_up, spread
from reconciler.align.profiles import Bools, Floats, Numbers, Profiles, Rows
from reconciler.model.progress import Progress, Silent, stepping

CANDIDATES = 12
FLOOR = 0.12
SHARE_OF_BEST = 0.5
# A term of more sentences than this, and than a share of all, brings no two of them together.
COMMON_IN = 200
COMMON_SHARE = 25
# How many sentence pairs are held at one time.
_CELLS = 400_000
_AT_ONCE = 16_384


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


@dataclass(slots=True)
class _Side:
    """What the sentences say in one relation: of the same language, or of another.

    Attributes:
        own: terms by mass; mass: their sum by sentence.
        echo: terms each sentence may cover.
    """

    own: Rows
    echo: Rows
    mass: Floats


@dataclass(slots=True)
class _Turned:
    """The columns of a matrix: for each term the sentences that hold it, counted among the chosen, and its values."""

    starts: Ints
    sentences: Numbers
    values: Floats


def gather(corpus: Corpus, profiles: Profiles, progress: Progress) -> Evidence:
    """The best candidates of every sentence in every other version."""
    near, far = _sides(corpus, profiles, progress)
    size = max(1, len(corpus))
    keys: list[Ints] = []
    scores: list[Floats] = []
    for number in range(len(corpus.versions) - 1):
        for side, others in ((near, _later(corpus, number, same=True)), (far, _later(corpus, number, same=False))):
            if not len(others):
                continue
            found = list(_alike(corpus, number, side, others, progress))
            left, right = (np.concatenate([f[i] for f in found]).astype(np.int64) for i in (0, 1))
            score = np.concatenate([f[2] for f in found])
            kept = _best(left, corpus.version[right], score, progress)
            kept |= _best(right, corpus.version[left], score, progress)
            keys.append(left[kept] * size + right[kept])
            scores.append(score[kept])
    every = np.concatenate(keys) if keys else np.zeros(0, dtype=np.int64)
    order = np.argsort(every)
    every, score = every[order], (np.concatenate(scores) if scores else np.zeros(0))[order]
    return Evidence(every // size, every % size, score)


def _sides(corpus: Corpus, profiles: Profiles, progress: Progress) -> tuple[_Side, _Side]:
    """The two relations without the terms that are in too many sentences."""
    most, size = max(COMMON_IN, len(corpus) // COMMON_SHARE), len(corpus.vocabulary)
    every = stepping((profiles.near, profiles.far, profiles.echo), progress, 1)
    near, far, echo = (_without_frequent(rows, size, most) for rows in every)
    progress.step(1, 1)
    return _Side(near, echo, profiles.near_mass), _Side(far, echo, profiles.far_mass)


def _without_frequent(rows: Rows, size: int, most: int) -> Rows:
    kept = np.bincount(rows.terms, minlength=size)[rows.terms] <= most
    starts = np.concatenate([[0], np.cumsum(kept)])[rows.starts]
    return Rows(starts, rows.terms[kept], rows.values[kept])


def _later(corpus: Corpus, number: int, *, same: bool) -> Ints:
    """The sentences of the versions after one, of the same language or of others."""
    spoken = corpus.versions[number].language
    wanted = [n for n, v in enumerate(corpus.versions) if n > number and (v.language == spoken) is same]
    return np.concatenate([np.zeros(0, np.int64), *(np.arange(corpus.starts[n], corpus.starts[n + 1]) for n in wanted)])


def _alike(
    corpus: Corpus, number: int, side: _Side, others: Ints, progress: Progress
) -> Iterator[tuple[Ints, Ints, Floats]]:
    """The pairs of a sentence of one version and one of ``others`` that resemble each other, with their scores."""
    size = len(corpus.vocabulary)
    own, echo = _turned(side.own, others, size), _turned(side.echo, others, size)
    start, end = int(corpus.starts[number]), int(corpus.starts[number + 1])
    at_once = max(1, _CELLS // len(others))
    for first in range(start, end, at_once):
        progress.step(first, len(corpus))
        last = min(first + at_once, end)
        covered = _product(side.own, echo, (first, last), len(others))
        covered += _product(side.echo, own, (first, last), len(others))
        met = np.flatnonzero(covered > 0.0)
        left, right = first + met // len(others), others[met % len(others)]
        score = covered[met] / np.maximum(side.mass[left] + side.mass[right], 1e-9)
        above = score >= FLOOR
        yield left[above], right[above], score[above]
    if start == end:
        yield np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)


def _turned(rows: Rows, chosen: Ints, size: int) -> _Turned:
    entries, of = spread(rows.starts, chosen)
    terms = rows.terms[entries]
    order = in_order(terms)
    starts = np.searchsorted(terms[order], np.arange(size + 1))
    return _Turned(starts, of[order].astype(np.int32), rows.values[entries[order]])


def _product(rows: Rows, turned: _Turned, part: tuple[int, int], width: int) -> Floats:
    """The products of some rows with all columns, one row after another."""
    first, last = part
    entries = slice(rows.starts[first], rows.starts[last])
    holders = np.repeat(np.arange(last - first), np.diff(rows.starts[first : last + 1]))
    met, of = spread(turned.starts, rows.terms[entries])
    cells = (holders * width)[of] + turned.sentences[met]
    sums = np.bincount(cells, weights=turned.values[met] * rows.values[entries][of], minlength=(last - first) * width)
    return sums.astype(np.float64, copy=False)


def _best(sentences: Ints, versions: Ints, score: Floats, progress: Progress) -> Bools:
    """Which pairs are among the best that a sentence has in one version."""
    kept = np.zeros(len(score), dtype=np.bool_)
    if not len(score):
        return kept
    groups = sentences * (int(versions.max()) + 1) + versions
    order = np.argsort(-score, kind="stable")
    progress.step(0, 1)
    order = order[in_order(groups[order])]
    progress.step(0, 1)
    new = np.concatenate([[True], groups[order][1:] != groups[order][:-1]])
    first = np.maximum.accumulate(np.where(new, np.arange(len(order)), 0))
    rank = np.arange(len(order)) - first
    kept[order] = (rank < CANDIDATES) & (score[order] >= SHARE_OF_BEST * score[order][first])
    progress.step(1, 1)
    return kept


@dataclass(slots=True)
class Rivals:
    """How far the candidate pairs stand out among their rivals.

    Attributes:
        keys: the pairs that are each other's best, ascending: the lower sentence times the count of all, plus the
            higher.
        leads: how much more the two of each resemble each other than either resembles any other of the version.
        lead: the same by key, to look single pairs up.
        close: for any two versions, by number, the scores of those pairs summed, by the length of the shorter: from 0,
            nothing in common, to 1, the same words.
        event: the number of the event each version is about.
    """

    keys: Ints
    leads: Floats
    lead: dict[int, float]
    close: Floats
    event: Ints

    def unrelated(self, one: int, two: int) -> bool:
        """Whether two versions, by number, are about different events."""
        return bool(self.event[one] != self.event[two])

    def leads_of(self, keys: Ints) -> Floats:
        """How far each pair stands out as each other's best, 0 where it does not."""
        return looked_up(keys, self.keys, self.leads)


def compare_rivals(corpus: Corpus, evidence: Evidence, progress: Progress | None = None) -> Rivals:
    """Find the pairs of sentences that are each other's best."""
    watch, count = progress or Silent(), len(corpus.versions)
    left, right, score = evidence.left, evidence.right, evidence.score
    from_left, from_right = left * count + corpus.version[right], right * count + corpus.version[left]
    best, second = np.zeros(len(corpus) * count), np.zeros(len(corpus) * count)
    for at in stepping((from_left, from_right), watch, 1):
        np.maximum.at(best, at, score)
    for at in stepping((from_left, from_right), watch, 1):
        below = np.flatnonzero(score < best[at])
        np.maximum.at(second, at[below], score[below])
    watch.step(1, 2)
    mutual = np.flatnonzero((score >= best[from_left]) & (score >= best[from_right]))
    left, right, score = left[mutual], right[mutual], score[mutual]
    keys, leads = left * len(corpus) + right, score - np.maximum(second[from_left[mutual]], second[from_right[mutual]])
    lead: dict[int, float] = {}
    for first in stepping(range(0, len(mutual), _AT_ONCE), watch, 1):
        part = slice(first, first + _AT_ONCE)
        lead.update(zip(keys[part].tolist(), leads[part].tolist(), strict=True))
    return Rivals(keys, leads, lead, _close(corpus, left, right, score), events(corpus, left, right, score))


def _close(corpus: Corpus, left: Ints, right: Ints, score: Floats) -> Floats:
    """How much any two versions have in common, by the scores of the pairs that are each other's best."""
    lengths = np.diff(corpus.starts)
    shorter = np.maximum(1, np.minimum(lengths[:, None], lengths[None, :]))
    total = np.zeros(shorter.shape)
    np.add.at(total, (corpus.version[left], corpus.version[right]), score)
    close: Floats = np.clip((total + total.T) / shorter, 0.0, 1.0)
    return close
