"""Days on which something was said: "officials said on Wednesday", "teilte die Polizei am Mittwoch mit".

They date the report, not the event; a report of the next day names another one, and neither is wrong.
"""

from __future__ import annotations

import re

from reconciler.discrepancies.row.side import Side
from reconciler.model.fact import Attribution, DateMention
from reconciler.model.span import Span
from reconciler.text.lists import word_set

_FAR = 60  # characters between who says it and the day
_CLAUSE = re.compile(r"[,;:.!?–—“”„\"()]")
_WORD = re.compile(r"[^\W\d_]{1,40}")
_GOES_ON = word_set(
    """
    that dass it he she they who which er sie es man would had has was were will is are be been could may might
    hatte habe war sei wurde werde würde und and but aber after before nach vor since seit by bis until
    """
)
_BEHIND = re.compile(r"['’]s\b|\s(?:was|is|will|would|had|has|war|ist|wird|sei)\b")


def is_day_of_saying(date: DateMention, side: Side) -> bool:
    """Whether a date tells when something was said, by who says it right beside."""
    return any(_dates(said, date, side) for facts in side.facts for said in facts.attributions)


def _dates(said: Attribution, date: DateMention, side: Side) -> bool:
    if said.span.overlaps(date.span):
        return True
    if date.span.end <= said.span.start:  # "am Mittwoch mitteilte", "On Wednesday officials said"
        return side.language == "de" and not side.quote(Span(date.span.end, said.span.start)).strip()
    if date.span.start - said.span.end > _FAR or _BEHIND.match(side.quote(_behind(date, side))):
        return False
    between = side.quote(Span(said.span.end, date.span.start))
    return not _CLAUSE.search(between) and _GOES_ON.isdisjoint(w.lower() for w in _WORD.findall(between))


def _behind(date: DateMention, side: Side) -> Span:
    return Span(date.span.end, min(date.span.end + 8, len(side.version.source.text)))
