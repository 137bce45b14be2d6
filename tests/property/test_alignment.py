"""What holds for every set of versions."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.align import align
from reconciler.align.bounds import Bounds
from reconciler.align.calm import Links, Rows, settle
from reconciler.align.constraints import Constraints
from reconciler.align.context import Context
from reconciler.align.corpus import Corpus, read_corpus
from reconciler.align.coverage import cover
from reconciler.align.evidence import compare_rivals, gather
from reconciler.align.gain import Row, Worth
from reconciler.align.grouping import group
from reconciler.align.hopes import partners_of
from reconciler.align.kinship import find_kin
from reconciler.align.profiles import profile
from reconciler.align.thirds import find_thirds
from reconciler.align.weights import STANDARD
from reconciler.model.progress import Silent
from reconciler.model.row import AlignedRow, Pin, PinKind
from reconciler.model.version import Version
from tests.unit.align.articles import lexicon, version

WORDS = [
    "harbour",
    "minister",
    "ferry",
    "storm",
    "vote",
    "budget",
    "12",
    "4,500",
    "Hallsund",
    "Monday",
    "rescue",
    "captain",
    "court",
    "protest",
    "bridge",
    "said",
    "the",
    "of",
    "not",
    "and",
    "Regierung",
    "Schiff",
    "Sturm",
    "abgelehnt",
    "Hafen",
    '"calm"',
]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(lambda ws: " ".join(ws) + ".")
texts = st.lists(sentences, min_size=0, max_size=6)
articles = st.lists(texts, min_size=1, max_size=4)


def versions_of(texts: Sequence[Sequence[str]]) -> list[Version]:
    return [version("abcd"[n], lines, "de" if n == 3 else "en") for n, lines in enumerate(texts)]


def partition(rows: Sequence[AlignedRow]) -> set[frozenset[str]]:
    return {frozenset(s for cell in row.cells.values() for s in cell) for row in rows}


@given(articles)
@settings(max_examples=60)
def test_every_sentence_stands_in_exactly_one_row(texts: list[list[str]]) -> None:
    versions = versions_of(texts)
    rows = align(versions, {}, lexicon()).rows
    listed = [s for row in rows for cell in row.cells.values() for s in cell]
    assert sorted(listed) == sorted(s.id for v in versions for s in v.sentences)
    assert all(0.0 <= row.confidence <= 1.0 and row.moved <= row.cells.keys() for row in rows)
    assert all(
        cell == tuple(sorted(cell, key=lambda s: int(s.split(":")[1]))) for row in rows for cell in row.cells.values()
    )


@given(articles, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_of_loading_changes_no_row(texts: list[list[str]], random: object) -> None:
    versions = versions_of(texts)
    shuffled = list(versions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, two = align(versions, {}, lexicon()), align(shuffled, {}, lexicon())
    assert partition(one.rows) == partition(two.rows)
    assert {frozenset(r.versions): (r.kind, r.score) for r in one.relations} == {
        frozenset(r.versions): (r.kind, r.score) for r in two.relations
    }


@given(
    st.lists(sentences, min_size=1, max_size=7, unique_by=lambda s: tuple(sorted(set(s.lower().rstrip(".").split()))))
)
@settings(max_examples=60)
def test_identical_versions_align_sentence_by_sentence(lines: list[str]) -> None:
    a, b = version("a", lines), version("b", lines)
    assert partition(align([a, b], {}, lexicon()).rows) == {
        frozenset((x.id, y.id)) for x, y in zip(a.sentences, b.sentences, strict=True)
    }


@given(articles, st.data())
@settings(max_examples=60)
def test_pins_are_kept(texts: list[list[str]], data: st.DataObject) -> None:
    versions = versions_of(texts)
    ids = [s.id for v in versions for s in v.sentences]
    if len(ids) < 4:
        return
    together = data.draw(st.sets(st.sampled_from(ids), min_size=2, max_size=3))
    others = [i for i in ids if i not in together]
    apart = data.draw(st.sets(st.sampled_from(others), min_size=min(2, len(others)), max_size=3)) if others else set()
    pins = [Pin(PinKind.TOGETHER, frozenset(together)), Pin(PinKind.APART, frozenset(apart))]
    rows = partition(align(versions, {}, lexicon(), pins=pins).rows)
    assert any(together <= row for row in rows)
    assert all(len(apart & row) <= 1 for row in rows)


@given(articles, st.data())
@settings(max_examples=40)
def test_kept_rows_come_back(texts: list[list[str]], data: st.DataObject) -> None:
    versions = versions_of(texts)
    first = align(versions, {}, lexicon()).rows
    kept = data.draw(st.lists(st.sampled_from(first), unique_by=id, max_size=3)) if first else []
    again = partition(align(versions, {}, lexicon(), kept=kept).rows)
    assert partition(kept) <= again


def priced(versions: Sequence[Version]) -> tuple[Corpus, Worth, float]:
    """The corpus, its prices without neighbours, and what the aligner's grouping is worth by them."""
    corpus = read_corpus(versions, {}, lexicon(), STANDARD, Silent())
    kin = find_kin(corpus.vocabulary, lexicon(), STANDARD, Silent())
    profiles = profile(corpus, kin, lexicon(), STANDARD, Silent())
    evidence = gather(corpus, profiles, Silent())
    coverage = cover(corpus, profiles, evidence, Silent())
    worth = Worth(corpus, coverage, Context(), STANDARD, compare_rivals(corpus, evidence))
    found = group(corpus, partners_of(len(corpus), evidence, Silent()), worth, Constraints(), Silent())
    return corpus, worth, sum(worth.of_row(row) for row in found.rows.values())


