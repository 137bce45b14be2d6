"""Modality: what one version states as certain, another as possible."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.context import Context, Side, found, pairs
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.fact import Cue
from reconciler.model.row import Row

_CERTAIN = frozenset({"will", "must"})
_POSSIBLE = frozenset({"may", "might", "could", "can", "possibly"})


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """One verb under "will" here and under "may" there."""
    discrepancies = []
    for a, b in pairs(present, context):
        for mine in _cues(a):
            for theirs in _cues(b):
                if _opposed(mine, theirs) and _meanings(mine, a, context) & _meanings(theirs, b, context):
                    readings = (a.reading(mine.span, mine.form), b.reading(theirs.span, theirs.form))
                    message = (
                        f"{context.siglum(a.id)} says “{a.words(mine.span)}”, "
                        f"{context.siglum(b.id)} “{b.words(theirs.span)}”."
                    )
                    discrepancies.append(found(row, DiscrepancyClass.MODALITY, 2, readings, message, "flip"))
    return Findings(tuple(discrepancies))


def _cues(side: Side) -> list[Cue]:
    return [cue for facts in side.facts for cue in facts.modals]


def _opposed(one: Cue, other: Cue) -> bool:
    return (one.form in _CERTAIN and other.form in _POSSIBLE) or (one.form in _POSSIBLE and other.form in _CERTAIN)


def _meanings(cue: Cue, side: Side, context: Context) -> set[str]:
    """English lemmas the modal may bear on; two cues bear on one verb if they share one."""
    if not cue.scope:
        return set()
    if side.version.language == "de":
        return {cue.scope, *context.lexicon.translations(cue.scope)}
    return {cue.scope, *context.lexicon.synonyms(cue.scope)}
