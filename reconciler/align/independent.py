"""Versions written independently of one another, and what is known of their sentences: judged, not counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

import numpy as np

from reconciler.align.comparison import Comparer, read_names
from reconciler.align.corpus import Corpus, Ints
from reconciler.align.coverage import Coverage
from reconciler.align.events import event_measures, joined, shared_figures
from reconciler.align.evidence import Evidence, Rivals
from reconciler.align.judgement import Judge, Pair, chance, judge
from reconciler.align.keys import distinct
from reconciler.align.learned import JUDGE
from reconciler.align.learned_meaning import JUDGE as WITH_MEANING
from reconciler.align.profiles import Floats
from reconciler.align.senses import read_senses
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress
from reconciler.text.lexicon import Lexicon

Cell = tuple[int, ...]
# Mean score of the sentences that are each other's best: reports of one event, and copies or translations. Where few
# sentences have a partner, those that do may be taken from one source; where most have, both tell the news in turn.
_COPIED = (0.44, 0.49)
_RETOLD = (0.46, 0.58)
_PARTNERED = (0.55, 0.75)  # share of the sentences of the shorter version that have a partner, from few to most
# Versions of so few sentences, and of so many pairs of them, are not judged.
_SHORT = (3, 6)
_MOST = 62_500
# What a pair of unlike sentences counts more than a like one: votes against are discounted where rows are made.
_UNLIKE = 1.75
_CERTAIN = 8.0  # log-odds of what is known without judging
# Log-odds from which two sentences are candidates.
_CANDIDATE = -1.0
# Links that reports of one event have for each sentence of the shorter one: the mean of the dev clusters. Log-odds are
# moved towards so many by a part of the way, and no further than this.
_USUAL = 0.6
_PART, _FURTHEST = 0.6, 1.0


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of the sentences of independent versions; by itself nothing.

    Attributes:
        share: by two versions how far they count as independent, 0 to 1.
        odds: by two versions, the lower number first, the log-odds of each two of their sentences.
        version: the version of each sentence; starts: the first sentence of each version.
    """

    share: Sequence[Sequence[float]] = ()
    odds: Mapping[Pair, Sequence[Sequence[float]]] = field(default_factory=dict)
    version: Sequence[int] = ()
    starts: Sequence[int] = ()

    def of_cells(self, left: Cell, right: Cell) -> tuple[float, float]:
        """How far the versions of two cells count as independent; the log-odds of their pairs of sentences, summed."""
        if not self.odds:
            return 0.0, 0.0
        one, two = self.version[left[0]], self.version[right[0]]
        if one > two:
            one, left, two, right = two, right, one, left
        share = self.share[one][two]
        if not share:
            return 0.0, 0.0
        odds, down, along = self.odds[one, two], self.starts[one], self.starts[two]
        return share, sum([odds[a - down][b - along] for a in left for b in right])

    def of_pairs(self, left: Ints, right: Ints, version: Ints) -> tuple[Floats, Floats]:
        """The same for many pairs of sentences, left number below right number."""
        share, odds = np.zeros(len(left)), np.zeros(len(left))
        for (one, two), told in self.odds.items():
            here = np.flatnonzero((version[left] == one) & (version[right] == two))
            share[here] = self.share[one][two]
            odds[here] = np.array(told)[left[here] - self.starts[one], right[here] - self.starts[two]]
        return share, odds


def judge_independent(
    corpus: Corpus,
    evidence: Evidence,
    rivals: Rivals,
    coverage: Coverage,
    lexicon: Lexicon,
    weights: Weights,
    progress: Progress,
) -> tuple[Judged, Evidence, Rivals]:
    """Judge the sentences of all versions that are independent of one another.

    Returns:
        What was found; the evidence with the pairs that are likely though they share few words; the rivals with the
        versions that are about one event.
    """
    share = independence(corpus, evidence)
    pairs = [(int(a), int(b)) for a, b in np.argwhere(np.triu(share, 1) > 0.0)]
    if not pairs:
        return Judged(), evidence, rivals
    progress.step(0, len(pairs))
    senses = read_senses(corpus, lexicon.frames(progress), weights.background, progress)
    learned = JUDGE if corpus.vectors is None else WITH_MEANING
    odds, covered = judge(Comparer(corpus, coverage, senses, read_names(corpus), progress), pairs, learned, progress)
    same = _about_one_event(corpus, rivals, odds, covered, learned)
    rivals = replace(rivals, event=joined(same))
    told = {p: o + weights.doubt + usual_count(o, float(same[p])) for p, o in odds.items()}
    told = {p: o - (_none_at_all(same[p]) if rivals.unrelated(*p) else 0.0) for p, o in told.items()}
    odds_of = {p: np.where(o < 0.0, _UNLIKE * o, o).tolist() for p, o in told.items()}
    judged = Judged(share.tolist(), odds_of, corpus.version.tolist(), corpus.starts.tolist())
    return judged, _with_candidates(corpus, evidence, share, told), rivals