def partitions(items: list[int]) -> Iterator[list[list[int]]]:
    if not items:
        yield []
        return
    for rest in partitions(items[1:]):
        yield [[items[0]], *rest]
        for n, part in enumerate(rest):
            yield [*rest[:n], [items[0], *part], *rest[n + 1 :]]


def row_of(corpus: Corpus, part: Sequence[int]) -> Row:
    by_version = itertools.groupby(sorted(part), key=lambda s: int(corpus.version[s]))
    return {v: tuple(cell) for v, cell in by_version}


def best_of_all(corpus: Corpus, worth: Worth) -> float:
    """The worth of the best of all groupings, found by trying each."""
    return max(
        sum(worth.of_row(row_of(corpus, part)) for part in parts) for parts in partitions(list(range(len(corpus))))
    )


def small_sets(dice: Random, number: int) -> Iterator[list[list[str]]]:
    """Sets of at most seven sentences in two or three versions, of many words or of a few that come again and again."""
    for _ in range(number):
        sizes = [dice.randint(1, 3) for _ in range(dice.choice((2, 3)))]
        if sum(sizes) > 7:
            continue
        words = dice.sample(WORDS, dice.choice((3, 8, len(WORDS))))
        yield [[" ".join(dice.choices(words, k=dice.randint(1, 9))) + "." for _ in range(size)] for size in sizes]


def missed_beyond_the_margin(texts: list[list[str]]) -> float:
    """How much more than a tenth of its worth and a little the best grouping is worth than the one found.

    A little is 4.0 of mass, and the price of a link between versions about different events where there are any.
    """
    corpus, worth, found = priced(versions_of(texts))
    pairs = itertools.combinations(range(len(corpus.versions)), 2)
    apart = any(worth.rivals.unrelated(a, b) for a, b in pairs)
    return 0.9 * best_of_all(corpus, worth) - 4.0 - (STANDARD.strangers if apart else 0.0) - found


def test_hardly_any_other_grouping_of_a_small_set_is_worth_much_more() -> None:
    """No margin holds for every set: a row of three may pay where none of its pairs does, and the search goes by single
    steps. Of 13,000 sets drawn from anywhere three were beyond the margin, by 0.8, 2.8 and 5.2. So the same sets are
    drawn each time, one of some 180 may be beyond it, and none by more than twice what was seen.
    """
    beyond = [missed_beyond_the_margin(texts) for texts in small_sets(Random(20261122), 200)]
    assert sum(missed > 0 for missed in beyond) <= 1
    assert max(beyond) <= 10.0


