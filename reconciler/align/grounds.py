"""What the judgement of two independent reports rested on: words, like meaning, neighbours and other reports.

Where the corpus has vectors of a model of meaning, also what the model says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from reconciler.align.comparison import FIRST, MEANT, Comparer, read_names
from reconciler.align.corpus import Corpus
from reconciler.align.coverage import cover
from reconciler.align.evidence import gather
from reconciler.align.gain import Cell
from reconciler.align.independent import independence
from reconciler.align.judgement import OTHERS, Judge, Pair, chance, first_odds, second_look
from reconciler.align.learned import JUDGE
from reconciler.align.learned_meaning import JUDGE as WITH_MEANING
from reconciler.align.profiles import Floats, Profiles
from reconciler.align.senses import Senses, read_senses, words_of
from reconciler.align.weights import Weights
from reconciler.model.progress import Silent
from reconciler.text.lexicon import Lexicon

WORDS, MEANING, NEIGHBOUR, REPORT, MODEL = "word", "meaning", "neighbour", "report", "model"
_OF_MEANING = (
    "senses",
    "senses sharp",
    "topics",
    "topics shared",
    "senses beyond",
    "topics beyond",
    "said least",
    "said most",
    "said beyond",
)
_OF_NEIGHBOURS = ("best neighbour", "other neighbour", "beside", "around")
_OF_WORDS = (
    "covered least",
    "covered most",
    "words",
    "names",
    "facts",
    "function words",
    "named",
    "covered beyond",
    "own names",
    "own dates",
)
_KINDS = {
    WORDS: _OF_WORDS,
    MEANING: _OF_MEANING,
    NEIGHBOUR: _OF_NEIGHBOURS,
    REPORT: ("third",),
    MODEL: MEANT,
}
_ALIKE = 0.25  # likeness of two words by frames from which it is worth being shown
_TOLD = 0.15  # chance from which a neighbouring pair or another report is worth being named
_MOST_WORDS = 6
_KEPT = 50_000  # pairs of sentences of which both looks are kept
# Pairs of sentences beyond which looking for neighbours and other reports takes longer than people wait.
_MOST = 250_000


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a row of independent reports rests on.

    Attributes:
        shares: what words, like meaning, neighbours and other reports have to say, summing to 1 with the words.
        alike: words of like meaning, "died ~ Todesopfer", with their part of what meaning says.
        neighbours: which of the sentences beside go together as well: "before", "after", both or none.
        reports: the signs of the reports that tie others together.
        nearness: of the nearest two sentences by a model of meaning, 0 to 1; 0 where there is no model.
    """

    shares: dict[str, float]
    alike: tuple[tuple[str, float], ...] = ()
    neighbours: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    nearness: float = 0.0


@dataclass(slots=True)
class Standing:
    """Tells what holds the sentences of rows together beyond the terms they share; all versions are compared once.

    Attributes:
        corpus: all sentences; profiles: as made from it.
        lexicon, weights: as given to ``align``.
    """

    corpus: Corpus
    profiles: Profiles
    lexicon: Lexicon
    weights: Weights
    _share: Floats | None = None
    _comparer: Comparer | None = None
    _looks: dict[tuple[Pair, ...], _Look] = field(default_factory=dict)

    def grounds(self, sides: Sequence[Cell]) -> Grounds:
        """The grounds of a row of two versions or more, given its sentences by version."""
        versions = sorted(int(self.corpus.version[side[0]]) for side in sides)
        share = self._independence()
        pairs = tuple((a, b) for a, b in combinations(versions, 2) if share[a, b] > 0.0)
        if not pairs:
            return Grounds({WORDS: 1.0})
        look = self._look(pairs)
        of_version = {int(self.corpus.version[side[0]]): side for side in sides}
        met = [(pair, a, b) for pair in pairs for a in of_version[pair[0]] for b in of_version[pair[1]]]
        judged = sum(float(share[p]) for p in pairs) / (len(versions) * (len(versions) - 1) / 2)
        shares = {kind: judged * part for kind, part in look.told(met).items()}
        shares[WORDS] = shares.get(WORDS, 0.0) + 1.0 - judged
        alike = _alike(self.corpus, self._comparing().senses, self.lexicon, met)
        return Grounds(shares, alike, *look.named(met), _nearness(self.corpus, met))

    def _independence(self) -> Floats:
        """How far each two versions are independent; taken for copies where looking would take too long."""
        if self._share is None:
            sizes = np.diff(self.corpus.starts)
            met = sum(int(sizes[a] * sizes[b]) for a, b in combinations(range(len(sizes)), 2))
            self._share = np.zeros((len(sizes), len(sizes)))
            if met <= _MOST:
                evidence = gather(self.corpus, self.profiles, Silent())
                self._share = independence(self.corpus, evidence)
        return self._share

    def _comparing(self) -> Comparer:
        if self._comparer is None:
            coverage = cover(self.corpus, self.profiles, gather(self.corpus, self.profiles, Silent()), Silent())
            senses = read_senses(self.corpus, self.lexicon.frames(), self.weights.background)
            self._comparer = Comparer(self.corpus, coverage, senses, read_names(self.corpus))
        return self._comparer

    def _look(self, pairs: tuple[Pair, ...]) -> _Look:
        """Both looks at some pairs of versions; those of the last few rows are kept, as far as they are small."""
        known = self._looks.pop(pairs, None) or _Look(self.corpus, self._comparing(), pairs)
        self._looks[pairs] = known
        while sum(look.size() for look in self._looks.values()) > _KEPT:
            del self._looks[next(iter(self._looks))]
        return known


