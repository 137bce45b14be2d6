"""Names: another person, place or body in the same role, or one name in several spellings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from rapidfuzz import fuzz

from reconciler.discrepancies.context import Context, Side, agreed, found, pairs
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings
from reconciler.model.fact import Name, NameKind
from reconciler.model.row import Row
from reconciler.text.words import fold

_SPELLED_ALIKE = 60.0  # rapidfuzz ratio, 0 to 100


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Names that were replaced from one version to the next; spellings of one name agree."""
    names = {side.id: _names(side) for side in present}
    discrepancies = [
        d for a, b in pairs(present, context) for d in _replaced(row, a, b, names[a.id], names[b.id], context)
    ]
    agreements = []
    everything = [(side, name) for side in present for name in names[side.id]]
    for (a, name), (b, other) in combinations(everything, 2):
        if a.id != b.id and name.key == other.key and fold(name.text) != fold(other.text):
            readings = (a.reading(name.span, name.key), b.reading(other.span, other.key))
            agreements.append(agreed(row, DiscrepancyClass.NAME, readings, "One name in two forms."))
    return Findings(tuple(discrepancies), tuple(agreements))


def _names(side: Side) -> list[Name]:
    return [name for facts in side.facts for name in facts.names]


def _replaced(
    row: Row, a: Side, b: Side, left: Sequence[Name], right: Sequence[Name], context: Context
) -> list[Discrepancy]:
    """A name only here and one only there, of one kind, when they are the only ones without a partner."""
    alone, other = _unmatched(left, right), _unmatched(right, left)
    result = []
    for kind in (NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION):
        here = [n for n in alone if n.kind is kind]
        there = [n for n in other if n.kind is kind]
        if len(here) == len(there) == 1:
            result.append(_reported(row, a, b, here[0], there[0], context))
    return result


def _unmatched(names: Sequence[Name], others: Sequence[Name]) -> list[Name]:
    """Names without a partner: neither the same name nor a part of one."""
    words = {word for name in others for word in name.key.split()}
    return [name for name in names if not words & set(name.key.split())]


def _reported(row: Row, a: Side, b: Side, here: Name, there: Name, context: Context) -> Discrepancy:
    alike = fuzz.ratio(fold(here.text), fold(there.text)) >= _SPELLED_ALIKE
    readings = (a.reading(here.span, here.key), b.reading(there.span, there.key))
    who = f"{context.siglum(a.id)} {here.text}; {context.siglum(b.id)} {there.text}"
    if alike:
        return found(row, DiscrepancyClass.NAME, 1, readings, f"A name is spelled in two ways: {who}.", "spelling")
    return found(row, DiscrepancyClass.NAME, 3, readings, f"Different names: {who}.", "changed")
