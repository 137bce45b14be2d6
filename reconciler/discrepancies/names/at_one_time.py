"""Another place beside the same date: "performed in Chicago in 1971", "the premiere in Boston in 1971"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reconciler.discrepancies.names.roles import named_in
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, pairs
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import who_says
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Telling
from reconciler.model.fact import DateMention, Name, NameKind
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match, compare_dates

_PLACED = re.compile(r"\b(?:in|at|near|im|bei|nahe) (?:the )?\Z", re.IGNORECASE)
_BEHIND = re.compile(r",? (?:(?:in|on|im|am) )?(?:the )?(?:year |Jahr |Jahre )?")
_BEFORE = re.compile(r",? (?:in|at|near|im|bei|nahe) (?:the )?")
_REACH = 10  # characters before a name in which its preposition stands


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Places of two versions beside one date, neither of which the other version has anywhere."""
    dated = [side for side in present if context.kept.answer((_dated, side), _dated, side)]
    if len(dated) < 2:
        return Findings()
    close = {(a.id, b.id) for a, b in close_pairs(present, context)}  # of these the names are compared anyway
    far = [(a, b) for a, b in pairs(dated, context) if (a.id, b.id) not in close]
    contrasts = [c for a, b in far for c in _parted(a, b, context)]
    return Findings(
        discrepancies_of(
            row,
            DiscrepancyClass.NAME,
            contrasts,
            context,
            lambda readings, _: Telling("name.changed", voices=who_says(readings, context)),
        )
    )


@of_two
def _parted(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    for mine, when in _dated(a):
        for theirs, day in _dated(b):
            if compare_dates(when, day) is not Match.SAME:
                continue
            if not (named_in(mine, a, b.version, context) or named_in(theirs, b, a.version, context)):
                left, right = a.reading(mine.span, mine.key), b.reading(theirs.span, theirs.key)
                yield Contrast(left, right, 2, "changed", "another place beside the same date")


def _dated(side: Side) -> Sequence[tuple[Name, DateMention]]:
    """The places of a side that stand right beside a date, each with it."""
    dates = [date for facts in side.facts for date in facts.dates]
    names = [name for facts in side.facts for name in facts.names if name.kind is not NameKind.PERSON] if dates else []
    return [(name, date) for name in names for date in dates if _are_beside(name, date, side)]


def _are_beside(name: Name, date: DateMention, side: Side) -> bool:
    if date.span.start >= name.span.end:
        before = side.quote(Span(max(0, name.span.start - _REACH), name.span.start))
        between = side.quote(Span(name.span.end, date.span.start))
        return bool(_PLACED.search(before) and _BEHIND.fullmatch(between))
    if name.span.start >= date.span.end:
        return bool(_BEFORE.fullmatch(side.quote(Span(date.span.end, name.span.start))))
    return False