Met = tuple[Pair, int, int]


class _Look:
    """Both looks of the judgement at some pairs of versions."""

    def __init__(self, corpus: Corpus, comparer: Comparer, pairs: Sequence[Pair]) -> None:
        self._corpus = corpus
        self._judge: Judge = JUDGE if corpus.vectors is None else WITH_MEANING
        self._names: tuple[str, ...] = FIRST if corpus.vectors is None else (*FIRST, *MEANT)
        measures = {pair: comparer.first(*pair) for pair in pairs}
        self._first = {pair: first_odds(m, self._judge) for pair, m in measures.items()}
        self._second = {pair: second_look(pair, m, self._first) for pair, m in measures.items()}

    def size(self) -> int:
        """How many pairs of sentences were looked at."""
        return sum(odds.size for odds in self._first.values())

    def told(self, met: Sequence[Met]) -> dict[str, float]:
        """What each kind says for the pairs more than for any two sentences of their versions, summing to 1."""
        total: defaultdict[str, float] = defaultdict(float)
        for pair, left, right in met:
            row, column = self._place(pair, left, right)
            beyond = self._second[pair][row, column] - self._second[pair].mean(axis=(0, 1))
            for kind, said in _by_kind(beyond, self._judge, self._names).items():
                total[kind] += max(0.0, said)
        whole = sum(total.values())
        return {kind: said / whole for kind, said in total.items()} if whole > 0.0 else {WORDS: 1.0}

    def named(self, met: Sequence[Met]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Which neighbours go together, and the signs of the reports that tie others together."""
        beside: set[str] = set()
        reports: set[str] = set()
        for pair, left, right in met:
            row, column = self._place(pair, left, right)
            beside |= {name for name, step in (("before", -1), ("after", 1)) if self._goes(pair, row, column, step)}
            reports |= {self._corpus.versions[v].siglum for v in self._ties(pair, row, column)}
        return tuple(name for name in ("before", "after") if name in beside), tuple(sorted(reports))

    def _place(self, pair: Pair, left: int, right: int) -> tuple[int, int]:
        return int(left - self._corpus.starts[pair[0]]), int(right - self._corpus.starts[pair[1]])

    def _goes(self, pair: Pair, row: int, column: int, step: int) -> bool:
        odds = self._first[pair]
        places = ((row + step * down, column + step * right) for down, right in ((1, 1), (1, 2), (2, 1)))
        return any(
            0 <= a < odds.shape[0] and 0 <= b < odds.shape[1] and float(chance(odds[a, b])) > _TOLD for a, b in places
        )

    def _ties(self, pair: Pair, row: int, column: int) -> Iterator[int]:
        """The versions with a sentence that goes with both."""
        one, two = pair
        for other in sorted({v for known in self._first for v in known} - set(pair)):
            left, right = self._chances(one, other), self._chances(two, other)
            if left is not None and right is not None and float((left[row] * right[column]).max()) > _TOLD:
                yield other

    def _chances(self, version: int, other: int) -> Floats | None:
        odds = self._first.get((min(version, other), max(version, other)))
        return None if odds is None else chance(odds if version < other else odds.T)


def _by_kind(beyond: Floats, judge: Judge, first: Sequence[str]) -> dict[str, float]:
    """What the coefficients of both looks make of the measures of a pair, by kind."""
    both = judge.second[:-1].copy()
    both[: len(first)] += judge.second[len(first) + OTHERS.index("first look")] * judge.first[:-1]
    said = dict(zip((*first, *OTHERS), (both * beyond).tolist(), strict=True))
    return {kind: sum(said.get(name, 0.0) for name in names) for kind, names in _KINDS.items()}


def _nearness(corpus: Corpus, met: Sequence[Met]) -> float:
    """The cosine of the nearest two sentences."""
    if corpus.vectors is None:
        return 0.0
    return max(0.0, *(float(corpus.vectors[left] @ corpus.vectors[right]) for _, left, right in met))


def _alike(corpus: Corpus, senses: Senses, lexicon: Lexicon, met: Sequence[Met]) -> tuple[tuple[str, float], ...]:
    """The words most alike by frames though they are not the same, as shares of all that are shown."""
    found: dict[str, float] = {}
    for _, left, right in met:
        words = [words_of(corpus, lexicon.frames(), sentence) for sentence in (left, right)]
        rows = [slice(int(senses.starts[s]), int(senses.starts[s + 1])) for s in (left, right)]
        likeness = senses.vectors[rows[0]] @ senses.vectors[rows[1]].T
        for a, word in enumerate(words[0]):
            b = int(likeness[a].argmax())
            if likeness[a, b] >= max(_ALIKE, likeness[:, b].max()) and word.lower() != words[1][b].lower():
                worth = float(likeness[a, b] * (senses.weight[rows[0]][a] + senses.weight[rows[1]][b]))
                text = f"{word} ~ {words[1][b]}"
                found[text] = max(found.get(text, 0.0), worth)
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:_MOST_WORDS]
    total = sum(worth for _, worth in best)
    return tuple((text, worth / total) for text, worth in best)