def independence(corpus: Corpus, evidence: Evidence) -> Floats:
    """How far each two versions count as independent: 0 copies and translations, 1 reports of little in common.

    Two versions that both copy a third are tied by it, however freely one of them renders it.
    """
    count = len(corpus.versions)
    size = np.diff(corpus.starts)
    plain, retold = np.zeros((count, count)), np.zeros((count, count))
    version = corpus.version[evidence.left], corpus.version[evidence.right]
    for one, two in combinations(range(count), 2):
        if size[one] * size[two] > _MOST:
            continue
        between = ((version[0] == one) & (version[1] == two)) | ((version[0] == two) & (version[1] == one))
        copied, partners = _best(evidence.left[between], evidence.right[between], evidence.score[between])
        shorter = int(min(size[one], size[two]))
        least = float(np.interp(shorter, _SHORT, (0.0, 1.0)))
        for share, bounds in ((plain, _COPIED), (retold, _bounds(partners / max(1, shorter)))):
            share[one, two] = share[two, one] = least * float(np.interp(copied, bounds, (1.0, 0.0)))
    copies = ((retold == 0.0) & ~np.eye(count, dtype=np.bool_)).astype(np.int64)
    return np.where(copies @ copies > 0, plain, retold)


def _bounds(partnered: float) -> tuple[float, float]:
    """The mean score up to which two versions are independent, and from which they are copies."""
    lowest, highest = (float(np.interp(partnered, _PARTNERED, ends)) for ends in zip(_COPIED, _RETOLD, strict=True))
    return lowest, highest


def _best(left: Ints, right: Ints, score: Floats) -> tuple[float, int]:
    """The mean score of the pairs that are the best for both of their sentences, and how many they are."""
    if not len(score):
        return 0.0, 0
    best = np.zeros(int(max(left.max(), right.max())) + 1)
    np.maximum.at(best, left, score)
    np.maximum.at(best, right, score)
    mutual = (score >= best[left]) & (score >= best[right])
    return float(score[mutual].mean()), int(mutual.sum())


def _about_one_event(
    corpus: Corpus, rivals: Rivals, odds: Mapping[Pair, Floats], covered: Mapping[Pair, Floats], learned: Judge
) -> Floats:
    """The log-odds that any two versions are about one event, by their sentences where those were judged."""
    same: Floats = np.where(rivals.event[:, None] == rivals.event[None, :], _CERTAIN, -_CERTAIN)
    figures = shared_figures(corpus)
    for (one, two), told in odds.items():
        measures = event_measures(told, covered[one, two], int(figures[one, two]))
        same[one, two] = same[two, one] = learned.one_event(measures)
    return same


def _none_at_all(same: float) -> float:
    """What two sentences lose in log-odds where their versions may be about two events: log-odds of one event given."""
    return float(np.logaddexp(0.0, -same))


def usual_count(odds: Floats, same: float) -> float:
    """What all log-odds of two versions rise by, so that nearer as many links are expected as such reports have.

    How many statements two reports of one event share differs little; how many words they share for it differs much.
    The less sure it is that they are about one event, the less this says; ``same`` are its log-odds.
    """
    usual = np.log(_USUAL * min(odds.shape) / float(chance(odds).sum()))
    return float(np.clip(_PART * usual, -_FURTHEST, _FURTHEST) * chance(np.asarray(same)))


def _with_candidates(corpus: Corpus, evidence: Evidence, share: Floats, odds: Mapping[Pair, Floats]) -> Evidence:
    """The evidence with every pair that was judged likely enough to be thought of, and without the unlikely ones."""
    size = max(1, len(corpus))
    known = evidence.left * size + evidence.right
    lasting = share[corpus.version[evidence.left], corpus.version[evidence.right]] < 1.0
    found = [known[lasting]]
    for (one, two), told in odds.items():
        rows, columns = np.nonzero(told >= _CANDIDATE)
        left, right = rows + corpus.starts[one], columns + corpus.starts[two]
        found.append(np.minimum(left, right) * size + np.maximum(left, right))
    keys = distinct(np.concatenate(found))
    score = np.zeros(len(keys))
    at = np.minimum(np.searchsorted(keys, known), max(0, len(keys) - 1))
    kept = keys[at] == known if len(keys) else np.zeros(len(known), dtype=np.bool_)
    score[at[kept]] = evidence.score[kept]
    return Evidence(keys // size, keys % size, score)
