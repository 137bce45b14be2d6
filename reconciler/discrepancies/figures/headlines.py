"""A headline at odds with the text below it: "Painter dies at 78" above "at the age of 87"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from reconciler.discrepancies.figures.amounts import shown
from reconciler.discrepancies.figures.fates import fate_of
from reconciler.discrepancies.figures.match import match_figures, number_of
from reconciler.discrepancies.figures.shelves import figures_of
from reconciler.discrepancies.figures.sums import told_in_parts
from reconciler.discrepancies.figures.transposed import transposed
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import meaning_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.discrepancies.telling.report import found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Telling
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.ids import SentenceId
from reconciler.model.row import Row
from reconciler.model.version import SentenceKind
from reconciler.text.facts.compare import Match

_KINDS = frozenset({FigureKind.COUNT, FigureKind.AGE, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.MEASURE})
_LEAST = Decimal(3)  # smaller counts stand for too many things
_SURE = 0.8  # confidence of a figure from which it is set against another one
_SAID_OTHERWISE = frozenset({Match.DIFFERENT, Match.INCOMPARABLE})


def headlines(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for each figure of a headline that the text of its own version gives otherwise."""
    for version in context.versions.values():
        told = figures_of(version, SentenceKind.BODY, context)
        for one in figures_of(version, SentenceKind.HEADING, context):
            rival = _rival(one, told, context) if _may_be_told(one.fact) else None
            row = row_of.get(one.side.sentences[0].id)
            if rival is not None and row is not None:
                yield _report(one, rival, row, context)


def _may_be_told(figure: Figure) -> bool:
    """Whether it is one number, told exactly."""
    exact = figure.value is not None and figure.low == figure.high and not figure.approximate
    return exact and figure.kind in _KINDS and figure.confidence >= _SURE and number_of(figure) >= _LEAST


def _rival(one: Placed[Figure], told: Sequence[Placed[Figure]], context: Context) -> Placed[Figure] | None:
    """The one figure of the text that may be meant, if the text has none that fits; ``None`` where two may."""
    figure, version = one.fact, one.side.id
    if any(match_figures(figure, other.fact) not in _SAID_OTHERWISE for other in told):
        return None
    if told_in_parts(figure, version, version, context):
        return None
    meant = [other for other in told if _may_be_meant(one, other, context)]
    return meant[0] if len({other.fact.value for other in meant}) == 1 else None


def _may_be_meant(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether a figure of the text may be that of the headline: an age, the same counted, two digits exchanged."""
    a, b = one.fact, other.fact
    if not _may_be_told(b) or a.kind is not b.kind or match_figures(a, b) is not Match.DIFFERENT:
        return False
    if a.kind is FigureKind.AGE or transposed(a, b):
        return True  # nobody is of two ages
    if a.unit != b.unit:
        return False
    fate = fate_of(one, context)
    if fate:
        return fate_of(other, context) == fate
    counted = meaning_of(a.noun, one.side, context) & meaning_of(b.noun, other.side, context)
    return bool(a.noun and counted) and _same_digits(a, b)


def _same_digits(a: Figure, b: Figure) -> bool:
    """Whether two numbers have the same digits in another order or with other noughts."""
    mine, theirs = (sorted(digit for digit in f"{number_of(figure):f}" if digit in "123456789") for figure in (a, b))
    return mine == theirs


def _report(one: Placed[Figure], other: Placed[Figure], row: Row, context: Context) -> Discrepancy:
    readings = [p.side.reading(p.fact.span, shown(p.fact), p.fact.unit) for p in (one, other)]
    words = tuple(reading.text for reading in readings)
    telling = Telling("figure.headline", (context.siglum(one.side.id),), words=words)
    return found(row, DiscrepancyClass.FIGURE, 3, readings, telling, "headline: the text below says otherwise")