@given(st.lists(st.lists(sentences, min_size=1, max_size=4), min_size=2, max_size=4), st.data())
@settings(max_examples=60)
def test_bounds_are_never_too_small(texts: list[list[str]], data: st.DataObject) -> None:
    corpus, worth, _ = priced(versions_of(texts))
    worth = Worth(corpus, worth.coverage, worth.context, STANDARD, worth.rivals)
    row = row_of(corpus, data.draw(st.lists(st.integers(0, len(corpus) - 1), min_size=2, unique=True)))
    version, cell = data.draw(st.sampled_from(sorted(row.items())))
    less = {v: c for v, c in {**row, version: cell[1:]}.items() if c}
    bounds = Bounds(worth).of_row(row), Bounds(worth).growth(less, version, cell)
    assert bounds[0] >= worth.of_row(row)
    assert bounds[1] >= worth.growth(less, version, cell)


@given(st.lists(st.lists(sentences, min_size=1, max_size=5), min_size=2, max_size=3))
@settings(max_examples=40)
def test_thirds_that_add_nothing_are_found_as_they_are_priced(texts: list[list[str]]) -> None:
    corpus, worth, _ = priced(versions_of(texts))
    evidence = gather(corpus, worth.coverage.profiles, Silent())
    thirds = find_thirds(worth, partners_of(len(corpus), evidence, Silent()), Silent())
    idle = thirds.idle(worth, Silent())
    for one, two, third in zip(*(thirds.rows or ((), (), ())), strict=True):
        row, more = row_of(corpus, [one, two]), row_of(corpus, [third])
        gain = worth.growth(row, int(corpus.version[third]), tuple(sorted((int(two), int(third)))))
        assert (
            idle.tells(row, int(one), more, int(third)) == idle.tells(more, int(third), row, int(one)) == (gain <= 5e-7)
        )


@given(st.lists(st.lists(sentences, min_size=1, max_size=8), min_size=2, max_size=2), st.randoms())
@settings(max_examples=60)
def test_sentences_that_are_not_asked_to_move_would_not(texts: list[list[str]], dice: Random) -> None:
    corpus, worth, _ = priced(versions_of(texts))
    partners = partners_of(len(corpus), gather(corpus, worth.coverage.profiles, Silent()), Silent())
    number_of = [dice.randrange(len(corpus)) for _ in range(len(corpus))]
    rows = {number: row_of(corpus, [s for s, n in enumerate(number_of) if n == number]) for number in set(number_of)}
    numbers = sorted(rows)
    links = Links(worth, partners.owners(), partners.every, partners.worths(worth, Silent()))
    held = Rows.read(
        np.searchsorted(numbers, number_of), corpus.version, np.array([worth.of_row(rows[n]) for n in numbers])
    )
    vain, calm = settle(links, held, find_thirds(worth, partners, Silent()).idle(worth, Silent()), Silent())
    for sentence, partner, known in zip(links.own.tolist(), links.other.tolist(), vain.tolist(), strict=True):
        home, row = rows[number_of[sentence]], rows[number_of[partner]]
        assert not (calm[sentence] and not known and row is not home)
        if known and row is not home:
            rest = row_of(corpus, [s for cell in home.values() for s in cell if s != sentence])
            version = int(corpus.version[sentence])
            gain = worth.growth(row, version, tuple(sorted((*row.get(version, ()), sentence))))
            assert gain <= 1e-6 or worth.of_row(rest) - worth.of_row(home) + gain <= 1e-6


def test_nine_of_ten_small_sets_get_the_best_grouping_there_is() -> None:
    chosen = Random(20261122)
    missed = 0
    for _ in range(60):
        sizes = [chosen.randint(1, 3) for _ in range(chosen.choice((2, 2, 3)))]
        drawn = [[" ".join(chosen.choices(WORDS, k=chosen.randint(3, 9))) + "." for _ in range(n)] for n in sizes]
        corpus, worth, found = priced(versions_of([lines[:2] for lines in drawn] if sum(sizes) > 7 else drawn))
        missed += found < best_of_all(corpus, worth) - 1e-6
    assert missed <= 6


@given(sentences, sentences)
@settings(max_examples=60)
def test_scores_are_symmetric(left: str, right: str) -> None:
    _, worth, _ = priced([version("a", [left]), version("b", [right])])
    assert worth.score((0,), (1,)) == worth.score((1,), (0,))
    assert worth.of_pair((0,), (1,)) == worth.of_pair((1,), (0,))
    assert 0.0 <= worth.score((0,), (1,)) <= 1.0 + 1e-9
