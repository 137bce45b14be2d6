"""Versions that say the same word for word in a row: one of them is compared, and what is found is told of all.

Agency copy runs in many papers unchanged. Twelve versions make 66 pairs; those with four wordings make six.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side
from reconciler.discrepancies.telling.report import agreed, by_version, found
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading, Telling, Voice
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.span import Span

_OF_ONE = DiscrepancyClass.ARTEFACT  # is told of each version by itself


@dataclass(frozen=True, slots=True)
class Copies:
    """The versions of a row by wording.

    Attributes:
        first: one version of each wording, in column order.
        others: those that say the same as it does.
    """

    first: tuple[Side, ...]
    others: dict[VersionId, tuple[Side, ...]]

    @property
    def spare(self) -> bool:
        """Whether there is something to spare: copies, beside at least two wordings."""
        return len(self.first) > 1 and bool(self.others)


def copies_of(present: Sequence[Side], context: Context) -> Copies:
    """The versions of a row by wording; a copy stands to all others as its original does."""
    first: list[Side] = []
    others: dict[VersionId, tuple[Side, ...]] = {}
    for side in present:
        original = next((one for one in first if _is_copy(side, one, present, context)), None)
        if original is None:
            first.append(side)
        else:
            others[original.id] = (*others.get(original.id, ()), side)
    return Copies(tuple(first), others)


def _is_copy(side: Side, original: Side, present: Sequence[Side], context: Context) -> bool:
    if side.language != original.language or side.version.dated != original.version.dated:
        return False
    if not context.derived(side.id, original.id) or _texts(side) != _texts(original):
        return False
    rest = [s.id for s in present if s is not side and s is not original]
    return all(context.kind(side.id, other) is context.kind(original.id, other) for other in rest)


def _texts(side: Side) -> list[str]:
    return [side.version.text_of(s) for s in side.sentences]


def extended_to_copies(row: Row, findings: Findings, copies: Copies, context: Context) -> Findings:
    """Findings of the first of each wording, with the copies beside it."""
    original = {side.id: side for side in copies.first}
    discrepancies: list[Discrepancy] = []
    for one in findings.discrepancies:
        if one.kind is _OF_ONE:
            discrepancies += _of_each(row, one, copies, original, context)
        else:
            discrepancies.append(_of_all(row, one, copies, original, context))
    agreements = tuple(_agreed_by_all(row, one, copies, original, context) for one in findings.agreements)
    return Findings(tuple(discrepancies), agreements)


Originals = dict[VersionId, Side]


def _of_all(row: Row, one: Discrepancy, copies: Copies, original: Originals, context: Context) -> Discrepancy:
    if one.telling is None:
        return one
    telling = _with_signs(one.telling, copies, original, context)
    readings = _echoed(one.readings, copies, original, context)
    return found(row, one.kind, one.severity, readings, telling, one.detail)


def _agreed_by_all(row: Row, one: Agreement, copies: Copies, original: Originals, context: Context) -> Agreement:
    if one.telling is None:
        return one
    telling = _with_signs(one.telling, copies, original, context)
    return agreed(row, one.kind, _echoed(one.readings, copies, original, context), telling)


def _of_each(
    row: Row, one: Discrepancy, copies: Copies, original: Originals, context: Context
) -> Iterable[Discrepancy]:
    """The same of each version that has it, where one version is spoken of."""
    yield one
    speaking = next((v for v in original if one.telling and (context.siglum(v),) == one.telling.who), None)
    for copy in copies.others.get(speaking, ()) if speaking else ():
        if one.telling and speaking:
            readings = [_moved(r, original[speaking], copy) if r.version == speaking else r for r in one.readings]
            telling = replace(one.telling, who=(context.siglum(copy.id),))
            yield found(row, one.kind, one.severity, by_version(readings, context), telling, one.detail)


def _echoed(readings: Sequence[Reading], copies: Copies, original: Originals, context: Context) -> list[Reading]:
    """Readings with those of the copies beside them."""
    more = [
        _moved(reading, original[reading.version], copy)
        for reading in readings
        if reading.version in original
        for copy in copies.others.get(reading.version, ())
    ]
    return by_version((*readings, *more), context)


def _moved(reading: Reading, original: Side, copy: Side) -> Reading:
    """What a copy says at the same place; outside the row it is named without a place."""
    if reading.span is None:
        return replace(reading, version=copy.id)
    for mine, theirs in zip(original.sentences, copy.sentences, strict=True):
        if mine.span.start <= reading.span.start and reading.span.end <= mine.span.end:
            start = reading.span.start + theirs.span.start - mine.span.start
            return replace(reading, version=copy.id, span=Span(start, start + len(reading.span)))
    return Reading(copy.id, None, reading.text, reading.value, reading.unit)


def _with_signs(telling: Telling, copies: Copies, original: Originals, context: Context) -> Telling:
    columns = [v.siglum for v in context.versions.values()]
    same = {context.siglum(v): [context.siglum(c.id) for c in copies.others.get(v, ())] for v in original}

    def widened(signs: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted({s for sign in signs for s in (sign, *same.get(sign, ()))}, key=columns.index))

    voices = tuple(_voice(voice, widened(voice.signs)) for voice in telling.voices)
    who = widened(telling.who)
    several = len(who) > 1 == len(telling.who)
    kind = _SEVERAL.get(telling.kind, telling.kind) if several else telling.kind
    return replace(telling, kind=kind, who=who, others=widened(telling.others), voices=voices)


def _voice(voice: Voice, signs: tuple[str, ...]) -> Voice:
    return replace(voice, signs=signs)


# Kinds whose verb has a number.
_SEVERAL = {"wording.odd": "wording.odd several", "omission.single": "omission.joint"}
