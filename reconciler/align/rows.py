"""The whole way from versions to rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from reconciler.align.candidates import price_candidates
from reconciler.align.confidence import confidence
from reconciler.align.constraints import read_constraints
from reconciler.align.context import context_of, support
from reconciler.align.corpus import Corpus
from reconciler.align.coverage import cover
from reconciler.align.evidence import Evidence, compare_rivals, gather
from reconciler.align.gain import Worth
from reconciler.align.grouping import Grouping, group
from reconciler.align.hopes import partners_of
from reconciler.align.independent import judge_independent
from reconciler.align.material import Material, read_material, with_meaning
from reconciler.align.meaning import Meaning
from reconciler.align.order import moved, reading_order
from reconciler.align.prices import set_prices
from reconciler.align.profiles import Floats
from reconciler.align.relations import relations
from reconciler.align.release import Held, give_up
from reconciler.align.sequence import told_in_order
from reconciler.align.thirds import find_thirds
from reconciler.align.weights import STANDARD, Weights
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.model.row import AlignedRow, Alignment, Pin
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon


def align(  # noqa: PLR0913 - what may be left out is given by name
    versions: Sequence[Version],
    facts: Mapping[SentenceId, Facts],
    lexicon: Lexicon,
    *,
    pins: Sequence[Pin] = (),
    kept: Sequence[AlignedRow] = (),
    progress: Progress | None = None,
    weights: Weights = STANDARD,
    meaning: Meaning | None = None,
    material: Material | None = None,
) -> Alignment:
    """Rows of the sentences of all versions, in reading order of the first with the others merged in; their relations.

    Args:
        versions: in the order in which they are shown; it decides the order of rows, never which sentences share one.
        facts: facts by sentence, spans in the text of the version; a sentence without an entry has none.
        lexicon: German-English dictionary and near-synonyms.
        pins: sentences that must share a row, or must not.
        kept: confirmed rows; they come back as they are.
        progress: told from time to time; may stop the work.
        weights: what each kind of evidence counts.
        meaning: a model of meaning, asked where versions are independent reports.
        material: what ``read_material`` made of the same versions, facts, lexicon and weights, if that was done.

    Raises:
        Cancelled: ``progress`` says so.
    """
    watch = progress or Silent()
    read = material or read_material(versions, facts, lexicon, weights=weights, progress=watch)
    found = grouped(read, lexicon, pins=pins, kept=kept, progress=watch, weights=weights, meaning=meaning)
    rows = tuple(_rows(found.corpus, found.grouping, versions, watch))
    related = relations(found.corpus, found.grouping, versions, watch)
    give_up(_held(found.grouping), watch)
    if material is None:
        give_up([read.kin], watch)
    return Alignment(rows, related)


def _held(grouping: Grouping) -> list[Held]:
    """All that was found on the way to rows."""
    worth = grouping.worth
    priced = worth.alone, worth.bounds_alone, worth.rivals.lead
    return [*grouping.held(), *worth.coverage.held(), *priced, grouping.partners]


@dataclass(frozen=True, slots=True)
class Grouped:
    """Rows as sentence numbers, with all that was known when they were made."""

    corpus: Corpus
    grouping: Grouping


def grouped(
    material: Material,
    lexicon: Lexicon,
    *,
    pins: Sequence[Pin] = (),
    kept: Sequence[AlignedRow] = (),
    progress: Progress,
    weights: Weights = STANDARD,
    meaning: Meaning | None = None,
) -> Grouped:
    """The same before rows are put in order: once with what each pair shows by itself, once with its neighbours."""
    watch = progress
    if meaning is not None:
        material = with_meaning(material, lexicon, meaning, watch)
    corpus, profiles = material.corpus, material.profiles
    evidence = gather(corpus, profiles, watch)
    watch.step(0, len(evidence.left))
    rivals = compare_rivals(corpus, evidence, watch)
    constraints = read_constraints(pins, kept, {s: n for n, s in enumerate(corpus.ids)})
    context = context_of(max(1, len(corpus)), evidence, support(corpus, evidence, _strength(evidence), watch), watch)
    coverage = cover(corpus, profiles, evidence, watch)
    judged, evidence, rivals = judge_independent(corpus, evidence, rivals, coverage, lexicon, weights, watch)
    prices = set_prices(weights, rivals.close)
    candidates = price_candidates(evidence, coverage, rivals, judged, prices, weights, watch)
    worth = Worth(corpus, coverage, context, weights, rivals, judged, candidates, watch)
    partners = partners_of(len(corpus), evidence, watch)
    thirds = find_thirds(worth, partners, watch)
    first = group(corpus, partners, worth, constraints, watch, thirds)
    agreed = _agreed(evidence, first)
    context = told_in_order(corpus, evidence, agreed, support(corpus, evidence, agreed, watch), weights, watch)
    worth = worth.with_context(context)
    give_up(first.held(), watch)
    return Grouped(corpus, group(corpus, partners, worth, constraints, watch, thirds))


def _strength(evidence: Evidence) -> Floats:
    """How sure each candidate pair is before its neighbours have been asked."""
    strength: Floats = np.clip((evidence.score - 0.25) / 0.35, 0.0, 1.0)
    return strength


def _agreed(evidence: Evidence, grouping: Grouping) -> Floats:
    """1 for each candidate pair that the first grouping put into one row, 0 for the others."""
    rows = np.array([grouping.row_of[n] for n in range(len(grouping.row_of))], dtype=np.int64)
    agreed: Floats = (rows[evidence.left] == rows[evidence.right]).astype(np.float64)
    return agreed


def _rows(corpus: Corpus, grouping: Grouping, versions: Sequence[Version], watch: Progress) -> list[AlignedRow]:
    number_of = {v.id: n for n, v in enumerate(corpus.versions)}
    shown = [number_of[v.id] for v in versions]
    rows = list(grouping.rows.values())
    places = [{v: [int(s - corpus.starts[v]) for s in cell] for v, cell in row.items()} for row in rows]
    order = reading_order(places, shown)
    watch.step(0, len(order))
    out_of_order = moved([places[n] for n in order], shown, watch)
    told = stepping(order, watch, 16)
    return [
        AlignedRow(
            cells={
                versions[i].id: tuple(corpus.ids[s] for s in rows[n][v]) for i, v in enumerate(shown) if v in rows[n]
            },
            confidence=confidence(rows[n], grouping),
            moved=frozenset(corpus.versions[v].id for v in away),
        )
        for n, away in zip(told, out_of_order, strict=True)
    ]
