"""What holds for independent reports as newsrooms write them: excerpts of the invented clusters, drawn anew each time.

Words drawn at random, as in ``test_alignment.py``, are no reports: how likely their sentences are to make one statement
is hardly ever judged. Here it is, and the prices, neighbours and search are those of the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import combinations
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.align import Material, align, read_material
from reconciler.align import rows as aligner
from reconciler.align.comparison import Comparer, read_names
from reconciler.align.corpus import Corpus
from reconciler.align.coverage import cover
from reconciler.align.evidence import gather
from reconciler.align.gain import Row, Worth
from reconciler.align.grouping import Grouping
from reconciler.align.meaning import Vectors
from reconciler.align.senses import read_senses
from reconciler.align.weights import STANDARD
from reconciler.model.progress import Progress, Silent
from reconciler.model.row import AlignedRow, RelationKind
from reconciler.model.version import Version
from tests.bench.align_clusters import Cluster, read_clusters
from tests.unit.align.articles import facts_of, lexicon, version


@cache
def clusters() -> tuple[Cluster, ...]:
    return tuple(read_clusters("dev"))


def excerpts(random: Random, reports: int, sentences: int) -> list[Version]:
    """The sentences of some reports of one event from one of the first three on, in drawn order."""
    cluster = random.choice(clusters()).case
    chosen = random.sample(cluster.versions, min(reports, len(cluster.versions)))
    made = []
    for sign, name in zip("abcde", chosen, strict=False):
        start = random.randint(0, 2)
        made.append(version(sign, cluster.sents[name][start : start + sentences], cluster.langs.get(name, "en")))
    return made


def partition(rows: Sequence[AlignedRow]) -> dict[frozenset[str], float]:
    return {frozenset(s for cell in row.cells.values() for s in cell): row.confidence for row in rows}


class Hashed:
    """A model of meaning that knows words by their letters alone."""

    def reads(self, language: str) -> bool:
        return language == "en"

    def vectors(self, sentences: Sequence[str], progress: Progress) -> Vectors:
        made = np.full((len(sentences), 97), 1e-3, dtype=np.float32)
        for row, sentence in enumerate(sentences):
            for word in sentence.lower().split():
                made[row, sum(ord(c) * 31**n for n, c in enumerate(word)) % 97] += 1.0
        normal: Vectors = made / np.linalg.norm(made, axis=1, keepdims=True)
        return normal


seeds = st.integers(0, 10**6)


@given(seeds, st.booleans())
@settings(max_examples=20)
def test_the_order_of_loading_changes_no_row_and_no_confidence(seed: int, asked: bool) -> None:
    random = Random(seed)
    versions = excerpts(random, random.choice((2, 3, 4)), random.choice((5, 8, 12)))
    shuffled = random.sample(versions, len(versions))
    facts, model = facts_of(versions), Hashed() if asked else None
    one = align(versions, facts, lexicon(), meaning=model)
    two = align(shuffled, facts, lexicon(), meaning=model)
    assert partition(one.rows) == partition(two.rows)
    assert {frozenset(r.versions): (r.kind, r.score) for r in one.relations} == {
        frozenset(r.versions): (r.kind, r.score) for r in two.relations
    }


@given(seeds)
@settings(max_examples=15)
def test_what_two_reports_have_in_common_does_not_depend_on_which_is_asked(seed: int) -> None:
    versions = excerpts(Random(seed), 2, 8)
    material = read_material(versions, facts_of(versions), lexicon())
    corpus, profiles = material.corpus, material.profiles
    evidence = gather(corpus, profiles, Silent())
    coverage = cover(corpus, profiles, evidence, Silent())
    senses = read_senses(corpus, lexicon().frames(), STANDARD.background)
    comparer = Comparer(corpus, coverage, senses, read_names(corpus))
    there, back = comparer.first(0, 1), comparer.first(1, 0)
    assert np.allclose(there, back.swapaxes(0, 1), atol=1e-9)


@given(seeds)
@settings(max_examples=15)
def test_prices_do_not_depend_on_which_sentence_is_asked(seed: int) -> None:
    corpus, worth = _grouped(excerpts(Random(seed), 2, 6))
    second = range(int(corpus.starts[1]), len(corpus))
    for left in range(int(corpus.starts[1])):
        for right in second:
            assert worth.judged.of_cells((left,), (right,)) == worth.judged.of_cells((right,), (left,))
            assert worth.score((left,), (right,)) == worth.score((right,), (left,))
            assert worth.of_pair((left,), (right,)) == worth.of_pair((right,), (left,))


@given(seeds)
@settings(max_examples=15)
def test_copies_of_a_report_align_sentence_by_sentence(seed: int) -> None:
    random = Random(seed)
    (one,) = excerpts(random, 1, random.choice((4, 9, 15)))
    lines = one.source.text.split("\n")
    copies = [version(sign, lines, one.language) for sign in "abcd"[: random.choice((2, 3, 4))]]
    found = align(copies, facts_of(copies), lexicon())
    wanted = {frozenset(v.sentences[n].id for v in copies) for n in range(len(lines))}
    assert partition(found.rows).keys() == wanted
    assert all(row.confidence >= 0.9 and not row.moved for row in found.rows)
    assert {r.kind for r in found.relations} == {RelationKind.DERIVED}


def _grouped(versions: Sequence[Version]) -> tuple[Corpus, Worth]:
    corpus, grouping = _found(versions)
    return corpus, grouping.worth


def _found(versions: Sequence[Version]) -> tuple[Corpus, Grouping]:
    """What the aligner makes of versions, with all the prices it set."""
    material: Material = read_material(versions, facts_of(versions), lexicon())
    found = aligner.grouped(material, lexicon(), progress=Silent())
    return found.corpus, found.grouping


def _row_of(corpus: Corpus, sentences: Sequence[int]) -> Row:
    cells: dict[int, tuple[int, ...]] = {}
    for sentence in sentences:
        number = int(corpus.version[sentence])
        cells[number] = (*cells.get(number, ()), sentence)
    return dict(sorted(cells.items()))


def best_of_all(corpus: Corpus, worth: Worth) -> float:
    """The worth of the best of all groupings: over all sets of sentences, the best row with the first of them."""
    size = len(corpus)
    alone = [0.0] + [
        worth.of_row(_row_of(corpus, [n for n in range(size) if chosen >> n & 1])) for chosen in range(1, 1 << size)
    ]
    best = [0.0] * (1 << size)
    for chosen in range(1, 1 << size):
        first = chosen & -chosen
        part = rest = chosen ^ first
        best[chosen] = alone[first] + best[rest]
        while part:
            best[chosen] = max(best[chosen], alone[first | part] + best[rest ^ part])
            part = (part - 1) & rest
    return best[-1]


def shortfall(random: Random) -> tuple[float, bool, bool]:
    """How much the best grouping of a few drawn sentences is worth more than the one that is found.

    Also whether versions were taken for reports of two events, and whether any were judged as independent.
    """
    reports = random.choice((2, 2, 3, 4))
    corpus, grouping = _found(excerpts(random, reports, {2: 5, 3: 3, 4: 2}[reports]))
    worth = grouping.worth
    found = sum(worth.of_row(row) for row in grouping.rows.values())
    pairs = combinations(range(len(corpus.versions)), 2)
    return best_of_all(corpus, worth) - found, any(worth.rivals.unrelated(*p) for p in pairs), bool(worth.judged.odds)


@given(seeds)
@settings(max_examples=40)
def test_no_grouping_of_a_few_sentences_is_much_better_than_the_one_that_is_found(seed: int) -> None:
    """The margin is 4.0 of mass, about what one word is worth that few sentences have.

    Between versions taken for reports of two events it is the price of two links as well: a row of three may pay there
    where none of its pairs does. Of 3,300 drawn sets the worst missed 3.4 and 11.9.
    """
    missed, apart, _ = shortfall(Random(seed))
    assert missed <= 4.0 + (2.0 * STANDARD.strangers if apart else 0.0)


def test_nineteen_of_twenty_sets_of_a_few_sentences_get_the_best_grouping_there_is() -> None:
    random = Random(20261122)
    drawn = [shortfall(random) for _ in range(80)]
    assert sum(missed >= 1e-6 for missed, _, _ in drawn) <= 4
    assert sum(judged for _, _, judged in drawn) >= 30
