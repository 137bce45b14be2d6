"""Sentences of N versions become rows with scores and reasons.

Pure: no I/O but the lexicon handed in; knows nothing of decisions.

``rows.align`` is the whole way on one page; begin there. Its files in the order in which they come to be needed:

    corpus, reader, terms, keys, material       versions read into terms, once
    frequent, kinship, figures, profiles        what a term weighs, and which other terms may stand for it
    evidence, coverage, covering, context       which sentences resemble one another, and what they cover of one another
    relations, events                           how versions stand to one another
    independent, comparison, senses, meaning    between independent reports: what two sentences have in common
    judgement, learned, learned_meaning         ... and how likely that makes them one statement
    weights, prices, gain, sequence             what a row is worth
    bounds, hopes, thirds, candidates, calm     the same told quickly for many rows, so that few need be priced
    constraints, grouping                       rows are joined, then sentences change rows
    order, confidence, reasons, grounds         in which order rows are read, how sure they are, and why
    release                                     memory given back without a pause
"""

from __future__ import annotations

from reconciler.align.material import Material, read_material, with_meaning
from reconciler.align.meaning import Meaning
from reconciler.align.reasons import Reasons, why
from reconciler.align.rows import align

__all__ = ["Material", "Meaning", "Reasons", "align", "read_material", "why", "with_meaning"]
