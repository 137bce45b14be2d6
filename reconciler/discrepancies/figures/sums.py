"""Numbers that a version gives in two parts: "165 passengers and six crew" are the 171 people of another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from reconciler.discrepancies.row.context import Context
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.ids import VersionId
from reconciler.model.span import Span

_JOINED = re.compile(r"\s(?:[\w’'-]{1,30}\s){1,2}(?:and|und|sowie|plus)\s")
_LEAST = Decimal(3)  # a sum from which it is worth telling


@dataclass(frozen=True, slots=True)
class Sum:
    """Two counts that a version puts side by side, and what they make together."""

    total: Decimal
    parts: tuple[Span, Span]


def told_in_parts(figure: Figure, own: VersionId, other: VersionId, context: Context) -> bool:
    """Whether one version tells a number whole and one in parts; ``figure`` of ``own`` is the whole or a part."""
    if figure.kind is not FigureKind.COUNT or figure.unit or figure.value is None:
        return False
    if any(one.total == figure.value for one in _sums(other, context)):
        return True
    wholes = [one.total for one in _sums(own, context) if figure.span in one.parts]
    return any(total in _counts(other, context) for total in wholes)


def _sums(version: VersionId, context: Context) -> Sequence[Sum]:
    return context.kept.answer((_sums, version), lambda: tuple(_read(version, context)))


def _read(version: VersionId, context: Context) -> Iterable[Sum]:
    text = context.versions[version].source.text
    for sentence in context.versions[version].alignable():
        facts = context.facts.get(sentence.id)
        for one, other in pairwise(facts.figures if facts else ()):
            if one.value is None or other.value is None or not (_is_count(one) and _is_count(other)):
                continue
            if one.value + other.value >= _LEAST and _JOINED.fullmatch(text[one.span.end : other.span.start]):
                yield Sum(one.value + other.value, (one.span, other.span))


def _is_count(figure: Figure) -> bool:
    exact = figure.low == figure.high and not figure.approximate
    return figure.kind is FigureKind.COUNT and exact and bool(figure.noun) and not figure.unit


def _counts(version: VersionId, context: Context) -> frozenset[Decimal]:
    return context.kept.answer((_counts, version), _counted, version, context)


def _counted(version: VersionId, context: Context) -> frozenset[Decimal]:
    sentences = context.versions[version].alignable()
    figures = (f for s in sentences if s.id in context.facts for f in context.facts[s.id].figures)
    return frozenset(f.value for f in figures if f.value is not None and f.kind is FigureKind.COUNT and not f.unit)
