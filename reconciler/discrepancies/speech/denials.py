"""Who denies: one of two parties here, the other there, though both versions know both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs, shared_near
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word
from reconciler.discrepancies.telling.contrast import Contrast, who_says_what
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.fact import Name
from reconciler.model.row import Row
from reconciler.text.lists import word_set

_DENIES = word_set(
    """
    denied denies deny rejected rejects dismissed dismisses
    bestritt bestreitet bestritten dementierte dementiert dementierten leugnete leugnet
    """
)
_GAP = 2  # characters between a name and its verb
_AROUND = 8  # words behind the verb that tell what is denied
_SHARED = 2  # of them that must have a counterpart


@dataclass(frozen=True, slots=True)
class Denial:
    """The name right before a verb of denial, and the verb."""

    name: Name
    verb: Word


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """One denial, put down to a name here and to another there, both of them named in both versions."""
    contrasts = [c for a, b in close_pairs(present, context) for c in _exchanged(a, b, context)]
    return Findings(who_says_what(row, DiscrepancyClass.ATTRIBUTION, contrasts, context, "attribution.speaker"))


@of_two
def _exchanged(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    for mine in _denials(a):
        for theirs in _denials(b):
            one, other = mine.name, theirs.name
            if one.key == other.key or not (_knows(a, other.key, context) and _knows(b, one.key, context)):
                continue
            here, there = a.near(mine.verb.span, _AROUND), b.near(theirs.verb.span, _AROUND)
            behind = [w for w in here if w.span > mine.verb.span]
            if shared_near(a, behind, b, [w for w in there if w.span > theirs.verb.span], context) >= _SHARED:
                left, right = a.reading(one.span, one.key), b.reading(other.span, other.key)
                yield Contrast(left, right, 3, "speaker", "each version names another who denies it")


def _denials(side: Side) -> list[Denial]:
    verbs = [w for w in side.words if w.folded in _DENIES]
    names = [name for facts in side.facts for name in facts.names] if verbs else []
    return [Denial(n, w) for w in verbs for n in names if 0 <= w.span.start - n.span.end < _GAP]


def _knows(side: Side, key: str, context: Context) -> bool:
    """Whether the version has a name anywhere."""
    facts = (context.facts.get(s.id) for s in side.version.alignable())
    return any(name.key == key for found in facts if found for name in found.names)
